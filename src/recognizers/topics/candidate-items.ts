import { placeLabel } from '../../lexicon/meeting-places.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import { isForNextTime, tellsNextMeeting } from '../../lexicon/next-meeting.js'
import { overLines } from '../../lexicon/over-lines.js'
import { type Role, roleOf } from '../../lexicon/section-role.js'
import { isLinkAlone } from '../../outline/link-alone.js'
import type { Item, Section } from '../../outline/outline.js'
import { siblingsOf } from '../../outline/siblings.js'
import { namesPerson } from '../../people/offices.js'
import { labelOf } from '../attendance/label.js'
import type { Context } from '../context.js'
import { dateLabel } from '../header/date.js'
import { isBullet } from '../list-items.js'
import { leadsToAddresses } from './addresses-alone.js'
import { approvesMinutes } from './approved-minutes.js'
import { isDay } from './day.js'
import {
  isFormality as isFormalPlace,
  isPartOfEveryMeeting,
  onlyOpensOrCloses,
  withoutTimeAndLeader,
} from './formality.js'
import { namesOldTasks } from './review-of-tasks.js'
import { isListed } from './subject-item.js'
import { titleOfHeading } from './topic-title.js'

/** The items that stand where subjects could: at the top, or below a lead that only groups them ("Questions:"). */
export function candidatesIn(section: Section, context: Context): Item[] {
  const items: Item[] = []
  const leads: Item[] = []
  for (const item of section.items) {
    const role = context.roleOf(item)
    if (isThingAmongSubjects(item, section, context) || isApproval(item, role)) items.push(item)
    else if (
      role === 'wrapper' ||
      (role === 'agenda' && !isReviewOfAgenda(item) && !isBareBeforeNotes(item, section, context)) ||
      (groupsSubjects(item, context) && !isAmongSubjects(item, section, context))
    )
      leads.push(...item.items.flatMap((inner) => (leadsWithin(inner, item, context) ? inner.items : [inner])))
    else if (item.form !== 'code' && (role === null || role === 'review')) items.push(item)
  }
  const led = beforeNext(leads).filter((item) => isThing(context.roleOf(item)))
  return [...beforeNext(items).filter((item) => !isHeaderLine(item, context)), ...led].filter(
    (item) =>
      (/\p{L}/u.test(item.text.plain) || namesIssue(item)) &&
      !item.quoted &&
      !isPlaceholder.test(item.text.plain) &&
      !isFormality(item, context) &&
      !leadsToAddresses(item) &&
      !leadsToNothing(item) &&
      !isDayAlone(item.text.plain) &&
      !(item.items.length > 0 && (isListed(item.text.plain, context) || isOfSpeakers(item, context))),
  )
}

/** "**Robes:**" in a list, with nothing below it, on its line or in a paragraph behind it. */
function leadsToNothing(item: Item): boolean {
  const { plain, runs } = item.text
  if (item.form !== 'bullet' || item.items.length > 0 || !/:\s*$/u.test(plain)) return false
  if (!runs.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= plain.trimEnd().length - 1))
    return false
  const siblings = siblingsOf(item)
  const next = siblings[siblings.indexOf(item) + 1]
  return next === undefined || isBullet(next)
}

/** "Ann Reed (Oak Ltd)" above what she said or did, beside others of whom the same is told, though nobody is listed. */
function isOfSpeakers(item: Item, context: Context): boolean {
  const isNamed = ({ text: { plain } }: Item) => nameWithBracket.test(plain.trim())
  const isSpeaker = ({ text: { plain }, items }: Item) => {
    const [, name] = nameWithBracket.exec(plain.trim()) ?? []
    return name !== undefined && (namesPerson(name, context.people) || items.every(saysWhatWasDone))
  }
  if (!isSpeaker(item)) return false
  const noted = siblingsOf(item).filter(({ items }) => items.length > 0)
  return (
    noted.length >= fewestSpeakers &&
    noted.every(isNamed) &&
    noted.filter(isSpeaker).length >= noted.length * mostSpeakers
  )
}

