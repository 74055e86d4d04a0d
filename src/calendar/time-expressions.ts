import { dayOfHoliday, holidayWords } from '../lexicon/holidays.js'
import { monthStems, monthWords } from '../lexicon/month-names.js'
import { meetingNoun, nextMeetingPattern } from '../lexicon/next-meeting.js'
import { weekdayStems, weekdaysInFull, weekdayWords } from '../lexicon/weekday-names.js'
import { matchesIn } from '../outline/matches.js'
import { Taken } from '../outline/taken.js'
import { datesIn } from './calendar-date.js'
import { chronoDates } from './chrono-dates.js'
import { addDays, isoDate, weekday } from './iso-date.js'
import { monthNumber } from './month-number.js'

/** What relative dates are reckoned from. */
export interface Reckoning {
  /** The meeting's date, ISO 8601. */
  meeting: string | null
  /** The next meeting's, where the document says when that is. */
  nextMeeting: string | null
}

/** A day or a stretch of days, as a text says it. */
export interface TimeExpression {
  text: string
  /** ISO 8601; null where it cannot be told. */
  date: string | null
  start: number
  end: number
  /** Whether it says by itself when something is to be done: "tomorrow", "in two weeks", "soon". */
  relative: boolean
}

/** A cheap test: without one of these no day is named. */
const timeWords = new RegExp(
  String.raw`\d|\b(?:to(?:day|morrow|night)|tmrw|week|month|year|quarter|day|soon|next|following|asap|eo[dwmy]|cob|meeting|call|session|${monthStems}|${weekdayStems}|fortnight|shortly|weekend|immediately|${holidayWords})`,
  'iu',
)

/** Whether a text can name a day or a stretch of days: cheap. */
export const mayNameTime = (part: string): boolean => timeWords.test(part)

/** A cheap test: without one of these none of the stretches of time is named. */
const spanWords = new RegExp(
  String.raw`\b(?:next|following|coming|upcoming|end of|EO[WMYD]|COB|this|week's|later in|month|soon|ASAP|shortly|immediately|over the|${monthStems}|${holidayWords}|mid-)`,
  'iu',
)

/** A cheap test: without one of these there is no day that chrono-node reads, nor an ordinal. */
const mayBeDay = new RegExp(
  String.raw`\b(?:to(?:day|night|morrow)|tmr|overmorrow|yesterday|last|now|mid|noon|morning|afternoon|evening|night|in|within|for|${weekdayStems}|${monthStems}|days?|weeks?|months?|quarters?|qtr|years?|yr|hours?|hr|minutes?|min|seconds?|sec|fortnights?|decades?|weekend|this|next|past|after|before|later|ago|christmas|easter)|\d{4}|\d\s?[-/.:]\s?\d|\d\s?\p{L}`,
  'iu',
)

/** Every way in which the part says a day or a stretch of days. */
export function timeExpressions(part: string, reckoning: Reckoning): TimeExpression[] {
  const found: TimeExpression[] = []
  const taken = new Taken()
  const add = (start: number, end: number, date: string | null, relative: boolean) => {
    if (taken.take({ start, end })) found.push({ text: part.slice(start, end), date, relative, start, end })
  }
  for (const { date, start, end } of datesIn(part)) add(start, end, date, false)
  for (const [pattern, reckon] of spanWords.test(part) ? spans : []) {
    for (const match of matchesIn(part, pattern))
      add(match.index, match.index + match[0].length, reckon(reckoning, match), !needsLead.test(match[0]))
  }
  for (const match of matchesIn(part, /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/gu)) {
    add(
      match.index,
      match.index + match[0].length,
      nextDay(reckoning.meeting, Number(match[2]), Number(match[1])),
      false,
    )
  }
  if (!mayBeDay.test(part)) return found
  if (reckoning.meeting)
    for (const { text, index, date, relative } of chronoDates(part, reckoning.meeting))
      add(index, index + text.length, date, relative)
  else for (const match of matchesIn(part, undated)) add(match.index, match.index + match[0].length, null, true)
  for (const match of matchesIn(part, ordinalDay)) {
    if (Number(match[1]) <= 31)
      add(match.index, match.index + match[0].length, dayOfMonth(reckoning.meeting, Number(match[1])), false)
  }
  return found
}

/** "the 12th", "Friday the 12th" */
const ordinalDay = new RegExp(
  String.raw`\b(?:${weekdayWords} )?(?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|century|time|edition|floor|draft|meeting|version|round|anniversary|place|party|person|quarter|item|attempt))`,
  'giu',
)

const undated = new RegExp(
  String.raw`\b(?:today|tomorrow|tonight|tmrw|(?:next |this )?${weekdaysInFull}|in (?:\w+) (?:days|weeks|months))\b`,
  'giu',
)

