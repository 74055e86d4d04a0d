import { dueIn } from '../../calendar/due.js'
import { isOrder } from '../../lexicon/orders.js'
import { sentencesIn } from '../../outline/sentences.js'
import type { Text } from '../../outline/text.js'
import type { Context } from '../context.js'
import type { AssignedTask } from './assigned-task.js'
import { readTrailingOwner } from './owner-behind.js'
import { readFront } from './owner-in-front.js'
import { cutHelpers, readTrailingBrackets } from './task-brackets.js'
import { cutDue, readLeadingDay, readLeadingDue, readOwnerWithDay } from './task-due.js'
import { placeDue, readTrailingFields } from './task-fields.js'
import { addOwners } from './task-owner.js'
import { isStruck, readLeadingStatus, readStatusClause, readTrailingStatus } from './task-status.js'
import { cutUrgency } from './task-urgency.js'

/**
 * Takes a task apart that a label, section or box marks as one. The owner stands in front ("Ann: …", "@ann …",
 * "[Ann] …", "Ann to …", "Ann will …", "Ann → …") or behind ("… (Ann, 7 June)", "… @ann", "… — owner: Ann"), due date
 * and status behind.
 *
 * @param from where the task's text begins, behind a label
 */
export function readAssignedTask(text: Text, from: number, to: number, context: Context): AssignedTask {
  const task: AssignedTask = { owners: [], due: null, status: null, from, to: Math.min(to, from + longestTask) }
  readLeadingStatus(text, task)
  cutUrgency(text, task)
  readLeadingDue(text, task, context)
  readTrailingFields(text, task, context)
  readTrailingStatus(text, task)
  readStatusClause(text, task)
  cutUrgency(text, task)
  const helpers = cutHelpers(text, task, context)
  readTrailingBrackets(text, task, context)
  readLeadingDay(text, task, context)
  if (!readOwnerWithDay(text, task, context)) readFront(text, task, context)
  // "Ann: [done] the gate"
  if (task.status === null) readLeadingStatus(text, task)
  readLeadingDay(text, task, context)
  if (task.due === null) task.due = placeDue(text, dueIn(text.plain, task.from, task.to, context.reckoning, true))
  // "… → Ann, by Friday", "… by Friday → Ann", "… (Ann) by Friday"
  cutDue(text, task)
  if (task.owners.length === 0) readTrailingBrackets(text, task, context)
  if (task.owners.length === 0) readTrailingOwner(text, task, context)
  cutDue(text, task)
  if (helpers) addOwners(text, helpers.start, helpers.end, task)
  if (isStruck(text, task)) task.status ??= 'done'
  return task
}

/** What stands behind is not looked through for owners, dates and status: no task is longer. */
const longestTask = 2_000

/**
 * Where a task's text ends: with its first sentence where more than as much again follows that only explains it, else
 * with the item. A trailing `Owner: …` belongs to the task.
 */
export function endOfTask(plain: string, from: number, to: number): number {
  const sentences = sentencesIn(plain.slice(from, Math.min(to, from + longestTask)))
  const [first] = sentences
  if (!first || sentences.length < 2) return to
  const length = first[1] - first[0]
  const rest = to - from - first[1]
  const field =
    /\b(?:owners?|assignees?|assigned to|responsible|resp\.?|who|lead|dri|due|deadline|by|when|status|eta)\s?[:=]/iu.test(
      plain.slice(from + first[1], to),
    )
  const owner = /(?:[)\]]|@[\w-]{1,40})[\s.]*$/u.test(plain.slice(Math.max(from, to - 80), to))
  const second = sentences[1] as [number, number]
  const goesOn = isOrder(plain.slice(from + second[0], from + second[1]))
  return rest > length && !field && !owner && !goesOn && length > 12 ? from + first[1] : to
}
