import { dueAlone } from '../../calendar/due.js'
import { type Column, columnAt } from '../../lexicon/columns.js'
import { matchesIn } from '../../outline/matches.js'
import type { Row, Table } from '../../outline/outline.js'
import { collapse, emptyText, sourceRange, type Text } from '../../outline/text.js'
import type { ActionFound, OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import { taskWords } from './action.js'
import { readAssignedTask } from './assigned-task.js'
import { statusOf } from './task-status.js'

/**
 * Action items in a table: a task column and beside it owner, due or status, under the words that projects use.
 *
 * @example
 * // | What          | Who | By when | State |
 * // | ------------- | --- | ------- | ----- |
 * // | Order compost | Ann | 7 June  | open  |
 */
export function tabledActions(context: Context): ActionFound[] {
  return context.tables.flatMap((table) => {
    const columns = columnsOf(table, context)
    return columns ? table.rows.flatMap((row) => readRow(row, columns, table, context) ?? []) : []
  })
}

type Columns = Partial<Record<Column, number>>

function columnsOf(table: Table, context: Context): Columns | null {
  const headers = table.header.cells.map((cell) => cell.plain)
  const role = context.roleAround(table)
  if (role === 'attendance' || role === 'absence' || role === 'agenda') return null
  const columns: Columns = {}
  const taken = new Set<number>()
  // "Action item | Action" above "103.1 | Call the mayor": the first only counts.
  const counters = headers.flatMap((_, index) => (isCounter(table, index) ? index : []))
  for (const kind of ['owner', 'due', 'task', 'status', 'number'] as const) {
    const index = columnAt(kind, headers, kind === 'task' ? new Set([...taken, ...counters]) : taken)
    if (index < 0) continue
    columns[kind] = index
    taken.add(index)
  }
  if (columns.task === undefined && role === 'actions') columns.task = longest(table, taken)
  if (columns.task === undefined || columns.task < 0) return null
  const isTasks =
    role === 'actions' ||
    (columns.owner !== undefined &&
      (columns.due !== undefined || columns.status !== undefined || isActionHeader(headers[columns.task] ?? '')))
  return isTasks ? columns : null
}

/** Whether a column holds numbers and no words. */
const isCounter = (table: Table, index: number): boolean =>
  table.rows.length > 0 && table.rows.every(({ cells }) => /^#?\s*\d[\d.\s-]*$/u.test(cells[index]?.plain ?? ''))

const isActionHeader = (header: string): boolean => /\b(?:action|task|to-?do|follow|what|job|next step)/iu.test(header)

/** The column with the longest cells: the task's where no header names it. */
function longest(table: Table, taken: ReadonlySet<number>): number {
  const widths = table.header.cells.map((_, index) =>
    taken.has(index)
      ? -1
      : table.rows.reduce((widest, row) => Math.max(widest, row.cells[index]?.plain.length ?? 0), 0),
  )
  return widths.indexOf(widths.reduce((widest, width) => Math.max(widest, width), 0))
}

function readRow(row: Row, columns: Columns, table: Table, context: Context): ActionFound | null {
  const cell = (kind: Column): Text => row.cells[columns[kind] ?? -1] ?? emptyText
  const text = cell('task')
  if (!/[\p{L}\p{N}]/u.test(text.plain) || /^(?:none|n\/?a|tbd)$/iu.test(text.plain.trim())) return null
  const task = readAssignedTask(text, 0, text.plain.length, context)
  const owners = columns.owner === undefined ? task.owners : ownersIn(cell('owner'))
  // "done" where the day should stand
  const statusForDue = statusOf(cell('due').plain)
  const due = statusForDue ? null : dueAlone(cell('due').plain, context.reckoning)
  const { sourceStart, sourceEnd } = sourceRange(text, 0, text.plain.length)
  const [header] = [table.header.cells[columns.task ?? 0] ?? emptyText]
  const cue = sourceRange(header, 0, header.plain.length)
  return {
    kind: 'action',
    text: collapse(text.plain),
    task:
      taskWords(columns.owner === undefined ? text.plain.slice(task.from, task.to) : text.plain) ||
      collapse(text.plain),
    owners,
    due: due
      ? { ...due, ...placeOf(cell('due'), due.start, due.end) }
      : columns.due === undefined || task.due
        ? task.due
        : null,
    status:
      statusOf(cell('status').plain) ??
      (/^(?:done|completed?|closed)\b/iu.test(cell('status').plain) ? 'done' : null) ??
      task.status ??
      statusForDue ??
      'open',
    basis: 'explicit',
    cue: { kind: 'table', text: collapse(header.plain), start: cue.sourceStart, end: cue.sourceEnd },
    place: table,
    start: sourceStart,
    end: sourceEnd,
  }
}

const placeOf = (text: Text, start: number, end: number): { start: number; end: number } => {
  const { sourceStart, sourceEnd } = sourceRange(text, start, end)
  return { start: sourceStart, end: sourceEnd }
}

/** Everybody whom an owner's cell names. */
function ownersIn(text: Text): OwnerFound[] {
  const owners: OwnerFound[] = []
  for (const match of matchesIn(text.plain, /(?:(?!\s(?:and|&|\+|or)\s)[^,;/&+])+/gu)) {
    const name = match[0].replace(/\([^()]*\)/gu, '').replace(/^[\s@]*(?:and\s+|or\s+)?@?|(?<![\s?.])[\s?.]+$/gu, '')
    if (
      name === '' ||
      /^(?:tbd|tba|tbc|n\/?a|none|-+|–|—|unassigned|unclaimed|nobody|open|volunteer needed|\?+)$/iu.test(name)
    )
      continue
    const start = match.index + match[0].indexOf(name)
    owners.push({ name, ...placeOf(text, start, start + name.length) })
  }
  return owners
}