/** "Asked who has the key": of whom, stands above it. */
const saysWhatWasDone = ({ text: { plain } }: Item): boolean => /^\p{Lu}\p{Ll}{2,}ed\s/u.test(plain)

const nameWithBracket = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}) ?\([^()]{1,60}\):?$/u
const fewestSpeakers = 3
/** Of those with notes, how many at least are surely somebody where all have the form of a name and where it is from. */
const mostSpeakers = 0.6

/** "{add your subject above this line}" */
const isPlaceholder = /^\s*\{[^{}]*\}\s*$/u

/** "#12" above notes */
const namesIssue = ({ text, items }: Item): boolean => items.length > 0 && /^#\d{1,7}$/u.test(text.plain.trim())

/** "Tue 4 March" above notes. */
const isDayAlone = (plain: string): boolean => plain.length <= longestDay && /\d/u.test(plain) && isDay(plain.trim())

/** In characters. */
const longestDay = 40

/** "Agenda:" over entries without notes, in front of "Discussion:" over those that have some. */
const isBareBeforeNotes = (agenda: Item, { items }: Section, context: Context): boolean =>
  agenda.items.every((entry) => entry.items.length === 0) &&
  items.some((other) => other.start > agenda.start && other.items.length > 0 && context.roleOf(other) === 'wrapper')

/** Below a lead as at the top, tasks and people are no subjects. */
const isThing = (role: Role | null): boolean => role === null || role === 'review' || role === 'wrapper'

/** "Agenda review" above remarks */
const isReviewOfAgenda = ({ text, items }: Item): boolean =>
  isPartOfEveryMeeting(text.plain) && items.every((inner) => inner.items.length === 0)

/** "Discussion items" with two entries or more inside "Agenda": they are what is talked about. */
const leadsWithin = (inner: Item, { items }: Item, context: Context): boolean =>
  context.roleOf(inner) === 'wrapper' &&
  inner.items.filter(isBullet).length >= 2 &&
  !isThingAmongSubjects(inner, { items }, context) &&
  !isApproval(inner, 'wrapper')

/** "1. Minutes" among numbers, over their approval */
const isApproval = ({ form, text, items }: Item, role: Role | null): boolean =>
  role === 'wrapper' && form === 'number' && approvesMinutes(text.plain, items)

/** "PRs" with notes, as one of several bullets with notes of their own: it is gone through as they are. */
const isThingAmongSubjects = (item: Item, { items }: Pick<Section, 'items'>, context: Context): boolean =>
  context.roleOf(item) === 'wrapper' &&
  item.form !== 'paragraph' &&
  things.test(item.text.plain) &&
  items.filter((other) => other !== item && other.items.length > 0 && context.roleOf(other) === null).length >= 2

const things = /^(?!.*\b(?:discussion|agenda)\b).*\b(?:prs|proposals|items|content|issues)\W*$/iu

/** "Next week's agenda" as a bullet among subjects, without notes: what stands behind it is yet to be talked about. */
const isAgendaOfNext = ({ text: { plain }, items }: Item): boolean =>
  items.length === 0 && nextAgenda.test(plain.trim())

/** The items in front of "Next week's agenda". */
function beforeNext(items: readonly Item[]): readonly Item[] {
  const next = items.findIndex(isAgendaOfNext)
  return next > 0 ? items.slice(0, next) : items
}

const nextAgenda = new RegExp(
  overLines`
    ^(?:(?:agenda|topics?|items?|points|subjects) (?:for|of) (?:the )?)?(?:next|future|upcoming)(?: (?:time|week|month|meeting|call|session|sync|sprint)s?(?:['’]s?)?
    )?(?: (?:agenda|topics?|items?|points|subjects)(?: items?)?)?:?$
  `,
  'iu',
)

/** "Information and questions:" above many items with notes of their own, which are the subjects. */
const groupsSubjects = (item: Item, context: Context): boolean =>
  (/:\s*$/u.test(item.text.plain) || (item.form === 'paragraph' && namesMeeting.test(item.text.plain))) &&
  context.roleOf(item) === null &&
  item.items.length >= 4 &&
  item.items.filter((inner) => inner.items.length > 0).length >= item.items.length * 0.6

