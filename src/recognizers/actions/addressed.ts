import { isOrder } from '../../lexicon/orders.js'
import type { Item } from '../../outline/outline.js'
import type { ActionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { actionFrom, cueIn } from './action.js'
import { endOfTask, readAssignedTask } from './assigned-task.js'
import { isOwner } from './task-owner.js'

/**
 * Action items that are an order behind whom it is for, in brackets or by handle. At the top of a section the brackets
 * hold who brings the subject up.
 *
 * @example
 * // * The heater is cold.
 * //   * [Ann] Call the plumber about it
 * // * @bo Order the oil
 * // * → Cy: book the sweep
 */
export function addressedActions(context: Context): ActionFound[] {
  const found: ActionFound[] = []
  const subjects = new Set(context.topics.map(({ source }) => source))
  for (const item of context.items) {
    const addressee = item.form === 'code' ? null : addresseeOf(item)
    if (!addressee || !isOwner(addressee.name, context)) continue
    const { plain } = item.text
    if (!isOrder(plain.slice(addressee.end)) || subjects.has(item)) continue
    const to = endOfTask(plain, 0, plain.trimEnd().length)
    const task = readAssignedTask(item.text, 0, to, context)
    const action = actionFrom(item, { from: 0, to }, task, cueIn(item.text, 'phrase', 0, addressee.end), 'implicit')
    if (action && task.owners.length > 0) found.push(action)
  }
  return found
}

function addresseeOf({ text: { plain }, parent }: Item): { name: string; end: number } | null {
  const form = forms.get(plain[0] ?? '')
  const match = form?.exec(plain)
  return match?.[1] && !(plain.startsWith('[') && parent === null) ? { name: match[1], end: match[0].length } : null
}

const behindArrow = /^(?:→|⇒|➔|➜|->|=>)\s*(@?[^:]{1,40}):\s+/u
/** How somebody is addressed, by the first character. */
const forms = new Map([
  ['@', /^(@[\w-]{1,40})[,:]?\s+/u],
  ['[', /^\[(@?[^\][]{1,40})\]\s+/u],
  ...['→', '⇒', '➔', '➜', '-', '='].map((char): [string, RegExp] => [char, behindArrow]),
])
