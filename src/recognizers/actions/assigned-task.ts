import { dueIn } from '../../calendar/due.js'
import { addDays } from '../../calendar/iso-date.js'
import { mayNameTime, timeExpressions } from '../../calendar/time-expressions.js'
import { isOrder } from '../../lexicon/orders.js'
import { sentencesIn } from '../../outline/sentences.js'
import type { Text } from '../../outline/text.js'
import type { ActionItem } from '../../record/types.js'
import type { DueFound, OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import { endBefore, placeDue, readTrailingBrackets, readTrailingFields } from './task-fields.js'
import { readFront, readTrailingOwner } from './task-owner.js'
import { isStruck, readLeadingStatus, readStatusClause, readTrailingStatus } from './task-status.js'

/** A labelled or listed task, taken apart. */
export interface AssignedTask {
  owners: OwnerFound[]
  due: DueFound | null
  status: ActionItem['status'] | null
  /** The task's range in the plain text. */
  from: number
  to: number
}

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
  readLeadingDue(text, task, context)
  readTrailingFields(text, task, context)
  readTrailingStatus(text, task)
  readStatusClause(text, task)
  readTrailingBrackets(text, task, context)
  readFront(text, task, context)
  // "Ann: [done] the gate"
  if (task.status === null) readLeadingStatus(text, task)
  readLeadingDay(text, task, context)
  if (task.due === null) task.due = placeDue(text, dueIn(text.plain, task.from, task.to, context.reckoning, true))
  // "… → Ann, by Friday", "… by Friday → Ann"
  cutDue(text, task)
  if (task.owners.length === 0) readTrailingOwner(text, task, context)
  cutDue(text, task)
  if (isStruck(text, task)) task.status ??= 'done'
  return task
}

/** "By Friday: Ann writes the letter", "[9 May] Ann writes it" */
function readLeadingDue(text: Text, task: AssignedTask, context: Context): void {
  const part = text.plain.slice(task.from, task.to)
  const lead =
    /^\s*(?:by|before|until|due|on)\b[^:]{2,40}?:\s*(?=\p{L})|^\s*[[(][^()[\]]{3,30}[)\]]\s*(?::\s*)?(?=[@\p{L}])/iu.exec(
      part,
    )?.[0]
  const due = lead ? dueIn(text.plain, task.from, task.from + lead.length, context.reckoning) : null
  if (!lead || !due || (/^\s*[[(]/u.test(lead) && !due.date)) return
  task.due = placeDue(text, due)
  task.from += lead.length
}

/** "Mon May 12 -- set up the stage": the day a task begins with, be it behind its owner. */
function readLeadingDay(text: Text, task: AssignedTask, context: Context): void {
  const lead = /^\s*([\p{L}\d][^:–—]{2,24}?)(?:\s?[:–—]|\s--?)\s+(?=\p{L})/u.exec(text.plain.slice(task.from, task.to))
  if (!lead?.[1] || task.due !== null || !mayNameTime(lead[1])) return
  const start = task.from + lead[0].indexOf(lead[1])
  const day = timeExpressions(lead[1], context.reckoning)[0]
  if (day?.start !== 0 || day.end !== lead[1].length || day.date === null) return
  // "2 April: the letter came back" tells when something was.
  if (context.date !== null && (day.date < context.date || day.date > addDays(context.date, halfYear))) return
  task.due = placeDue(text, { ...day, start, end: start + day.end })
  task.from += lead[0].length
}

/** In days: a day without its year that is farther ahead is the last one. */
const halfYear = 183

/** What stands behind is not looked through for owners, dates and status: no task is longer. */
const longestTask = 2_000

/** Cuts a due date off the task's end. */
function cutDue(text: Text, task: AssignedTask): void {
  const due = task.due
  if (!due) return
  const behind = text.plain.slice(task.from, task.to)
  const at = behind.lastIndexOf(due.text)
  if (at > 0 && behind.slice(at + due.text.length).replace(/[\s.,;:)\]]+/gu, '') === '')
    task.to = endBefore(text, task.from, task.from + at)
}

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
