import type { Section } from '../../outline/outline.js'
import { isAttendanceSection } from '../attendance/group.js'
import type { Context } from '../context.js'
import { isNotesBehindAgenda } from './around-agenda.js'
import { lengthOf, lengthOfNotes } from './bare-agenda.js'
import { kindOf } from './section-kind.js'
import { keyOf } from './topic-title.js'

/** Whether an agenda is a bare list: its notes stand in sections behind it. */
export function holdsOtherNotes(section: Section, context: Context): boolean {
  // Where no entry of the agenda has a section of its own, notes below the entries are the minutes.
  const notes = lengthOfNotes(section.items)
  if (
    notes > 0 &&
    !hasSectionOfEntry(section, context) &&
    !context.sections.some(
      (other) =>
        other.start > section.start &&
        holdsNotes(other, context) &&
        hasContent(other) &&
        !isInTopic(other, context) &&
        (other.sections.length > 0 || notes < lengthOf(other.items)),
    )
  )
    return false
  return context.sections.some((other) => {
    if (other === section || other.start <= section.start || other.items.length === 0) return false
    const role = context.roleOf(other)
    return role === 'wrapper' || (role === null && other.heading !== null && !isAttendanceSection(other, context))
  })
}

/** No meeting goes through more. */
const mostEntries = 200

/** Whether a topic behind an agenda is headed by one of its entries. */
function hasSectionOfEntry(agenda: Section, context: Context): boolean {
  const entries = agenda.items
    .slice(0, mostEntries)
    .map((item) => keyOf(item.text.plain))
    .filter((entry) => entry !== '')
  return context.sections.some((other) => {
    if (other.start <= agenda.start || other.items.length === 0 || !other.heading) return false
    if (kindOf(other, context) !== 'topic') return false
    const heading = keyOf(other.heading.plain)
    return entries.some((entry) => entry.includes(heading) || heading.includes(entry))
  })
}

const holdsNotes = (section: Section, context: Context): boolean =>
  context.roleOf(section) === 'wrapper' || isNotesBehindAgenda(section, context)

const hasContent = (section: Section): boolean => section.items.length > 0 || section.sections.length > 0

/** "Topics" inside a subject: what is listed there are its points. */
export function isInTopic(section: Section, context: Context): boolean {
  for (let at = section.parent; at; at = at.parent) if (kindOf(at, context) === 'topic') return true
  return false
}
