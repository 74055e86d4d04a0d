import { datesIn } from '../../calendar/calendar-date.js'
import { isAroundMinutes } from '../../lexicon/around-minutes.js'
import { tellsNextMeeting } from '../../lexicon/next-meeting.js'
import { roleOf } from '../../lexicon/section-role.js'
import { topicLabel } from '../../lexicon/topic-label.js'
import { isLinkAlone } from '../../outline/link-alone.js'
import { oncePer } from '../../outline/once-per.js'
import { isMarked, type Section } from '../../outline/outline.js'
import { isHeadedTask, isLabelledTask } from '../actions/headed-tasks.js'
import { isTaskGroup } from '../actions/task-group.js'
import { isAnnounced } from '../announced.js'
import { isAttendanceSection } from '../attendance/attendance-section.js'
import { looksLikeName } from '../attendance/name-shape.js'
import { namesMembers } from '../attendance/people-list.js'
import type { Context } from '../context.js'
import { continuesTitle } from '../header/continued-title.js'
import { meetingWords } from '../header/title.js'
import { isBullet } from '../list-items.js'
import { tellsAddressesAlone } from './addresses-alone.js'
import { approvesMinutes } from './approved-minutes.js'
import { isDetailOfAgenda, isNotesBehindAgenda, isPartOfAgenda, repeatsAgenda, sortsAgenda } from './around-agenda.js'
import { isDateOrPlace, isOfficerOrSpeaker } from './date-or-person.js'
import { isClockTime, isDay, isDayOfMeeting } from './day.js'
import { isEmpty } from './empty-section.js'
import { isFacet, isFacetByName } from './facet.js'
import { isFormality, isRowOfNames, opensMeeting, tellsIntroductions } from './formality.js'
import { isFrontOfMinutes, namesTheMeeting } from './front-of-minutes.js'
import { holdsTableOfPeople, isPartOfHeader, listsNames } from './header-section.js'
import { isReviewOfTasks, namesOldTasks } from './review-of-tasks.js'

/** Whether a section is a subject, holds subjects, or is about something else (people, links, tasks). */
export function kindOf(section: Section, context: Context): Kind {
  const kinds = kindsIn(context)
  const known = kinds.get(section)
  if (known) return known
  // A section and a part of it may ask for each other's kind: what is not told yet is taken for a subject.
  kinds.set(section, 'topic')
  const kind = readKind(section, context)
  kinds.set(section, kind)
  return kind
}

/** What a section is to the topics; of a `group` only the sections in it can be subjects. */
export type Kind = 'topic' | 'wrapper' | 'group' | 'other'

/** Whether other sections are subjects is asked for each wrapper. */
const kindsIn = oncePer((_context: Context) => new Map<Section, Kind>())

