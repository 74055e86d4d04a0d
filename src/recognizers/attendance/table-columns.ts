import { type Column, columnAt } from '../../lexicon/columns.js'
import { presenceOf, rollCallLetters } from '../../lexicon/presence-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Table } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { roleOfGroup } from './group.js'
import { isFullName, looksLikeName } from './name-shape.js'

/** What the columns of a table of people hold, and whether its first row says so. */
export type Columns = Partial<Record<Column, number>> & {
  headed: boolean
  /** Whether single letters say who was there: P, A, E. */
  letters?: boolean
}

const kinds = ['given', 'family', 'initials', 'handle', 'affiliation', 'role'] as const

/** The columns of a table that has a header, or null where it is no table of people. */
export function columnsOf(table: Table, context: Context): Columns | null {
  const headers = table.header.cells.map((cell) => cell.plain)
  const role = context.roleAround(table)
  const alone = headers.length === 1 ? roleOf(headers[0] ?? '') : null
  const [columns, taken] = columnsNamed(headers)
  if (columns.name !== undefined && columns.presence === undefined && saysPresence(table, columns.name)) {
    columns.presence = columns.name
    delete columns.name
  }
  const isList = [role, alone].some((one) => isOfPeople(one)) || isRollCall(table, columns, headers)
  const named = columns.name !== undefined || (columns.given !== undefined && columns.family !== undefined)
  const found = !named && isList && looksHeaded(table) ? columnOfNames(table, taken) : -1
  if (found >= 0) columns.name = found
  if (!named && found < 0 && columns.handle === undefined) return null
  if (!isList && (!isAboutPeople(columns) || isForOtherThings(headers, columns))) return null
  const presence = columns.presence ?? (isList ? columnOfPresence(table, columns) : undefined)
  return presence === undefined ? columns : { ...columns, presence, letters: areLetters(table, presence) }
}

const cellsOf = ({ rows }: Table, column: number): string[] =>
  rows.map(({ cells }) => (cells[column]?.plain ?? '').trim())

/** Whether a column headed "Present" ticks those who were there, and names nobody. */
function saysPresence(table: Table, column: number): boolean {
  const cells = cellsOf(table, column)
  return (
    cells.some((words) => words !== '') &&
    (areLetters(table, column) || cells.every((words) => words === '' || presenceOf(words) !== null))
  )
}

/** "Director | Present", "Keeper | Attended": whatever the people are called, beside full names it is said who came. */
const isRollCall = (table: Table, { presence }: Columns, headers: readonly string[]): boolean =>
  presence !== undefined &&
  ofComing.test(headers[presence] ?? '') &&
  saysPresence(table, presence) &&
  table.header.cells.some((_, at) => {
    const cells = cellsOf(table, at)
    return at !== presence && cells.length > 1 && cells.every(isFullName)
  })

const ofComing = /\b(?:present|attend\p{L}*|here|there|roll ?call)\b/iu

/** "P", "A", "E": what a roll call notes of everybody; "Y", "R" where a blank says that somebody was missing. */
const areLetters = (table: Table, column: number): boolean => isRollCallInLetters(cellsOf(table, column))

function isRollCallInLetters(column: readonly string[]): boolean {
  const cells = column.filter((words) => words !== '')
  return (
    cells.length > 1 &&
    cells.every((words) => words in rollCallLetters) &&
    // "Y" and "X" may both be ticks.
    (cells.some((words) => /[PA]/u.test(words)) || ['Y', 'R'].every((letter) => cells.includes(letter)))
  )
}

/** A column of a roll call, whatever is above it: nothing but ticks, "yes" and "no", and not the same for all. */
function columnOfPresence({ header, rows }: Table, columns: Columns): number | undefined {
  if (rows.length < 2) return undefined
  const taken = new Set<unknown>(Object.values(columns))
  const index = header.cells.findIndex(
    ({ plain }, at) =>
      !taken.has(at) &&
      (plain.trim() !== '' || rows.every(({ cells }) => (cells[at]?.plain ?? '').trim() !== '')) &&
      rows.every(
        ({ cells }) => presenceOf(cells[at]?.plain ?? '') !== null || (cells[at]?.plain ?? '').trim() === '',
      ) &&
      rows.some(({ cells }) => presenceOf(cells[at]?.plain ?? '') === 'present'),
  )
  return index < 0 ? undefined : index
}

