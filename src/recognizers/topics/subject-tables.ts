import { isActionColumn, isColumn, isNotesColumn } from '../../lexicon/columns.js'
import { placeLabel } from '../../lexicon/meeting-places.js'
import { cellLines } from '../../outline/cell.js'
import type { Item, Row, Section, Table } from '../../outline/outline.js'
import { sliceText, type Text } from '../../outline/text.js'
import { lineOf } from '../cell-notes.js'
import type { Context } from '../context.js'
import { dateLabel } from '../header/date.js'
import { isPartOfEveryMeeting, onlyOpensOrCloses } from './formality.js'
import { keyOf } from './topic-title.js'

/**
 * The rows of a section's tables that are subjects: a column names what was talked about, and another holds what was
 * said of it. A table in which nothing is said is a bare agenda.
 *
 * @example
 * // | Time | Item        | Who | Notes                      |
 * // | ---- | ----------- | --- | -------------------------- |
 * // | 5 m  | Summer fair | Ann | Bo found a band that plays |
 */
export function tabledSubjects(section: Section, context: Context): Item[] {
  return section.tables.flatMap((table) => rowsOf(table, context))
}

function rowsOf(table: Table, context: Context): Item[] {
  const [header, ...rows] = withoutBlankHeader(table)
  const headers = header?.cells.map(({ plain }) => plain) ?? []
  const subject = subjectColumn(headers)
  if (subject < 0) return []
  const role = context.roleAround(table)
  if (role === 'agenda' && !headers.some(isNotesColumn) && isToldBelow(table, subject, context)) return []
  // Below "Decisions and actions" such a table holds the notes, too.
  if (role !== null && !holders.has(role) && !tellsOutcomes(headers, subject)) return []
  // Below "Discussion" the column for notes has what was said, however short.
  const isTold =
    tellsOutcomes(headers, subject) || (role === 'wrapper' && headers.some(isNotesColumn))
      ? ({ plain }: Text) => /\p{L}{3}/u.test(plain)
      : ({ plain }: Text) => plain.length >= shortestNote
  const told = rows.filter(({ cells }) => cells.some((cell, at) => at > subject && isTold(cell)))
  if (told.length < 2 || told.length < rows.length * toldAtLeast) return []
  if (rows.filter(({ cells }) => isHeaderLabel(cells[subject]?.plain ?? '')).length >= rows.length / 2) return []
  if (sortsRows(rows.map(({ cells }) => cells[subject]?.plain ?? ''))) return []
  const mayDivide = rows.some(({ cells }) => !isBold(cells[subject]))
  return rows.flatMap((row) =>
    (mayDivide && isDivider(row, subject)) || isRestOfRow(row, header, context)
      ? []
      : subjectIn(row, row.cells[subject], table, context),
  )
}

const subjectColumn = (headers: readonly string[]): number =>
  headers.findIndex((words) => isColumn('subject', words) && !isActionColumn(words))

/** An agenda whose entries come again in a table behind it, with a column for notes. */
function isToldBelow({ rows, start }: Table, subject: number, { tables }: Context): boolean {
  const entries = rows.map(({ cells }) => keyOf(cells[subject]?.plain ?? '')).filter((entry) => entry !== '')
  return tables.some((other) => {
    const headers = other.header.cells.map(({ plain }) => plain)
    const at = subjectColumn(headers)
    if (other.start <= start || at < 0 || !headers.some(isNotesColumn)) return false
    const told = new Set(other.rows.map(({ cells }) => keyOf(cells[at]?.plain ?? '')))
    return entries.filter((entry) => told.has(entry)).length >= Math.max(2, entries.length * toldAgainAtLeast)
  })
}

/** Of an agenda's entries, how many at least come again where the table behind it holds the minutes. */
const toldAgainAtLeast = 0.5

/** The end of a cell that was broken in two lines, which Markdown makes a row: no bar in front, as all others have one. */
const isRestOfRow = (row: Row, header: Row | undefined, { outline: { source } }: Context): boolean =>
  header !== undefined &&
  source[header.start] === '|' &&
  source[row.start] !== '|' &&
  row.cells.slice(1).every(({ plain }) => plain.trim() === '')

