import { datesIn } from '../../calendar/calendar-date.js'
import { dueAlone } from '../../calendar/due.js'
import { hasCue } from '../../grammar/tokens.js'
import { cue } from '../../lexicon/cues.js'
import { nextMeetingLabel } from '../../lexicon/next-meeting.js'
import { roleOf } from '../../lexicon/section-role.js'
import { weekdayWords } from '../../lexicon/weekday-names.js'
import { mergeAttendees } from '../../people/merge-attendees.js'
import { attendanceLists } from '../attendance/attendance.js'
import { attendanceSentences } from '../attendance/attendance-sentences.js'
import { notedComings } from '../attendance/comings.js'
import { frontMatterAttendees } from '../attendance/front-matter.js'
import { headerLines } from '../attendance/header-lines.js'
import { labelOf } from '../attendance/label.js'
import { labelledRows } from '../attendance/labelled-rows.js'
import { mentionedPeople } from '../attendance/mentions.js'
import { officeTables } from '../attendance/office-tables.js'
import { officers } from '../attendance/officers.js'
import { signatures } from '../attendance/signatures.js'
import { attendanceTables } from '../attendance/tables.js'
import { unheadedList } from '../attendance/unheaded-list.js'
import type { AttendeeFound, DateFound, DiagnosticFound, TitleFound } from '../candidate.js'
import type { Context } from '../context.js'
import { meetingDates } from './date.js'
import { isListOfPeople, isNumbered, seriesOf } from './series.js'
import { documentTitle, meetingWords } from './title.js'

/** What is known of a document before its decisions and tasks are read. */
export interface Header {
  title: TitleFound | null
  series: string | null
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
  const named = [
    ...frontMatterAttendees(context),
    ...attendanceLists(context),
    ...attendanceTables(context),
    ...officeTables(context),
    ...labelledRows(context),
  ]
  const inRows = [...named, ...headerLines(context, named)]
  const inLines = [...inRows, ...attendanceSentences(context, inRows)]
  const entries = [...inLines, ...unheadedList(context, inLines)]
  // Copies, since merging gives the entries other names.
  context.entries = entries.map((entry) => ({ ...entry }))
  const inLists = mergeAttendees(entries, context.people)
  const listed = mergeAttendees([...officers(context), ...signatures(context)], context.people, inLists)
  notedComings(context)
  const attendees = [...listed, ...mentionedPeople(context)]
  context.reckoning = { meeting: context.date, nextMeeting: nextMeeting(context) }
  const series = title && !opens && !isPart(title) ? seriesOf(title.text) : null
  return { title, series, date, attendees, diagnostics: impossibleDates(dates) }
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

function impossibleDates(dates: readonly DateFound[]): DiagnosticFound[] {
  return dates
    .filter((found, index) => found.date === null && dates.findIndex(({ start }) => start === found.start) === index)
    .map(({ text, start, end }) => ({
      kind: 'diagnostic',
      code: 'impossible-date',
      message: `There is no such day: ${text}`,
      start,
      end,
    }))
}

/** The date of the next meeting, where a line, heading or row says it. */
function nextMeeting(context: Context): string | null {
  const reckoning = { meeting: context.date, nextMeeting: null }
  for (const text of textsOnNextMeeting(context)) {
    const label = nextMeetingLabel.exec(text)
    if (!label) continue
    const behind = text.slice(label.index + label[0].length).replace(/^\W+/u, '')
    if (!namesDay.test(behind)) continue
    const date = datesIn(behind)[0]?.date ?? dueAlone(behind.split(/[.;]\s/u)[0] ?? '', reckoning)?.date
    if (date && (!context.date || date > context.date)) return date
  }
  return null
}

const namesDay = new RegExp(String.raw`\d|day\b|\b${weekdayWords}\b`, 'iu')

/** What speaks of a next meeting; what stands below such a heading or beside such a label, with that in front of it. */
function textsOnNextMeeting({ items, sections, tables }: Context): string[] {
  const texts: string[] = []
  for (const { text } of items) if (hasCue(text, cue.next)) texts.push(text.plain)
  const headed = sections.filter(({ heading }) => heading && hasCue(heading, cue.next))
  for (const { heading } of headed) texts.push(heading?.plain ?? '')
  for (const { heading, items: below } of headed) {
    if (nextMeetingLabel.test(heading?.plain ?? ''))
      for (const { text } of below.slice(0, 2)) texts.push(`next meeting ${text.plain}`)
  }
  for (const { header, rows } of tables) {
    if (header.cells.length !== 2) continue
    for (const { cells } of [header, ...rows]) {
      const [label, date] = cells
      if (label && date && hasCue(label, cue.next) && label.plain.length < 40)
        texts.push(`${label.plain} ${date.plain}`)
    }
  }
  return texts
}
