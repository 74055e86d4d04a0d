import { datesIn } from '../calendar/calendar-date.js'
import { commitmentsIn } from '../grammar/commitment/commitment.js'
import { nameAt } from '../grammar/names.js'
import { settlementIn } from '../grammar/settlement/settlement.js'
import { tokensOf } from '../grammar/tokens.js'
import { meetingRole } from '../lexicon/person-words.js'
import { roleOf } from '../lexicon/roles.js'
import type { Item, Section } from '../outline/outline.js'
import { sliceText, sourceRange, trimText } from '../outline/text.js'
import { isAttendanceSection, labelOf } from './attendance/attendance.js'
import { canBeSpeaker, speakerLabel } from './attendance/speakers.js'
import type { TopicFound } from './candidate.js'
import type { Context } from './context.js'

/**
 * The subjects of the meeting: sections with a subject of their own, at whatever depth their headings were put, and,
 * where a wrapper's ("Discussion"), an agenda's or the title's section holds the notes itself, the items at its top.
 *
 * @example
 * // ## Topics        is a wrapper: its children are the topics
 * // ### Roof repair  is a topic of level 1
 */
export function topics(context: Context): TopicFound[] {
  const found: TopicFound[] = []
  walk(context.outline.root, null, context, found)
  const headed = new Set(found.filter(({ source }) => source.kind === 'section').map(({ title }) => keyOf(title)))
  // An entry of the agenda whose notes have a section of their own is only its announcement.
  return found.filter(({ source, title }) => source.kind === 'section' || !headed.has(keyOf(title)))
}

function walk(section: Section, parent: TopicFound | null, context: Context, found: TopicFound[]): void {
  let inside = parent
  const kind = kindOf(section, context)
  if (kind === 'topic') {
    inside = fromSection(section, parent, context)
    found.push(inside)
  } else if (kind === 'wrapper') {
    for (const one of itemTopics(section, context).map((item) => fromItem(item, parent, context))) found.push(one)
  } else if (kind === 'other') return
  for (const child of section.sections) walk(child, inside, context, found)
}

/** Whether a section is a subject, holds subjects, or is about something else (people, links, tasks). */
function kindOf(section: Section, context: Context): Kind {
  let kinds = kindsBy.get(context)
  if (!kinds) {
    kinds = new Map()
    kindsBy.set(context, kinds)
  }
  const known = kinds.get(section)
  if (known) return known
  const kind = readKind(section, context)
  kinds.set(section, kind)
  return kind
}

type Kind = 'topic' | 'wrapper' | 'other'

/** Whether other sections are subjects is asked for each wrapper. */
const kindsBy = new WeakMap<Context, Map<Section, Kind>>()

function readKind(section: Section, context: Context): Kind {
  if (!section.heading || section === context.titleSection) return 'wrapper'
  const words = section.heading.plain.trim()
  const role = context.roleOf(section)
  if (isDay(words) || namesTheMeeting(section)) return 'wrapper'
  if (role === 'wrapper' && approvesMinutes(section)) return 'topic'
  if (role === 'wrapper' || role === 'agenda') return 'wrapper'
  if ((role !== null && role !== 'review') || isAttendanceSection(section, context) || isDateOrPerson(section, context))
    return section.sections.length > 0 ? holdsSubjects(section, context) : 'other'
  if (isRepository(words)) return 'wrapper'
  if (words === '' || isEmpty(section)) return 'wrapper'
  return 'topic'
}

/** A section of links or people can still be the heading above others by mistake of depth. */
const holdsSubjects = (section: Section, context: Context): 'wrapper' | 'other' =>
  section.depth <= 1 && section.sections.some((child) => context.roleOf(child) === null && !isEmpty(child))
    ? 'wrapper'
    : 'other'

const isEmpty = (section: Section): boolean =>
  section.items.length === 0 && section.tables.length === 0 && section.sections.length === 0

/** "Board of Directors — Regular Meeting" below the title: a second title, not a subject. */
const namesTheMeeting = (section: Section): boolean =>
  section.items.length === 0 &&
  section.sections.length > 0 &&
  /\b(?:regular|special|ordinary|extraordinary|annual|annual general|monthly|weekly|quarterly|board|committee) (?:meeting|session|call)\W*$/iu.test(
    section.heading?.plain ?? '',
  )

/** A heading that is a day, with time and place perhaps. */
export function isDay(words: string): boolean {
  const [date] = datesIn(words)
  if (!date) return false
  if (/^\W*(?:\p{L}{3,9},? )?$/u.test(words.slice(0, date.start)) && /^[^:]{1,10}\d:\d{2}/u.test(words.slice(date.end)))
    return true
  const rest = `${words.slice(0, date.start)} ${words.slice(date.end)}`.replace(
    /\([^()]*\)|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:at|utc|gmt|meeting|date|a?m|pm|c?es?t|p[sd]?t|call|notes|minutes)\b/giu,
    '',
  )
  return !/\p{L}/u.test(rest)
}

