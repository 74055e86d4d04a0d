import { monthStems, monthWords } from '../lexicon/month-names.js'
import { overLines } from '../lexicon/over-lines.js'
import { inSmallLetters } from '../lexicon/pattern.js'
import { weekdayStems, weekdaysInFull, weekdayWords } from '../lexicon/weekday-names.js'
import { matchesIn } from '../outline/matches.js'
import { Taken } from '../outline/taken.js'
import { type DateMention, datesIn } from './calendar-date.js'
import { chronoDates } from './chrono-dates.js'
import { isoDate, weekday } from './iso-date.js'
import { nextDay, type Reckoning } from './reckoning.js'
import { spanCues, spansIn } from './spans.js'

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

/** How words begin without one of which chrono-node reads no day, but for numbers. */
const chronoCues = overLines`
  to(?:day|night|morrow)
  |tmr|overmorrow|yesterday|noon|morning|afternoon|evening|night
  |${weekdayStems}
  |${monthStems}
  |days?|weeks?|months?|quarters?|qtr|years?|yr|hours?|hr|minutes?|min|seconds?
  |sec|fortnight|decade|weekend
`

/** A cheap test, in small letters: without one of these no day is named. */
const timeWords = new RegExp(String.raw`\d|\b(?:${chronoCues}|${spanCues})`, 'u')

/** Whether a text can name a day or a stretch of days: cheap. */
export const mayNameTime = (part: string): boolean => timeWords.test(inSmallLetters(part))

/** A cheap test, in small letters: without one of these there is no day that chrono-node reads, nor an ordinal. */
const mayBeDay = new RegExp(String.raw`\b(?:${chronoCues})|\d{4}|\d\s?[-/.:]\s?\d|\d\s?\p{L}`, 'u')

/** Every way in which the part says a day or a stretch of days. */
export function timeExpressions(part: string, reckoning: Reckoning): TimeExpression[] {
  const found: TimeExpression[] = []
  const taken = new Taken()
  const add = (start: number, end: number, date: string | null, relative: boolean) => {
    if (taken.take({ start, end })) found.push({ text: part.slice(start, end), date, relative, start, end })
  }
  for (const day of datesIn(part)) add(day.start, day.end, meantBy(day, reckoning), false)
  for (const { pattern, reckon, needsLead } of spansIn(part)) {
    for (const match of matchesIn(part, pattern))
      add(match.index, match.index + match[0].length, reckon(reckoning, match), !needsLead)
  }
  for (const match of matchesIn(part, /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/gu)) {
    add(
      match.index,
      match.index + match[0].length,
      nextDay(reckoning.meeting, Number(match[2]), Number(match[1])),
      false,
    )
  }
  addNumbers(part, reckoning, add)
  if (!mayBeDay.test(inSmallLetters(part))) return found
  for (const match of matchesIn(part, ordinalDay)) {
    if (Number(match[1]) <= 31 && !behindMonth.test(part.slice(Math.max(0, match.index - 16), match.index)))
      add(match.index, match.index + match[0].length, dayOfMonth(reckoning.meeting, Number(match[1]), match[0]), false)
  }
  if (reckoning.meeting)
    for (const { text, index, date, relative } of chronoDates(part, reckoning.meeting))
      add(index, index + text.length, date, relative)
  else for (const match of matchesIn(part, undated)) add(match.index, match.index + match[0].length, null, true)
  return besideWeekdays(found, part)
}

/** Days of numbers without a year. */
function addNumbers(
  part: string,
  reckoning: Reckoning,
  add: (start: number, end: number, date: string | null, relative: boolean) => void,
): void {
  const addDay = (match: RegExpExecArray, day: number, month: number) => {
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31)
      add(match.index, match.index + match[0].length, nextDay(reckoning.meeting, month, day), false)
  }
  if (reckoning.isDayFirst)
    for (const match of matchesIn(part, dayAndMonth)) addDay(match, Number(match[1]), Number(match[2]))
  for (const match of matchesIn(part, numbersAlone)) {
    // Days stand first with dots, months with hyphens.
    const [first, second] = [Number(match[1] ?? match[4]), Number(match[2] ?? match[3])]
    if (second > 12) addDay(match, second, first)
    else addDay(match, first, second)
  }
}

