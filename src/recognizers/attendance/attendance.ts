import { honorific, meetingRole, meetingRoles } from '../../lexicon/person-words.js'
import { roleOf } from '../../lexicon/roles.js'
import { matchesIn } from '../../outline/matches.js'
import { oncePerText } from '../../outline/once-per-text.js'
import type { Item, Section } from '../../outline/outline.js'
import { sliceText, sourceRange, type Text, trimText } from '../../outline/text.js'
import { hardBreak } from '../../outline/text-from-mdast.js'
import type { Attendee } from '../../record/types.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { looksLikeName, type PersonEntry, readPerson } from './person-entry.js'
import { slashedPerson } from './slashed-entry.js'

/** What a heading or label says of everybody below it. */
export interface Group {
  /** The organisation that leads a list of its people. */
  affiliation?: string | undefined
  roles: string[]
  presence: Attendee['presence']
}

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

/** "FINOS members", "Remote": what somebody is or where, not whom somebody works for. */
const isGroupHeading = (heading: string): boolean =>
  /\b(?:(?:non-?)?members?|guests?|others?|remote|online|in[- ]person|on-?site|public|staff|observers?|local|virtual|present)\b/iu.test(
    heading,
  )

const isEntry = (plain: string): boolean =>
  plain.length <= 80 && looksLikeName(plain.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ''))

const isAttendance = (role: ReturnType<typeof roleOf>, words: string): boolean =>
  role === 'attendance' || role === 'absence' || partOf(words) === 'partial' || listRole(words) !== null

/** The role that a heading such as "Guests:" or "Voting members" gives those below it. */
export function listRole(words: string): string | null {
  const role = meetingRole(words.replace(besidesRole, '').trim())
  // "Notes" and "Minutes" above a list hold notes, not scribes; a host or a lead is one person on a line.
  return role === 'scribe' || role === 'host' || role === 'presenter' || role === 'facilitator' ? null : role
}

/** "Voting member attendees", "Board members present", "Regrets of members" */
const besidesRole =
  /\([^()]*\)|\b(?:present|absent|in attendance|attendees?|attendance|attending|regrets?|apologies|excused)(?: (?:from|of))?\b|:/giu

/** What a heading or label says of those below it. */
export function groupOf(words: string, role: ReturnType<typeof roleOf>): Group {
  const own = listRole(words)
  return { roles: own ? [own] : [], presence: role === 'absence' ? 'absent' : partOf(words) }
}

/** "Late:", "Left early:", "Partially present:" name those who were there for a part. */
export const partOf = (words: string): Attendee['presence'] =>
  /^(?:(?:arrived |joined |came |joining |arriving )?late(?:r|comers?| arrivals?)?|left(?: early)?|early departures?|partial(?:ly)?(?: present| attendance)?|present (?:in part|for part|partly))\s*:?$/iu.test(
    words.trim(),
  )
    ? 'partial'
    : 'present'

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
      readItems(item.items, { affiliation, roles: group.roles, presence: group.presence }, context, found, done)
    } else if (role !== null && role !== 'attendance' && role !== 'absence' && item.items.length > 0) {
      for (const inner of item.items) done.add(inner)
    } else if (label && isAttendance(roleOf(label.words), label.words)) {
      readNames(label.rest, groupOf(label.words, roleOf(label.words)), found)
    } else {
      const struck = item.text.runs.some(
        (run) => run.kind === 'delete' && run.end - run.start > words.trim().length / 2,
      )
      const presence = struck || (boxes && item.checked === false) ? 'absent' : group.presence
      readEntry(item, { affiliation: group.affiliation, roles: group.roles, presence }, comma, found)
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

/**
 * What a comma divides in a list of people: the next person (one line with many names), a name from an affiliation
 * ("Ann Lee, ACME"), or a family name from a given name ("Lee, Ann").
 */
function meaningOfComma(items: readonly Item[]): 'next' | 'affiliation' | 'family-first' {
  const entries = items
    .filter((item) => item.items.length === 0)
    .map((item) => item.text.plain.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ''))
  const commas = entries.map((entry) => entry.split(/[,;]/u).length - 1)
  const lists = entries.filter(
    (entry, index) =>
      (commas[index] ?? 0) >= 1 && countNames(entry) >= 2 && (entries.length === 1 || (commas[index] ?? 0) >= 3),
  )
  if (lists.length > entries.length / 3 && lists.length > 0) return 'next'
  const family = entries.filter((entry) =>
    /^\s*\p{Lu}[\p{L}'’-]+,\s*\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}.]*)?\s*$/u.test(entry),
  )
  const divided = commas.filter((count) => count > 0).length
  return family.length >= 2 && family.length > divided * 0.7 ? 'family-first' : 'affiliation'
}

/** How many of a line's comma-separated parts look like names. */
const countNames = (entry: string): number =>
  entry.split(/[,;]/u).filter((part) => looksLikeName(part) || /^\s*@[\w-]+\s*$/u.test(part)).length

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
  readNames(label.rest, { roles: own, presence: group.presence }, found)
  return true
}

