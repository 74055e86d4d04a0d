import { isOrder, isOrderVerb } from '../../lexicon/orders.js'
import type { Item } from '../../outline/outline.js'
import { speakerLabel } from '../attendance/speaker-label.js'
import type { Context } from '../context.js'
import { readAssignedTask } from './read-assigned-task.js'
import { isOwner } from './task-owner.js'

/**
 * "Ann: slides", "The hall (Bo)" below "Prepare the workshop": parts that are somebody's and tasks of their own, where
 * all that stands below is such.
 */
export function partsOf({ items }: Item, context: Context): Item[] {
  const owned = items.filter((item) => isSomebodys(item, context))
  return owned.length === items.length ? owned : []
}

function isSomebodys({ text }: Item, context: Context): boolean {
  const label = speakerLabel(text, false)
  if (label && isOwner(label.name, context)) return !said.test(text.plain.slice(label.rest))
  const bracket = /\(([^()]{1,40})\)[\s.]*$/u.exec(text.plain)
  return bracket?.[1] !== undefined && isOwner(bracket[1], context)
}

/** What somebody says of a task is none. */
const said =
  /^(?:$|no|not|yes|yep|ok|done|still|will|i|we|he|she|they|it|this|that|has|have|is|was|there|completed?|closed|finished|waiting|working|in progress|wip)(?:\b|$)/iu

/** The tasks below a name, a few words with a colon or a subject; null where an entry leads to none. */
export function tasksBelowLead(item: Item, context: Context): Item[] | null {
  const words = item.text.plain.trim()
  if (item.checked !== null || item.items.length === 0) return null
  if (
    isOwner(words.replace(/:$/u, ''), context) ||
    context.roleOf(item) === 'actions' ||
    (/:$/u.test(words) && words.split(/\s+/u).length <= 6 && !isTaskWithParts(item, context))
  )
    return item.items
  return isSubjectOfTasks(item, context) ? item.items.filter((inner) => isToDo(inner, context)) : null
}

/**
 * "Choose a name for it:", "Ann: bring:" above names: an order that nothing below it is, is the task; one that is
 * somebody's also above orders ("[Ann] Tidy the shed:"), where none of them is another's.
 */
const isTaskWithParts = ({ text, items }: Item, context: Context): boolean => {
  const isOwned = isOrderTo(text, context)
  if ((!isOwned && !isOrder(text.plain.trim())) || pointsBelow.test(text.plain)) return false
  const isTaskOfItsOwn = isOwned ? isAssigned : isToDo
  return !items.some((item) => isTaskOfItsOwn(item, context) || isSomebodys(item, context))
}

/** "Ann to complete the following:" */
const pointsBelow = /\b(?:following|below|these(?: \p{L}+){0,2}):\s*$/u

/** "Ann: bring to the fair:", "Bo will ask for:" */
function isOrderTo(text: Item['text'], context: Context): boolean {
  const task = readAssignedTask(text, 0, text.plain.length, context)
  const words = text.plain.slice(task.from, task.to).trim()
  return task.owners.length > 0 && (isOrder(words) || isOrderVerb(/^\p{L}+(?=[^\p{L}]*$| )/u.exec(words)?.[0] ?? ''))
}

/**
 * "July fair" above "Book the stall", "Ask the baker" or "Ann will ask the baker": a few words that are no order
 * themselves and nobody's, above tasks that are orders or somebody's.
 */
function isSubjectOfTasks({ text: { plain }, items }: Item, context: Context): boolean {
  const words = plain.trim()
  if (!nominal.test(words) || words.split(/\s+/u).length > longestSubject || tells.test(words)) return false
  if (isOrderVerb(/^\p{L}+/u.exec(words)?.[0] ?? '')) return false
  const tasks = items.filter((item) => isToDo(item, context))
  return tasks[0] === items[0] && tasks.length * 2 > items.length
}

const isToDo = (item: Item, context: Context): boolean => isOrder(item.text.plain) || isAssigned(item, context)

/** In words. */
const longestSubject = 7
const nominal = /^\p{Lu}[^.,;:()@[\]]*(?: \([^()]+\))?$/u
const tells = /\b(?:to|will|should|must|needs?|is|are|was|were|has|have|can|could)\b/u

/**
 * Entries below a task that say whose they are as only a task does: "[Ann] Ring the hall", "@ann ring the hall", "Ann to
 * ring the hall".
 */
export const ownTasksBelow = ({ items }: Item, context: Context): Item[] =>
  items.filter((item) => isMarked.test(item.text.plain) && isAssigned(item, context))

/** "Ann would like to wait", "Ann is trying to reach them" tell how it stands. */
const isMarked =
  /^\s*(?:\[[^\]]{1,40}\]\s*\p{L}|(?![^:.,]{1,30} (?:would|wants?|wanted|tries|tried|trying|likes?|had|used) )[@\p{Lu}][^:.,]{1,40}? to \p{Ll})/u

/** "Ann will …", "Bo to …", "[Ann] …" */
function isAssigned({ text, checked }: Item, context: Context): boolean {
  if (checked !== null) return false
  const task = readAssignedTask(text, 0, text.plain.length, context)
  return task.owners.length > 0 && task.from > 0 && !/^\s*[^:]{1,40}:/u.test(text.plain.slice(0, task.from))
}
