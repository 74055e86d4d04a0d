import { opensOpinion } from '../../lexicon/orders.js'
import type { Item } from '../../outline/outline.js'
import type { ActionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { actionFrom } from './action.js'
import { isToDo, longestOrder } from './addressed.js'
import { ownerNamesIn } from './owner-names.js'
import { divided } from './owners-at-end.js'
import { endOfTask, readAssignedTask } from './read-assigned-task.js'
import { isOwner } from './task-owner.js'

/**
 * Action items that an arrow hands to somebody: in front of an order, or behind whatever is amiss.
 *
 * @example
 * // * → Cy: book the sweep
 * // * Cy => rerun the test by Friday
 * // * The lock is still broken → Bo
 */
export function actionsByArrow(context: Context): ActionFound[] {
  const subjects = new Set(context.topics.map(({ source }) => source))
  return context.items.flatMap((item) => {
    if (item.form === 'code' || subjects.has(item) || !arrow.test(item.text.plain)) return []
    return orderBehind(item, context) ?? handedTo(item, context) ?? []
  })
}

/** "→ Cy: book the sweep", "Cy => rerun by Friday": an order, or what is due by a day. */
function orderBehind(item: Item, context: Context): ActionFound | null {
  const { plain } = item.text
  const front = behindArrow.exec(plain) ?? inFrontOfArrow(plain, context)
  if (!front?.[1] || !isOwner(front[1].trim(), context)) return null
  const [{ length }] = front
  const to = endOfTask(plain, 0, plain.trimEnd().length)
  const task = readAssignedTask(item.text, 0, to, context)
  if (!isToDo(plain.slice(length)) && !isDeadline.test(task.due?.text ?? '')) return null
  return task.owners.length > 0
    ? actionFrom(item, { from: 0, to }, task, cueIn(item.text, 'phrase', 0, length), 'implicit')
    : null
}

/** Whoever is known, and an arrow behind which stands what is to be done. */
function inFrontOfArrow(plain: string, { people }: Context): RegExpExecArray | null {
  const match = arrow.test(plain.slice(0, longestNames)) ? ownerAndArrow.exec(plain) : null
  const names = match?.[1]?.trim() ?? ''
  const isKnown = match !== null && divided(names).every((name) => people.knows(name) || people.isNick(name))
  return isKnown && !opensOpinion.test(plain.slice(match[0].length)) ? match : null
}

/** "The lock is still broken → Bo": what an arrow hands to somebody who is known, where it says more than a name or title. */
function handedTo(item: Item, context: Context): ActionFound | null {
  const { plain } = item.text
  const match = plain.length <= longestOrder ? arrowAndOwner.exec(plain) : null
  const names = match?.[1] ?? ''
  if (!match || !divided(names).every((name) => context.people.knows(name) || context.people.isNick(name))) return null
  const last = context.discourse.sentencesOf(item).at(-1)
  const from = last && last.start < match.index ? last.start : 0
  const before = plain.slice(from, match.index)
  if (before.split(' ').length < fewestWords || arrow.test(before)) return null
  if (/:\s*$/u.test(before) || (/\?\s*$/u.test(before) && !asksWho.test(before))) return null
  if (context.roleAround(item) !== null) return null
  const to = plain.trimEnd().length
  const task = readAssignedTask(item.text, from, match.index, context)
  const start = plain.indexOf(names, match.index)
  task.owners = ownerNamesIn(item.text, start, start + names.length)
  return actionFrom(item, { from, to }, task, cueIn(item.text, 'phrase', match.index, to), 'implicit')
}

const arrow = /→|⇒|➔|➜|[-=]>/u
const behindArrow = /^(?:→|⇒|➔|➜|->|=>)\s*(@?[^:]{1,40}):\s+/u
const ownerAndArrow = /^@?(\p{L}[^→⇒➔➜=>:.?!]{0,39}?)\s*(?:→|⇒|➔|➜|[-=]>)\s+/u
const arrowAndOwner = /\s(?:→|⇒|➔|➜|[-=]>)\s*@?(\p{L}[^→⇒➔➜=>:.?!()]{0,39})\s*$/u
const isDeadline = /^(?:by|until|till|before)\b/iu
/** "Who brings the cake? → Bo" */
const asksWho = /\bwho(?:['’]s|['’]ll)? (?:will |can |could |would like to |wants to |is going to |should )?\p{Ll}{2}/iu
/** In characters. */
const longestNames = 44
/** Fewer are a title. */
const fewestWords = 3
