import { isOrder } from '../../lexicon/orders.js'
import type { Item } from '../../outline/outline.js'
import type { ActionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { isBullet } from '../list-items.js'
import { actionFrom } from './action.js'
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
 * // * Call the council (Ann)
 */
export function addressedActions(context: Context): ActionFound[] {
  const found: ActionFound[] = []
  const subjects = new Set(context.topics.map(({ source }) => source))
  for (const item of context.items) {
    if (item.form === 'code') continue
    const addressee = addresseeOf(item)
    const order = addressee ? null : orderFor(item, context)
    if (order) found.push(order)
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

/**
 * "Call the council (Ann)", "Order the oil – Bo": an order with whom it is for at its end. Whoever is known only; what
 * stands in an agenda, a list of people or of what is over tells no task.
 */
function orderFor(item: Item, context: Context): ActionFound | null {
  const { plain } = item.text
  const behind = isBullet(item) && plain.length <= longestOrder ? ownersAtEnd.exec(plain) : null
  if (reportsOn.test(plain)) return null
  const names = (behind?.[1] ?? behind?.[2] ?? '').split(/\s*(?:,|&|\/|\+|\band\b)\s*/u)
  if (!behind || !names.every((name) => context.people.knows(name)) || !isOrder(plain)) return null
  if (context.roleAround(item) !== null || context.topics.some(({ source }) => source === item)) return null
  const to = plain.trimEnd().length
  const task = readAssignedTask(item.text, 0, to, context)
  if (task.owners.length === 0) return null
  return actionFrom(item, { from: 0, to }, task, cueIn(item.text, 'phrase', behind.index, to), 'implicit')
}

/** "Update on the roof (Ann)": what somebody tells. */
const reportsOn = /^\p{L}+ (?:on|about|from|of|for)\b/u
/** In characters: who writes more tells something. */
const longestOrder = 200
const ownersAtEnd = /\(([@\p{Lu}][^()]{1,40})\)[\s.]*$|\s[–—-]\s([@\p{Lu}][^–—()-]{1,30})$/u

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
