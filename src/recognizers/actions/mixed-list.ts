import { alsoHoldsDecisions } from '../../lexicon/section-role.js'
import type { Item, Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { readAssignedTask } from './read-assigned-task.js'
import { likenessOf } from './task-like.js'

/** Whether a place lists decisions beside tasks, by its words: "Decisions and actions". */
export function isMixedList(place: Section | Item, context: Context): boolean {
  const words = (place.kind === 'section' ? place.heading : place.text)?.plain
  return words !== undefined && context.roleOf(place) === 'actions' && alsoHoldsDecisions(words)
}

/** "D: no more mail", "A: Ann orders paint", "Q: who pays?": the entries of such a list by their first letters. */
export const letterInFront = /^\W{0,3}([DAQI?])\s?:\s+(?=\S)/u

/** Whether an entry of such a list says what was settled: neither is it an order, nor does it say who is to do it. */
export function isSettledEntry(item: Item, context: Context): boolean {
  const letter = letterInFront.exec(item.text.plain)?.[1]
  if (letter !== undefined) return letter === 'D'
  if (item.checked !== null || item.items.length > 0 || likenessOf(item) === 'task') return false
  return readAssignedTask(item.text, 0, item.text.plain.trimEnd().length, context).owners.length === 0
}
