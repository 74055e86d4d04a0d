import { lastBefore } from '../../outline/bisection.js'
import type { Item } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { taskColumnsOf } from './task-columns.js'

/** The notes in tables but for those whose rows are tasks, and those of sections in which nobody takes on anything. */
export function notesInCells(context: Context): readonly Item[] {
  if (context.cellNotes.length === 0) return context.cellNotes
  const others = context.tables.filter(
    (table) => taskColumnsOf(table, context) !== null || withoutTasks.has(context.roleAround(table) ?? ''),
  )
  return context.cellNotes.filter(({ start }) => start >= (lastBefore(others, start)?.end ?? 0))
}

const withoutTasks = new Set(['attendance', 'absence', 'logistics', 'review'])
