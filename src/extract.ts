import { datesIn } from './calendar/calendar-date.js'
import { dueAlone } from './calendar/due.js'
import type { ParseOptions } from './options.js'
import type { Outline } from './outline/outline.js'
import { attendanceLists } from './recognizers/attendance/attendance.js'
import { headerLines } from './recognizers/attendance/header-lines.js'
import { mentionedPeople } from './recognizers/attendance/mentions.js'
import { officers } from './recognizers/attendance/officers.js'
import { attendanceTables } from './recognizers/attendance/tables.js'
import type { AttendeeFound, Candidate, DateFound, DiagnosticFound, TitleFound } from './recognizers/candidate.js'
import { type Context, newContext } from './recognizers/context.js'
import { newDiscourse } from './recognizers/discourse.js'
import { meetingDates } from './recognizers/header/date.js'
import { documentTitle } from './recognizers/header/title.js'
import { People } from './recognizers/people.js'
import { recognizers } from './recognizers/recognizers.js'
import { topics } from './recognizers/topics.js'
import { buildRecord } from './record/build.js'
import type { Minutes } from './record/types.js'
import { mergeAttendees } from './refiners/merge-attendees.js'
import { refiners } from './refiners/refiners.js'

/** What is known of a document before its decisions and tasks are read. */
export interface Header {
  title: TitleFound | null
  date: DateFound | null
  attendees: AttendeeFound[]
  diagnostics: DiagnosticFound[]
}

/** Reads an outline into the record: header, people, topics, then recognizers, then refiners. */
export function extract(outline: Outline, options: ParseOptions): Minutes {
  const people = new People(options.people)
  const context = newContext(outline, options, people)
  const header = readHeader(context)
  context.discourse = newDiscourse(context.items, people)
  context.topics = topics(context)
  const all = [...recognizers, ...(options.recognizers ?? [])]
  const found: Candidate[] = all.flatMap((recognizer) => recognizer(context))
  const refined = refiners.reduce<Candidate[]>((candidates, refine) => refine(candidates, context), found)
  return buildRecord(context, header, refined)
}

function readHeader(context: Context): Header {
  const title = documentTitle(context)[0] ?? null
  context.titleSection = title?.section ?? null
  const dates = meetingDates(context, title ?? undefined)
  const date = dates.filter((found) => found.date !== null).sort((a, b) => a.rank - b.rank)[0] ?? null
  context.date = date?.date ?? context.options.date ?? null
  const named = [...attendanceLists(context), ...attendanceTables(context)]
  const inLists = mergeAttendees([...named, ...headerLines(context, named)], context.people)
  const listed = mergeAttendees(officers(context), context.people, inLists)
  const attendees = [...listed, ...mentionedPeople(context)]
  context.reckoning = { meeting: context.date, nextMeeting: nextMeeting(context) }
  return { title, date, attendees, diagnostics: impossibleDates(dates) }
}

function impossibleDates(dates: readonly DateFound[]): DiagnosticFound[] {
  return dates
    .filter((found) => found.date === null)
    .map(({ text, start, end }) => ({
      kind: 'diagnostic',
      code: 'impossible-date',
      message: `There is no such day: ${text}`,
      start,
      end,
    }))
}

/** The date of the next meeting, where a line or heading says it. */
function nextMeeting(context: Context): string | null {
  const texts = [
    ...context.items.map((item) => item.text.plain),
    ...context.sections.map((section) => section.heading?.plain ?? ''),
  ]
  const reckoning = { meeting: context.date, nextMeeting: null }
  for (const section of context.sections) {
    if (/\bnext (?:\w+ )?(?:meeting|call|session|rehearsal)/iu.test(section.heading?.plain ?? ''))
      texts.push(...section.items.slice(0, 2).map((item) => `next meeting ${item.text.plain}`))
  }
  for (const text of texts) {
    const at = text.search(/\bnext (?:\w+ )?(?:meeting|call|session|sync|telco|rehearsal)\b/iu)
    if (at < 0 || !/\d|day\b/u.test(text.slice(at))) continue
    const behind = text
      .slice(at)
      .replace(/^next (?:\w+ )?\w+/iu, '')
      .replace(/^\W+/u, '')
    const date = datesIn(behind)[0]?.date ?? dueAlone(behind.split(/[.;]\s/u)[0] ?? '', reckoning)?.date
    if (date && (!context.date || date > context.date)) return date
  }
  return null
}
