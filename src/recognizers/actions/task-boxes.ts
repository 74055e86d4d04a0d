import { mayNameTime, timeExpressions } from '../../calendar/time-expressions.js'
import { isOrder } from '../../lexicon/orders.js'
import { isLinkAlone } from '../../outline/link-alone.js'
import { oncePer } from '../../outline/once-per.js'
import { type Item, isMarked, type Section } from '../../outline/outline.js'
import { siblingsOf } from '../../outline/siblings.js'
import type { Context } from '../context.js'
import { readAssignedTask } from './read-assigned-task.js'
import { ticksPeople } from './ticked-people.js'

/** Whether a box is a task's: not in an agenda, a list of people or links, nor in front of an issue that is looked at. */
export function isTaskBox(item: Item, context: Context): boolean {
  const role = context.roleAround(item)
  return (
    !isOfAgenda(item, context) &&
    !context.topics.some((topic) => topic.source === item) &&
    (role !== 'agenda' || isTaskInAgenda(item, context)) &&
    !(role === null && isChecklist(item, context)) &&
    role !== 'attendance' &&
    role !== 'absence' &&
    role !== 'logistics' &&
    item.text.plain.trim() !== '' &&
    !isLinkAlone(item) &&
    !isDayAlone(item.text.plain, context) &&
    !ticksPeople(item, context)
  )
}

/** "[x] Friday 31 January, 11–12": a day that is ticked is one that was chosen. */
function isDayAlone(words: string, { reckoning }: Context): boolean {
  if (words.length > longestDay || !mayNameTime(words)) return false
  const rest = timeExpressions(words, reckoning).reduce((left, { text }) => left.replace(text, ''), words)
  return rest !== words && !/\p{L}/u.test(rest)
}

/** In characters. */
const longestDay = 40

/** Whether boxes beside an item name the sections of the minutes: an agenda that is ticked off, whatever its heading. */
function isOfAgenda(item: Item, context: Context): boolean {
  const beside = siblingsOf(item)
  let named = agendas.get(beside)
  if (named === undefined) {
    const boxes = beside.filter(({ checked }) => checked !== null)
    const headings = headingsIn(context)
    const announced = boxes.filter(({ text }) => partsOfTitle(text.plain).some((part) => headings.has(part)))
    named = boxes.length > 1 && announced.length * 2 >= boxes.length
    agendas.set(beside, named)
  }
  return named
}

/** What the headings are called is asked for each list of boxes. */
const headingsIn = oncePer(
  ({ sections }: Context) => new Set(sections.flatMap(({ heading }) => (heading ? [titleWords(heading.plain)] : []))),
)

const agendas = new WeakMap<readonly Item[], boolean>()

/** What a box or a heading is called, without what explains it and without its number. */
const titleWords = (words: string): string =>
  (words.split(/:\s|:$/u)[0] ?? '').toLowerCase().replace(/^[\s\d.)]+|(?<![\s.*()])[\s.*()]+$/gu, '')

/** "Triage/Review", "Current discussions": a title, its parts, or its last word where there are few. */
const partsOfTitle = (words: string): string[] =>
  titleWords(words)
    .split(/\s?[/&]\s?|\sand\s/u)
    .flatMap((part) => (part.split(' ').length <= 3 ? [part, part.slice(part.lastIndexOf(' ') + 1)] : [part]))

/** "**The day before**" inside the agenda, above boxes of which none is somebody's: how a meeting is prepared and held. */
const isChecklist = ({ section }: Item, context: Context): boolean =>
  !isMarked(section) &&
  section.parent !== null &&
  context.roleOf(section.parent) === 'agenda' &&
  isNobodys(section, context)

/** It is asked for each of the boxes, and reads them all. */
function isNobodys(section: Section, context: Context): boolean {
  let known = nobodys.get(section)
  if (known === undefined) {
    known = !section.items.some(({ text }) => readAssignedTask(text, 0, text.plain.length, context).owners.length > 0)
    nobodys.set(section, known)
  }
  return known
}

const nobodys = new WeakMap<Section, boolean>()

/** What stands below an entry of the agenda can be a task, where it is an order or somebody's. */
const isTaskInAgenda = ({ parent, text }: Item, context: Context): boolean =>
  parent !== null && (isOrder(text.plain) || readAssignedTask(text, 0, text.plain.length, context).owners.length > 0)
