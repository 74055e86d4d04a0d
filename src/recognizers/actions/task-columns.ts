import { type Column, columnAt, isActionColumn, isColumn, isNotesColumn } from '../../lexicon/columns.js'
import { isOrder } from '../../lexicon/orders.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Table } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import type { Context } from '../context.js'
import { ownersColumnOf } from './owners-beside-notes.js'
import { readTaskInCell } from './task-in-cell.js'
import { isOwner } from './task-owner.js'

/** Where tasks, owners and days stand in a table of tasks; null for any other. */
export const taskColumnsOf = (table: Table, context: Context): Columns | null =>
  ownersColumnOf(table, context) === null ? (columnsBesideNotes(table, context) ?? columnsOf(table, context)) : null

/** Where the columns of a table of tasks stand. */
export type Columns = Partial<Record<Column, number>>

/** The columns of a table of notes whose last column or columns say what follows from them; null for any other. */
function columnsBesideNotes(table: Table, context: Context): Columns | null {
  const headers = table.header.cells.map((cell) => cell.plain)
  const role = context.roleAround(table)
  if (isOfPeople(role)) return null
  const notes = headers.findIndex((header) => isNotesColumn(header))
  const task = headers.findIndex((header, index) => index > notes && isActionColumn(header))
  if (notes < 0 || task < 0) return null
  const columns: Columns = { task }
  for (const kind of ['owner', 'due'] as const) {
    const index = headers.findIndex((header, at) => at > notes && at !== task && isColumn(kind, header))
    if (index >= 0) columns[kind] = index
  }
  return columns
}

function columnsOf(table: Table, context: Context): Columns | null {
  const headers = table.header.cells.map((cell) => cell.plain)
  const role = context.roleAround(table)
  if (isOfPeople(role) || role === 'agenda') return null
  const columns = columnsByHeaders(table, headers, context)
  // "When" above 19:00, 19:10: a programme
  if (columns.due !== undefined && columns.status === undefined && areTimesOfDay(table, columns.due)) return null
  const taken = new Set(Object.values(columns))
  const task = columns.task ?? taskByCells(table, headers, columns, taken, context)
  if (task === undefined || task < 0) return null
  columns.task = task
  const isAction = isActionHeader(headers[task] ?? '')
  const orders = areOrders(table, task) && (columns.owner === undefined || areOwners(table, columns.owner, context))
  if (columns.owner === undefined && (role === 'actions' || orders || isAction)) {
    const owner = ownersAt(table, taken, task, context)
    if (owner >= 0) columns.owner = owner
  }
  if (role === 'actions') return columns
  // "Subject | Who | Notes" holds notes, and "Agenda item | Who | Description" what was said of each.
  if (headers.some((header) => isNotesColumn(header)) && !isAction && columns.due === undefined && !orders) return null
  if (headers.some(isSubjectOnly) && !isAction && columns.due === undefined) return null
  const isTasks =
    columns.owner === undefined
      ? isActionColumn(headers[task] ?? '') && areSomebodys(table, task, context)
      : orders || isAction || columns.due !== undefined || columns.status !== undefined
  return isTasks ? columns : null
}

/** The columns that their headers tell. */
function columnsByHeaders(table: Table, headers: readonly string[], context: Context): Columns {
  const columns: Columns = {}
  const taken = new Set<number>()
  // "Action item | Action" above "103.1 | Call the mayor": the first only counts.
  const counters = headers.flatMap((_, index) => (isCounter(table, index) ? index : []))
  for (const kind of ['owner', 'due', 'task', 'status', 'number'] as const) {
    const index =
      kind === 'owner'
        ? ownerAt(headers)
        : columnAt(kind, headers, new Set([...taken, ...(kind === 'task' ? counters : [])]))
    if (index < 0) continue
    columns[kind] = index
    taken.add(index)
  }
  // "Next step | By" above "Call the mayor | Ann"
  if (columns.owner === undefined && columns.due !== undefined && areOwners(table, columns.due, context)) {
    columns.owner = columns.due
    delete columns.due
  }
  return columns
}

/** The column of the tasks where no header says which it is. */
function taskByCells(
  table: Table,
  headers: readonly string[],
  columns: Columns,
  taken: ReadonlySet<number>,
  context: Context,
): number | undefined {
  if (isNamedTask(headers, columns)) return 0
  if (context.roleAround(table) === 'actions') return longest(table, taken)
  if (columns.owner !== undefined && areOwners(table, columns.owner, context)) return ordersAt(table, taken)
  return undefined
}

