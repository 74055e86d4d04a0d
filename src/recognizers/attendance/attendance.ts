import { isGivenName } from '../../lexicon/given-names.js'
import { meetingRoles, placeLabel } from '../../lexicon/person-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import type { Item, Section } from '../../outline/outline.js'
import { type Text, trimText } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { isListOfPeople } from '../header/series.js'
import { readBareHandles } from './bare-handles.js'
import { countNames, meaningOfComma } from './comma.js'
import { firstNoteBehind } from './extent.js'
import {
  type Group,
  groupOf,
  isAttendance,
  isGroupHeading,
  isOfNonVoters,
  listRole,
  organisationIn,
  roleOfGroup,
} from './group.js'
import { labelOf, segmentsOf } from './label.js'
import { groupOfList, type Legend, legendOf, markedGroup } from './legend.js'
import { attendee } from './listed.js'
import { isInitials, isStruck, readNames, splitNames } from './name-row.js'
import { looksLikeName } from './name-shape.js'
import { areInitials, areOrganisationsFirst, type Delegation, delegationIn } from './organisation-first.js'
import { likenessOf, rowOfPeople } from './people-list.js'
import { type PersonEntry, readPerson } from './person-entry.js'
import { rosters } from './roster.js'
import { isRowWithOrganisation, organisationBehind } from './row-with-organisation.js'
import { askedParts, isPrompt, slashedPerson } from './slashed-entry.js'

/**
 * Attendees named by a list: the bullets or lines below a heading or lead ("Attendees", "Regrets:"), or the names
 * behind a label (`**Present:** Ann Lee, Bo Ray`).
 *
 * @example
 * // ## Attendees
 * // * Ann Lee @annl (ACME)
 * // * Bo Ray (regrets)
 */
export function attendanceLists(context: Context): AttendeeFound[] {
  const found: AttendeeFound[] = []
  const done = new Set<Item>()
  const legend = legendOf(context.items)
  const standing = rosters(context)
  // Where anybody is ticked off, an empty box says that somebody was missing.
  const boxes = context.items.some((item) => item.checked === true && context.roleAround(item) === 'attendance')
  for (const section of context.sections) {
    const role = context.roleOf(section)
    const heading = section.heading?.plain ?? ''
    if (section.heading && section !== context.titleSection) readHeadingLine(section.heading, legend, found)
    if (!isAttendance(role, heading)) continue
    const title = section === context.titleSection
    if (title && !isListOfPeople(heading)) continue
    if (standing.has(section)) {
      skip(section, done)
      continue
    }
    const group = { ...groupOf(heading, role), legend, boxes }
    const before = found.length
    readItems(listIn(section), group, context, found, done)
    readBareHandles(found.slice(before), heading)
    if (!title) for (const inner of section.sections) readDivision(inner, group, context, found, done)
  }
  for (const item of context.items) {
    if (done.has(item)) continue
    const role = context.roleOf(item)
    const below = item.items.length > 0 ? [] : linesBelow(item)
    const before = found.length
    if (item.items.length > 0 && isAttendance(role, item.text.plain))
      readItems(item.items, { ...groupOf(item.text.plain, role), legend, boxes }, context, found, done)
    else if (below.length > 0)
      readItems(below, { ...groupOf(item.text.plain, roleOf(item.text.plain)), legend }, context, found, done)
    else for (const segment of segmentsOf(item.text)) if (readLabelled(segment, item, legend, found)) done.add(item)
    if (found.length > before) readBareHandles(found.slice(before), item.text.plain.split(':')[0] ?? '')
  }
  return found
}

/** A section's items as far as they name people. */
function listIn(section: Section): readonly Item[] {
  const note = firstNoteBehind(section)
  return note ? section.items.slice(0, section.items.indexOf(note)) : section.items
}

