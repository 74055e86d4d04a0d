import { byWhatWay } from '../../lexicon/meeting-places.js'
import { meetingRoles } from '../../lexicon/meeting-roles.js'
import { nextMeetingLabel } from '../../lexicon/next-meeting.js'
import { isOrder } from '../../lexicon/orders.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Item, Section } from '../../outline/outline.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { isListOfPeople } from '../header/series.js'
import { isAttendanceSection } from './attendance-section.js'
import { readBareHandles } from './bare-handles.js'
import { readDivision } from './division.js'
import { firstNoteBehind } from './extent.js'
import { type Group, groupOf, isAttendance, listRole, organisationIn } from './group.js'
import { labelOf, segmentsOf } from './label.js'
import { type Legend, legendOf } from './legend.js'
import { linesBelow } from './lines-below.js'
import { type Reading, readItems } from './list-of-people.js'
import { readNames } from './name-row.js'
import { likenessOf } from './people-list.js'
import { readPresenceLetters } from './presence-letters.js'
import { rosters } from './roster.js'
import { splitNames } from './split-names.js'

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
  const reading: Reading = { found: [], done: new Set() }
  const signs: Signs = {
    legend: legendOf(context.items),
    boxes: context.items.some((item) => item.checked === true && context.roleAround(item) === 'attendance'),
  }
  const standing = rosters(context)
  for (const section of context.sections) {
    const { heading } = section
    if (heading && section !== context.titleSection) readHeadingLine(heading, signs, reading.found)
    if (!isList(section, context)) continue
    if (standing.has(section)) skip(section, reading.done)
    else readSection(section, signs, context, reading)
  }
  let group: Group | null = null
  for (const item of context.items)
    group =
      reading.done.has(item) || nextMeetingLabel.test(item.section.heading?.plain ?? '')
        ? null
        : readLead(item, signs, group, context, reading)
  return reading.found
}

/** What all lists of the document share. */
interface Signs {
  legend: Legend | null
  /** Where anybody is ticked off, an empty box says that somebody was missing. */
  boxes: boolean
}

const isList = (section: Section, context: Context): boolean =>
  isAttendanceSection(section, context) &&
  (section !== context.titleSection || isListOfPeople(section.heading?.plain ?? ''))

function readSection(section: Section, signs: Signs, context: Context, reading: Reading): void {
  const heading = section.heading?.plain ?? ''
  const group = { ...groupOf(heading, context.roleOf(section)), ...signs }
  const before = reading.found.length
  readItems(listIn(section), group, reading)
  readBareHandles(reading.found.slice(before), heading)
  readPresenceLetters(reading.found.slice(before))
  if (section !== context.titleSection)
    for (const inner of section.sections) readDivision(inner, group, context, reading)
}

/**
 * An item with people below it, or behind its label; answers with their group where that may go on in the next item.
 *
 * @param inFront the group of the item before
 */
function readLead(item: Item, signs: Signs, inFront: Group | null, context: Context, reading: Reading): Group | null {
  let group: Group | null = null
  const { found } = reading
  const words = item.text.plain
  const role = context.roleOf(item)
  const below = item.items.length > 0 ? [] : linesBelow(item)
  const before = found.length
  const label = item.items.length > 0 ? labelOf(item.text) : null
  // "Present: Ann Lee", and the others on the lines below.
  if (
    label &&
    isAttendance(roleOf(label.words), label.words) &&
    splitNames(label.rest).every(({ plain }) => likenessOf(plain) > 0)
  )
    readNames(label.rest, groupOf(label.words, roleOf(label.words)), found)
  if (item.items.length > 0 && isAttendance(role, words))
    readItems(item.items, { ...groupOf(words, role), ...signs }, reading)
  else if (below.length > 0) readItems(below, { ...groupOf(words, roleOf(words)), legend: signs.legend }, reading)
  else group = readSegments(item, signs, inFront, reading)
  if (found.length === before && item.text.runs[0]?.kind === 'strong') readMarked(item, signs, found)
  if (found.length > before) readBareHandles(found.slice(before), words.split(':')[0] ?? '')
  readPresenceLetters(found.slice(before))
  return group
}

/** "Present: Ann Lee · Bo Ray | Chair: Cy Mo": behind a label, and where a dot or bar goes on with the names. */
function readSegments(item: Item, signs: Signs, inFront: Group | null, { found, done }: Reading): Group | null {
  let group = inFront && byWhatWay.test(labelOf(item.text)?.words ?? '') ? inFront : null
  for (const segment of segmentsOf(item.text)) {
    const label = labelOf(segment)
    if (label === null) {
      if (group && likenessOf(segment.plain) > 0) readNames(segment, group, found)
    } else {
      const own = readLabelled(segment, item, signs, found)
      if (own) done.add(item)
      group = own ?? (group && readPartOf(label, group, found) ? group : null)
    }
  }
  return group
}

