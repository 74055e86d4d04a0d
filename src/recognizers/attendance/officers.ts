import { hasCue } from '../../grammar/tokens.js'
import { isCommonWord } from '../../lexicon/common-words.js'
import { cue } from '../../lexicon/cues.js'
import { meetingRole } from '../../lexicon/person-words.js'
import { sliceText, type Text } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { labelOf, readNames, segmentsOf, splitNames } from './attendance.js'
import { looksLikeName, readPerson } from './person-entry.js'

/** A line of the header is no longer. */
const longestLine = 300
const inWords =
  /^(?:the )?(?:meeting|call|session|minutes|notes)? ?(?:was|were|is)? ?(chaired|moderated|facilitated|hosted|led|scribed|minuted|taken|recorded|run) by (.+)$/iu
const verbRoles: Record<string, string> = {
  chaired: 'chair',
  moderated: 'facilitator',
  facilitated: 'facilitator',
  hosted: 'host',
  led: 'host',
  run: 'host',
  scribed: 'scribe',
  minuted: 'scribe',
  taken: 'scribe',
  recorded: 'scribe',
}

/**
 * Chair, scribe, host and the like, named in a line or heading of their own: `Scribe: Ann Lee`, `### Moderator: Bo Ray`,
 * "Minutes taken by Ann Lee".
 */
export function officers(context: Context): AttendeeFound[] {
  const found: AttendeeFound[] = []
  const headings = context.sections.flatMap((section) =>
    section.heading && section !== context.titleSection ? [section.heading] : [],
  )
  for (const text of [...headings, ...context.items.filter((item) => item.form !== 'code').map((item) => item.text)]) {
    const inClauses = hasCue(text, cue.office)
    for (const segment of segmentsOf(text)) readOfficer(segment, inClauses, context, found)
  }
  for (const item of context.items) {
    const role = item.items.length > 0 ? meetingRole(item.text.plain) : null
    if (role && item.items.every((inner) => looksLikeName(inner.text.plain.replace(/@/gu, ''))))
      for (const inner of item.items) readNamed(inner.text, role, found)
  }
  readNoteTakers(context, found)
  return found
}

const name = String.raw`\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}`
const active = new RegExp(
  String.raw`(?<!\p{L})(${name}) (chaired|presided|moderated|facilitated|hosted|scribed|minuted|took (?:the )?(?:minutes|notes))\b`,
  'gu',
)
const by = new RegExp(
  String.raw`\b([Nn]otes|[Mm]inutes|[Cc]haired|[Mm]oderated|[Ff]acilitated|[Hh]osted|[Ss]cribed|[Mm]inuted)(?: taken)? by (${name})`,
  'gu',
)

/** "Ann Lee chaired; Bo took the minutes", "Notes by Cy." */
function readClauses(text: Text, found: AttendeeFound[]): void {
  const add = (words: string, verb: string, from: number) => {
    const role = /^(?:took|scribed|minuted|notes|minutes)/iu.test(verb)
      ? 'scribe'
      : (verbRoles[verb.toLowerCase()] ?? 'chair')
    if (looksLikeName(words) && !isCommonWord(words.split(' ')[0] ?? ''))
      readNamed(sliceText(text, from, from + words.length), role, found)
  }
  for (const { 1: words = '', 2: verb = '', index } of text.plain.matchAll(active)) add(words, verb, index)
  for (const { 0: all, 1: verb = '', 2: words = '', index } of text.plain.matchAll(by))
    add(words, verb, index + all.length - words.length)
}

/** "Determine volunteers for note taking" above their names. */
function readNoteTakers(context: Context, found: AttendeeFound[]): void {
  for (const section of context.sections) {
    if (!/\bnote[- ]?tak|\bscribes?\b/iu.test(section.heading?.plain ?? '')) continue
    for (const item of section.items)
      if (splitNames(item.text).every((part) => isPersonEntry(part))) readNamed(item.text, 'scribe', found)
  }
}

function readOfficer(text: Text, inClauses: boolean, context: Context, found: AttendeeFound[]): void {
  if (text.plain.length > longestLine) return
  const label = labelOf(text)
  const role = label ? meetingRole(label.words) : null
  if (label && role) {
    if (splitNames(label.rest).every((part) => isPersonEntry(part) || context.people.knows(part.plain)))
      readNamed(label.rest, role, found)
    return
  }
  if (!inClauses) return
  const opened =
    /^(.{3,60}?) called the meeting to order\b/u.exec(text.plain)?.[1] ??
    /^Meeting started by (\S{2,40}) at\b/u.exec(text.plain)?.[1]
  const opener = opened
    ? (context.people.find(opened) ?? context.people.find(opened.replace(/^\p{L}+ (?=\p{Lu}\S+ \p{Lu})/u, '')))
    : null
  if (opener?.attendee && !opener.attendee.roles.includes('chair')) opener.attendee.roles.push('chair')
  readClauses(text, found)
  const words = inWords.exec(text.plain.replace(/[.*]+$/u, ''))
  const verbRole = words?.[1] ? verbRoles[words[1].toLowerCase()] : undefined
  const names = words?.[2]
  if (!verbRole || !names || names.split(/,| and /u).some((name) => !looksLikeName(name) || name.split(' ').length > 4))
    return
  const from = text.plain.indexOf(names)
  const rest: Text = { ...text, plain: ' '.repeat(from) + names }
  readNamed(rest, verbRole, found)
}

/** Whether a part of a line is a person and nothing else; "Notes: budget is tight" names nobody. */
function isPersonEntry(part: Text): boolean {
  const person = readPerson(part, 'affiliation')
  return (
    person !== null &&
    (/^@?\p{Lu}|^@/u.test(part.plain.trim()) || person.handle !== null) &&
    person.name.split(' ').length <= 4 &&
    !/\d/u.test(person.name)
  )
}

const readNamed = (text: Text, role: string, found: AttendeeFound[]): void =>
  readNames(text, { roles: [role], presence: 'present' }, found)