/** `### Present: Ann Lee, Bo Ray`: a heading that is the whole list; "Attendees: registration opens" names nobody. */
function readHeadingLine(heading: Text, legend: Legend | null, found: AttendeeFound[]): void {
  const label = labelOf(heading)
  const role = label ? roleOf(label.words) : null
  if (!label || (role !== 'attendance' && role !== 'absence')) return
  const names = splitNames(label.rest)
  if (
    !names.every(({ plain }) => /^[\p{Lu}\p{Lo}@]/u.test(plain)) ||
    !names.some(({ plain }) => likenessOf(plain) === 2)
  )
    return
  readNames(label.rest, { ...groupOf(label.words, role), legend }, found)
}

function skip({ items, sections }: Section, done: Set<Item>): void {
  for (const item of items) done.add(item)
  for (const inner of sections) skip(inner, done)
}

/** The lines below "Present:", each an entry, in the same paragraph or in the next. */
function linesBelow({ form, text, parent, section, quoted }: Item): readonly Item[] {
  const words = text.plain.trim()
  if ((form !== 'line' && form !== 'paragraph') || words.length > 60 || !isAttendance(roleOf(words), words)) return []
  const siblings = parent ? parent.items : section.items
  const below = siblings.slice(siblings.findIndex((item) => item.text === text) + 1)
  // Without a colon the words may be a line like those below it.
  const first = below.findIndex((item) => !isLeadOfLines(item))
  if (!words.endsWith(':') && rowOfPeople(below.slice(first, first + 2), 2).length < 2) return []
  const end = below.findIndex(
    (item) =>
      item.form !== 'line' ||
      item.quoted !== quoted ||
      item.items.length > 0 ||
      !(isCapitalised(item) || isLeadOfLines(item)) ||
      labelOf(item.text),
  )
  return end < 0 ? below : below.slice(0, end)
}

/** "Sea Museum:" on a line of its own, over the lines of its people. */
const isLeadOfLines = ({ form, text, items }: Item): boolean =>
  (form === 'line' || form === 'paragraph') &&
  items.length === 0 &&
  /^\p{Lu}[^:.!?]{1,40}:$/u.test(text.plain.trim()) &&
  roleOf(text.plain) === null &&
  !isAttendance(null, text.plain)

const isCapitalised = ({ text }: Item): boolean =>
  /^[\p{Lu}\p{Lo}@]/u.test(text.plain) && isEntry(text.plain.replace(/,.*/u, ''))

/**
 * A section of a list of people that is divided by heading: by organisation, or by another group ("Non-members"), which
 * says nothing of their affiliation.
 */
function readDivision(
  section: Section,
  around: Group,
  context: Context,
  found: AttendeeFound[],
  done: Set<Item>,
): void {
  const heading = section.heading?.plain.trim() ?? ''
  const role = context.roleOf(section)
  if (role !== null || !mostlyNamePeople(section.items)) return
  const own = roleOfGroup(heading)
  const inherited = isOfNonVoters(heading) ? around.roles.filter((one) => one !== 'voting member') : around.roles
  const roles = own === null ? inherited : [own]
  const affiliation = organisationIn(heading)
  const group = affiliation === undefined ? { ...around, roles } : { ...around, roles, affiliation }
  readItems(section.items, group, context, found, done)
  for (const inner of section.sections) readDivision(inner, group, context, found, done)
}

/** All but one in four, which may be a word to the writer or a group. */
const mostlyNamePeople = (items: readonly Item[]): boolean =>
  items.filter(
    ({ text, items: below, checked }) =>
      below.length === 0 &&
      (isEntry(text.plain) ||
        // "- [x] Ann Lee - ACME - came in place of Bo"
        (checked !== null && isEntry(text.plain.split(/\s[–—-]\s|[,(]/u)[0] ?? '')) ||
        /: @[\w/-]+$/u.test(text.plain)),
  ).length >=
  items.length * 0.75

const isEntry = (plain: string): boolean =>
  plain.length <= 80 && looksLikeName(plain.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ''))

