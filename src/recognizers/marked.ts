import type { Item } from '../outline/outline.js'
import { trimRange } from '../outline/text.js'
import { actionFrom } from './actions/action.js'
import { readAssignedTask } from './actions/read-assigned-task.js'
import type { ActionFound, DecisionFound } from './candidate.js'
import type { Context } from './context.js'
import { cueIn } from './cue.js'
import { decisionFrom } from './decisions/decision.js'

/**
 * The action item that follows a mark at the beginning of an item, for recognizers of marks of one's own: owners, due
 * date and status are read out of it as behind the package's own labels.
 *
 * @param end where the mark ends, in `item.text.plain`
 * @returns the action item, or nothing where no words follow
 * @example
 * const bell: Recognizer = (context) =>
 *   context.items.flatMap((item) => (item.text.plain.startsWith('🔔') ? actionBehind(context, item, 2) : []))
 */
export function actionBehind(context: Context, item: Item, end: number): ActionFound[] {
  const [from, to] = trimRange(item.text.plain, end, item.text.plain.length)
  const task = readAssignedTask(item.text, from, to, context)
  const action = actionFrom(item, { from, to }, task, markAt(item, end), 'explicit')
  return action ? [action] : []
}

/** The same for a decision; its outcome is told by its words. */
export function decisionBehind(item: Item, end: number): DecisionFound[] {
  const [from, to] = trimRange(item.text.plain, end, item.text.plain.length)
  const decision = decisionFrom(item, from, to, markAt(item, end), 'explicit')
  return decision ? [decision] : []
}

const markAt = (item: Item, end: number) => cueIn(item.text, 'label', ...trimRange(item.text.plain, 0, end))