/** "Present: Oak: Ann Lee; Elm: Bo Ray", "Present: Ann Lee. On Zoom: Bo Ray": the list goes on behind what some have in common. */
function readPartOf({ words, rest }: { words: string; rest: Text }, group: Group, found: AttendeeFound[]): boolean {
  const names = splitNames(rest)
  const likeness = names.map(({ plain }) => likenessOf(plain))
  const isPlace = byWhatWay.test(words)
  if (!isPlace && (roleOf(words) !== null || meetingRoles(words).length > 0)) return false
  if (!isPlace && (likenessOf(words) === 2 || organisationIn(words) === undefined)) return false
  if (isPlace ? !likeness.some((one) => one > 0) : !likeness.every((one) => one > 0)) return false
  if (!isPlace && !likeness.includes(2)) return false
  readNames(rest, { ...group, affiliation: isPlace ? group.affiliation : organisationIn(words) }, found)
  return true
}

/** A section's items as far as they name people. */
function listIn(section: Section): readonly Item[] {
  const note = firstNoteBehind(section)
  return note ? section.items.slice(0, section.items.indexOf(note)) : section.items
}

/** `### Present: Ann Lee, Bo Ray`: a heading that is the whole list; "Attendees: registration opens" names nobody. */
function readHeadingLine(heading: Text, { legend }: Signs, found: AttendeeFound[]): void {
  const label = labelOf(heading)
  const role = label ? roleOf(label.words) : null
  if (!label || !isOfPeople(role)) return
  const names = splitNames(label.rest)
  if (
    !names.every(({ plain }) => /^[\p{Lu}\p{Lo}@]/u.test(plain)) ||
    !names.some(({ plain }) => likenessOf(plain) === 2)
  )
    return
  const before = found.length
  readNames(label.rest, { ...groupOf(label.words, role), legend }, found)
  readBareHandles(found.slice(before), label.words)
}

function skip({ items, sections }: Section, done: Set<Item>): void {
  for (const item of items) done.add(item)
  for (const inner of sections) skip(inner, done)
}

/** `**Present** Ann Lee, Bo Ray`: bold words are the label. */
function readMarked({ text, form }: Item, { legend }: Signs, found: AttendeeFound[]): void {
  const [bold] = text.runs
  if (!bold || bold.start > 0 || bold.end > 30 || form === 'code') return
  const words = text.plain.slice(0, bold.end)
  const role = roleOf(words)
  const rest = trimText(sliceText(text, bold.end, text.plain.length))
  if (!isOfPeople(role) || rest.plain === '') return
  const names = splitNames(rest)
  if (!names.every(({ plain }) => likenessOf(plain) > 0) || !names.some(({ plain }) => likenessOf(plain) === 2)) return
  readNames(rest, { ...groupOf(words, role), legend }, found)
}

const ofSomeMembers = /\p{L} members\b.{0,20}\b(?:present|attend(?:ance|ing|ed|ees)|absent|excused)\b/iu

/** "All attendees: review the guide and the notes", "All attendees: help spread the word", "Missing: /fair/plan" */
const saysSomething = (words: string): boolean =>
  isOrder(words) || /^\/|^\p{Lu}\p{Ll}+ \p{Ll}+ (?:the|an?|our|this|that|your) \p{Ll}/u.test(words)

/** `**Present:** Ann Lee, Bo Ray`, `Chair: Ann Lee`, `Regrets: none`. */
function readLabelled(text: Text, item: Item, { legend }: Signs, found: AttendeeFound[]): Group | null {
  const label = labelOf(text)
  if (!label || item.form === 'code') return null
  const role = roleOf(label.words)
  const roles = meetingRoles(label.words)
  if (!isOfPeople(role) && !(roles.length > 0 && listRole(label.words))) return null
  if (saysSomething(label.rest.plain)) return null
  const group = groupOf(label.words, role)
  // "Members present: …" may name everybody who was there; "Board members present: …" tells them from others.
  const own =
    roles.length > 0 ? roles : group.roles.filter((one) => one !== 'member' || ofSomeMembers.test(label.words))
  // "Chairs: close the issue, new version": a role alone makes nobody of words.
  if (role === null && splitNames(label.rest).some(({ plain }) => !/^[\p{Lu}\p{Lo}@]/u.test(plain))) return null
  const all = { ...group, roles: own, legend }
  readNames(label.rest, all, found)
  return all
}