function readKind(section: Section, context: Context): Kind {
  if (!section.heading) return 'wrapper'
  if (section === context.titleSection) return isFirstOfSubjects(section, context) ? 'topic' : 'wrapper'
  const words = section.heading.plain.trim()
  // Whoever labels it as a topic goes through it, be it the last minutes.
  if (labelledTopic.test(words)) return 'topic'
  const role = context.roleOf(section)
  if (isDay(words) || namesTheMeeting(section) || isFrontOfMinutes(section, context)) return 'wrapper'
  if (continuesTitle(section, context) || (isDayOfMeeting(section) && !isInSubject(section, context))) return 'wrapper'
  if (
    role === 'wrapper' &&
    ((section.sections.length === 0 && approvesMinutes(words, section.items)) || isSubjectAmongOthers(section, context))
  )
    return 'topic'
  if (role === 'wrapper' || role === 'agenda' || isPartOfAgenda(section) || sortsAgenda(section, context))
    return 'wrapper'
  if (isClockTime(words)) return section.parent && kindOf(section.parent, context) === 'topic' ? 'group' : 'wrapper'
  if (role === null && isNotesBehindAgenda(section, context)) return 'wrapper'
  if ((role === null || role === 'decisions') && repeatsAgenda(section, context)) return 'wrapper'
  if (isReviewOfTasks(section, context) || tellsNextMeeting(words)) return 'other'
  if (role === 'review' && section.sections.length === 0 && namesOldTasks(words)) return 'other'
  if (role === 'actions' && section.sections.some((child) => isSubjectBelowTasks(child, context))) return 'group'
  if (section.parent && context.roleOf(section.parent) === 'actions' && !isSubjectBelowTasks(section, context))
    return 'other'
  if (role === null && (isFormality(section, context.people) || namesMembers(section) || isRowOfNames(section)))
    return 'other'
  if (role === null && holdsTableOfPeople(section, context)) return 'other'
  if (role === null && isPartOfHeader(section, context) && !isBehindSubject(section, context)) return 'other'
  if (role === 'logistics' && tellsIntroductions(section)) return 'topic'
  if ((role !== null && role !== 'review') || isAttendanceSection(section, context) || isDateOrPerson(section, context))
    return section.sections.length > 0 ? holdsSubjects(section, context) : 'other'
  if (role === null && (isAroundMinutes(words) || isForSigning(section) || tellsAddressesAlone(section, context)))
    return section.sections.length > 0 ? 'group' : 'other'
  if (isLabelledTask(section)) return 'other'
  if (isAnnounced(section, context) || isDetailOfAgenda(section, context)) return 'other'
  if (isRepository(words)) return 'wrapper'
  if (words === '' || isEmpty(section) || holdsTasksAlone(section, context)) return 'wrapper'
  if (holdsFormalitiesAlone(section, context)) return 'other'
  return isFacet(section, context) || (isInSubject(section, context) && isFacetByName(section, context))
    ? 'group'
    : 'topic'
}

/**
 * Whether the title of minutes that have none is the first of their subjects: it stands no higher than the headings behind
 * it, and has notes as they have.
 *
 * @example
 * // Notes: Ann
 * //
 * // ### Who mends the roof?
 * // - Bo could.
 * // ### What does it cost?
 * // - Too much.
 */
function isFirstOfSubjects(section: Section, context: Context): boolean {
  const words = section.heading?.plain ?? ''
  if (section.depth === 1 || !isMarked(section) || section.sections.length > 0 || section.parent === null) return false
  const row = section.parent.sections
  return (
    row[0] === section &&
    row.length >= fewestAlike &&
    row.every((other) => other.depth === section.depth && isPlainSubject(other, context)) &&
    section.items.filter(isBullet).length >= 2 &&
    datesIn(words).length === 0 &&
    !isDayOfMeeting(section) &&
    !meetingWords.test(words)
  )
}

/** Fewer headings may be the parts of one subject. */
const fewestAlike = 3

const isInSubject = ({ parent }: Section, context: Context): boolean =>
  parent !== null && kindOf(parent, context) === 'topic'

/** "Approval" over a table to be signed in. */
const isForSigning = ({ heading, items, tables }: Section): boolean =>
  items.length === 0 && tables.length > 0 && /^\W*approvals?\W*$/iu.test(heading?.plain ?? '')

const labelledTopic = new RegExp(String.raw`^${topicLabel}(?:: *|\s[–—-]{1,2}\s+)\S`, 'iu')

/** In words; a list of people or links has fewer an entry. */
const wordsOfNote = 5

/** Lines in bold have no depth of their own: behind a list of people they may be the subjects of what follows. */
const isBoldSubject = (section: Section, context: Context): boolean =>
  !isMarked(section) &&
  context.roleOf(section) === null &&
  !isDateOrPerson(section, context) &&
  section.items.length > 0 &&
  section.items.filter(({ text }) => text.plain.split(/\s+/u).length >= wordsOfNote).length >= section.items.length / 2