/** Of several days that numbers may mean, the first that is not over when the meeting is. */
const meantBy = ({ date, readings }: DateMention, { meeting }: Reckoning): string | null =>
  readings.length > 1 && meeting ? (readings.find((one) => one.date >= meeting)?.date ?? date) : date

/** "Friday (14 March)", "14 Mar (Fri)": a day and its weekday are one expression, and the day counts. */
function besideWeekdays(found: TimeExpression[], part: string): TimeExpression[] {
  if (found.length < 2 || !found.some(({ text }) => weekdayAlone.test(text))) return found
  const joined: TimeExpression[] = []
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1)
    const between = before ? part.slice(before.end, one.start) : ''
    if (!before || weekdayAlone.test(before.text) === weekdayAlone.test(one.text) || !joins.test(between)) {
      joined.push(one)
      continue
    }
    const day = weekdayAlone.test(one.text) ? before : one
    if (!/\d/u.test(day.text)) {
      joined.push(one)
      continue
    }
    const end = one.end + (between.includes('(') && part[one.end] === ')' ? 1 : 0)
    joined[joined.length - 1] = {
      text: part.slice(before.start, end),
      date: day.date,
      relative: false,
      start: before.start,
      end,
    }
  }
  return joined.length < found.length ? joined : found
}

const weekdayAlone = new RegExp(String.raw`^(?:on )?${weekdayWords}\.?$`, 'iu')
const joins = /^[.,]?\s?\(?(?:the )?$/u

/** "3/4" where days stand in front of months */
const dayAndMonth = /(?<![\d/.:-])(\d{1,2})\/(\d{1,2})(?![\d/.:%-])/gu

/** "by 14.03", "by 3-14": numbers alone are a day only where one is asked for. */
const numbersAlone =
  /(?<=\b(?:[Bb]y|[Bb]efore|[Uu]ntil|[Tt]ill?|[Dd]ue:?|[Dd]eadline:?) )(?:(\d{1,2})\.(\d{2})\.?|(\d{1,2})-(\d{1,2}))(?![\d.%-]| ?(?:%|\p{Ll}))/gu

/** "the 12th", "Friday the 12th" */
const ordinalDay = new RegExp(
  overLines`
    \b(?:${weekdayWords}\.?,? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)\b(?! (?:
        of
        |${monthWords}\b
        |century|time|edition|floor|draft|meeting|version|round|anniversary|place|party
        |person|quarter|item|attempt
      )
    )
  `,
  'giu',
)

const behindMonth = new RegExp(String.raw`\b${monthWords}\.? $`, 'iu')

const undated = new RegExp(
  String.raw`\b(?:today|tomorrow|tonight|tmrw|(?:next |this )?${weekdaysInFull}|in (?:\w+) (?:days|weeks|months))\b`,
  'giu',
)

/** The next such day of a month that is not named: "the 12th", "Friday the 12th". */
function dayOfMonth(meeting: string | null, day: number, words: string): string | null {
  if (!meeting) return null
  const [year, month] = [Number(meeting.slice(0, 4)), Number(meeting.slice(5, 7))]
  const named = startsWithWeekday.exec(words)?.[1]?.slice(0, 3).toLowerCase()
  const next = Array.from({ length: monthsAhead }, (_, ahead) => {
    const at = month - 1 + ahead
    return isoDate(year + Math.floor(at / 12), (at % 12) + 1, day)
  }).filter((date): date is string => date !== null && date >= meeting)
  return next.find((date) => named === weekdayStems.split('|')[(weekday(date) + 6) % 7]) ?? next[0] ?? null
}

/** Within a year every weekday falls once on nearly every day of a month. */
const monthsAhead = 13
const startsWithWeekday = new RegExp(`^(${weekdayWords})`, 'iu')
