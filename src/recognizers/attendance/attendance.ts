import { meetingRoles } from '../../lexicon/person-words.js'
import { roleOf } from '../../lexicon/roles.js'
import type { Item, Section } from '../../outline/outline.js'
import { type Text, trimText } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { countNames, meaningOfComma } from './comma.js'
import { type Group, groupOf, isAttendance, isGroupHeading, listRole } from './group.js'
import { labelOf, segmentsOf } from './label.js'
import { attendee } from './listed.js'
import { readNames } from './name-row.js'
import { looksLikeName, type PersonEntry, readPerson } from './person-entry.js'
import { slashedPerson } from './slashed-entry.js'

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
  for (const section of context.sections) {
    const role = context.roleOf(section)
    const heading = section.heading?.plain ?? ''
    if (section === context.titleSection || !isAttendance(role, heading)) continue
    readItems(section.items, groupOf(heading, role), context, found, done)
    for (const inner of section.sections) readDivision(inner, groupOf(heading, role), context, found, done)
  }
  for (const item of context.items) {
    if (done.has(item)) continue
    const role = context.roleOf(item)
    if (item.items.length > 0 && isAttendance(role, item.text.plain))
      readItems(item.items, groupOf(item.text.plain, role), context, found, done)
    else for (const segment of segmentsOf(item.text)) if (readLabelled(segment, item, found)) done.add(item)
  }
  return found
}

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
  if (role !== null || !section.items.every(({ text, items }) => items.length === 0 && isEntry(text.plain))) return
  const group = isGroupHeading(heading) ? around : { ...around, affiliation: heading }
  readItems(section.items, group, context, found, done)
  for (const inner of section.sections) readDivision(inner, group, context, found, done)
}

const isEntry = (plain: string): boolean =>
  plain.length <= 80 && looksLikeName(plain.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ''))

/** Reads every item of a list of people; a lead inside it ("Observers:") opens a group of its own. */
function readItems(
  items: readonly Item[],
  group: Group,
  context: Context,
  found: AttendeeFound[],
  done: Set<Item>,
): void {
  const comma = meaningOfComma(items)
  const boxes = items.some((item) => item.checked === true)
  for (const item of items) {
    if (done.has(item) || item.form === 'code') continue
    done.add(item)
    const label = labelOf(item.text)
    const words = item.text.plain
    const role = roleOf(words)
    // "**Guests:**" with nobody behind it.
    if (item.items.length === 0 && (role !== null || /:$/u.test(words.trim()))) continue
    if (item.items.length > 0 && (isAttendance(role, words) || (/:$/u.test(words) && role === null))) {
      const inner = isAttendance(role, words) ? groupOf(words, role) : group
      readItems(item.items, inner.roles.length > 0 || inner.presence === 'absent' ? inner : group, context, found, done)
    } else if (
      item.items.length > 0 &&
      item.checked === null &&
      item.items.every(
        ({ form, text, items: below }) =>
          form !== 'line' && below.length === 0 && countNames(text.plain) > 0 && !labelOf(text),
      )
    ) {
      const affiliation = words.replace(/:$/u, '').trim()
      readItems(item.items, { ...group, affiliation }, context, found, done)
    } else if (role !== null && role !== 'attendance' && role !== 'absence' && item.items.length > 0) {
      for (const inner of item.items) done.add(inner)
    } else if (label && isAttendance(roleOf(label.words), label.words)) {
      readNames(label.rest, groupOf(label.words, roleOf(label.words)), found)
    } else {
      const struck = item.text.runs.some(
        (run) => run.kind === 'delete' && run.end - run.start > words.trim().length / 2,
      )
      const presence = struck || (boxes && item.checked === false) ? 'absent' : group.presence
      readEntry(item, { ...group, presence }, comma, found)
      readItems(item.items, group, context, found, done)
    }
  }
}

function readEntry(item: Item, group: Group, comma: ReturnType<typeof meaningOfComma>, found: AttendeeFound[]): void {
  const absent = /^(?:[Aa]pologies|[Rr]egrets|[Ee]xcused|[Aa]bsent)(?: for absence)?(?: from)?:? (?=\p{Lu})/u.exec(
    item.text.plain,
  )
  if (absent) readNames(trimText(item.text, absent[0].length), { ...group, presence: 'absent' }, found)
  else if (comma === 'next' || /^\s*(?:@[\w-]+[\s,]+){1,20}@[\w-]+\s*$/u.test(item.text.plain))
    readNames(item.text, group, found)
  else {
    const person = item.text.plain.length <= 160 ? (slashedPerson(item.text) ?? readPerson(item.text, comma)) : null
    if (person) found.push(attendee(person, cameAfterAll(item, person) ? { ...group, presence: 'present' } : group))
  }
}

/** "Apologies: Bo Ray (arrived at half past)": somebody who was there in the end. */
const cameAfterAll = ({ text }: Item, { presence }: PersonEntry): boolean =>
  presence === 'partial' && /\b(?:arrived|joined|came)\b/iu.test(text.plain)

/** `**Present:** Ann Lee, Bo Ray`, `Chair: Ann Lee`, `Regrets: none`. */
function readLabelled(text: Text, item: Item, found: AttendeeFound[]): boolean {
  const label = labelOf(text)
  if (!label || item.form === 'code') return false
  const role = roleOf(label.words)
  const roles = meetingRoles(label.words)
  if (role !== 'attendance' && role !== 'absence' && !(roles.length > 0 && listRole(label.words))) return false
  const group = groupOf(label.words, role)
  // "Board members present: …" may name everybody who was there.
  const own = roles.length > 0 ? roles : group.roles.filter((one) => one !== 'member')
  readNames(label.rest, { ...group, roles: own }, found)
  return true
}
