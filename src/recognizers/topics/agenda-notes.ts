import { isOfFormerMeeting } from '../../lexicon/former-meeting.js'
import { isLinkAlone } from '../../outline/link-alone.js'
import type { Section } from '../../outline/outline.js'
import { isAttendanceSection } from '../attendance/attendance-section.js'
import type { Context } from '../context.js'
import { isNotesBehindAgenda } from './around-agenda.js'
import { lengthOf, lengthOfNotes } from './bare-agenda.js'
import { kindOf } from './section-kind.js'
import { keyOf } from './topic-title.js'

/** Whether an agenda is a bare list: its notes stand in sections behind it. */
export function holdsOtherNotes(section: Section, context: Context): boolean {
  // Where fewer entries have a section of their own than have notes, these are the minutes.
  const notes = lengthOfNotes(section.items)
  if (
    notes > 0 &&
    !hasSectionsOfEntries(section, context) &&
    !context.sections.some(
      (other) =>
        other.start > section.start &&
        holdsNotes(other, context) &&
        hasContent(other) &&
        !isInTopic(other, context) &&
        (other.sections.some((part) => !looksBack(part)) || notes < lengthOf(other.items)),
    )
  )
    return false
  return context.sections.some((other) => {
    if (other === section || other.start <= section.start || other.items.length === 0 || looksBack(other)) return false
    const role = context.roleOf(other)
    return role === 'wrapper' || (role === null && other.heading !== null && !isAttendanceSection(other, context))
  })
}

/** No meeting goes through more. */
const mostEntries = 200

/** Whether topics behind an agenda are headed by its entries: as many of these at least as have notes in the agenda itself. */
function hasSectionsOfEntries(agenda: Section, context: Context): boolean {
  const headings = context.sections
    .filter(
      ({ start, items, heading }) =>
        start > agenda.start && items.length > 0 && heading !== null && keyOf(heading.plain) !== '',
    )
    .filter((other) => kindOf(other, context) === 'topic')
    .map(({ heading }) => keyOf(heading?.plain ?? ''))
  let [headed, noted] = [0, 0]
  // "On the agenda today:" leads to the entries.
  const entries = agenda.items.flatMap((item) => (/:\s*$/u.test(item.text.plain) ? item.items : [item]))
  for (const { text, items } of entries.slice(0, mostEntries)) {
    const entry = keyOf(text.plain)
    if (entry !== '' && headings.some((heading) => entry.includes(heading) || heading.includes(entry))) headed++
    else if (items.some((note) => !isLinkAlone(note))) noted++
  }
  return headed > 0 && headed >= noted
}

const holdsNotes = (section: Section, context: Context): boolean =>
  context.roleOf(section) === 'wrapper' || isNotesBehindAgenda(section, context)

const hasContent = (section: Section): boolean =>
  section.items.length > 0 || section.sections.some((part) => !looksBack(part))

/** "From last meeting": notes that were copied, on another agenda. */
const looksBack = ({ heading }: Section): boolean => isOfFormerMeeting(heading?.plain ?? '')

/** "Topics" inside a subject: what is listed there are its points. */
export function isInTopic(section: Section, context: Context): boolean {
  for (let at = section.parent; at; at = at.parent) if (kindOf(at, context) === 'topic') return true
  return false
}
