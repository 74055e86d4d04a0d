import type { Item, Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { type Group, isOfNonVoters, organisationIn, partOf, roleOfGroup } from './group.js'
import { type Reading, readItems } from './list-of-people.js'
import { isNameEntry } from './name-shape.js'

/**
 * A section of a list of people that is divided by heading: by organisation, or by another group ("Non-members"), which
 * says nothing of their affiliation.
 */
export function readDivision(section: Section, around: Group, context: Context, reading: Reading): void {
  const heading = section.heading?.plain.trim() ?? ''
  const role = context.roleOf(section)
  // "What comes next?" below the people asks them.
  if (role !== null || heading.endsWith('?') || !mostlyNamePeople(section.items.filter((item) => !isOnQuorum(item))))
    return
  const own = roleOfGroup(heading)
  const inherited = isOfNonVoters(heading) ? around.roles.filter((one) => one !== 'voting member') : around.roles
  const roles = own === null ? inherited : [own]
  const presence = partOf(heading) === 'partial' ? 'partial' : around.presence
  const affiliation = presence === 'partial' ? undefined : organisationIn(heading)
  const group: Group = { ...around, roles, presence, affiliation: affiliation ?? around.affiliation }
  readItems(section.items, group, reading)
  for (const inner of section.sections) readDivision(inner, group, context, reading)
}

/** "Quorum: reached" is a word on all of them. */
const isOnQuorum = ({ text }: Item): boolean => /^\W*quorum\b/iu.test(text.plain)

/** All but one in four, which may be a word to the writer or a group. */
const mostlyNamePeople = (items: readonly Item[]): boolean =>
  items.filter(
    ({ text, items: below, checked }) =>
      below.length === 0 &&
      (isNameEntry(text.plain) ||
        // "- [x] Ann Lee - ACME - came in place of Bo"
        (checked !== null && isNameEntry(text.plain.split(/\s[–—-]\s|[,(]/u)[0] ?? '')) ||
        /: @[\w/-]+$/u.test(text.plain)),
  ).length >=
  items.length * 0.75