/** The parts of a line that says several things: `Chair: Ann · Scribe: Bo`, `Chair: Ann. Minutes: Bo.`, `Chair – Ann, Notes – Bo`. */
export const segmentsOf: (text: Text) => readonly Text[] = oncePerText((text) =>
  mayHaveSegments.test(text.plain) ? cutSegments(text) : [trimText(text)],
)

/** A cheap test: without one of these a line says one thing. */
const mayHaveSegments = /[·•|:]|\s[–—-]\s|Apologies|Regrets|took|taking|kept|chair|facilitat|moderat|scrib/u

function cutSegments(text: Text): Text[] {
  const cuts = [
    ...matchesIn(
      text.plain,
      /\s+[·•|]\s+|[,;]\s+(?=\p{L}[\p{L} ]{2,20}:\s)|\.\s+(?=\p{Lu}[^:.]{2,30}:\s|(?:Apologies|Regrets)\b|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:took|taking|kept|chair(?:ed|ing)|facilitat|moderat|scrib|in the chair))|(?:[,;.]|\s[/–—])\s+(?=(\p{L}[\p{L} -]{2,20})(?::|\s[–—-])\s)/gu,
    ),
  ].filter(
    ({ 0: divider, 1: label, index }) =>
      label === undefined ||
      // "Host / facilitator: Ann" is one label.
      (isHeaderLabel(label) && (!/[/–—]/u.test(divider) || text.plain.slice(0, index).includes(':'))),
  )
  if (cuts.length === 0) return [trimText(text)]
  const segments: Text[] = []
  let from = 0
  for (const { index, 0: divider } of cuts) {
    segments.push(trimText(sliceText(text, from, index)))
    from = index + divider.length
  }
  segments.push(trimText(sliceText(text, from, text.plain.length)))
  return segments
}

/** "notes", "out": what a line of the header says of the people behind it. */
const isHeaderLabel = (label: string): boolean => {
  const role = roleOf(label)
  return meetingRoles(label).length > 0 || role === 'attendance' || role === 'absence'
}

/** The label in front of a text, and the rest: `**Present:** a, b`, `Present (3): a, b`. */
export const labelOf = oncePerText((text): Label | null => {
  const match = /[:：]|\s[–—-]\s/u.test(text.plain) ? labelPattern.exec(text.plain) : null
  return match?.[1] && match[0].length < text.plain.length ? new Label(text, match[1], match[0].length) : null
})

const labelPattern = /^[^\p{L}\n]{0,6}(\p{L}[^:\n]{0,50}?)\s*(?::|：|\s[–—-]\s)\s*/u

class Label {
  readonly words: string
  readonly #text: Text
  readonly #end: number
  #rest: Text | null = null

  constructor(text: Text, words: string, end: number) {
    this.words = (words.includes('(') ? words.replace(/\([^()]*\)/gu, '') : words).trim()
    this.#text = text
    this.#end = end
  }

  /** What stands behind the label. */
  get rest(): Text {
    this.#rest ??= trimText(sliceText(this.#text, this.#end, this.#text.plain.length))
    return this.#rest
  }
}

