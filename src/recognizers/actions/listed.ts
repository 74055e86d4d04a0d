import { actionLabel, partsOfLabel } from '../../lexicon/labels.js'
import { nobody } from '../../lexicon/nobody.js'
import { isOrder } from '../../lexicon/orders.js'
import { tellsOfList } from '../../lexicon/placeholders.js'
import { alsoHoldsDecisions } from '../../lexicon/section-role.js'
import { mayHoldLessons, namesTasks } from '../../lexicon/task-headings.js'
import type { Item, Section } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import { isAnnounced } from '../announced.js'
import type { ActionFound, CueFound } from '../candidate.js'
import type { Context } from '../context.js'
import { isBullet, listItems } from '../list-items.js'
import { actionFrom } from './action.js'
import { endOfTask, readAssignedTask } from './assigned-task.js'
import { bulletSign } from './bullet-sign.js'
import { headedTask } from './headed-tasks.js'
import { jointTasks } from './joint-tasks.js'
import { linesBelowLabels } from './label-above.js'
import { undividedLabel } from './label-in-front.js'
import { isMixedList, isSettledEntry, letterInFront } from './mixed-list.js'
import { ownTasksBelow, partsOf, tasksBelowLead } from './nested-tasks.js'
import { readUnknownSubject } from './owner-as-subject.js'
import { readOwnerInClause } from './owner-in-clause.js'
import { ownerNamesIn } from './owner-names.js'
import { areSomebodys, endInNames, groupIn, leadWithNames, nameBehind } from './shared-out.js'
import { isTaskBox } from './task-boxes.js'
import { readDueItem, readFieldItem, readOwnerItem } from './task-fields.js'
import { isTask, isTaskGroup } from './task-group.js'
import { deadlineIn, leadBelowName, ownersIn, statusOfGroup, type TaskLead, taskLead } from './task-lead.js'
import { likenessOf, listsTasks } from './task-like.js'
import { isOwner } from './task-owner.js'
import { boxWithSign, statusOf } from './task-status.js'

/**
 * Action items that a section, a lead or a task list's box marks: each bullet below "Action items", "Next steps:",
 * "TODO"; grouped below a person's name; and ticked or empty boxes anywhere but in agendas and lists of people.
 *
 * @example
 * // ## Action items
 * // - [ ] Ann: order compost (by Friday)
 * // - Bo
 * //   - call the council
 */
export function listedActions(context: Context): ActionFound[] {
  const found: ActionFound[] = []
  const done = new Set<Item>()
  const readBelow = (lead: Text, entries: readonly Item[]): void =>
    readList(entries, taskLead(lead, context), context, found, done)
  for (const section of context.sections) {
    if (!section.heading || context.roleOf(section) !== 'actions') continue
    if (!listsTasks(section, true) && !isMixedList(section, context)) continue
    if (isAnnounced(section, context)) continue
    if (mayHoldLessons(section.heading.plain) && !isTaskGroup(section, context)) continue
    const lead = taskLead(section.heading, context)
    if (isMixedList(section, context))
      for (const item of listItems(section)) if (isSettledEntry(item, context)) done.add(item)
    readList(entriesIn(section, context), lead, context, found, done)
    for (const inner of section.sections) {
      if (context.roleOf(inner) !== null) continue
      const headed = headedTask(inner, lead.cue, context)
      if (headed) {
        found.push(headed)
        for (const item of inner.items) done.add(item)
      } else if (context.roleOf(inner) === null && isTaskGroup(inner, context))
        readGroup(inner, lead, context, found, done)
    }
  }
  for (const item of context.items) {
    if (done.has(item) || item.items.length === 0 || context.roleOf(item) !== 'actions') continue
    if (isMixedList(item, context)) for (const inner of item.items) if (isSettledEntry(inner, context)) done.add(inner)
    // What an agenda has below "What's next?" are subjects, unless most of them read like tasks or each is somebody's.
    const isSure =
      context.roleOf(item.section) !== 'agenda' || namesTasks(item.text.plain) || areSomebodys(item.items, context)
    if ((listsTasks(item, isSure) || isMixedList(item, context)) && !isAnnounced(item, context))
      readList(item.items, leadBelowName(item, context), context, found, done)
  }
  for (const { label, entries } of linesBelowLabels(context.items)) readBelow(label.text, entries)
  for (const one of doneSinceLastTime(context, done)) found.push(one)
  for (const item of context.items)
    if (!done.has(item) && item.checked !== null && isTaskBox(item, context))
      for (const one of boxed(item, context)) found.push(one)
  return found
}