/** The next such day of a month that is not named: "the 12th". */
function dayOfMonth(meeting: string | null, day: number): string | null {
  if (!meeting) return null
  const [year, month] = [Number(meeting.slice(0, 4)), Number(meeting.slice(5, 7))]
  const date = isoDate(year, month, day)
  if (date && date >= meeting) return date
  return month === 12 ? isoDate(year + 1, 1, day) : isoDate(year, month + 1, day)
}

type Reckon = (reckoning: Reckoning, match: RegExpMatchArray) => string | null

/** What says when something happens needs a preposition to say when it is due. */
const needsLead = new RegExp(`${meetingNoun}|${holidayWords}|mid-`, 'iu')

/** Stretches of time: a week ends on Friday; what has no end that can be told has no date. */
const spans: ReadonlyArray<[RegExp, Reckon]> = [
  [nextMeetingPattern, ({ nextMeeting }) => nextMeeting],
  [
    /\b(?:the )?end of (?:the |this )?week\b|\bEOW\b|\blater in the week\b|\b(?:later )?this week\b|\bthe week's end\b/giu,
    ({ meeting }) => meeting && friday(meeting),
  ],
  [
    /\b(?:the )?end of (?:the |this )?month\b|\bEOM\b|\bmonth's end\b|\bmonth[- ]end\b/giu,
    ({ meeting }) => meeting && endOfMonth(meeting, 0),
  ],
  [
    new RegExp(String.raw`\b(?:the )?(${monthWords})\b\.? (?:\p{L}+ )?(?:${meetingNoun}|board)\b`, 'giu'),
    ({ nextMeeting }, match) =>
      nextMeeting && monthNumber(match[1] ?? '') === Number(nextMeeting.slice(5, 7)) ? nextMeeting : null,
  ],
  [
    new RegExp(String.raw`\b${holidayWords}\b`, 'giu'),
    ({ meeting }, match) => {
      const day = dayOfHoliday(match[0])
      return day && nextDay(meeting, ...day)
    },
  ],
  [new RegExp(String.raw`\bmid-${monthWords}\b`, 'giu'), () => null],
  [/\bthis (?:morning|afternoon|evening)\b/giu, ({ meeting }) => meeting],
  [/\b(?:the )?end of next week\b/giu, ({ meeting }) => meeting && addDays(friday(meeting), 7)],
  [/\b(?:the )?end of next month\b/giu, ({ meeting }) => meeting && endOfMonth(meeting, 1)],
  [/\b(?:the )?end of (?:the |this )?year\b|\bEOY\b/giu, ({ meeting }) => meeting && `${meeting.slice(0, 4)}-12-31`],
  [
    /\b(?:[Tt]he )?[Ee]nd [Oo]f (?:[Tt]he |[Tt]his )?[Dd]ay\b(?! (?:on )?(?:\p{Lu}|tomorrow))|\b(?:EOD|eod|COB|cob)\b(?! (?:on )?(?:\p{Lu}|tomorrow))/gu,
    ({ meeting }) => meeting,
  ],
  [
    new RegExp(String.raw`\b(?:the )?end of (${monthWords})\b`, 'giu'),
    ({ meeting }, match) => meeting && endOfNamedMonth(meeting, match[1] ?? ''),
  ],
  [
    /\b(?:early |late |later )?(?:the )?(?:next|following|coming) (?:week|month|quarter|year|few (?:days|weeks))\b|\b(?:this|later in the) (?:month|quarter|year|summer|autumn|winter|spring)\b/giu,
    () => null,
  ],
  [
    /\b(?:as )?soon(?: as possible)?\b|\bASAP\b|\bshortly\b|\bimmediately\b|\b(?:over the|next|the coming|this) weekend\b/giu,
    () => null,
  ],
]

/** The Friday of a day's week; of a Saturday or Sunday the one that comes. */
function friday(iso: string): string {
  const day = weekday(iso)
  return addDays(iso, day === 6 ? 6 : 5 - day)
}

function endOfMonth(iso: string, later: number): string {
  const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))]
  return new Date(Date.UTC(year, month + later, 0)).toISOString().slice(0, 10)
}

function endOfNamedMonth(meeting: string, name: string): string | null {
  const month = monthNumber(name)
  const first = Number(meeting.slice(5, 7)) === month ? meeting : nextDay(meeting, month, 1)
  return first && endOfMonth(first, 0)
}

/** The next such day of the year, the meeting's own counted. */
function nextDay(meeting: string | null, month: number, day: number): string | null {
  if (!meeting) return null
  const year = Number(meeting.slice(0, 4))
  const date = isoDate(year, month, day)
  return date && date < meeting ? isoDate(year + 1, month, day) : date
}
