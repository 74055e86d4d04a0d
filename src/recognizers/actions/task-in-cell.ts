import type { Text } from '../../outline/text.js'
import type { Context } from '../context.js'
import type { AssignedTask } from './assigned-task.js'
import { readUnknownSubject } from './owner-as-subject.js'
import { readAssignedTask } from './read-assigned-task.js'

/**
 * The task that a cell of a table, or a part of one, holds: whoever stands in front of it owns it, known or not.
 *
 * @example
 * // | Ann to buy felt by Friday |
 */
export function readTaskInCell(text: Text, context: Context): AssignedTask {
  const task = readAssignedTask(text, 0, text.plain.length, context)
  readUnknownSubject(text, task)
  return task
}
