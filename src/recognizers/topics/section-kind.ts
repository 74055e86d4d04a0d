import { meetingRole } from '../../lexicon/person-words.js'
import type { Section } from '../../outline/outline.js'
import { isAttendanceSection, labelOf } from '../attendance/attendance.js'
import type { Context } from '../context.js'
import { isDay } from './day.js'

/** Whether a section is a subject, holds subjects, or is about something else (people, links, tasks). */
export function kindOf(section: Section, context: Context): Kind {
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

/** What a section is to the topics. */
export type Kind = 'topic' | 'wrapper' | 'other'

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

/** "2. Minutes" where the minutes of the meeting before are approved: a subject, not a wrapper. */
const approvesMinutes = (section: Section): boolean =>
  /\bminutes\b/iu.test(section.heading?.plain ?? '') &&
  section.sections.length === 0 &&
  section.items.length > 0 &&
  section.items.length <= 3 &&
  section.items.some((item) => /\b(?:approv|accept|adopt|sign|correct|agreed|carried|confirm)/iu.test(item.text.plain))

/** `owner/name` as a heading stands for its pull requests and issues. */
export const isRepository = (words: string): boolean => /^[\w.-]+\/[\w.-]+$/u.test(words)

/** "Date: …", "Moderator: Ann", "Ann": a heading that is a line of the header, or a speaker. */
function isDateOrPerson(section: Section, context: Context): boolean {
  const words = section.heading?.plain.trim() ?? ''
  if (/^(?:meeting )?(?:date|time|duration|location|when|where)\b/iu.test(words)) return true
  const officer = section.heading ? labelOf(section.heading) : null
  if (officer && meetingRole(officer.words) && context.people.knows(officer.rest.plain)) return true
  const name = words.replace(/:$/u, '')
  return context.people.knows(name) && name.split(' ').length <= 3 && /^\p{Lu}|^\p{Lo}/u.test(name)
}
