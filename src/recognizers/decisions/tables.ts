import { columnAt } from '../../lexicon/columns.js'
import { outcomeOf } from '../../lexicon/outcome.js'
import { saysWhatCame, settlesRow } from '../../lexicon/settlement.js'
import type { Row, Table } from '../../outline/outline.js'
import { collapse, emptyText, sourceRange } from '../../outline/text.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { type RowKind, rowKindsOf } from '../row-kinds.js'

/** Decisions that a table's Decision column, or its place below "Decisions", marks. */
export const tabledDecisions = (context: Context): DecisionFound[] =>
  context.tables.flatMap((table) => readTable(table, context))

/** Whether a table has a column of decisions, or is a list of them. */
export function marksDecisions(table: Table, context: Context): boolean {
  const headers = table.header.cells.map((cell) => cell.plain)
  return context.roleAround(table) === 'decisions' || columnAt('decision', headers) >= 0
}

function readTable(table: Table, context: Context): DecisionFound[] {
  const kinds = rowKindsOf(table)
  if (kinds) return ofKind(table, kinds)
  const headers = table.header.cells.map((cell) => cell.plain)
  const role = context.roleAround(table)
  const decision = columnAt('decision', headers)
  const outcome = columnAt('outcome', headers, new Set([decision]))
  const tasks = columnAt('owner', headers) >= 0 && columnAt('task', headers) >= 0
  const saysHow = /^\W*(?:outcomes?|results?|verdict|disposition)\W*$/iu.test(headers[outcome] ?? '')
  if (role !== 'decisions' && decision < 0 && saysHow && !tasks && role !== 'attendance' && role !== 'actions')
    return table.rows.flatMap((row) =>
      settlesRow.test(row.cells[outcome]?.plain ?? '') || saysWhatCame(row.cells[outcome]?.plain ?? '')
        ? (readRow(row, outcome, -1, table) ?? [])
        : [],
    )
  if (role !== 'decisions' && (decision < 0 || tasks || role === 'attendance')) return []
  if (decision < 0 && headers.some((header) => namesTasks.test(header))) return []
  const subject = columnOfWords(table, decision >= 0 ? decision : 0)
  return table.rows.flatMap((row) => readRow(row, subject, outcome, table) ?? [])
}

/** The rows that are said to be decisions: each is what its longest cell says. */
const ofKind = (table: Table, kinds: ReadonlyMap<Row, RowKind>): DecisionFound[] =>
  table.rows.flatMap((row) => {
    const lengths = row.cells.map(({ plain }) => plain.length)
    const longest = lengths.indexOf(Math.max(...lengths))
    return kinds.get(row) === 'decision' ? (readRow(row, longest, -1, table) ?? []) : []
  })

/** "Action item", "To do": a table of tasks, wherever it stands. */
const namesTasks = /^\W*(?:(?:next|open|new) )?(?:actions?|action (?:items?|points?)|tasks?|to-?dos?|next steps?)\W*$/iu

const isNumber = (cell: string): boolean => !/\p{L}{2}|\p{Lo}/u.test(cell)

/** The column that says what was decided: where the one that is headed so only counts, the one that says the most. */
function columnOfWords({ rows, header }: Table, column: number): number {
  const cells = rows.map((row) => row.cells[column]?.plain ?? '')
  if (!cells.every(isNumber) || !cells.some((cell) => /\d/u.test(cell))) return column
  const words = header.cells.map((_, at) =>
    rows.reduce((sum, row) => sum + (isNumber(row.cells[at]?.plain ?? '') ? 0 : (row.cells[at]?.plain.length ?? 0)), 0),
  )
  const most = Math.max(...words)
  return most > 0 ? words.indexOf(most) : column
}

function readRow(row: Row, subject: number, outcome: number, table: Table): DecisionFound | null {
  const text = row.cells[subject] ?? emptyText
  const result = row.cells[outcome]?.plain ?? ''
  if (!/[\p{L}\p{N}]/u.test(text.plain) || /^(?:none|n\/?a|tbd)$/iu.test(text.plain.trim())) return null
  if (/^(?:withdrawn|pending|open|tbd|not (?:put|voted|taken).*)$/iu.test(result.trim())) return null
  const header = table.header.cells[subject] ?? emptyText
  const { sourceStart, sourceEnd } = sourceRange(text, 0, text.plain.length)
  return {
    kind: 'decision',
    text: collapse(text.plain),
    outcome: outcomeOf(result.trim() === '' ? text.plain : result),
    basis: 'explicit',
    cue: cueIn(header, 'table', 0, header.plain.length),
    place: table,
    start: sourceStart,
    end: sourceEnd,
  }
}
