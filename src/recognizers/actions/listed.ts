import { actionLabel } from '../../lexicon/labels.js'
import { isOrder, isOrderVerb } from '../../lexicon/orders.js'
import { nobody } from '../../lexicon/person-words.js'
import { mayHoldLessons } from '../../lexicon/section-role.js'
import type { Item, Section } from '../../outline/outline.js'
import { sourceRange } from '../../outline/text.js'
import { speakerLabel } from '../attendance/speakers.js'
import type { ActionFound, CueFound, OwnerFound } from '../candidate.js'
import { type Context, isLinkAlone } from '../context.js'
import { isBullet, listItems } from '../list-items.js'
import { actionFrom } from './action.js'
import { endOfTask, readAssignedTask } from './assigned-task.js'
import { bulletSign } from './bullet-sign.js'
import { jointTasks } from './joint-tasks.js'
import { linesBelowLabels } from './label-above.js'
import { readFieldItem } from './task-fields.js'
import { isTask, isTaskGroup } from './task-group.js'
import { likenessOf, listsTasks } from './task-like.js'
import { isOwner } from './task-owner.js'
import { statusOf } from './task-status.js'

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
  for (const section of context.sections) {
    if (!section.heading || context.roleOf(section) !== 'actions' || !listsTasks(section, true)) continue
    if (mayHoldLessons(section.heading.plain) && !isTaskGroup(section, context)) continue
    const cue: CueFound = { kind: 'section', text: section.heading.plain.trim(), ...placeOf(section.heading) }
    readList(entriesIn(section, context), cue, [], context, found, done)
    for (const inner of section.sections)
      if (context.roleOf(inner) === null && isTaskGroup(inner, context)) readGroup(inner, cue, context, found, done)
  }
  for (const item of context.items) {
    if (done.has(item)) continue
    if (item.items.length > 0 && context.roleOf(item) === 'actions' && listsTasks(item, true)) {
      readList(
        item.items,
        { kind: 'section', text: item.text.plain.trim(), ...placeOf(item.text) },
        [],
        context,
        found,
        done,
      )
    }
  }
  for (const { label, entries } of linesBelowLabels(context.items))
    readList(
      entries,
      { kind: 'section', text: label.text.plain.trim(), ...placeOf(label.text) },
      [],
      context,
      found,
      done,
    )
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
    const cue: CueFound = { kind: 'section', text: heading.plain.trim(), ...placeOf(heading) }
    readList(place.kind === 'section' ? listItems(place) : place.items, cue, [], context, found, new Set(done))
  }
  const finished = found.filter(({ status }) => status !== 'open')
  for (const { place } of finished) if (place.kind === 'item') done.add(place)
  return finished
}

const placeOf = (text: Item['text']): { start: number; end: number } => {
  const { sourceStart, sourceEnd } = sourceRange(text, 0, text.plain.length)
  return { start: sourceStart, end: sourceEnd }
}

/** A heading inside an action section: a person's, whose tasks stand below it, or a group of tasks. */
function readGroup(section: Section, cue: CueFound, context: Context, found: ActionFound[], done: Set<Item>): void {
  const owners = section.heading ? ownersIn(section.heading, context) : []
  readList(listItems(section), cue, owners, context, found, done)
  for (const inner of section.sections) readGroup(inner, cue, context, found, done)
}

function readList(
  items: readonly Item[],
  cue: CueFound,
  owners: OwnerFound[],
  context: Context,
  found: ActionFound[],
  done: Set<Item>,
): void {
  const bullets = items.some(isBullet)
  for (const item of items) {
    if (done.has(item) || item.form === 'code') continue
    done.add(item)
    const words = item.text.plain.trim()
    const role = context.roleOf(item)
    if (item.items.length > 0 && role !== null && role !== 'actions' && role !== 'wrapper') continue
    if (item.items.length > 0 && isGroupLead(item, context)) {
      const named = ownersIn(item.text, context)
      readList(item.items, cue, named.length > 0 ? named : owners, context, found, done)
    } else if (words !== '' && !nobody.test(words) && !isRemark(item, bullets)) {
      const parts = owners.length === 0 ? partsOf(item, context) : []
      const action = read(item, cue, owners, context)
      const joint = parts.length === 0 ? jointly(item, cue, owners, context) : []
      if (joint.length > 1) for (const one of joint) found.push(one)
      else if (action && (parts.length === 0 || action.owners.length > 0 || isOrder(words))) found.push(action)
      if (action?.owners.length === 0) readList(parts, cue, [], context, found, done)
      // A box inside another is a task of its own where it says who does what; else it is a question to the outer one.
      for (const inner of item.items) if (inner.checked === null || !isTask(inner, context)) done.add(inner)
    }
  }
}

/**
 * "Ann: slides", "The hall (Bo)" below "Prepare the workshop": parts that are somebody's and tasks of their own, where
 * all that stands below is such.
 */
