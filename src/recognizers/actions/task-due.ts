import { dueAlone, dueIn } from '../../calendar/due.js'
import { addDays } from '../../calendar/iso-date.js'
import { mayNameTime, timeExpressions } from '../../calendar/time-expressions.js'
import type { Text } from '../../outline/text.js'
import type { Context } from '../context.js'
import type { AssignedTask } from './assigned-task.js'
import { endBefore, placeDue } from './task-fields.js'
import { addOwners, isOwner } from './task-owner.js'

/** "By Friday: Ann writes the letter", "[9 May] Ann writes it" */
export function readLeadingDue(text: Text, task: AssignedTask, context: Context): void {
  const part = text.plain.slice(task.from, task.to)
  const lead =
    /^\s*(?:by|before|until|due|on)\b[^:]{2,40}?:\s*(?=\p{L})|^\s*[[(][^()[\]]{3,30}[)\]]\s*(?::\s*)?(?=[@\p{L}])/iu.exec(
      part,
    )?.[0]
  const due = lead ? dueIn(text.plain, task.from, task.from + lead.length, context.reckoning) : null
  if (!lead || !due || (/^\s*[[(]/u.test(lead) && !due.date)) {
    readDayInFront(text, task, context)
    return
  }
  task.due = placeDue(text, due)
  task.from += lead.length
}

/** "By Friday Bo to pay", "Before Friday, Bo pays": in front of somebody who is known. */
function readDayInFront(text: Text, task: AssignedTask, context: Context): void {
  const part = text.plain.slice(task.from, Math.min(task.to, task.from + longestDay))
  const due = before.test(part) ? dueIn(part, 0, part.length, context.reckoning) : null
  const rest = due?.start === 0 ? /^(?:,\s|\s)(?=(@?\p{Lu}[\p{L}\d_-]*))/u.exec(part.slice(due.end)) : null
  if (!due || !rest?.[1] || !context.people.knows(rest[1])) return
  task.due = placeDue(text, { ...due, start: task.from, end: task.from + due.end })
  task.from += due.end + rest[0].length
}

const before = /^(?:by|before|until|due)\b/iu
/** In characters. */
const longestDay = 50

/** "Bo (14 March): pay", "Bo [14 March] pay", "Bo, by Friday: pay": whoever has a task, with its day. */
export function readOwnerWithDay(text: Text, task: AssignedTask, context: Context): boolean {
  const part = text.plain.slice(task.from, task.to)
  const match =
    /^\s*([@\p{Lu}][^:()[\],]{0,40}?)(?:\s?[([]([^()[\]]{2,40})[)\]]\s?(?::|[–—-]\s)?|,\s((?:by|before|until|due)\s[^:,]{2,30}):)\s+(?=\p{L})/u.exec(
      part,
    )
  const words = match?.[2] ?? match?.[3]
  if (!match?.[1] || !words || task.due !== null || !mayNameTime(words) || !isOwner(match[1], context)) return false
  const at = match[0].indexOf(words, match[1].length)
  const due = dueIn(words, 0, words.length, context.reckoning, true) ?? dueAlone(words, context.reckoning)
  if (!due || (due.date === null && match[3] === undefined)) return false
  const start = task.from + match[0].indexOf(match[1])
  if (task.owners.length === 0) addOwners(text, start, start + match[1].length, task)
  task.due = placeDue(text, { ...due, start: task.from + at, end: task.from + at + words.length })
  task.from += match[0].length
  return true
}

/** "Mon May 12 -- set up the stage": the day a task begins with, be it behind its owner. */
export function readLeadingDay(text: Text, task: AssignedTask, context: Context): void {
  const lead = /^\s*([\p{L}\d][^:–—]{2,24}?)(?:\s?[:–—]|\s--?)\s+(?=\p{L})/u.exec(text.plain.slice(task.from, task.to))
  if (!lead?.[1] || task.due !== null || !mayNameTime(lead[1])) return
  const start = task.from + lead[0].indexOf(lead[1])
  const day = timeExpressions(lead[1], context.reckoning)[0]
  if (day?.start !== 0 || day.end !== lead[1].length || day.date === null) return
  // "2 April: the letter came back" tells when something was.
  const { meeting } = context.reckoning
  if (meeting !== null && (day.date < meeting || day.date > addDays(meeting, halfYear))) return
  task.due = placeDue(text, { ...day, start, end: start + day.end })
  task.from += lead[0].length
}

/** In days: a day without its year that is farther ahead is the last one. */
const halfYear = 183

/** Cuts a due date off the task's end. */
export function cutDue(text: Text, task: AssignedTask): void {
  const due = task.due
  if (!due) return
  const behind = text.plain.slice(task.from, task.to)
  const at = behind.lastIndexOf(due.text)
  if (at > 0 && behind.slice(at + due.text.length).replace(/[\s.,;:)\]]+/gu, '') === '')
    task.to = endBefore(text, task.from, task.from + at)
}
