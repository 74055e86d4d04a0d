import { actionLabel, partsOfLabel } from '../../lexicon/labels.js'
import { alsoHoldsDecisions } from '../../lexicon/section-role.js'
import type { Item } from '../../outline/outline.js'
import type { ActionFound, CueFound } from '../candidate.js'
import type { Context } from '../context.js'
import { isBullet } from '../list-items.js'
import { actionFrom } from './action.js'
import { bulletSign } from './bullet-sign.js'
import { jointTasks } from './joint-tasks.js'
import { undividedLabel } from './label-in-front.js'
import { letterInFront } from './mixed-list.js'
import { readUnknownSubject } from './owner-as-subject.js'
import { readOwnerInClause } from './owner-in-clause.js'
import { ownerNamesIn } from './owner-names.js'
import { endOfTask, readAssignedTask } from './read-assigned-task.js'
import { nameBehind } from './shared-out.js'
import { readDueItem, readFieldItem, readOwnerItem } from './task-fields.js'
import type { TaskLead } from './task-lead.js'
import { isOwner } from './task-owner.js'
import { boxWithSign, statusOf } from './task-status.js'

/** The task that an entry of a list tells, or a box. */
export function readEntry(item: Item, lead: TaskLead, context: Context): ActionFound | null {
  const to = endOfTask(item.text.plain, 0, item.text.plain.trimEnd().length)
  const from = endOfLabel(item.text.plain, context)
  const letter = alsoHoldsDecisions(lead.cue.text) ? letterInFront.exec(item.text.plain)?.[0].length : undefined
  const inFront = letter ?? (isBullet(item) ? 0 : (bulletSign.exec(item.text.plain)?.[0].length ?? 0))
  const box = boxWithSign.exec(item.text.plain.slice(inFront))
  const begin = inFront + (box?.[0].length ?? 0)
  const task = readAssignedTask(item.text, Math.max(from, begin), to, context)
  if (box) task.status ??= box[1] === '-' ? 'cancelled' : 'open'
  readUnknownSubject(item.text, task)
  readOwnerInClause(item.text, task, context)
  if (task.owners.length === 0) task.owners = [...lead.owners]
  for (const inner of item.items) {
    if (!readFieldItem(inner.text, task, context) && !readDueItem(inner.text, task, context))
      readOwnerItem(inner.text, task, context)
    if (statusOf(inner.text.plain) === 'done') task.status ??= 'done'
  }
  task.due ??= lead.due
  task.status ??= lead.status
  const kind = item.checked !== null ? boxOf(item, context) : lead.cue
  return actionFrom(item, { from: begin, to }, task, kind, 'explicit')
}

/** "Roof: Ann", in a list of which most entries end so. */
export function readWithNameBehind(item: Item, lead: TaskLead, context: Context): ActionFound | null {
  const names = nameBehind(item.text, context)
  if (!names) return null
  const task = readAssignedTask(item.text, 0, names.from, context)
  task.owners = ownerNamesIn(item.text, names.start, names.end)
  task.due ??= lead.due
  task.status ??= lead.status
  const cue = item.checked !== null ? boxOf(item, context) : lead.cue
  return actionFrom(item, { from: 0, to: item.text.plain.trimEnd().length }, task, cue, 'explicit')
}

/** Where the task begins behind a label or a number of its own: "ACTION 20.3: …", "AI Ann: …", "#3 Ann to …", "[A-12] …". */
function endOfLabel(plain: string, context: Context): number {
  const label = actionLabel.exec(plain)
  // "[ ] ACTION Ann to order it"
  if (!label) return (undividedLabel(plain, context) ?? ownNumber.exec(plain)?.[0] ?? '').length
  const { inBracket, handles, whom, name, isSetOff } = partsOfLabel(label)
  const named = inBracket ?? handles ?? whom ?? name
  // Whoever the label names stands in front of the task.
  if (named !== undefined && isOwner(named, context)) {
    const at = plain.indexOf(named)
    return /[[(@]$/u.test(plain.slice(0, at)) ? at - 1 : at
  }
  // "[ACTION] ", "AI1 - ", "Action - Ann: order it"
  if (isSetOff || /\d/u.test(label[0])) return label[0].length
  if (/[–—-]\s$/u.test(label[0]) && /^[^:.]{1,60}:\s/u.test(plain.slice(label[0].length))) return label[0].length
  return label[0].replace(/(?<![^:])[^:]*$/u, '').length
}

const ownNumber =
  /^\s*(?:[[(]#?(?:[A-Z]{1,3}[ -]?)?\d{1,4}(?:[.-]\d{1,4})*[\])][.:]?|#\d{1,4}[.:)]?|\d{1,3}(?:\.\d{1,3})+[.:)]?|(?:A[IPR]?|T)-?\d{1,4}(?:[.-]\d{1,4})*(?:\s?[.:)–—-])?)\s+(?=[@[(\p{Lu}])/u

/** "Ann to order the seeds and Bo to dig the bed": the tasks of several in one entry. */
export function readJointly(item: Item, lead: TaskLead, context: Context): ActionFound[] {
  const { plain } = item.text
  const joint = jointTasks(plain, actionLabel.exec(plain)?.[0].length ?? 0, plain.trimEnd().length, context)
  if (joint.length < 2) return []
  return joint.flatMap(([from, to]) => {
    const task = readAssignedTask(item.text, from, to, context)
    readOwnerInClause(item.text, task, context)
    if (task.owners.length === 0) task.owners = [...lead.owners]
    task.due ??= lead.due
    task.status ??= lead.status
    return (
      actionFrom(item, { from, to }, task, item.checked !== null ? boxOf(item, context) : lead.cue, 'explicit') ?? []
    )
  })
}

/** The box of a task list's item (GFM 5.3), which stands before its words. */
function boxOf(item: Item, context: Context): CueFound {
  const at = context.outline.source.indexOf('[', item.start)
  const end = context.outline.source.indexOf(']', at) + 1
  // "[]" and "[_]" are boxes, too.
  const text = end === at + 3 && item.checked ? '[x]' : context.outline.source.slice(at, end).replace(/\s/u, ' ')
  return { kind: 'checkbox', text, start: at, end }
}

/** The tasks of a box that stands in no list of tasks. */
export function readBoxed(item: Item, context: Context): ActionFound[] {
  const alone: TaskLead = { cue: boxOf(item, context), owners: [], due: null, status: null }
  const joint = readJointly(item, alone, context)
  if (joint.length > 1) return joint
  const action = readEntry(item, alone, context)
  return action ? [action] : []
}