function partsOf({ items }: Item, context: Context): Item[] {
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

/** A name or a few words with a colon, above the tasks themselves. */
function isGroupLead(item: Item, context: Context): boolean {
  const words = item.text.plain.trim()
  if (item.checked !== null) return false
  return (
    isOwner(words.replace(/:$/u, ''), context) ||
    context.roleOf(item) === 'actions' ||
    (/:$/u.test(words) && words.split(/\s+/u).length <= 6) ||
    isSubjectOfOrders(item)
  )
}

/** "July fair" above "Book the stall", "Ask the baker": a few words that are no order themselves, above orders alone. */
const isSubjectOfOrders = ({ text: { plain }, items }: Item): boolean =>
  plain.trim().split(/\s+/u).length <= 4 &&
  /^\p{Lu}[^.,;:()@]*$/u.test(plain.trim()) &&
  !/\b(?:to|will|should|must|needs?)\b/u.test(plain) &&
  !isOrderVerb(/^\p{L}+/u.exec(plain.trim())?.[0] ?? '') &&
  isOrder(items[0]?.text.plain ?? '') &&
  items.filter(({ text }) => isOrder(text.plain)).length * 2 > items.length

/** In words. */
const longestLead = 4

/** "None", "Carried over from March:", a paragraph that leads a list. */
function isRemark(item: Item, bullets: boolean): boolean {
  const words = item.text.plain.trim()
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
  // "Completed:" above nothing.
  if (/^[^:]+:$/u.test(words) && item.items.length === 0 && words.split(' ').length <= longestLead) return true
  return bullets && (item.form === 'paragraph' || item.form === 'line') && item.parent === null && item.checked === null
}

function ownersIn(text: Item['text'], context: Context): OwnerFound[] {
  const words = text.plain.trim().replace(/:$/u, '')
  if (!isOwner(words, context)) return []
  return words
    .split(/\s*(?:,|\/|&|\band\b)\s*/u)
    .filter((name) => name !== '')
    .map((name) => ({ name: name.replace(/^@/u, ''), ...placeOf(text) }))
}

function read(item: Item, cue: CueFound, owners: OwnerFound[], context: Context): ActionFound | null {
  const to = endOfTask(item.text.plain, 0, item.text.plain.trimEnd().length)
  // "ACTION 20.3: …" below "Actions" is labelled twice.
  const from = actionLabel.exec(item.text.plain)?.[0].replace(/(?<![^:])[^:]*$/u, '').length ?? 0
  const begin = isBullet(item) ? 0 : (bulletSign.exec(item.text.plain)?.[0].length ?? 0)
  const task = readAssignedTask(item.text, Math.max(from, begin), to, context)
  if (task.owners.length === 0) task.owners = owners
  for (const inner of item.items) {
    readFieldItem(inner.text, task, context)
    if (statusOf(inner.text.plain) === 'done') task.status ??= 'done'
  }
  const kind = item.checked !== null ? boxOf(item, context) : cue
  return actionFrom(item, { from: begin, to }, task, kind, 'explicit')
}

/** "Ann to order the seeds and Bo to dig the bed": the tasks of several in one entry. */
function jointly(item: Item, cue: CueFound, owners: OwnerFound[], context: Context): ActionFound[] {
  const { plain } = item.text
  const joint = jointTasks(plain, actionLabel.exec(plain)?.[0].length ?? 0, plain.trimEnd().length, context)
  if (joint.length < 2) return []
  return joint.flatMap(([from, to]) => {
    const task = readAssignedTask(item.text, from, to, context)
    if (task.owners.length === 0) task.owners = owners
    return actionFrom(item, { from, to }, task, item.checked !== null ? boxOf(item, context) : cue, 'explicit') ?? []
  })
}

/** The box of a task list's item (GFM 5.3), which stands before its words. */
function boxOf(item: Item, context: Context): CueFound {
  const at = context.outline.source.indexOf('[', item.start)
  return { kind: 'checkbox', text: item.checked ? '[x]' : '[ ]', start: at, end: at + 3 }
}

/** Whether a box is a task's: not in an agenda, a list of people or links, nor in front of an issue that is looked at. */
function isTaskBox(item: Item, context: Context): boolean {
  const role = context.roleAround(item)
  return (
    !isOfAgenda(item, context) &&
    !context.topics.some((topic) => topic.source === item) &&
    (role !== 'agenda' || isTaskInAgenda(item, context)) &&
    role !== 'attendance' &&
    role !== 'absence' &&
    role !== 'logistics' &&
    item.text.plain.trim() !== '' &&
    !isLinkAlone(item)
  )
}

/** Whether boxes beside an item name the sections of the minutes: an agenda that is ticked off, whatever its heading. */
function isOfAgenda(item: Item, context: Context): boolean {
  const beside = item.parent?.items ?? item.section.items
  let named = agendas.get(beside)
  if (named === undefined) {
    const boxes = beside.filter(({ checked }) => checked !== null)
    const headings = new Set(context.sections.flatMap(({ heading }) => (heading ? [titleWords(heading.plain)] : [])))
    const announced = boxes.filter(({ text }) => partsOfTitle(text.plain).some((part) => headings.has(part)))
    named = boxes.length > 1 && announced.length * 2 >= boxes.length
    agendas.set(beside, named)
  }
  return named
}

const agendas = new WeakMap<readonly Item[], boolean>()

/** What a box or a heading is called, without what explains it and without its number. */
const titleWords = (words: string): string =>
  (words.split(/:\s|:$/u)[0] ?? '').toLowerCase().replace(/^[\s\d.)]+|(?<![\s.*()])[\s.*()]+$/gu, '')

/** "Triage/Review", "Current discussions": a title, its parts, or its last word where there are few. */
const partsOfTitle = (words: string): string[] =>
  titleWords(words)
    .split(/\s?[/&]\s?|\sand\s/u)
    .flatMap((part) => (part.split(' ').length <= 3 ? [part, part.slice(part.lastIndexOf(' ') + 1)] : [part]))

/** What stands below an entry of the agenda can be a task, where it is an order or somebody's. */
const isTaskInAgenda = ({ parent, text }: Item, context: Context): boolean =>
  parent !== null && (isOrder(text.plain) || readAssignedTask(text, 0, text.plain.length, context).owners.length > 0)

function boxed(item: Item, context: Context): ActionFound[] {
  const cue = boxOf(item, context)
  const action = read(item, cue, [], context)
  return action ? [action] : []
}