/** Reads every item of a list of people; a lead inside it ("Observers:") opens a group of its own. */
function readItems(
  list: readonly Item[],
  around: Group,
  context: Context,
  found: AttendeeFound[],
  done: Set<Item>,
): void {
  const items = around.legend ? list.filter((item) => legendOf([item]) === null) : list
  let group = groupOfList(
    around,
    items.map((item) => item.text),
  )
  const comma = meaningOfComma(items)
  const asked = askedParts(items)
  const organisations = areOrganisationsFirst(items)
  const boxes = around.boxes || items.some((item) => item.checked === true)
  for (const item of items) {
    if (done.has(item) || item.form === 'code') continue
    done.add(item)
    const label = labelOf(item.text)
    const words = item.text.plain
    if ((isPrompt(words) && item.items.length === 0) || (label && placeLabel.test(label.words))) continue
    const below = around.legend ? item.items.filter((inner) => legendOf([inner]) === null) : item.items
    const role = roleOf(words)
    // "**Guests:**" with nobody behind it.
    if (below.length === 0 && ((role !== null && !label) || /(?<!:[a-z_]{2,30}):$/u.test(words.trim()))) {
      if (isLeadOfLines(item)) group = { ...group, affiliation: organisationIn(words) ?? around.affiliation }
      continue
    }
    if (below.length > 0 && aboutRights.test(words)) {
      for (const inner of below) done.add(inner)
    } else if (below.length > 0 && (isAttendance(role, words) || (/:$/u.test(words) && role === null))) {
      const inner = isAttendance(role, words) ? { ...groupOf(words, role), boxes } : group
      readItems(
        below,
        inner.roles.length > 0 || inner.presence === 'absent' || /\bnon-?(?:voting|members?)\b/iu.test(words)
          ? inner
          : group,
        context,
        found,
        done,
      )
    } else if (
      below.length > 0 &&
      item.checked === null &&
      below.every(
        ({ form, text, items: below }) =>
          form !== 'line' && below.length === 0 && countNames(text.plain) > 0 && !labelOf(text),
      )
    ) {
      const affiliation = organisationIn(words)
      readItems(below, affiliation === undefined ? group : { ...group, affiliation }, context, found, done)
    } else if (role !== null && role !== 'attendance' && role !== 'absence' && below.length > 0) {
      for (const inner of below) done.add(inner)
    } else if (label && isAttendance(roleOf(label.words), label.words)) {
      readNames(label.rest, groupOf(label.words, roleOf(label.words)), found)
    } else if (label && leadsNames(label)) {
      readNames(label.rest, { ...group, affiliation: organisationIn(label.words) ?? group.affiliation }, found)
    } else {
      const presence = isStruck(item.text) || (boxes && item.checked === false) ? 'absent' : group.presence
      const before = found.length
      const delegation = organisations ? delegationIn(item.text) : null
      if (delegation) readDelegation(delegation, { ...group, presence }, found)
      // Nobody stands behind "Rowing Club" in a list of clubs.
      else if (!organisations || countNames(words) > 1 || isGivenName(words.split(' ')[0] ?? ''))
        readEntry(item, { ...group, presence }, comma, asked, found)
      readItems(
        found.length > before && found.at(-1)?.name.includes(' ') ? withoutNotes(below, done) : below,
        group,
        context,
        found,
        done,
      )
    }
  }
}

function readEntry(
  item: Item,
  group: Group,
  comma: ReturnType<typeof meaningOfComma>,
  asked: ReturnType<typeof askedParts>,
  found: AttendeeFound[],
): void {
  const absent = /^(?:[Aa]pologies|[Rr]egrets|[Ee]xcused|[Aa]bsent)(?: for absence)?(?: from)?:? (?=\p{Lu})/u.exec(
    item.text.plain,
  )
  const inParts = asked ? slashedPerson(item.text, asked) : null
  if (inParts) found.push(attendee(inParts, markedGroup(group, item.text)))
  else if (absent) readNames(trimText(item.text, absent[0].length), { ...group, presence: 'absent' }, found)
  else if (
    comma === 'next' ||
    (comma === 'affiliation' && isRowWithOrganisation(item.text)) ||
    /^\s*(?:@[\w-]+[\s,]+){1,20}@[\w-]+\s*$/u.test(item.text.plain)
  )
    readNames(item.text, { ...group, affiliation: organisationBehind(item.text) ?? group.affiliation }, found)
  else {
    const text = withoutSentences(item.text)
    const person = text.plain.length <= longestEntry ? (slashedPerson(text, null) ?? readPerson(text, comma)) : null
    const own = markedGroup(group, item.text)
    if (person) found.push(attendee(person, cameAfterAll(item, person) ? { ...own, presence: 'present' } : own))
  }
}