/** Reads names in a row: divided by lines or semicolons, else by commas, "and" or "&". */
export function readNames(text: Text, group: Group, found: AttendeeFound[]): void {
  for (const part of splitNames(text)) {
    const last = found.at(-1)
    if (last && isTitleBehind(text, part)) {
      const role = meetingRole(part.plain)
      if (role && !last.roles.includes(role)) last.roles.push(role)
      continue
    }
    const person = readPerson(part, 'affiliation')
    if (person) found.push(attendee(person, group))
  }
}

/** "Ann Lee, Executive Director": what somebody is stands behind the name. */
const isTitleBehind = (text: Text, part: Text): boolean =>
  jobTitle.test(part.plain.trim()) && text.plain.indexOf(part.plain) > 0

const jobTitle =
  /^(?:[\p{L}&-]+ ){0,3}(?:director|manager|clerk|secretary|treasurer|president|superintendent|principal|coordinator|co-ordinator|attorney|counsel|administrator|supervisor|planner|accountant|auditor)$/iu

/** Cuts a text at the commas that stand outside brackets, and where a line of a cell ends. */
export function splitNames(text: Text): Text[] {
  const semicolons = isDividedBySemicolons(text.plain)
  const parts: Text[] = []
  let depth = 0
  let from = 0
  const cut = (to: number, next: number) => {
    const part = trimText(sliceText(text, from, to))
    if (part.plain.replace(/[.\s]/gu, '') !== '') parts.push(part)
    from = next
  }
  for (let index = 0; index < text.plain.length; index++) {
    const char = text.plain[index] ?? ''
    if (
      char === '@' &&
      index > from &&
      /[\w)]\s+$/u.test(text.plain.slice(Math.max(from, index - 12), index)) &&
      /^\s*@/u.test(text.plain.slice(from))
    )
      cut(index, index)
    if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char)) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    if (char === ';' || (char === ',' && !semicolons && !isSuffix(text.plain, index))) cut(index, index + 1)
    else if (char === hardBreak) cut(index, index + 1)
    else if (/[\s]/u.test(char)) {
      const joint = /^\s(?:and|&|und|\+)\s/u.exec(text.plain.slice(index, index + 6))
      if (joint && !semicolons) cut(index, index + joint[0].length)
    }
  }
  cut(text.plain.length, text.plain.length)
  return parts.map(withoutFinalStop)
}

/** "Ann Lee, ACME; Bo Ray, Oak": the semicolons divide people, the commas do not, unless they stand between names too. */
const isDividedBySemicolons = (plain: string): boolean =>
  plain.includes(';') && plain.split(';').every((part) => part.replace(/\([^()]*\)/gu, '').split(',').length <= 2)

const isSuffix = (plain: string, index: number): boolean =>
  /^,\s*(?:Inc|Ltd|LLC|Jr|Sr|GmbH|Co)\b/u.test(plain.slice(index, index + 8))

function withoutFinalStop(part: Text): Text {
  const plain = part.plain.replace(/^(?:and|&)\s+/u, '')
  const cut = part.plain.length - plain.length
  const end = /(?<!\b\p{Lu})\.$/u.test(part.plain) ? part.plain.length - 1 : part.plain.length
  return sliceText(part, cut, end)
}

/** An attendee made of an entry and what is said of its group. */
export function attendee(person: PersonEntry, group: Group): AttendeeFound {
  const { sourceStart, sourceEnd } = sourceRange(person.text, 0, person.text.plain.length)
  return {
    kind: 'attendee',
    name: person.name.replace(honorific, ''),
    handle: person.handle,
    affiliation: person.affiliation ?? group.affiliation ?? null,
    roles: [...new Set([...group.roles, ...person.roles])],
    presence:
      group.presence === 'absent' || !person.presence || person.presence === 'present'
        ? group.presence
        : person.presence,
    basis: 'listed',
    aliases: person.aliases,
    start: sourceStart,
    end: sourceEnd,
  }
}

/** Whether a section holds a list of people. */
export const isAttendanceSection = (section: Section, context: Context): boolean =>
  isAttendance(context.roleOf(section), section.heading?.plain ?? '')