/** A section of links or people can still be the heading above others by mistake of depth. */
function holdsSubjects(section: Section, context: Context): Kind {
  if (section.depth <= 1 && section.sections.some((child) => isOfOwnSubject(child, context))) return 'wrapper'
  if (section.sections.some((child) => isMarked(child) && isBodyOfMinutes(child, context))) return 'group'
  const isOfPeople = context.roleOf(section) === 'attendance' || opens.test(section.heading?.plain ?? '')
  if (isOfPeople && section.sections.filter((child) => isToldOf(child, context) && !listsPeople(child)).length >= 2)
    return 'group'
  // "Main outcomes" with a list of its own, and the minutes below it one too deep
  if (context.roleOf(section) === 'decisions' && section.items.some(isBullet) && holdsNumbered(section, context))
    return 'group'
  if (
    motions.test(section.heading?.plain ?? '') &&
    section.sections.filter((child) => isToldOf(child, context)).length >= 2
  )
    return 'group'
  // Nothing that opens a meeting ends it.
  const isLast = section.parent?.sections.at(-1) === section && !opensMeeting(section.heading?.plain ?? '')
  if (
    !isLast &&
    context.roleOf(section) === 'logistics' &&
    section.sections.filter((child) => isTalkedAbout(child, context)).length >= 2
  )
    return 'group'
  const bold = section.sections.filter((child) => isBoldSubject(child, context))
  // A line that comes again is a speaker's.
  const repeated = new Set(bold.map(({ heading }) => heading?.plain)).size < bold.length
  return bold.length >= 2 && !repeated ? 'group' : 'other'
}

/** "Motions": each that has a heading of its own was gone through. */
const motions = /^\W{0,3}(?:\d{1,2}[.)] )?motions\W*$/iu

/** "1. Opening", "2. Roof": headings that are counted, of which something is told. */
const holdsNumbered = ({ sections }: Section, context: Context): boolean =>
  sections.filter((child) => /^\s*\d{1,2}[.)]\s/u.test(child.heading?.plain ?? '') && isToldOf(child, context))
    .length >= 2

/** "Discussion" and "New agenda items" are no part of a list of people, wherever they stand; "Notes: Ann" is one. */
const isBodyOfMinutes = (section: Section, context: Context): boolean => {
  const role = context.roleOf(section)
  const isLabel = /:\s*\S/u.test(section.heading?.plain ?? '')
  const isFilled = section.items.length > 0 || section.sections.some((child) => isToldOf(child, context))
  return (role === 'wrapper' || role === 'agenda') && isFilled && !isLabel
}

/** What the whole meeting can stand below where its headings are one too deep. */
const opens = /\b(?:call(?:ed)? to order|opening|welcome|introductions?|roll[- ]?call)\b/iu

/** A subject of which something is told, be it in one paragraph. */
const isToldOf = (section: Section, context: Context): boolean =>
  isMarked(section) &&
  kindOf(section, context) === 'topic' &&
  section.items.some(({ text }) => text.plain.split(/\s+/u).length >= wordsOfNote)

