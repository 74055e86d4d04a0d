import { datesIn } from '../../calendar/calendar-date.js'
import { isDayFirst } from '../../calendar/order-of-days.js'
import { pathDate } from '../../calendar/path-date.js'
import type { Reckoning } from '../../calendar/reckoning.js'
import { roleOf } from '../../lexicon/section-role.js'
import { sourceRange, type Text } from '../../outline/text.js'
import { mergeAttendees } from '../../people/merge-attendees.js'
import { nameOffices } from '../../people/offices.js'
import { attendanceLists } from '../attendance/attendance.js'
import { attendanceSentences } from '../attendance/attendance-sentences.js'
import { readCalledHandles } from '../attendance/bare-handles.js'
import { notedComings } from '../attendance/comings.js'
import { frontMatterAttendees } from '../attendance/front-matter.js'
import { headerLines } from '../attendance/header-lines.js'
import { labelOf } from '../attendance/label.js'
import { labelledRows } from '../attendance/labelled-rows.js'
import { dropOwnBody, dropReasons } from '../attendance/listed.js'
import { mentionedPeople } from '../attendance/mentions.js'
import { officeTables } from '../attendance/office-tables.js'
import { officers } from '../attendance/officers.js'
import { signatures } from '../attendance/signatures.js'
import { attendanceTables } from '../attendance/tables.js'
import { unheadedList } from '../attendance/unheaded-list.js'
import type { AttendeeFound, DateFound, DiagnosticFound, Range, TitleFound } from '../candidate.js'
import type { Context } from '../context.js'
import { meetingDates } from './date.js'
import { ambiguousDate, impossibleDates } from './date-diagnostics.js'
import { nextMeeting } from './next-meeting.js'
import { isListOfPeople, isNumbered, seriesOf } from './series.js'
import { seriesBelow } from './series-below.js'
import { documentTitle, meetingWords } from './title.js'

/** What is known of a document before its decisions and tasks are read. */
export interface Header {
  title: TitleFound | null
  series: string | null
  /** Where the series is named, if not in the title. */
  seriesBelow: Range | null
  date: DateFound | null
  attendees: AttendeeFound[]
  diagnostics: DiagnosticFound[]
}

/** Reads title, date and people, and tells the context of them. */
export function readHeader(context: Context): Header {
  const title = documentTitle(context)[0] ?? null
  const opens = title !== null && beginsBody(title, context)
  context.titleSection = opens ? null : (title?.section ?? null)
  const dates = meetingDates(context, title ?? undefined)
  const date = dates.filter((found) => found.date !== null).sort((a, b) => a.rank - b.rank)[0] ?? null
  context.date = date?.date ?? context.options.date ?? null
  const meeting = context.date ?? dayOf(context.options.path)
  const named = [
    ...frontMatterAttendees(context),
    ...attendanceTables(context),
    ...attendanceLists(context),
    ...officeTables(context),
    ...labelledRows(context),
  ]
  const inRows = [...named, ...headerLines(context, named)]
  const inLines = [...inRows, ...attendanceSentences(context, inRows)]
  const entries = [...inLines, ...unheadedList(context, inLines)]
  dropReasons(entries)
  dropOwnBody(entries, title && seriesOf(title.text))
  readCalledHandles(entries, context.outline.source)
  // Copies, since merging gives the entries other names.
  context.entries = entries.map((entry) => ({ ...entry }))
  const inLists = mergeAttendees(entries, context.people)
  const inOffice = [...officers(context), ...signatures(context)]
  readCalledHandles(inOffice, context.outline.source)
  const listed = mergeAttendees(inOffice, context.people, inLists)
  notedComings(context)
  nameOffices(listed, context.outline.source, context.people)
  const attendees = [...listed, ...mentionedPeople(context)]
  context.reckoning = reckoningFrom(meeting, context)
  const names = title !== null && !opens && !isPart(title)
  const inTitle = names ? seriesOf(title.text) : null
  const below = names && inTitle === null ? seriesBelow(context) : null
  const series = below ? seriesOf(below.plain) : inTitle
  return {
    title,
    series,
    seriesBelow: below && rangeOf(below),
    date,
    attendees,
    diagnostics: [...impossibleDates(dates), ...ambiguousDate(date)],
  }
}

const reckoningFrom = (meeting: string | null, context: Context): Reckoning => ({
  meeting,
  nextMeeting: nextMeeting(meeting, context),
  isDayFirst: isDayFirst(context.outline.source),
})

function rangeOf(text: Text): Range {
  const { sourceStart, sourceEnd } = sourceRange(text, 0, text.plain.length)
  return { start: sourceStart, end: sourceEnd }
}

/** The day in the name of a file whose text names none: that of no meeting for sure, but days are reckoned from it. */
function dayOf(path: string | null | undefined): string | null {
  const readings = path ? (pathDate(path)?.readings ?? []) : []
  const [day] = readings
  return readings.length === 1 && day && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null
}

/** "## Discussion": the first heading for want of a title names no meeting. */
const isPart = ({ section, text }: TitleFound): boolean =>
  section !== null && section.depth > 1 && roleOf(text) !== null && datesIn(text).length === 0

/** Whether a first heading has a number or stands behind those present, and so is a subject, not the meeting's name. */
function beginsBody({ section, text }: TitleFound, { outline }: Context): boolean {
  if (!section || meetingWords.test(text)) return false
  return (
    isNumbered(text) ||
    outline.root.items.some(
      (item) => item.start < section.start && isListOfPeople(labelOf(item.text)?.words ?? item.text.plain),
    )
  )
}
