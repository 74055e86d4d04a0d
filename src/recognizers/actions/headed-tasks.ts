import { actionLabel } from '../../lexicon/labels.js'
import { isOrder } from '../../lexicon/orders.js'
import type { Item, Section } from '../../outline/outline.js'
import { collapse, sourceRange, type Text, trimRange } from '../../outline/text.js'
import type { ActionFound, CueFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { taskWords } from './action.js'
import type { AssignedTask } from './assigned-task.js'
import { ownerNamesIn } from './owner-names.js'
import { readAssignedTask } from './read-assigned-task.js'
import { readFieldItem, readOwnerItem } from './task-fields.js'
import { isOwner } from './task-owner.js'
import { statusOf } from './task-status.js'

/**
 * A task that is a heading inside an action section: an order, or above nothing but fields ("Owner: Ann", "Bo", "Done").
 *
 * @example
 * // ## Action items
 * // ### 1. Order compost
 * // - Owner: Ann
 * // - Due: Friday
 */
export function headedTask(section: Section, cue: CueFound, context: Context): ActionFound | null {
  const { heading } = section
  const task = heading ? read(section, heading, context) : null
  return heading && task ? found(section, heading, numberOf(heading), task, cue) : null
}

/**
 * A heading that is a task by its label, wherever it stands. Notes in a row below it make it a subject.
 *
 * @example
 * // ## Roof
 * // ### Action: Ann to call the roofer
 */
export const labelledHeadings = (context: Context): ActionFound[] =>
  context.sections.flatMap((section) => {
    const { heading } = section
    const behind = heading && section !== context.titleSection ? labelBehind.exec(heading.plain) : null
    if (heading && behind?.[1] && isOwner(behind[1], context)) return labelledBehind(section, heading, behind, context)
    const label = section === context.titleSection ? 0 : labelOfTask(section)
    if (label === 0 || !heading) return []
    const task = readAssignedTask(heading, label, heading.plain.trimEnd().length, context)
    return found(section, heading, label, task, cueIn(heading, 'label', 0, label))
  })

/** "Roof repair [ACTION: Ann]": the subject is a task as well. */
const labelBehind =
  /\[(?:ACTION(?: ITEM)?|Action(?: item)?|AI|AP|TODO)\s?(?:[:@–-]|\s(?:for|on|to))\s?([^\][:]{1,40})\]\s*$/u

function labelledBehind(section: Section, heading: Text, label: RegExpExecArray, context: Context): ActionFound[] {
  const to = label.index
  if (!/\p{L}{2}/u.test(heading.plain.slice(0, to))) return []
  const task = readAssignedTask(heading, 0, to, context)
  const owner = label.index + label[0].indexOf(label[1] ?? '', 2)
  task.owners = ownerNamesIn(heading, owner, owner + (label[1] ?? '').length)
  return [found(section, heading, 0, task, cueIn(heading, 'label', to, heading.plain.trimEnd().length), to)]
}

/** Whether a heading is labelled as a task and is no subject. */
export const isLabelledTask = (section: Section): boolean => labelOfTask(section) > 0

/** Where the label ends in front of a heading that is a task; 0 where there is none. */
function labelOfTask({ heading, items, tables, sections }: Section): number {
  if (!heading || items.length > 1 || tables.length > 0 || sections.length > 0) return 0
  const match = taskWord.test(heading.plain) ? actionLabel.exec(heading.plain)?.[0] : undefined
  const label = match ? trimRange(heading.plain, match.length, heading.plain.length)[0] : 0
  return heading.plain.slice(label).trim().split(/\s+/u).length >= fewestWords ? label : 0
}

/** "Next steps: heating" may be a subject. */
const taskWord = /^\W*(?:actions?|ai|to-?do|task)\b/iu
/** "Task: Roof" names one. */
const fewestWords = 3

function found(
  section: Section,
  heading: Text,
  label: number,
  task: AssignedTask,
  cue: CueFound,
  until = heading.plain.length,
): ActionFound {
  const [from, to] = trimRange(heading.plain, label, until)
  const { sourceStart, sourceEnd } = sourceRange(heading, from, to)
  return {
    kind: 'action',
    text: collapse(heading.plain.slice(from, to)),
    task: taskWords(heading.plain.slice(task.from, task.to)),
    owners: task.owners,
    due: task.due,
    status: task.status ?? 'open',
    basis: 'explicit',
    cue,
    place: section,
    start: sourceStart,
    end: sourceEnd,
  }
}

/** Whether a heading inside an action section is a task itself, and no subject. */
export const isHeadedTask = (section: Section, context: Context): boolean =>
  section.heading !== null && read(section, section.heading, context) !== null

function read(section: Section, heading: Text, context: Context): AssignedTask | null {
  const { items, sections, tables } = section
  if (sections.length > 0 || tables.length > 0 || items.length > mostFields) return null
  if (isOwner(heading.plain.trim().replace(/:$/u, ''), context)) return null
  const task = readAssignedTask(heading, numberOf(heading), heading.plain.trimEnd().length, context)
  const words = heading.plain.slice(task.from, task.to)
  if (!/\p{L}{2}/u.test(words) || (items.length === 0 && !isOrder(words))) return null
  return items.every((item) => isField(item, task, context)) ? task : null
}

const numberOf = (heading: Text): number => number.exec(heading.plain)?.[0].length ?? 0
const mostFields = 4
const number = /^\s*#?\d{1,3}(?:\.\d+)*[.):]?\s+/u

/** Whether a note below says who does it, until when, or how it stands; it is read into the task. */
function isField({ text, items, checked, form }: Item, task: AssignedTask, context: Context): boolean {
  if (items.length > 0 || checked !== null || form === 'code') return false
  const plain = text.plain.trim()
  if (!finished.test(plain) && readFieldItem(text, task, context)) return true
  const status = statusOf(plain) ?? (finished.test(plain) ? 'done' : null)
  task.status ??= status
  const before = task.owners.length
  readOwnerItem(text, task, context)
  return task.owners.length > before || status !== null || openField.test(plain)
}

/** "Done: 2 June" */
const finished = /^(?:done|closed|completed)\b\s?:?.{0,20}\d/iu
/** What is still to be filled in, and what says nothing of who or when. */
const openField = /^(?:done|status|due|owner|assigned to|closed|completed)\b.{0,30}$/iu