/** "Members": most entries begin with somebody's name. */
const listsPeople = ({ items }: Section): boolean =>
  items.filter(({ text }) => looksLikeName(text.plain.split(/[,;:(*]|\s[–—-]\s/u)[0]?.trim() ?? '')).length >=
  items.length / 2

/** "Secretary" and a name below a list of people is a part of it. */
const isOfOwnSubject = (section: Section, context: Context): boolean =>
  context.roleOf(section) === null && !isEmpty(section) && !listsNames(section)

/** A subject below "Documents to read" by mistake of depth. */
const isTalkedAbout = (section: Section, context: Context): boolean =>
  isMarked(section) &&
  context.roleOf(section) === null &&
  !isDateOrPerson(section, context) &&
  section.items.some((item) => item.text.plain.split(/\s+/u).length >= wordsOfNote && !isLinkAlone(item)) &&
  section.items.length >= 2

/** A heading below "Action items" by mistake of depth. */
const isSubjectBelowTasks = (section: Section, context: Context): boolean =>
  isMarked(section) &&
  context.roleOf(section) === null &&
  !isEmpty(section) &&
  !isTaskGroup(section, context) &&
  !isHeadedTask(section, context)

/** "Announcements" above the code of conduct, the scribes and who is new: nothing in it is a subject, and so it is none. */
const holdsFormalitiesAlone = (section: Section, context: Context): boolean =>
  section.sections.some((child) => formalRoles.has(context.roleOf(child) ?? '')) &&
  section.tables.length === 0 &&
  section.items.every(({ text }) => !/\p{L}/u.test(text.plain)) &&
  section.sections.every((child) => isEmpty(child) || isFormalPart(child, context))

/** A line in bold is somebody whose turn it is. */
const isFormalPart = (section: Section, context: Context): boolean =>
  isMarked(section) && kindOf(section, context) === 'other' && !holdsTasks(section, context)

const formalRoles: ReadonlySet<string> = new Set(['attendance', 'absence', 'logistics'])

const holdsTasks = (section: Section, context: Context): boolean =>
  /^(?:actions|decisions|review)$/u.test(context.roleOf(section) ?? '')

/** "Project proposals", "Community items" as one of many subjects, with a few remarks below it: it stands for itself. */
const isSubjectAmongOthers = (section: Section, context: Context): boolean =>
  section.sections.length === 0 &&
  (!namesNotes.test(section.heading?.plain ?? '') || isBetweenSubjects(section, context)) &&
  section.items.some(({ text }) => /\p{L}/u.test(text.plain)) &&
  section.items.filter(({ items }) => items.length > 0).length < 2 &&
  (section.parent?.sections ?? []).filter((other) => other !== section && isPlainSubject(other, context)).length >=
    fewestOthers

const fewestOthers = 4

/** "Proceedings" with subjects in front and behind: whatever it is called, it is one of them. */
function isBetweenSubjects(section: Section, context: Context): boolean {
  const row = section.parent?.sections ?? []
  const at = row.indexOf(section)
  const count = (some: readonly Section[]) => some.filter((other) => isPlainSubject(other, context)).length
  return count(row.slice(0, at)) >= 2 && count(row.slice(at + 1)) >= 2
}

const namesNotes =
  /\b(?:notes?|minutes?|summary|discuss\p{L}*|topics?|subjects|proceedings|main|primary|agenda|body|details)\b/iu

/** Of no role and with something below it, and no next meeting; what kind it is need not be known. */
const isPlainSubject = (section: Section, context: Context): boolean =>
  context.roleOf(section) === null && !isEmpty(section) && !tellsNextMeeting(section.heading?.plain.trim() ?? '')

/** "For next week" above "Action items" and nothing else. */
const holdsTasksAlone = (section: Section, context: Context): boolean =>
  /\bnext (?:week|meeting|call|time|month|session|sprint)\b/iu.test(section.heading?.plain ?? '') &&
  section.items.length === 0 &&
  section.tables.length === 0 &&
  section.sections.every(
    (child) => isEmpty(child) || context.roleOf(child) === 'actions' || context.roleOf(child) === 'decisions',
  )

/** `owner/name` as a heading stands for its pull requests and issues; "Inclusion/Diversity", "Press/PR", "DATES/FEES" are subjects. */
export const isRepository = (words: string): boolean =>
  /^[\w.-]+\/[\w.-]+:?$/u.test(words) && !/^(?:\p{Lu}\p{Ll}+|\p{Lu}+)\/(?:\p{Lu}\p{Ll}+|\p{Lu}+):?$/u.test(words)

/** Behind the first subject the dates that much is said of are a subject too. */
const isDateOrPerson = (section: Section, context: Context): boolean =>
  isDateOrPlace(section)
    ? context.roleOf(section) !== null ||
      roleOf(section.heading?.plain.trim() ?? '') === null ||
      !isBehindSubject(section, context)
    : isOfficerOrSpeaker(section, context)

const isBehindSubject = ({ start }: Section, context: Context): boolean =>
  context.sections.some((other) => other.start < start && other.end <= start && kindOf(other, context) === 'topic')