/** "Place", "Date", "Link" below each other: the table is about one thing. */
const isHeaderLabel = (words: string): boolean => dateLabel.test(words.trim()) || placeLabel.test(words.trim())

/** "Workshop" in row after row says of what kind each is; a subject is gone through once. */
function sortsRows(cells: readonly string[]): boolean {
  const subjects = cells.map((words) => words.trim()).filter((words) => words !== '')
  return subjects.length - new Set(subjects).size >= Math.max(2, subjects.length * mostAgain)
}

/** Of the rows, how many at most go on about the subject of another. */
const mostAgain = 0.3

/** "**Open issues**" in bold, as no subject is, with nothing in the other cells but how many there are: it divides the rows. */
const isDivider = ({ cells }: Row, subject: number): boolean =>
  isBold(cells[subject]) && cells.every((cell, at) => at === subject || !/\p{L}/u.test(cell.plain.replace(count, ' ')))

const isBold = (cell: Text | undefined): boolean =>
  cell?.runs.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= cell.plain.trimEnd().length) ===
  true

/** "Total: 10", "3 new" */
const count = /\b\p{L}+:? \d+|\b\d+ \p{L}+/gu

/** Columns for notes and for what came of them: the minutes themselves, however short. */
const tellsOutcomes = (headers: readonly string[], subject: number): boolean => {
  const others = headers.filter((_, at) => at !== subject)
  return others.some(isNotesColumn) && others.some((words) => isActionColumn(words) || isColumn('decision', words))
}

/** Behind a list of people a table of subjects has no heading of its own; below goals their state is told. */
const holders: ReadonlySet<string> = new Set(['agenda', 'wrapper', 'attendance', 'absence', 'logistics'])

/** A header that is left empty has its words in the row below. */
const withoutBlankHeader = ({ header, rows }: Table): readonly Row[] =>
  header.cells.some(({ plain }) => plain.trim() !== '') ? [header, ...rows] : rows

/** In characters: names, times and addresses take less. */
const shortestNote = 25
/** Of an agenda's entries some come to nothing. */
const toldAtLeast = 0.3

function subjectIn(row: Row, cell: Text | undefined, table: Table, context: Context): Item[] {
  const lines = cell ? cellLines(cell).filter(({ plain }) => /\p{L}/u.test(plain)) : []
  // "#6" alone says which issue; what it is about begins the next cell.
  const line =
    lines.find(({ plain }) => !isReferenceAlone.test(plain)) ??
    (cell && boldLine(row.cells[row.cells.indexOf(cell) + 1])) ??
    lines[0]
  if (!line) return []
  const text = sliceText(line, number.exec(line.plain)?.[0].length ?? 0, line.plain.length)
  const notes = context.cellNotes.filter(({ start, end, text: { plain } }) => {
    return row.start <= start && end <= row.end && !line.plain.includes(plain)
  })
  if (isPartOfEveryMeeting(text.plain) && notes.every(({ text: { plain } }) => plain.length <= shortestNote)) return []
  const found = lineOf(table, text, row, notes)
  return onlyOpensOrCloses(found.text.plain, found) ? [] : [found]
}

/** "Issue #6" on a line of its own, with the subject on the next. */
const isReferenceAlone =
  /^\W{0,3}(?:(?:(?:issue|pr|pull request|ticket)s?\b:? ?)?(?:[\w/-]{0,60}#\d{1,9}[\s,&)\]]{0,4})+|(?:issue|pr|pull request|ticket)s?:?)\W{0,3}$/iu

/** The first line of a cell, where it is in bold. */
function boldLine(cell: Text | undefined): Text | undefined {
  const bold = cell?.runs.find(({ kind, start }) => kind === 'strong' && start === 0)
  return cell && bold ? sliceText(cell, 0, bold.end) : undefined
}

const number = /^\s*\d{1,2}(?:\.\d{1,2})*[.)]\s+/u
