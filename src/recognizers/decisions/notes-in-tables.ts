import { isNotesColumn } from '../../lexicon/columns.js'
import { lastBefore } from '../../outline/bisection.js'
import { oncePer } from '../../outline/once-per.js'
import type { Item, Table } from '../../outline/outline.js'
import { taskColumnsOf } from '../actions/task-columns.js'
import type { Context } from '../context.js'
import { marksDecisions } from './tables.js'

/** The notes in tables in which something can be settled: not those of lists of people, of tasks and of decisions. */
export const notesInTables = oncePer((context: Context): readonly Item[] => {
  if (context.cellNotes.length === 0) return context.cellNotes
  const others = context.tables.filter(
    (table) =>
      isElsewhere.has(context.roleAround(table) ?? '') ||
      (taskColumnsOf(table, context) !== null && !holdsNotes(table)) ||
      marksDecisions(table, context),
  )
  return context.cellNotes.filter(({ start }) => start >= (lastBefore(others, start)?.end ?? 0))
})

/** "Subject | Notes | Actions": notes, and what follows from them. */
const holdsNotes = ({ header }: Table): boolean => header.cells.some(({ plain }) => isNotesColumn(plain))

const isElsewhere = new Set(['attendance', 'absence', 'logistics', 'review', 'actions', 'decisions'])
