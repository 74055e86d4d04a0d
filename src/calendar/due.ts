import { monthStems, monthWords } from '../lexicon/month-names.js'
import { nextMeetingPattern } from '../lexicon/next-meeting.js'
import { weekdayStems, weekdaysInFull, weekdayWords } from '../lexicon/weekday-names.js'
import { matchesIn } from '../outline/matches.js'
import { Taken } from '../outline/taken.js'
import { datesIn } from './calendar-date.js'
import { chronoDates } from './chrono-dates.js'
import { addDays, isoDate, weekday } from './iso-date.js'
import { monthNumber } from './month-number.js'

/** When something is due, as a text says it. */
export interface DueMention {
  text: string
  /** ISO 8601; null where it cannot be told. */
  date: string | null
  start: number
  end: number
}

/** What relative dates are reckoned from. */
export interface Reckoning {
  /** The meeting's date, ISO 8601. */
  meeting: string | null
  /** The next meeting's, where the document says when that is. */
  nextMeeting: string | null
}

interface TimeExpression extends DueMention {
  /** Whether it says by itself when something is to be done: "tomorrow", "in two weeks", "soon". */
  relative: boolean
}

/** A cheap test: without one of these no day is named. */
const dayWords = new RegExp(
  String.raw`\d|\b(?:to(?:day|morrow|night)|tmrw|week|month|year|quarter|day|soon|next|following|asap|eo[dwmy]|cob|meeting|call|session|${monthStems}|${weekdayStems}|fortnight|shortly|weekend|immediately|christmas|easter|boxing|hallow|valentine|thanksgiving|pentecost)`,
  'iu',
)

/** Without one of these none of the stretches of time is named, */
const spanWords = new RegExp(
  String.raw`\b(?:next|following|coming|upcoming|end of|EO[WMYD]|COB|this|week's|later in|month|soon|ASAP|shortly|immediately|over the|${monthStems}|christmas|boxing|new year|halloween|st\.? valentine|valentine|easter|thanksgiving|pentecost|ramadan|diwali|mid-)`,
  'iu',
)
/** and without one of these no day that chrono-node reads, nor an ordinal. */
const mayBeDay = new RegExp(
  String.raw`\b(?:to(?:day|night|morrow)|tmr|overmorrow|yesterday|last|now|mid|noon|morning|afternoon|evening|night|in|within|for|${weekdayStems}|${monthStems}|days?|weeks?|months?|quarters?|qtr|years?|yr|hours?|hr|minutes?|min|seconds?|sec|fortnights?|decades?|weekend|this|next|past|after|before|later|ago|christmas|easter)|\d{4}|\d\s?[-/.:]\s?\d|\d\s?\p{L}`,
  'iu',
)

/** No sentence of minutes is longer; what is behind it is not looked through. */
const longestSentence = 2_000

