import { actionLabel } from '../../lexicon/labels.js'
import { placeLabel } from '../../lexicon/meeting-places.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import { type Role, roleOf } from '../../lexicon/section-role.js'
import type { Item, Section } from '../../outline/outline.js'
import { labelOf } from '../attendance/label.js'
import { canBeSpeaker, speakerLabel } from '../attendance/speakers.js'
import type { Context } from '../context.js'
import { dateLabel } from '../header/date.js'
import { isBullet } from '../list-items.js'
import { holdsOtherNotes, isInTopic } from './agenda-notes.js'
import { repeatsAgenda } from './around-agenda.js'
import { isBareAgenda } from './bare-agenda.js'
import { isDay } from './day.js'
import { discussedIn } from './discussed.js'
import { asksInVain, isFormalLead, isPartOfEveryMeeting } from './formality.js'
import { isRemark } from './remark.js'
import { isRepository, kindOf } from './section-kind.js'
import { commitsOrSettles, isListed, isNameOfSubject, isSubject, saying } from './subject-item.js'
import { boldLead, hasTimeBehind, titleOfHeading } from './topic-title.js'

/** The items at the top of a wrapper that are subjects: those with notes of their own. */
export function itemTopics(section: Section, context: Context): Item[] {
  const role = context.roleOf(section)
  if (role === 'agenda' && holdsOtherNotes(section, context)) return []
  if (
    role === 'wrapper' &&
    section.parent &&
    context.roleOf(section.parent) === 'agenda' &&
    isBareAgenda(section, context)
  )
    return []
  const isFront = section === context.titleSection || !section.heading
  const candidates = candidatesIn(section, context)
  // Inside a subject leads among remarks are points; where every bullet has notes they may divide it.
  if (role === 'wrapper' && isInTopic(section, context) && candidates.some(({ items }) => items.length === 0)) return []
  const listed = discussedIn(section, context)
  if (
    isFront &&
    !holdsMost(section, candidates, context) &&
    context.sections.some((other) => other !== section && kindOf(other, context) === 'topic')
  ) {
    // "Issues and pull requests" as a title is the heading of the notes all the same.
    const isWrapper = section.heading !== null && roleOf(section.heading.plain) === 'wrapper'
    return isWrapper && candidates.length >= 2 && candidates.every(({ items }) => items.length > 0) ? candidates : []
  }
  if (listed.length > 0) return listed
  const led = candidates.filter((item) => item.form === 'number' && boldLead(item) !== null)
  if (led.length >= 2 && led.length >= candidates.length * 0.6)
    return candidates.filter((item) => item.form === 'number' && !isFormalLead(item.text.plain, boldLead(item)))
  const named = role === 'wrapper' ? namedInBold(candidates, context) : []
  if (named.length > 0) return named
  const bullets = candidates.filter(isBullet)
  if (section.heading !== null && isRepository(section.heading.plain.trim())) return withoutRemarks(bullets, context)
  // "Discussion" above a few words each: the notes were never written, the subjects were.
  if (
    role === 'wrapper' &&
    bullets.length >= 2 &&
    bullets.length === candidates.length &&
    bullets.every((item) => isNameOfSubject(item, context)) &&
    !isContents(section, bullets, context)
  )
    return bullets
  if (role === 'agenda' && candidates.length >= 2 && candidates.every(isEntryWithNotes)) return candidates
  if (isNumberedAlike(candidates, context)) return candidates
  const noted = new Set(candidates.filter((item) => item.items.length > 0 && isSubject(item, context)))
  if (noted.size === 0 || noted.size < candidates.length * 0.3 || isLeadAlone(candidates))
    return turnsWithReplies(candidates, context)
  const numbered = [...noted].filter(({ form }) => form === 'number').length >= candidates.length * 0.6
  const told = candidates.filter(({ items }) => items.length > 0).length >= candidates.length * mostHaveNotes
  return candidates.filter(
    (item) =>
      noted.has(item) ||
      (told && isEntry(item, context)) ||
      (numbered && item.form === 'number' && item.items.length > 0) ||
      (item.form !== 'paragraph' && item.items.length === 0 && isSubject(item, context) && !isRemark(item)),
  )
}

/** Among issues and pull requests a bullet that names none and says something is a note on the one above it. */
function withoutRemarks(bullets: readonly Item[], context: Context): Item[] {
  const named = bullets.filter(namesIssue)
  if (named.length < bullets.length / 2) return [...bullets]
  return bullets.filter(
    (item) => namesIssue(item) || (isSubject(item, context) && !(item.items.length === 0 && isRemark(item))),
  )
}

