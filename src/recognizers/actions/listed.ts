import { nobody } from '../../lexicon/nobody.js'
import { isOrder } from '../../lexicon/orders.js'
import { tellsOfList } from '../../lexicon/placeholders.js'
import { alsoHoldsDecisions } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import { mayHoldLessons, namesTasks } from '../../lexicon/task-headings.js'
import type { Item, Section } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import { isAnnounced } from '../announced.js'
import type { ActionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { isBullet, listItems } from '../list-items.js'
import { headedTask } from './headed-tasks.js'
import { linesBelowLabels } from './label-above.js'
import { readBoxed, readEntry, readJointly, readWithNameBehind } from './list-entry.js'
import { isMixedList, isSettledEntry, letterInFront } from './mixed-list.js'
import { ownTasksBelow, partsOf, tasksBelowLead } from './nested-tasks.js'
import { areSomebodys, endInNames, groupIn, leadWithNames } from './shared-out.js'
import { isTaskBox } from './task-boxes.js'
import { isTask, isTaskGroup } from './task-group.js'
import { deadlineIn, leadBelowName, ownersIn, statusOfGroup, type TaskLead, taskLead } from './task-lead.js'
import { likenessOf, listsTasks } from './task-like.js'

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
      for (const one of readBoxed(item, context)) found.push(one)
  return found
}

/**
 * The entries of an action section. Where its tasks stand in lists below labels or headings of their own, its
 * paragraphs only lead to them, but for those that read like tasks.
 */
function entriesIn(section: Section, context: Context): Item[] {
  const items = listItems(section)
  if (items.some(isBullet)) return [...items, ...tasksBehind(section, items)]
  const leads = section.items.some((item) => item.items.length > 0 && context.roleOf(item) === 'actions')
  const divided = section.sections.some((inner) => context.roleOf(inner) === null && isTaskGroup(inner, context))
  return leads || divided ? items.filter((item) => item.items.length > 0 || likenessOf(item) === 'task') : items
}

/** The bullets behind a remark that parts the list ("The rest can wait until May."), where most read like tasks, and none like talk. */
function tasksBehind({ items }: Section, list: readonly Item[]): Item[] {
  const behind = items.filter((item) => isBullet(item) && !list.includes(item))
  const all = behind.map(likenessOf)
  const tasks = all.filter((one) => one === 'task')
  return !all.includes('talk') && tasks.length * 2 > all.length ? behind : []
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
    } else if (words !== '' && !nobody.test(words) && !isRemark(item, bullets, alsoHoldsDecisions(lead.cue.text))) {
      const parts = lead.owners.length === 0 ? partsOf(item, context) : []
      const action = (behind ? readWithNameBehind(item, lead, context) : null) ?? readEntry(item, lead, context)
      if (action && ofBoth.test(words)) giveToBoth(action, found.slice(before))
      const joint = parts.length === 0 ? readJointly(item, lead, context) : []
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
  // "For all participants:"
  if (isOfPeople(role) && /^\W*for\b/iu.test(item.text.plain)) return false
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
function isRemark(item: Item, bullets: boolean, besideDecisions: boolean): boolean {
  const words = item.text.plain.trim()
  // "Q: who pays", "?: the domain" beside "A: …" and "D: …"; elsewhere a question mark is a task's that nobody has yet.
  const letter = letterInFront.exec(words)?.[1] ?? ''
  if (/^[QI]$/u.test(letter) || (letter === '?' && besideDecisions)) return true
  // "Next action: 344" says how the next one is counted.
  if (/^[^:\d]{3,40}:\s*#?\d+\W*$/u.test(words)) return true
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