/**
 * Where others beside it have notes of their own it is a subject as they are, and what stands below it its points; of two
 * lines above bullets the other must hold a list as well.
 */
function isAmongSubjects({ form }: Item, { items }: Section, context: Context): boolean {
  const alike = items.filter((one) => one.form === form && one.items.length > 0 && context.roleOf(one) === null)
  return (
    alike.length >= fewestAlike || (form === 'paragraph' && alike.filter((one) => one.items.length >= 2).length >= 2)
  )
}

/** With itself: fewer may be the two parts of the agenda. */
const fewestAlike = 3

/** "Boat Club Meeting 27" above all that was talked about */
const namesMeeting = /^(?:[\p{L}\d.'’-]{1,20} ){0,5}[Mm]eeting(?: (?:no\.? ?|#)?\d{1,4})?$/u

/** "TOPIC: Roll call (ann, 15:00)", "[Ann] Assign a note taker" */
function isFormality(item: Item, context: Context): boolean {
  const { plain } = titleOfHeading(item.text, context)
  const words = withoutTimeAndLeader(plain, context.people).trim()
  const role = roleOf(words)
  if (role === 'attendance' || onlyOpensOrCloses(words, item)) return true
  if (isForNextTime(words) || tellsNextMeeting(words)) return true
  // What belongs to every meeting is a subject only where something is said of it.
  if (item.items.length === 0) return (role !== null && role !== 'review') || isPartOfEveryMeeting(words)
  if (isFormalPlace(item, context.people)) return true
  if (context.roleOf(item) === 'review' && namesOldTasks(words)) return true
  return role === 'logistics' && (plain !== item.text.plain.trim() || item.items.every(isLinkAlone))
}

/** "**Contact:** [form](…)", "**Secretary:** @ann": behind a label in bold an address or somebody, and no more. */
function namesWhoOrWhere(item: Item, { people }: Context): boolean {
  const { plain, runs } = item.text
  const bold = runs.find(({ kind, start }) => kind === 'strong' && start === 0)
  if (!bold || !(/:\s*$/u.test(plain.slice(0, bold.end)) || /^\s*:/u.test(plain.slice(bold.end)))) return false
  const rest = plain
    .slice(bold.end)
    .replace(/^[\s:]+/u, '')
    .trim()
  const isLinked = runs.some(({ kind, start, end }) => kind === 'link' && plain.slice(start, end).trim() === rest)
  return rest !== '' && (isLinked || /^@[\w-]+$|^https?:\S+$/u.test(rest) || people.knows(rest))
}

/** A line of the header: `Date: …`, `Scribe: …`, `Next chair: …`, `Previous minutes: …`. */
function isHeaderLine(item: Item, context: Context): boolean {
  if (item.items.length > 0) return isAboveWhenOrWhere(item)
  const label = labelOf(item.text)
  const role = label ? roleOf(label.words) : null
  if (
    role === 'attendance' ||
    role === 'absence' ||
    (label !== null && (dateLabel.test(label.words) || placeLabel.test(label.words)))
  )
    return true
  if (label && meetingRole(label.words.replace(/^next /iu, ''))) return true
  if (label && item.form === 'bullet' && namesWhoOrWhere(item, context)) return true
  return (
    item.form === 'paragraph' ||
    (item.form === 'line' && item.parent === null) ||
    context.roleAround(item) === 'logistics'
  )
}

/** "Date" above "5 May 2025", "Where" above "The hall": a label with its words below it; "Meeting time" may be a subject. */
const isAboveWhenOrWhere = ({ text, items }: Item): boolean =>
  whenOrWhere.test(text.plain.trim()) &&
  items.length <= 2 &&
  items.every((note) => note.items.length === 0 && note.text.plain.length <= longestDay * 2)

const whenOrWhere = /^(?:date|when|where|location|venue|place|room)(?: ?(?:and|&|\/) ?(?:time|place|location))?:?$/iu