/** "2. Minutes" where the minutes of the meeting before are approved: a subject, not a wrapper. */
const approvesMinutes = (section: Section): boolean =>
  /\bminutes\b/iu.test(section.heading?.plain ?? '') &&
  section.sections.length === 0 &&
  section.items.length > 0 &&
  section.items.length <= 3 &&
  section.items.some((item) => /\b(?:approv|accept|adopt|sign|correct|agreed|carried|confirm)/iu.test(item.text.plain))

/** `owner/name` as a heading stands for its pull requests and issues. */
const isRepository = (words: string): boolean => /^[\w.-]+\/[\w.-]+$/u.test(words)

/** "Date: …", "Moderator: Ann", "Ann": a heading that is a line of the header, or a speaker. */
function isDateOrPerson(section: Section, context: Context): boolean {
  const words = section.heading?.plain.trim() ?? ''
  if (/^(?:meeting )?(?:date|time|duration|location|when|where)\b/iu.test(words)) return true
  const officer = section.heading ? labelOf(section.heading) : null
  if (officer && meetingRole(officer.words) && context.people.knows(officer.rest.plain)) return true
  const name = words.replace(/:$/u, '')
  return context.people.knows(name) && name.split(' ').length <= 3 && /^\p{Lu}|^\p{Lo}/u.test(name)
}

/** The items at the top of a wrapper that are subjects: those with notes of their own. */
function itemTopics(section: Section, context: Context): Item[] {
  const role = context.roleOf(section)
  const items = section.items.filter(
    (item) =>
      item.form !== 'code' &&
      (context.roleOf(item) === null || context.roleOf(item) === 'review') &&
      !isHeaderLine(item, context) &&
      !isRollCall(item),
  )
  const leads = section.items.flatMap((item) =>
    context.roleOf(item) === 'wrapper' || context.roleOf(item) === 'agenda' ? item.items : [],
  )
  const candidates = [...items, ...leads].filter((item) => item.text.plain.trim() !== '' && !item.quoted)
  if (role === 'agenda' && holdsOtherNotes(section, context)) return []
  if (section === context.titleSection || !section.heading) {
    if (context.sections.some((other) => other !== section && kindOf(other, context) === 'topic')) return []
  }
  const withNotes = candidates.filter((item) => item.items.length > 0 && isSubject(item, context))
  const led = candidates.filter((item) => item.form === 'number' && boldLead(item) !== null)
  if (led.length >= 2 && led.length >= candidates.length * 0.6)
    return candidates.filter((item) => item.form === 'number')
  const repository = section.heading !== null && isRepository(section.heading.plain.trim())
  if (repository) return candidates.filter((item) => item.form === 'bullet' || item.form === 'number')
  // "Discussion" above a few words each: the notes were never written, the subjects were.
  const bullets = candidates.filter((item) => item.form === 'bullet' || item.form === 'number')
  if (
    role === 'wrapper' &&
    bullets.length >= 2 &&
    bullets.length === candidates.length &&
    bullets.every((item) => isNameOfSubject(item, context))
  )
    return bullets
  return withNotes.length >= 1 && withNotes.length >= candidates.length * 0.3
    ? candidates.filter((item) => withNotes.includes(item) || (item.form !== 'paragraph' && isSubject(item, context)))
    : []
}

/** Whether an item introduces a subject: short, no speaker's turn, no sentence of its own. */
function isSubject(item: Item, context: Context): boolean {
  const plain = item.text.plain
  const label = speakerLabel(item.text, false)
  if (label && (context.people.knows(label.name) || (canBeSpeaker(label.name) && !label.bold))) return false
  return plain.length <= 200 && !isSentence(item, context)
}

/** Whether an item says something rather than naming a subject. */
function isSentence(item: Item, context: Context): boolean {
  if (/[?]$/u.test(item.text.plain)) return false
  const tokens = tokensOf(item.text)
  const name = nameAt(tokens, 0, context.people)
  if (name && context.people.knows(name.name) && tokens[name.to]?.before === ' ') return true
  return context.discourse
    .sentencesOf(item)
    .some(
      (sentence) =>
        settlementIn(sentence) !== null ||
        commitmentsIn(sentence, { people: context.people, speaker: false, narrated: true }).length > 0,
    )
}

/** A few words that name a subject: no sentence, no speaker, no stop at the end. */
const isNameOfSubject = (item: Item, context: Context): boolean =>
  isSubject(item, context) && item.text.plain.split(/\s+/u).length <= 12 && !/[.!]$/u.test(item.text.plain.trim())