/** "# | Action" above "Order the seeds (Ann)": most of the tasks name their owner themselves. */
const areSomebodys = (table: Table, task: number, context: Context): boolean => {
  const cells = table.rows.flatMap(({ cells }) => (cells[task]?.plain.trim() ? [cells[task] as Text] : []))
  const owned = cells.filter((cell) =>
    readTaskInCell(cell, context).owners.some(({ name }) => context.people.knows(name)),
  )
  return owned.length * 2 > cells.length
}

/** "Name | Assigned to": a header that only may be the owner's is so where no other is. */
function ownerAt(headers: readonly string[]): number {
  const sure = headers.findIndex((header) => isColumn('owner', header) && !isColumn('name', header))
  return sure < 0 ? columnAt('owner', headers) : sure
}

/** The column beside the task's whose cells are all somebody who is known, whatever its header: "Volunteers", "Buddy", nothing. */
const ownersAt = (table: Table, taken: ReadonlySet<number>, task: number, context: Context): number =>
  table.header.cells.findIndex((_, index) => {
    if (index === task || taken.has(index)) return false
    const cells = table.rows.flatMap(({ cells }) => cells[index]?.plain.trim() || [])
    return (
      cells.length > 0 &&
      cells.every((cell) => isOwner(cell.replace(/\u2028/gu, ', '), context)) &&
      cells.some((cell) => cell.split(/\s*[,/&]\s*|\sand\s|\u2028/u).every((name) => context.people.knows(name)))
    )
  })

/** "Name | Assigned to | Deadline": the name is the task's where the owner's and the day stand beside it. */
const isNamedTask = (headers: readonly string[], { owner, due }: Columns): boolean =>
  owner !== undefined && owner > 0 && due !== undefined && isColumn('name', headers[0] ?? '')

const isSubjectOnly = (header: string): boolean => isColumn('subject', header) && !isColumn('task', header)

/** Whether a column holds numbers and no words. */
const isCounter = (table: Table, index: number): boolean =>
  table.rows.length > 0 && table.rows.every(({ cells }) => /^#?\s*\d[\d.\s-]*$/u.test(cells[index]?.plain ?? ''))

const isActionHeader = (header: string): boolean =>
  /\b(?:action|task|to[- ]?do|follow|what|job|next step|errand|chore)/iu.test(header)

/** Whether all cells of a column say when in a day something is, or how long it takes. */
function areTimesOfDay(table: Table, index: number): boolean {
  const cells = table.rows.map(({ cells }) => cells[index]?.plain.trim() ?? '').filter((words) => words !== '')
  return cells.length > 0 && cells.every((words) => timeOfDay.test(words))
}

const timeOfDay =
  /^(?:\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|\d{1,3} ?(?:min(?:ute)?s?|m|['’]))(?:\s?[-–—]\s?\d.{0,12})?$/iu

/** The first column whose cells are mostly orders, whatever its header; -1 where none is. */
const ordersAt = (table: Table, taken: ReadonlySet<number>): number =>
  table.header.cells.findIndex((_, index) => !taken.has(index) && areOrders(table, index))

/** Whether the cells of a column tell what is to be done: beside a column of owners that makes tasks of them. */
function areOrders(table: Table, index: number): boolean {
  const cells = table.rows.map(({ cells }) => cells[index]?.plain.trim() ?? '').filter((words) => words !== '')
  const orders = cells.filter((words) => isOrder(words))
  return orders.length >= fewestOrders && orders.length * 2 > cells.length
}

const fewestOrders = 2

/** Whether most of a column's cells name somebody who could have a task. */
function areOwners(table: Table, index: number, context: Context): boolean {
  const cells = table.rows.map(({ cells }) => cells[index]?.plain.trim() ?? '').filter((words) => words !== '')
  return cells.filter((words) => isOwner(words.replace(/\u2028/gu, ', '), context)).length * 2 > cells.length
}

/** The column with the longest cells: the task's where no header names it. */
function longest(table: Table, taken: ReadonlySet<number>): number {
  const widths = table.header.cells.map((_, index) =>
    taken.has(index)
      ? -1
      : table.rows.reduce((widest, row) => Math.max(widest, row.cells[index]?.plain.length ?? 0), 0),
  )
  return widths.indexOf(widths.reduce((widest, width) => Math.max(widest, width), 0))
}