/**
 * The entries of an action section. Where its tasks stand in lists below labels or headings of their own, its
 * paragraphs only lead to them, but for those that read like tasks.
 */
function entriesIn(section: Section, context: Context): Item[] {
  const items = listItems(section)
  if (items.some(isBullet)) return items
  const leads = section.items.some((item) => item.items.length > 0 && context.roleOf(item) === 'actions')
  const divided = section.sections.some((inner) => context.roleOf(inner) === null && isTaskGroup(inner, context))
  return leads || divided ? items.filter((item) => item.items.length > 0 || likenessOf(item) === 'task') : items
}

/** Of the tasks of an earlier meeting, listed for review, those that are said to be done. */
function doneSinceLastTime(context: Context, done: Set<Item>): ActionFound[] {
  const found: ActionFound[] = []
  for (const place of [...context.sections, ...context.items]) {
    if (context.roleOf(place) !== 'review') continue
    const heading = place.kind === 'section' ? place.heading : place.text
    if (!heading) continue
    const lead: TaskLead = { ...taskLead(heading, context), owners: [], due: null, status: null }
    readList(place.kind === 'section' ? listItems(place) : place.items, lead, context, found, new Set(done))
  }
  const finished = found.filter(({ status }) => status !== 'open')
  for (const { place } of finished) if (place.kind === 'item') done.add(place)
  return finished
}

/** A heading inside an action section: a person's, whose tasks stand below it, or a group of tasks. */
function readGroup(section: Section, lead: TaskLead, context: Context, found: ActionFound[], done: Set<Item>): void {
  const { heading } = section
  const owners = heading ? ownersIn(heading, context) : []
  const due = (heading && deadlineIn(heading, context)) ?? lead.due
  const status = (heading && statusOfGroup(heading)) ?? lead.status
  readList(listItems(section), { cue: lead.cue, owners, due, status }, context, found, done)
  for (const inner of section.sections) readGroup(inner, { ...lead, due, status }, context, found, done)
}

function readList(
  items: readonly Item[],
  lead: TaskLead,
  context: Context,
  found: ActionFound[],
  done: Set<Item>,
): void {
  const nobodys: TaskLead = { ...lead, owners: [] }
  const bullets = items.some(isBullet)
  const before = found.length
  const behind = endInNames(items, context)
  const groups = leadWithNames(items, context)
  for (const item of items) {
    if (done.has(item) || item.form === 'code') continue
    done.add(item)
    const words = item.text.plain.trim()
    if (isNameAlone(item, context)) continue
    if (leadsElsewhere(item, context)) continue
    const below = tasksBelowLead(item, context)
    if (below) {
      const inLead = ownersIn(item.text, context)
      const named = inLead.length === 0 && groups ? groupIn(item.text) : inLead
      const owners = named.length > 0 ? named : lead.owners
      const due = deadlineIn(item.text, context) ?? lead.due
      const status = statusOfGroup(item.text) ?? lead.status
      readList(below, { cue: lead.cue, owners, due, status }, context, found, done)
    } else if (words !== '' && !nobody.test(words) && !isRemark(item, bullets)) {
      const parts = lead.owners.length === 0 ? partsOf(item, context) : []
      const action = (behind ? readWithNameBehind(item, lead, context) : null) ?? read(item, lead, context)
      if (action && ofBoth.test(words)) giveToBoth(action, found.slice(before))
      const joint = parts.length === 0 ? jointly(item, lead, context) : []
      if (joint.length > 1) for (const one of joint) found.push(one)
      else if (action && (parts.length === 0 || action.owners.length > 0 || isOrder(words))) found.push(action)
      if (action?.owners.length === 0) readList(parts, nobodys, context, found, done)
      readList(ownTasksBelow(item, context), nobodys, context, found, done)
      // A box inside another is a task of its own where it says who does what; else it is a question to the outer one.
      for (const inner of item.items) if (inner.checked === null || !isTask(inner, context)) done.add(inner)
    }
  }
}