const namesIssue = ({ text: { plain, runs } }: Item): boolean =>
  issue.test(plain) || runs.some(({ kind, url }) => kind === 'link' && url !== null && issue.test(url))

const issue = /#\d{1,7}\b|\/(?:pull|issues|discussions)\/\d/u

/** Where most entries have notes all that have are subjects, whoever brings them up and however they begin. */
const mostHaveNotes = 0.6
/** In characters: a motion, or what somebody says, is longer. */
const longestEntry = 140

const isEntry = (item: Item, context: Context): boolean =>
  isBullet(item) &&
  item.items.length > 0 &&
  item.text.plain.length <= longestEntry &&
  !/^@/u.test(item.text.plain) &&
  !actionLabel.test(item.text.plain) &&
  !commitsOrSettles(item, context)

/** Whether most of the minutes stand below entries in front of the first heading ("License"), which then heads none. */
const holdsMost = ({ heading, sections }: Section, candidates: readonly Item[], { outline }: Context): boolean =>
  heading === null &&
  (sections[0]?.start ?? 0) > outline.source.length / 2 &&
  candidates.filter(({ items }) => items.length > 0).length >= fewestInFront

/** Fewer may be the header. */
const fewestInFront = 3

/**
 * The subjects below a line "Notes" or "Topics" that has no heading's marks and so stands in the section of something
 * else, of people or links.
 */
export function ledTopics(section: Section, context: Context): Item[] {
  const leads = section.items.filter((item) => item.items.length > 0 && context.roleOf(item) !== null)
  const led = leads.filter((item) => context.roleOf(item) === 'wrapper')
  const entries = (led.length > 0 ? led : leads.filter((item) => context.roleOf(item) === 'agenda')).flatMap(
    ({ items }) => items,
  )
  const noted = entries.filter((item) => item.items.length > 0 && isSubject(item, context))
  return noted.length >= 2 && noted.length >= entries.length * 0.6 ? noted : []
}

/** A bare list in front of headings that are subjects, or among lines of prose: what it names is told elsewhere. */
const isContents = (section: Section, bullets: readonly Item[], context: Context): boolean =>
  bullets.every(({ items }) => items.length === 0) &&
  (context.sections.some(
    (other) => other.start > section.start && (kindOf(other, context) === 'topic' || repeatsAgenda(other, context)),
  ) ||
    section.items.filter(({ form, text }) => form === 'paragraph' && text.plain.length > longNote).length >= 2 ||
    (!bullets.every(hasTimeBehind) && bullets.some(({ text }) => !text.plain.includes('?') && saying.test(text.plain))))

/** In characters: a paragraph that tells something. */
const longNote = 80

/** "Ann: the roof of the hall" with notes, below "Agenda": whoever put it there, it is a subject. */
const isEntryWithNotes = ({ form, items, text }: Item): boolean =>
  form !== 'paragraph' && items.length >= 2 && text.plain.length <= 100 && !/[.!:]\s*$/u.test(text.plain)

/** "1. Roof", "2. Gate: open at nine", each with notes of its own: all are subjects where most read so. */
const isNumberedAlike = (candidates: readonly Item[], context: Context): boolean =>
  candidates.length >= 2 &&
  candidates.every(
    ({ form, text, items }) =>
      form === 'number' && items.length > 0 && text.plain.length <= 100 && !/[.!]\s*$/u.test(text.plain),
  ) &&
  !candidates.some(({ text }) => {
    const label = speakerLabel(text, false)
    return label !== null && context.people.knows(label.name)
  })

/** "What I remember of it:" above all that was said. */
const isLeadAlone = ([first, ...others]: readonly Item[]): boolean =>
  others.length === 0 &&
  first?.form === 'paragraph' &&
  first.text.plain.trimEnd().endsWith(':') &&
  first.text.plain.split(' ').length > 4

/**
 * "**Wet roof.** Ann had a look." on most bullets: the subjects, where the words in bold are no speakers, each only once,
 * and no labels.
 */
function namedInBold(candidates: readonly Item[], context: Context): Item[] {
  const names = new Map<string, Item>()
  for (const item of candidates) {
    const lead = item.form === 'bullet' && !actionLabel.test(item.text.plain) ? boldLead(item) : null
    const words = lead === null ? '' : item.text.plain.slice(0, lead)
    if (words !== '' && !context.people.knows(words) && roleOf(words) === null) names.set(words, item)
  }
  const couldSpeak = [...names.keys()].filter(canBeSpeaker).length
  return names.size >= 3 && names.size >= candidates.length * 0.8 && couldSpeak <= names.size / 2
    ? [...names.values()]
    : []
}

