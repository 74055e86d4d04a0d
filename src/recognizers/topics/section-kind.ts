import { meetingRole } from '../../lexicon/person-words.js'
import type { Section } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import { isAttendanceSection } from '../attendance/group.js'
import { labelOf } from '../attendance/label.js'
import { splitNames } from '../attendance/name-row.js'
import { looksLikeName } from '../attendance/person-entry.js'
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
  if (isReviewOfTasks(section, context)) return 'other'
  if ((role !== null && role !== 'review') || isAttendanceSection(section, context) || isDateOrPerson(section, context))
    return section.sections.length > 0 ? holdsSubjects(section, context) : 'other'
  if (isRepository(words)) return 'wrapper'
  if (words === '' || isEmpty(section) || holdsTasksAlone(section, context)) return 'wrapper'
  return 'topic'
}

/** A section of links or people can still be the heading above others by mistake of depth. */
const holdsSubjects = (section: Section, context: Context): 'wrapper' | 'other' =>
  section.depth <= 1 && section.sections.some((child) => context.roleOf(child) === null && !isEmpty(child))
    ? 'wrapper'
    : 'other'

const isEmpty = (section: Section): boolean =>
  section.items.length === 0 && section.tables.length === 0 && section.sections.length === 0

/** "For next week" above "Action items" and nothing else. */
const holdsTasksAlone = (section: Section, context: Context): boolean =>
  /\bnext (?:week|meeting|call|time|month|session|sprint)\b/iu.test(section.heading?.plain ?? '') &&
  section.items.length === 0 &&
  section.tables.length === 0 &&
  section.sections.every(
    (child) => isEmpty(child) || context.roleOf(child) === 'actions' || context.roleOf(child) === 'decisions',
  )

/**
 * A list of earlier tasks that is gone through, divided by heading ("Last meeting", "Three meetings ago"), or a part of
 * it: tasks with boxes and nothing else. Where something is told of them it is a subject.
 */
function isReviewOfTasks(section: Section, context: Context): boolean {
  if (context.roleOf(section) !== 'review')
    return section.parent !== null && context.roleOf(section.parent) === 'review' && holdsBoxes(section)
  const parts = section.sections.filter((child) => !isEmpty(child))
  return parts.length > 0 && parts.every(holdsBoxes) && section.items.every(({ items }) => items.length === 0)
}

const holdsBoxes = ({ items }: Section): boolean => {
  const written = items.filter(({ text }) => text.plain.trim() !== '')
  return written.length > 0 && written.filter(({ checked }) => checked !== null).length >= written.length * 0.6
}

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
  // "MC", "Scribes": above who it is.
  const few = section.items.length > 0 && section.items.length <= 3 && section.sections.length === 0
  if (few && meetingRole(words) && section.items.every(({ text }) => namesPerson(text, context))) return true
  const officer = section.heading ? labelOf(section.heading) : null
  if (officer && meetingRole(officer.words) && context.people.knows(officer.rest.plain)) return true
  const name = words.replace(/:$/u, '')
  return context.people.knows(name) && name.split(' ').length <= 3 && /^\p{Lu}|^\p{Lo}/u.test(name)
}

const namesPerson = (text: Text, context: Context): boolean =>
  text.plain.length <= 120 && splitNames(text).every(({ plain }) => context.people.knows(plain) || looksLikeName(plain))
