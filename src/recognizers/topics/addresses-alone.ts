import { isOfFormerMeeting } from '../../lexicon/former-meeting.js'
import type { Item, Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { opensMeeting } from './formality.js'
import { namesState } from './issue-states.js'

/**
 * Whether what opens a meeting, stands in front of its agenda, looks back at the one before or is a column of a board says
 * nothing but where things are found. News can be addresses.
 *
 * @example
 * // ## Housekeeping
 * // - Minutes: [the shed's wiki](https://example.org/wiki)
 * // - Chat: https://example.org/chat
 */
export const tellsAddressesAlone = (section: Section, context: Context): boolean =>
  holdsAddressesAlone(section) &&
  !/announcements?|news/iu.test(section.heading?.plain ?? '') &&
  (opensMeeting(section.heading?.plain ?? '') ||
    namesAddresses.test(section.heading?.plain ?? '') ||
    isOfFormerMeeting(section.heading?.plain ?? '') ||
    namesState(section.heading?.plain ?? '') ||
    isInFrontOfAgenda(section, context))

/** "Handy links:", "See also:" above nothing but links. */
export const leadsToAddresses = ({ text, items }: Item): boolean =>
  items.length > 0 && namesAddresses.test(text.plain) && items.every(isAddress)

const namesAddresses = /\b(?:links|bookmarks|urls|addresses|contacts|channels|see also)\W*$/iu

const holdsAddressesAlone = ({ items, tables }: Section): boolean =>
  items.length > 0 && tables.length === 0 && items.every(isAddress)

const isInFrontOfAgenda = ({ parent, start }: Section, context: Context): boolean => {
  const row = parent?.sections ?? []
  const agenda = row.find((other) => context.roleOf(other) === 'agenda')
  return agenda !== undefined && start < agenda.start
}

/** In words: who writes more beside a link says something. */
const mostBeside = 3

function isAddress({ text: { plain, runs }, items }: Item): boolean {
  const links = runs.filter(({ kind, url }) => kind === 'link' && url !== null)
  const linked = links.reduce((rest, { start, end }) => rest.replace(plain.slice(start, end), ' '), plain)
  const beside = linked.replace(/https?:\/\/\S+/gu, ' ')
  return beside !== plain && (beside.match(/\p{L}[\p{L}'’-]*/gu) ?? []).length <= mostBeside && items.every(isAddress)
}
