import { isActionColumn } from '../../lexicon/columns.js'
import { isOrder } from '../../lexicon/orders.js'
import type { Row, Table } from '../../outline/outline.js'
import { sentencesIn } from '../../outline/sentences.js'
import { collapse, emptyText, sourceRange, type Text } from '../../outline/text.js'
import type { ActionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { taskWords } from './action.js'
import { namesOfRow, ownerNamesIn } from './owner-names.js'
import { readAssignedTask } from './read-assigned-task.js'
import { isOwner } from './task-owner.js'

/**
 * Action items in a table of notes whose column of actions only names whose they are: what is to be done, the note
 * beside them says.
 *
 * @example
 * // | Item | Notes                                         | Action |
 * // | ---- | --------------------------------------------- | ------ |
 * // | Shed | The roof leaks. Ann will ask for three quotes. | AR     |
 */
export function ownersBesideNotes(context: Context): ActionFound[] {
  return context.tables.flatMap((table) => {
    const owner = ownersColumnOf(table, context)
    return owner === null ? [] : table.rows.flatMap((row) => readRow(row, owner, table, context) ?? [])
  })
}

/** The column that is called one of actions and holds nothing but names; null where there is none. */
export function ownersColumnOf(table: Table, context: Context): number | null {
  const at = table.header.cells.findIndex(({ plain }) => isActionColumn(plain) || actionBy.test(plain.trim()))
  if (at < 1) return null
  const cells = table.rows.flatMap(({ cells }) => cells[at]?.plain.trim() || [])
  const areOwners = cells.every((cell) => namesOfRow(cell).every((name) => isSomebody(name, context)))
  return cells.length > 0 && areOwners && cells.some((cell) => isNamed(cell, context)) ? at : null
}

const actionBy = /^(?:for action|action(?:s|ed)? (?:by|on|for))$/iu
const isSomebody = (name: string, context: Context): boolean => initials.test(name) || isOwner(name, context)
const isNamed = (cell: string, { people }: Context): boolean =>
  namesOfRow(cell).some((name) => initials.test(name) || people.knows(name))
const initials = /^\p{Lu}{2,4}$/u

function readRow(row: Row, owner: number, table: Table, context: Context): ActionFound | null {
  const cell = row.cells[owner] ?? emptyText
  const notes = row.cells.slice(0, owner).reduce((one, other) => (other.plain.length > one.plain.length ? other : one))
  const owners = ownerNamesIn(cell)
  if (owners.length === 0 || !/\p{L}{2}/u.test(notes.plain)) return null
  const [from, to] = taskIn(notes)
  const { sourceStart, sourceEnd } = sourceRange(notes, from, to)
  const header = table.header.cells[owner] ?? emptyText
  const cue = sourceRange(header, 0, header.plain.length)
  const text = collapse(notes.plain.slice(from, to))
  const task = readAssignedTask(notes, from, to, context)
  return {
    kind: 'action',
    text,
    task: taskWords(notes.plain.slice(task.from, task.to)) || text,
    owners,
    due: task.due,
    status: task.status ?? 'open',
    basis: 'explicit',
    cue: { kind: 'table', text: collapse(header.plain), start: cue.sourceStart, end: cue.sourceEnd },
    place: table,
    start: sourceStart,
    end: sourceEnd,
  }
}

/** Of several sentences the last that says what is to be done; else all of them. */
function taskIn({ plain }: Text): [number, number] {
  const last = sentencesIn(plain).findLast(([from, to]) => saysWhatToDo(plain.slice(from, to)))
  return last ?? [0, plain.trimEnd().length]
}

const saysWhatToDo = (words: string): boolean =>
  isOrder(words) || /\b(?:will|to|should|would|must|shall|agreed|offered|volunteered)\s\p{Ll}/u.test(words)