/** "TOPIC: Roll call (ann, 15:00)" */
const isRollCall = (item: Item): boolean => roleOf(titleOf(item.text.plain)) === 'attendance'

/** A line of the header: `Date: …`, `Scribe: …`, `Previous minutes: …`. */
function isHeaderLine(item: Item, context: Context): boolean {
  if (item.items.length > 0) return false
  const label = labelOf(item.text)
  const role = label ? roleOf(label.words) : null
  if (role === 'attendance' || role === 'absence' || (label && meetingRole(label.words))) return true
  return (
    item.form === 'paragraph' ||
    (item.form === 'line' && item.parent === null) ||
    context.roleAround(item) === 'logistics'
  )
}

/** Whether an agenda is a bare list: its notes stand in sections behind it. */
function holdsOtherNotes(section: Section, context: Context): boolean {
  const bodies = context.sections.filter(
    (other) =>
      other.start > section.start &&
      other.items.length > 0 &&
      other.heading !== null &&
      kindOf(other, context) === 'topic',
  )
  const entries = section.items.map((item) => keyOf(item.text.plain))
  const headed = bodies.filter((other) =>
    entries.some(
      (entry) =>
        entry !== '' &&
        (entry.includes(keyOf(other.heading?.plain ?? '')) || keyOf(other.heading?.plain ?? '').includes(entry)),
    ),
  )
  // Where no entry of the agenda has a section of its own, notes below the entries are the minutes.
  const notes = section.items.some((item) => item.items.length > 0)
  if (
    notes &&
    headed.length === 0 &&
    !context.sections.some(
      (other) => other.start > section.start && context.roleOf(other) === 'wrapper' && hasContent(other),
    )
  )
    return false
  return context.sections.some((other) => {
    if (other === section || other.start <= section.start || other.items.length === 0) return false
    const role = context.roleOf(other)
    return role === 'wrapper' || (role === null && other.heading !== null && !isAttendanceSection(other, context))
  })
}

const hasContent = (section: Section): boolean => section.items.length > 0 || section.sections.length > 0
const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\([^()]*\)|[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

function fromSection(section: Section, parent: TopicFound | null, context: Context): TopicFound {
  const heading = section.heading ?? { plain: '', runs: [], segments: [] }
  const { sourceStart, sourceEnd } = sourceRange(heading, 0, heading.plain.length)
  return {
    kind: 'topic',
    title: titleOf(withoutProposer(heading.plain, context)),
    source: section,
    notes: null,
    sectionRange: { start: section.start, end: section.end },
    parent,
    start: sourceStart,
    end: sourceEnd,
  }
}

/** Where the bold lead-in of a numbered item ends, behind which its notes begin: `3. **Grading.** The senate …`. */
function boldLead(item: Item): number | null {
  const bold = item.text.runs.find((run) => run.kind === 'strong' && run.start === 0)
  if (!bold || bold.end > 100) return null
  const words = item.text.plain.slice(0, bold.end)
  const closed =
    /[.:]\s*$/u.test(words) ||
    bold.end >= item.text.plain.trimEnd().length ||
    /^\s*[:.–—-]/u.test(item.text.plain.slice(bold.end))
  return closed ? words.replace(/(?<![.:\s])[.:\s]+$/u, '').length : null
}

/** "[Ann] Budget", "(AL) Budget": who brought a subject up is not its title. */
function withoutProposer(plain: string, context: Context): string {
  const match = /^[[(]@?([^()[\]]{1,40})[\])]\s*/u.exec(plain)
  return match?.[1] && context.people.knows(match[1]) ? plain.slice(match[0].length) : plain
}

function fromItem(item: Item, parent: TopicFound | null, context: Context): TopicFound {
  const lead = item.form === 'number' ? boldLead(item) : null
  const text = trimText(lead === null ? item.text : sliceText(item.text, 0, lead))
  const { sourceStart, sourceEnd } = sourceRange(text, 0, text.plain.length)
  return {
    kind: 'topic',
    title: titleOf(withoutProposer(text.plain, context)),
    source: item,
    notes: lead === null ? null : lead + (/^[\s.:–—-]*/u.exec(item.text.plain.slice(lead))?.[0].length ?? 0),
    sectionRange: { start: item.start, end: item.end },
    parent,
    start: sourceStart,
    end: sourceEnd,
  }
}

/** A title without "TOPIC:", time stamps in front and who brought it up in IRC behind. */
const titleOf = (plain: string): string =>
  plain
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:topic|subject|#topic)\s*:\s*/iu, '')
    .replace(/^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[\s&,–-]*){1,4}/u, '')
    .replace(/\s*\([^()]*,\s*\d{1,2}:\d{2}(?::\d{2})?\)$/u, '')
    .replace(/:$/u, '')