/** The items that stand where subjects could: at the top, or below a lead that only groups them ("Questions:"). */
export function candidatesIn(section: Section, context: Context): Item[] {
  const items: Item[] = []
  const leads: Item[] = []
  for (const item of section.items) {
    const role = context.roleOf(item)
    if (isThingAmongSubjects(item, section, context)) items.push(item)
    else if (
      role === 'wrapper' ||
      (role === 'agenda' && !isBareBeforeNotes(item, section, context)) ||
      groupsSubjects(item, context)
    )
      leads.push(...item.items)
    else if (item.form !== 'code' && (role === null || role === 'review')) items.push(item)
  }
  const led = beforeNext(leads).filter((item) => isThing(context.roleOf(item)))
  return [...beforeNext(items).filter((item) => !isHeaderLine(item, context)), ...led].filter(
    (item) =>
      /\p{L}/u.test(item.text.plain) &&
      !item.quoted &&
      !isFormality(item, context) &&
      !isDayAlone(item.text.plain) &&
      !(item.items.length > 0 && isListed(item.text.plain, context)),
  )
}

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

const nextAgenda =
  /^(?:(?:agenda|topics?|items?|points|subjects) (?:for|of) (?:the )?)?(?:next|future|upcoming)(?: (?:time|week|month|meeting|call|session|sync|sprint)s?(?:['’]s?)?)?(?: (?:agenda|topics?|items?|points|subjects)(?: items?)?)?:?$/iu

/** "Information and questions:" above many items with notes of their own, which are the subjects. */
const groupsSubjects = (item: Item, context: Context): boolean =>
  (/:\s*$/u.test(item.text.plain) || (item.form === 'paragraph' && namesMeeting.test(item.text.plain))) &&
  context.roleOf(item) === null &&
  item.items.length >= 4 &&
  item.items.filter((inner) => inner.items.length > 0).length >= item.items.length * 0.6

/** "Boat Club Meeting 27" above all that was talked about */
const namesMeeting = /^(?:[\p{L}\d.'’-]{1,20} ){0,5}[Mm]eeting(?: (?:no\.? ?|#)?\d{1,4})?$/u

/** Where nothing else is a subject: what one speaker brings up and others reply to. */
function turnsWithReplies(candidates: readonly Item[], context: Context): Item[] {
  const turns = candidates.filter(({ text }) => {
    const label = speakerLabel(text, false)
    return label !== null && context.people.knows(label.name)
  })
  const answered = turns.filter(({ items }) => items.some(({ text }) => speakerLabel(text, false) !== null))
  const led = candidates.filter(
    ({ items }) => items.length >= 2 && items.filter(({ text }) => speakerLabel(text, false)).length > items.length / 2,
  )
  // Beside the turns something else may be talked about in turns: "What everybody does: …".
  if (led.length >= 4 && led.length >= candidates.length * 0.6) return led
  return turns.length >= candidates.length * 0.8 && answered.length >= 3 && answered.length >= turns.length * 0.5
    ? answered
    : []
}

/** "TOPIC: Roll call (ann, 15:00)", "[Ann] Assign a note taker" */
function isFormality(item: Item, context: Context): boolean {
  const { plain } = titleOfHeading(item.text, context)
  const words = plain.replace(duration, '').trim()
  const role = roleOf(words)
  if (role === 'attendance' || asksInVain(item)) return true
  // What belongs to every meeting is a subject only where something is said of it.
  if (item.items.length === 0) return (role !== null && role !== 'review') || isPartOfEveryMeeting(words)
  return role === 'logistics' && plain !== item.text.plain.trim()
}

/** How long an entry of the agenda may take, behind it: "(5 min)", "[0:40-0:50]". */
const duration =
  /\s*[[(](?:~ ?|about |ca\.? )?\d{1,3}(?::\d{2})?(?: ?[-–] ?\d{1,3}(?::\d{2})?)? ?(?:m|mins?|minutes?|['′])?[\])]\s*$/iu

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
  return (
    item.form === 'paragraph' ||
    (item.form === 'line' && item.parent === null) ||
    context.roleAround(item) === 'logistics'
  )
}
