import { placeLabel } from '../../lexicon/meeting-places.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import { isForNextTime, tellsNextMeeting } from '../../lexicon/next-meeting.js'
import { overLines } from '../../lexicon/over-lines.js'
import { type Role, roleOf } from '../../lexicon/section-role.js'
import { timeBox } from '../../lexicon/time-box.js'
import { isLinkAlone } from '../../outline/link-alone.js'
import type { Item, Section } from '../../outline/outline.js'
import { labelOf } from '../attendance/label.js'
import type { Context } from '../context.js'
import { dateLabel } from '../header/date.js'
import { leadsToAddresses } from './addresses-alone.js'
import { approvesMinutes } from './approved-minutes.js'
import { isDay } from './day.js'
import { asksInVain, isPartOfEveryMeeting, onlyOpensOrCloses } from './formality.js'
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
      (role === 'agenda' && !isBareBeforeNotes(item, section, context)) ||
      (groupsSubjects(item, context) && !isAmongSubjects(item, section, context))
    )
      leads.push(...item.items)
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
      !isDayAlone(item.text.plain) &&
      !(item.items.length > 0 && isListed(item.text.plain, context)),
  )
}

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

/** "1. Minutes" among numbers, over their approval */
const isApproval = ({ form, text, items }: Item, role: Role | null): boolean =>
  role === 'wrapper' && form === 'number' && approvesMinutes(text.plain, items)

/** "PRs" with notes, as one of several bullets with notes of their own: it is gone through as they are. */
const isThingAmongSubjects = (item: Item, { items }: Section, context: Context): boolean =>
  context.roleOf(item) === 'wrapper' &&
  item.form !== 'paragraph' &&
  things.test(item.text.plain) &&
  items.filter((other) => other !== item && other.items.length > 0 && context.roleOf(other) === null).length >= 2

const things = /\b(?:prs|proposals|items|content|issues)\W*$/iu

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

/** Where others beside it have notes of their own it is a subject as they are, and what stands below it its points. */
const isAmongSubjects = ({ form }: Item, { items }: Section, context: Context): boolean =>
  items.filter((other) => other.form === form && other.items.length > 0 && context.roleOf(other) === null).length >=
  fewestAlike

/** With itself: fewer may be the two parts of the agenda. */
const fewestAlike = 3

/** "Boat Club Meeting 27" above all that was talked about */
const namesMeeting = /^(?:[\p{L}\d.'’-]{1,20} ){0,5}[Mm]eeting(?: (?:no\.? ?|#)?\d{1,4})?$/u

/** "TOPIC: Roll call (ann, 15:00)", "[Ann] Assign a note taker" */
function isFormality(item: Item, context: Context): boolean {
  const { plain } = titleOfHeading(item.text, context)
  const words = plain.replace(duration, '').trim()
  const role = roleOf(words)
  if (role === 'attendance' || asksInVain(item) || onlyOpensOrCloses(item)) return true
  if (isForNextTime(words) || tellsNextMeeting(words)) return true
  // What belongs to every meeting is a subject only where something is said of it.
  if (item.items.length === 0) return (role !== null && role !== 'review') || isPartOfEveryMeeting(words)
  return role === 'logistics' && (plain !== item.text.plain.trim() || item.items.every(isLinkAlone))
}

/** How long an entry of the agenda may take, behind it: "(5 min)", "[0:40-0:50]". */
const duration = new RegExp(
  String.raw`\s*[[(](?:${timeBox}|\d{1,3}(?::\d{2})?(?: ?[-–] ?\d{1,3}(?::\d{2})?)?)[\])]\s*$`,
  'iu',
)

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
  if (item.items.length > 0) return false
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
