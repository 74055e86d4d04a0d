import { type Column, columnAt } from '../../lexicon/columns.js'
import { headerRoles } from '../../lexicon/meeting-roles.js'
import { office } from '../../lexicon/office-words.js'
import { presenceOf } from '../../lexicon/presence-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { FrontMatterValue } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { readNames } from './name-row.js'
import { looksLikeName } from './name-shape.js'

/**
 * Attendees named by front matter, as a list or in one line: `attendees: [Ann Lee, Bo Ray]`, `regrets: Cy Mo`,
 * `scribe: Ann Lee`.
 */
export function frontMatterAttendees({ outline }: Context): AttendeeFound[] {
  const found: AttendeeFound[] = []
  if (!outline.frontMatter) return found
  const { entries, lists, tables } = outline.frontMatter
  for (const [key, value] of entries) read(key, [value], found)
  for (const [key, values] of lists) read(key, values, found)
  for (const [key, rows] of tables) for (const row of rows) readRow(key, row, found)
  return found
}

/** `directors: [Ann Lee, Bo Ray]`: whom a board's minutes list by their office. */
const bodyOfPeople = /^(?:directors|trustees|councillors|commissioners|delegates|officers|board|committee|crew)$/iu

/** Two to five words, of which the first is capitalised. */
const isNameOfSeveralWords = (words: string): boolean => /^\p{Lu}\S*(?: \S+){1,4}$/u.test(words) && looksLikeName(words)

function read(key: string, values: readonly FrontMatterValue[], found: AttendeeFound[]): void {
  const words = key.replace(/[_-]/gu, ' ')
  const role = roleOf(words)
  const roles = headerRoles(words)
  const body = bodyOfPeople.test(words) && values.length > 1 && values.every(({ value }) => isNameOfSeveralWords(value))
  if (!isOfPeople(role) && roles.length === 0 && !office.test(words) && !body) return
  const group = {
    roles,
    presence: role === 'absence' ? ('absent' as const) : ('present' as const),
  }
  for (const value of values) readNames(textOf(value), group, found)
}

/** `- name: Ann Lee` with `org: Oak` below it, as the row of a table is read. */
function readRow(key: string, row: ReadonlyMap<string, FrontMatterValue>, found: AttendeeFound[]): void {
  const words = key.replace(/[_-]/gu, ' ')
  const role = roleOf(words)
  const keys = [...row.keys()].map((one) => one.replace(/[_-]/gu, ' '))
  const cell = (column: Column): FrontMatterValue | undefined => [...row.values()][columnAt(column, keys)]
  const name = cell('name') ?? (keys.includes('fullname') ? row.get('fullname') : undefined)
  if (!isOfPeople(role) || !name) return
  const before = found.length
  readNames(textOf(name), { roles: [], presence: role === 'absence' ? 'absent' : 'present' }, found)
  for (const person of found.slice(before)) {
    person.affiliation ??= cell('affiliation')?.value ?? null
    person.handle ??= cell('handle')?.value.replace(/^@/u, '') ?? null
    person.roles = [...new Set([...person.roles, ...headerRoles(cell('role')?.value ?? '')])]
    person.presence = presenceOf(cell('presence')?.value ?? row.get('status')?.value ?? '') ?? person.presence
  }
}

/** A scalar as text: exact where it stands without quotes and escapes. */
function textOf({ value, start, end }: FrontMatterValue): Text {
  const quoted = end - start - value.length
  const from = quoted === 2 ? start + 1 : start
  const segment = { start: 0, end: value.length, sourceStart: from, sourceEnd: quoted === 2 ? end - 1 : end }
  return { plain: value, runs: [], segments: [segment] }
}
