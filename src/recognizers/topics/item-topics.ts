import { commitmentsIn } from '../../grammar/commitment/commitment.js'
import { nameAt } from '../../grammar/names.js'
import { settlementIn } from '../../grammar/settlement/settlement.js'
import { tokensOf } from '../../grammar/tokens.js'
import { meetingRole } from '../../lexicon/person-words.js'
import { roleOf } from '../../lexicon/roles.js'
import type { Item, Section } from '../../outline/outline.js'
import { isAttendanceSection, labelOf } from '../attendance/attendance.js'
import { canBeSpeaker, speakerLabel } from '../attendance/speakers.js'
import type { Context } from '../context.js'
import { isRepository, kindOf } from './section-kind.js'
import { boldLead, keyOf, titleOf } from './topic-title.js'

/** The items at the top of a wrapper that are subjects: those with notes of their own. */
export function itemTopics(section: Section, context: Context): Item[] {
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
