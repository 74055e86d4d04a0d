import { datesIn } from '../../calendar/calendar-date.js'
import { dueAlone } from '../../calendar/due.js'
import type { Column } from '../../lexicon/columns.js'
import { noTask } from '../../lexicon/placeholders.js'
import { cellLines, lineRanges } from '../../outline/cell.js'
import type { Row, Table } from '../../outline/outline.js'
import { collapse, emptyText, sourceRange, type Text, trimText } from '../../outline/text.js'
import type { ActionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { rowKindsOf } from '../row-kinds.js'
import { taskWords } from './action.js'
import type { AssignedTask } from './assigned-task.js'
import { ownerNamesIn } from './owner-names.js'
import { type Columns, taskColumnsOf } from './task-columns.js'
import { readTaskInCell } from './task-in-cell.js'
import { isOwner } from './task-owner.js'
import { isStruck, statusOf } from './task-status.js'

/**
 * Action items in a table: a task column and beside it owner, due or status, under the words that projects use; or a
 * column of actions behind one of notes, each of its entries a task.
 *
 * @example
 * // | What          | Who | By when | State |
 * // | ------------- | --- | ------- | ----- |
 * // | Order compost | Ann | 7 June  | open  |
 *
 * // | Topic  | Discussion        | Actions                            |
 * // | ------ | ----------------- | ---------------------------------- |
 * // | Shed   | The roof leaks.   | Ann to buy felt<br>Bo to lend nails |
 */
export function tabledActions(context: Context): ActionFound[] {
  return context.tables.flatMap((table) => {
    if (isHistory(table) && context.roleAround(table) === 'actions') return readHeader(table, context)
    const columns = taskColumnsOf(table, context)
    const kinds = rowKindsOf(table)
    const rows = table.rows.filter((row) => (kinds?.get(row) ?? 'action') === 'action')
    return columns ? rows.flatMap((row) => readRow(row, columns, table, context)) : []
  })
}

/**
 * Whether a table tells what came of the task in its header, day by day.
 *
 * @example
 * // | 12         | Mend the pump (Ann)      |
 * // | ---------- | ------------------------ |
 * // | 2026-03-01 | Ann has asked the baker. |
 * // | 2026-04-05 | No progress.             |
 */
function isHistory({ header, rows }: Table): boolean {
  const isNumbered = /^#?[A-Z]{0,3}-?\d{1,6}$/u.test(header.cells[0]?.plain.trim() ?? '')
  return isNumbered && rows.length > 0 && rows.every(({ cells }) => isDay(cells[0]?.plain ?? ''))
}

const isDay = (words: string): boolean => datesIn(words).some(({ start, end }) => end - start >= words.trim().length)

function readHeader(table: Table, context: Context): ActionFound[] {
  const task = table.header.cells.findIndex(({ plain }, at) => at > 0 && /\p{L}{2}/u.test(plain))
  const action =
    task < 0 ? null : readTask(table.header.cells[task] ?? emptyText, table.header, { task }, table, context)
  return action ? [action] : []
}

function readRow(row: Row, columns: Columns, table: Table, context: Context): ActionFound[] {
  const tasks = tasksIn(row.cells[columns.task ?? -1] ?? emptyText, context)
  const owners = cellLines(row.cells[columns.owner ?? -1] ?? emptyText)
  return tasks.flatMap((text, index) => {
    // As many owners as tasks: each task has its own.
    const own = tasks.length > 1 && owners.length === tasks.length ? owners[index] : undefined
    const cells = own ? row.cells.map((cell, at) => (at === columns.owner ? own : cell)) : row.cells
    return readTask(text, { ...row, cells }, columns, table, context) ?? []
  })
}

function readTask(text: Text, row: Row, columns: Columns, table: Table, context: Context): ActionFound | null {
  const cell = (kind: Column): Text => row.cells[columns[kind] ?? -1] ?? emptyText
  if (!/[\p{L}\p{N}]/u.test(text.plain) || noTask.test(text.plain.trim())) return null
  const task = readTaskInCell(text, context)
  const owners = columns.owner === undefined ? task.owners : ownerNamesIn(cell('owner'))
  // "done" where the day should stand
  const statusForDue = statusOf(cell('due').plain)
  const due = statusForDue ? null : dueAlone(cell('due').plain, context.reckoning)
  const { sourceStart, sourceEnd } = sourceRange(text, 0, text.plain.length)
  // A table without headers is given away by what stands in it.
  const header =
    [table.header.cells[columns.task ?? 0], ...table.header.cells].find((cell) => cell?.plain.trim()) ?? text
  const cue = sourceRange(header, 0, header.plain.length)
  return {
    kind: 'action',
    text: collapse(text.plain),
    task:
      taskWords(
        text.plain.slice(
          columns.owner === undefined ? task.from : 0,
          columns.owner === undefined || isCut(text, task) ? task.to : text.plain.length,
        ),
      ) || collapse(text.plain),
    owners,
    due: due
      ? { ...due, ...placeOf(cell('due'), due.start, due.end) }
      : columns.due === undefined || task.due
        ? task.due
        : null,
    status: statusInCell(cell('status')) ?? task.status ?? statusForDue ?? 'open',
    basis: 'explicit',
    cue: { kind: 'table', text: collapse(header.plain), start: cue.sourceStart, end: cue.sourceEnd },
    place: table,
    start: sourceStart,
    end: sourceEnd,
  }
}

/** What the cell of the status says; struck out with the rest of the row it does not hold any more. */
function statusInCell(cell: Text): ActionFound['status'] | null {
  if (isStruck(cell, { from: 0, to: cell.plain.length })) return null
  return statusOf(cell.plain) ?? (/^(?:done|completed?|closed)\b/iu.test(cell.plain) ? 'done' : null)
}

/** "Call the mayor by Friday": nothing but the day is behind the task. */
const isCut = (text: Text, { due, to }: AssignedTask): boolean =>
  due !== null && text.plain.slice(to).trim().replace(/[.!]$/u, '') === due.text

/** The tasks of a cell: one a line, or several in a line that name their owners and are divided by semicolons. */
function tasksIn(cell: Text, context: Context): Text[] {
  return entriesIn(cell, context).flatMap((entry) => {
    const parts = partsAt(entry, ';')
    const isEach = (part: Text) => readTaskInCell(part, context).owners.length > 0
    return parts.length > 1 && parts.every(isEach) ? parts : [entry]
  })
}

/** The lines of a cell, each without its bullet; what only goes on with the line before stays with it. */
function entriesIn(cell: Text, context: Context): Text[] {
  const ranges = lineRanges(cell)
  if (ranges.length < 2) return [cell]
  const entries: Array<{ from: number; to: number; leads: boolean }> = []
  for (const [from, to] of ranges) {
    const words = cell.plain.slice(from, to).trim()
    if (words === '') continue
    const last = entries.at(-1)
    const leads = words.endsWith(':')
    if (last && (last.leads || goesOn(words, context))) Object.assign(last, { to, leads })
    else entries.push({ from, to, leads })
  }
  return entries.map(({ from, to }) =>
    trimText(cell, from + (bullet.exec(cell.plain.slice(from, to))?.[0].length ?? 0), to),
  )
}

const bullet = /^\s*(?:[•‣▪·–*-]\s+|\d{1,2}[.)]\s+)/u

/** "(Ann)", "Ann Lee", "Due: Friday", "and the van": no task of its own. */
const goesOn = (words: string, context: Context): boolean =>
  /^(?:[([]|\p{Ll})/u.test(words) ||
  /^(?:owners?|assignees?|who|due|deadline|by|eta|status)\s?[:=]/iu.test(words) ||
  isOwner(words, context)

function partsAt(text: Text, divider: string): Text[] {
  if (!text.plain.includes(divider)) return [text]
  let from = 0
  return text.plain.split(divider).flatMap((part) => {
    const start = from
    from += part.length + divider.length
    return part.trim() === '' ? [] : [trimText(text, start, start + part.length)]
  })
}

const placeOf = (text: Text, start: number, end: number): { start: number; end: number } => {
  const { sourceStart, sourceEnd } = sourceRange(text, start, end)
  return { start: sourceStart, end: sourceEnd }
}