/** "Four members may lose their vote if they miss the next meeting": those who are named below were not all there. */
const aboutRights =
  /\b(?:los(?:e|es|ing|t)|gain(?:s|ed|ing)?|regain\p{L}*|receiv\p{L}+|risk)\b[^.]{0,40}\b(?:voting|vote|rights?|status)\b/iu

/** Below somebody's entry stand notes on that person, and others only where they surely are people. */
function withoutNotes(below: readonly Item[], done: Set<Item>): readonly Item[] {
  const people = below.filter(
    ({ form, text, items }) => form === 'line' || items.length > 0 || likenessOf(text.plain) === 2,
  )
  for (const item of below) if (!people.includes(item)) done.add(item)
  return people
}

const longestEntry = 160
const inFront = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3})(?: ?\([^()]{2,80}\))?(?=\.?\s|:\s)/u

/** "Ann Lee (Sea Museum). Ann looks after the boats." is Ann, with what is said in brackets; so is a long entry. */
function withoutSentences(text: Text): Text {
  const front = text.plain.length > 40 && /[.!?:]\s|\s[–—-]\s/u.test(text.plain) ? inFront.exec(text.plain) : null
  if (!front?.[1] || likenessOf(front[1]) < 2) return text
  const behind = text.plain.slice(front[0].length)
  const says = text.plain.length > longestEntry || /^\.\s\p{Lu}\p{L}*\s\p{Ll}/u.test(behind)
  return says ? trimText(text, 0, front[0].length) : text
}

/** "Online: Ann, Bo", "Sea Museum: Cy Mo, Di Fox": several people behind what they have in common. */
function leadsNames({ words, rest }: { words: string; rest: Text }): boolean {
  const names = splitNames(rest)
  return (
    (names.length > 1 || isGroupHeading(words)) &&
    likenessOf(words) < 2 &&
    !areInitials(words, rest.plain) &&
    names.every(({ plain }) => isInitials(plain) || likenessOf(plain) > 0)
  )
}

function readDelegation({ organisation, people }: Delegation, group: Group, found: AttendeeFound[]): void {
  for (const text of people) {
    const person = readPerson(text, 'affiliation')
    if (person) found.push(attendee(person, markedGroup({ ...group, affiliation: organisation }, text)))
  }
}

/** "Apologies: Bo Ray (arrived at half past)": somebody who was there in the end. */
const cameAfterAll = ({ text }: Item, { presence }: PersonEntry): boolean =>
  presence === 'partial' && /\b(?:arrived|joined|came)\b/iu.test(text.plain)

/** `**Present:** Ann Lee, Bo Ray`, `Chair: Ann Lee`, `Regrets: none`. */
function readLabelled(text: Text, item: Item, legend: Legend | null, found: AttendeeFound[]): boolean {
  const label = labelOf(text)
  if (!label || item.form === 'code') return false
  const role = roleOf(label.words)
  const roles = meetingRoles(label.words)
  if (role !== 'attendance' && role !== 'absence' && !(roles.length > 0 && listRole(label.words))) return false
  const group = groupOf(label.words, role)
  // "Board members present: …" may name everybody who was there.
  const own = roles.length > 0 ? roles : group.roles.filter((one) => one !== 'member')
  // "Chairs: close the issue, new version": a role alone makes nobody of words.
  if (role === null && splitNames(label.rest).some(({ plain }) => !/^[\p{Lu}\p{Lo}@]/u.test(plain))) return false
  readNames(label.rest, { ...group, roles: own, legend }, found)
  return true
}