/** Words that make a day behind them a deadline; the surest first. */
const leads: ReadonlyArray<[RegExp, number]> = [
  [
    /\b(?:due(?: date)?(?: by| on| before)?|deadline(?: is| of)?|eta|target(?: date)?|(?:by )?when|until|till?|fällig|bis)\s?(?:[:=–-]\s?)?$/iu,
    0,
  ],
  // A clock or a calendar
  [
    /(?::(?:alarm_clock|calendar|date|hourglass(?:_flowing_sand)?|spiral_calendar(?:_pad)?):|[\u{23F0}\u{23F3}\u{1F4C5}\u{1F4C6}\u{1F5D3}]\u{FE0F}?)\s?$/u,
    0,
  ],
  [
    /\b(?:by(?: the)?|before(?: the)?|no later than|not later than|at the latest(?: by)?|prior to|until(?: the)?|till?|within(?: the)?|in time for(?: the)?|ahead of(?: the)?|<=?)\s*$/iu,
    1,
  ],
  [/[([]\s*(?:[^()[\]]{0,40}[,;–-]\s*)?$/u, 2],
  [
    /\b(?:(?:by|before|at) )?(?:the )?(?:EO[DB]|COB|end of (?:the )?(?:day|business)|close of (?:business|play)|end of)(?: on|,)?\s*$/iu,
    1,
  ],
  [/\b(?:on|at|in|early|late|later|this coming|after)(?: the| an?)?\s*$/iu, 4],
  [/[,–—-]\s*$/u, 5],
]

/** What is done "for the next meeting" or brought to it is due then; what is done "for 13 December" is for that day. */
const isMeeting = /\b(?:meeting|call|session|sync|telco|rehearsal|plenum|assembly|board)$/iu
const forMeeting: ReadonlyArray<[RegExp, number]> = [
  [/\bfor(?: the)?\s*$/iu, 4],
  [/(?<=\b(?:bring|report|present|submit|deliver|return|back)\w*\b[^.;]{0,50}\s)to(?: the)?\s*$/iu, 4],
]

/** "Bake for Friday" */
const forDay: readonly [RegExp, number] = [/\bfor\s*$/iu, 3]

/**
 * When a task is due, from a stretch of plain text: "by Friday", "before June 7", "today", "in two weeks", "(due 7 June)".
 *
 * @returns the surest mention with its preposition, or null; its date is null where it cannot be told
 */
export function dueIn(plain: string, from: number, to: number, reckoning: Reckoning): DueMention | null {
  const part = plain.slice(from, Math.min(to, from + longestSentence))
  if (!dayWords.test(part)) return null
  let best: { rank: number; mention: DueMention } | null = null
  for (const expression of timeExpressions(part, reckoning)) {
    const before = part.slice(Math.max(0, expression.start - 60), expression.start)
    const lead =
      leads.find(([pattern]) => pattern.test(before)) ??
      (isMeeting.test(expression.text) ||
      /^\s+(?:\p{L}+ )?(?:meeting|session|call)\b/u.test(part.slice(expression.end, expression.end + 30))
        ? forMeeting.find(([pattern]) => pattern.test(before))
        : undefined) ??
      (expression.relative && forDay[0].test(before) ? forDay : undefined)
    const rank = lead?.[1] ?? (expression.relative ? 3 : 9)
    if (expression.relative && expression.date && reckoning.meeting && expression.date < reckoning.meeting) continue
    if (/\bby\s*$/iu.test(before) && /^(?:an?|one|two|three|\d+) (?:day|week|month|year)/iu.test(expression.text))
      continue
    // "at 10 minutes", "by 5 %" say how much.
    if (
      /^\s?(?:min|%|percent|€|\$|people|seats|times)/iu.test(part.slice(expression.end)) ||
      isDuration.test(expression.text)
    )
      continue
    // "in today discussions" is no day.
    if (/\b(?:in|of)\s*$/iu.test(before) && /^to(?:day|night|morrow)$/iu.test(expression.text)) continue
    if (rank > 5 || /\b(?:since|from|(?<!end )of|last|released|dated|published|version|v)\s*$/iu.test(before)) continue
    const kept = lead && lead[1] <= 4 && lead[1] !== 2 ? (lead[0].exec(before)?.[0].length ?? 0) : 0
    const start = expression.start - kept
    const text = part.slice(start, expression.end).trim()
    const mention = { text, date: expression.date, start: from + start, end: from + expression.end }
    if (!best || rank < best.rank) best = { rank, mention }
  }
  return best ? { ...best.mention, date: inCalendar(best.mention.date) } : null
}

/** "10 min", but not "in 10 minutes". */
const isDuration = /^(?!in\b|within\b).{0,8}\b\d{1,3} ?(?:min(?:ute)?s?|h(?:ou)?rs?|h)$/iu

/** ISO 8601 without agreement on more digits ends with the year 9999. */
const inCalendar = (date: string | null): string | null => (date && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null)

/** A day that stands alone in a cell or behind a label: "7 June", "2025-06-07", "Friday", "next week". */
export function dueAlone(plain: string, reckoning: Reckoning): DueMention | null {
  const text = plain.trim()
  if (text === '' || /^(?:-+|–|—|n\/?a|none|tbd|tba|\?+)$/iu.test(text)) return null
  const start = plain.indexOf(text)
  const expression = timeExpressions(text, reckoning)[0]
  const yearNamed = /\d{4}/u.test(text)
  const date =
    expression?.date && reckoning.meeting && !yearNamed
      ? lateOrNext(expression.date, reckoning.meeting)
      : (expression?.date ?? null)
  return { text, date: inCalendar(date), start, end: start + text.length }
}

/** A day of a table without its year: of the last three months where that is nearer than next year's, for what is overdue. */
function lateOrNext(date: string, meeting: string): string {
  const yearBefore = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
  return yearBefore < meeting && yearBefore > addDays(meeting, -92) && date > addDays(meeting, 183) ? yearBefore : date
}

/** Every way in which the part says a day or a stretch of days. */
function timeExpressions(part: string, reckoning: Reckoning): TimeExpression[] {
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
const needsLead =
  /meeting|call|session|sync|telco|telecon|rehearsal|triage|stand-?up|plenum|assembly|gathering|christmas|boxing|year['’]s|halloween|valentine|easter|new year|thanksgiving|pentecost|ramadan|diwali|mid-/iu

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
    new RegExp(
      String.raw`\b(?:the )?(${monthWords})\b\.? (?:\p{L}+ )?(?:board|meeting|session|call|rehearsal|assembly)\b`,
      'giu',
    ),
    ({ nextMeeting }, match) =>
      nextMeeting && monthNumber(match[1] ?? '') === Number(nextMeeting.slice(5, 7)) ? nextMeeting : null,
  ],
  [
    /\b(?:christmas eve|christmas(?: day)?|boxing day|new year['’]s (?:eve|day)|halloween|(?:st\.? )?valentine['’]s day)\b/giu,
    ({ meeting }, match) => meeting && holiday(meeting, match[0]),
  ],
  [
    new RegExp(String.raw`\b(?:easter|new year|thanksgiving|pentecost|ramadan|diwali|mid-${monthWords})\b`, 'giu'),
    () => null,
  ],
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

/** Holidays that are on the same day every year, as month and day. */
const holidays: ReadonlyArray<[RegExp, number, number]> = [
  [/^christmas eve/iu, 12, 24],
  [/^christmas/iu, 12, 25],
  [/^boxing/iu, 12, 26],
  [/eve$/iu, 12, 31],
  [/^new year/iu, 1, 1],
  [/^halloween/iu, 10, 31],
  [/valentine/iu, 2, 14],
]

function holiday(meeting: string, words: string): string | null {
  const found = holidays.find(([pattern]) => pattern.test(words))
  return found ? nextDay(meeting, found[1], found[2]) : null
}

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
