/** What the addresses of offices, teams and lists begin with, or are made of between dots and hyphens. */
export const sharedMailboxes = new Set(
  `abuse accounts admin admins administrator agenda all announce announcements archive audit billing board bot bugs careers
  chair chairs coc commits committee committees community conduct contact contributors coordinator core council dev
  devel developers devs discuss discussion editors elections enquiries events feedback finance foundation general git
  governance group hello help hg hi hostmaster info inquiries jobs leadership legal list lists mail maintainers
  marketing media meetings members membership minutes moderation moderators news newsletter noreply notifications
  office operations ops outreach owner owners pmc postmaster pr president press privacy private program projects
  public questions receive register registrar registration report reports request root sales secretariat secretary
  security service sig social spec specs staff steering subscribe support svn tac team teams technical toc treasurer
  trustees tsc twitter unsubscribe user users volunteers webmaster wg workgroup working www`.split(/\s+/u),
)