/** "Apologies:", "Agenda for June" above entries of their own. */
function leadsElsewhere(item: Item, context: Context): boolean {
  const role = item.items.length > 0 ? context.roleOf(item) : null
  return role !== null && role !== 'actions' && role !== 'wrapper'
}

/** "Both: choose a name", "Both to choose a name" */
const ofBoth = /^both(?: of (?:us|you|them))?(?::| (?:to|will)\b)\s*/iu

/** The two who have the tasks in front, where there are two; else nobody. */
function giveToBoth(action: ActionFound, others: readonly ActionFound[]): void {
  const owners = new Map(others.flatMap((one) => one.owners).map((owner) => [owner.name, owner]))
  action.owners = owners.size === 2 ? [...owners.values()] : []
  action.task = action.task.replace(ofBoth, '')
}

/** In words. */
const longestLead = 4

/** "None", "Carried over from March:", a paragraph that leads a list. */
function isRemark(item: Item, bullets: boolean): boolean {
  const words = item.text.plain.trim()
  // "Q: who pays", "?: the domain" beside "A: …" and "D: …"
  if (/^[QI?]$/u.test(letterInFront.exec(words)?.[1] ?? '')) return true
  // "Anything else?", "Other?"
  if (/^\S+(?: \S+)?\?$/u.test(words)) return true
  if (
    /^(?:what|who|which|how|why|when|where|any|anything|is|are|do|does|did|should|would|could|can)\b[^?]*\?$/iu.test(
      words,
    )
  )
    return true
  if (/^(?:no|none|nothing)\b.{0,40}$/iu.test(words) && !/\bto\b/u.test(words)) return true
  if (/^https?:\/\/\S+$/u.test(words)) return true
  if (tellsOfList.test(words)) return true
  // "Update: Ann has asked them"
  if (/^(?:updates?|nb|n\.b\.|comments?|background|context):\s/iu.test(words)) return true
  // "Completed:" above nothing.
  if (/^[^:]+:$/u.test(words) && item.items.length === 0 && words.split(' ').length <= longestLead) return true
  return bullets && (item.form === 'paragraph' || item.form === 'line') && item.parent === null && item.checked === null
}

/** "Ann", "Bo Day:" above nothing: whoever has no tasks. */
const isNameAlone = (item: Item, { people }: Context): boolean =>
  item.items.length === 0 &&
  item.checked === null &&
  withoutColon(item).split(' ').length <= longestLead &&
  people.knows(withoutColon(item))

const withoutColon = ({ text }: Item): string => text.plain.trim().replace(/:$/u, '')

function read(item: Item, lead: TaskLead, context: Context): ActionFound | null {
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
function readWithNameBehind(item: Item, lead: TaskLead, context: Context): ActionFound | null {
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
function jointly(item: Item, lead: TaskLead, context: Context): ActionFound[] {
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

function boxed(item: Item, context: Context): ActionFound[] {
  const alone: TaskLead = { cue: boxOf(item, context), owners: [], due: null, status: null }
  const joint = jointly(item, alone, context)
  if (joint.length > 1) return joint
  const action = read(item, alone, context)
  return action ? [action] : []
}