/** The columns that their headers name, and their numbers. */
function columnsNamed(headers: readonly string[]): [Columns, Set<number>] {
  const columns: Columns = { headed: true }
  const taken = new Set<number>()
  const take = (kind: Column) => {
    const index = columnAt(kind, headers, taken)
    if (index < 0) return
    columns[kind] = index
    taken.add(index)
  }
  for (const kind of kinds) take(kind)
  if (columns.given === undefined || columns.family === undefined) take('name')
  take('presence')
  return [columns, taken]
}

/** The first column that nobody has named yet with names in it, in full rather than not. */
function columnOfNames(table: Table, taken: ReadonlySet<number>): number {
  const first = (fits: (words: string) => boolean) =>
    table.header.cells.findIndex((_, index) => !taken.has(index) && cellsOf(table, index).some(fits))
  const full = first(isFullName)
  return full < 0 ? first((words) => looksLikeName(words) && presenceOf(words) === null) : full
}

const isAboutPeople = ({ given, affiliation, presence, role }: Columns): boolean =>
  given !== undefined || affiliation !== undefined || presence !== undefined || role !== undefined

/** A table with a name in it may be a list of releases; outside an attendance section it must look like a list of people. */
const isForOtherThings = (headers: readonly string[], { role, affiliation }: Columns): boolean =>
  columnAt('decision', headers) >= 0 ||
  columnAt('due', headers) >= 0 ||
  // "Name | Title | Company": what somebody is.
  columnAt('task', headers, new Set(affiliation === undefined || role === undefined ? [] : [role])) >= 0

const isEmpty = ({ cells }: Table['header']): boolean => cells.every(({ plain }) => plain.trim() === '')

/** Whether the first row says what the columns hold, and is not the first person's. */
const looksHeaded = ({ header, rows }: Table): boolean =>
  !isEmpty(header) &&
  !header.cells.some(
    ({ plain }, index) => isFullName(plain) && rows.some(({ cells }) => isFullName(cells[index]?.plain ?? '')),
  )

/**
 * A list of people that has no header: names, and beside them who sends them and a roll call's yes and no.
 *
 * @example
 * // **Members**
 * //
 * // <table><tr><td>Ann Lee</td><td>ACME</td><td>Yes</td></tr>
 */
export function columnsWithoutHeader(table: Table, context: Context): Columns | null {
  const role = context.roleAround(table)
  const isList = isOfPeople(role) || roleAbove(table) !== null
  if (!isList || looksHeaded(table)) return null
  const rows = isEmpty(table.header) ? table.rows : [table.header, ...table.rows]
  const taken: number[] = []
  const column = (at: number): string[] => rows.map(({ cells }) => cells[at]?.plain.trim() ?? '')
  const take = (fits: (words: readonly string[]) => boolean): number => {
    const index = table.header.cells.findIndex((_, at) => !taken.includes(at) && fits(column(at)))
    taken.push(index)
    return index
  }
  const name = take((words) => words.every(looksLikeName))
  const presence = take(
    (words) => isRollCallInLetters(words) || words.every((one) => one === '' || presenceOf(one) !== null),
  )
  const affiliation = take((words) => words.every((one) => one === '' || looksLikeName(one)))
  const says = (column: number) => rows.some(({ cells }) => cells[column]?.plain)
  return name < 0
    ? null
    : {
        headed: false,
        name,
        ...(says(presence) && { presence, letters: isRollCallInLetters(column(presence)) }),
        ...(says(affiliation) && { affiliation }),
      }
}

/** The role that the heading above a table gives those in it: "Voting members". */
export const roleAbove = ({ section }: Table): string | null =>
  section.heading ? roleOfGroup(section.heading.plain) : null
