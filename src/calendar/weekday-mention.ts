import { monthWords } from '../lexicon/month-names.js'
import { overLines } from '../lexicon/over-lines.js'
import { weekdayNames, weekdayWords } from '../lexicon/weekday-names.js'
import { matchesIn } from '../outline/matches.js'
import { datesIn } from './calendar-date.js'
import { addDays, isoDate, weekday } from './iso-date.js'
import { monthNumber } from './month-number.js'

/** A date with the day of the week that stands beside it. */
export interface WeekdayMention {
  /** What the date may mean, ISO 8601; two where day and month cannot be told apart. */
  dates: string[]
  /** The day of the week that is written, 0 for Sunday; where, in the plain text. */
  weekday: number
  weekdayStart: number
  weekdayEnd: number
  /** All of it: weekday, date and what is between. */
  start: number
  end: number
  /** The date alone. */
  dateStart: number
  dateEnd: number
}

const before = new RegExp(
  String.raw`(?<![\p{L}\p{N}/&+-])(${weekdayWords})\b\.?[)\]]?[,:]?\s?(?:[-–—|(]\s?|the )?$`,
  'iu',
)
const behind = new RegExp(String.raw`^(?:,\s?|\s?[-–—|(]\s?|\s)(${weekdayWords})\b(?!\p{L})`, 'iu')
const within = new RegExp(String.raw`\b(${weekdayWords})\b`, 'iu')
/** A weekday that goes on: "Monday to Friday", "Tue/Wed". */
const goesOn = /^\.?\s?(?:[/&+–—-]|to\b|and\b|or\b|through\b|till\b|until\b)/iu
/** A day without its year: "Tuesday, July 30th", "Tue 30 July". */
const yearless = new RegExp(
  overLines`
    (?<![\p{L}\p{N}/&+-])(?<weekday>${weekdayWords})\b\.?,?\s(?:the )?(?<date>
      (?<month>${monthWords})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?
      |(?<day2>\d{1,2})(?:st|nd|rd|th)?\s(?:of )?(?<month2>${monthWords})
    )\b(?!,?\s?\d{4}|\s?[-–—/&]\s?\d)
  `,
  'giu',
)
/** Farther from the meeting nobody leaves out the year. */
const nearDays = 60

/**
 * Dates that stand beside a day of the week: "Tuesday, July 30th 2025", "2025-07-30 (Wed)"; without a year where the
 * meeting's date tells it. Ranges and lists of days are left out: which day the weekday belongs to is not certain.
 */
export function weekdaysIn(plain: string, meeting: string | null): WeekdayMention[] {
  const dates = datesIn(plain)
  const found: WeekdayMention[] = []
  for (const [index, { date, readings, start, end }] of dates.entries()) {
    const text = plain.slice(start, end)
    if (date === null || date < '1900' || isRange(text)) continue
    const previousEnd = dates[index - 1]?.end ?? 0
    const sides = [
      weekdayBefore(plain, Math.max(previousEnd, start - 20), start, dates[index - 1] ? previousEnd : null),
      weekdayWithin(plain, start, end),
      weekdayBehind(plain, end, dates[index + 1]?.start ?? plain.length + 10),
    ].filter((side) => side !== null)
    const written = sides[0]
    if (!written || sides.some(({ weekday }) => weekday !== written.weekday)) continue
    found.push({
      ...written,
      dates: readings.map((reading) => reading.date),
      start: Math.min(start, written.weekdayStart),
      end: Math.max(end, closed(plain, start, written.weekdayEnd)),
      dateStart: start,
      dateEnd: end,
    })
  }
  if (meeting) for (const mention of yearlessIn(plain, meeting)) found.push(mention)
  return found
}

/** "2025-03-04 (Tue)": the bracket closes what the range opened. */
const closed = (plain: string, start: number, end: number): number =>
  plain[end] === ')' && plain.slice(start, end).includes('(') ? end + 1 : end

type Side = Pick<WeekdayMention, 'weekday' | 'weekdayStart' | 'weekdayEnd'>

function weekdayBefore(plain: string, from: number, start: number, previousEnd: number | null): Side | null {
  const match = before.exec(plain.slice(from, start))
  if (!match?.[1]) return null
  const at = from + match.index
  // "2025-03-04 Tuesday, 2025-03-05": the weekday belongs to the date in front of it.
  if (previousEnd !== null && /^[^,;]{0,3}$/u.test(plain.slice(previousEnd, at))) return null
  return side(match[1], at)
}

function weekdayBehind(plain: string, end: number, nextStart: number): Side | null {
  const match = behind.exec(plain.slice(end, end + 20))
  if (!match?.[1]) return null
  const at = end + match[0].length - match[1].length
  const after = at + match[1].length
  // "4 March 2025, Wed 5 March 2025": it belongs to the date behind it.
  const next = plain.slice(after, after + 20)
  if (nextStart - after <= 3 || goesOn.test(next) || /^[.,]?\s?\p{L}*\s?\d/u.test(next)) return null
  return side(match[1], at)
}

function weekdayWithin(plain: string, start: number, end: number): Side | null {
  const match = within.exec(plain.slice(start, end))
  return match?.[1] ? side(match[1], start + match.index) : null
}

/** Short forms in lower case are other words: "sat", "sun", "wed". */
function side(word: string, at: number): Side | null {
  if (!/day$/iu.test(word) && /^\p{Ll}/u.test(word)) return null
  const weekday = weekdayNames.findIndex((full) => full.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase())
  return { weekday, weekdayStart: at, weekdayEnd: at + word.length }
}

const isRange = (text: string): boolean =>
  /\d\s?(?:[-–—]|to|and|&)\s?(?:\p{L}+\.?\s)?\d{1,2}(?!\d)(?:st|nd|rd|th)?[,\s]/u.test(text)

function* yearlessIn(plain: string, meeting: string): Generator<WeekdayMention> {
  for (const { index, 0: text, groups = {} } of matchesIn(plain, yearless)) {
    const written = side(groups.weekday ?? '', index)
    const date = nearest(monthNumber(groups.month ?? groups.month2 ?? ''), groups.day ?? groups.day2 ?? '', meeting)
    if (!written || !date) continue
    const end = index + text.length
    yield { ...written, dates: [date], start: index, end, dateStart: end - (groups.date ?? '').length, dateEnd: end }
  }
}

/** A day of the year that is nearest to the meeting; null where that is far. */
function nearest(monthValue: number, day: string, meeting: string): string | null {
  const year = Number(meeting.slice(0, 4))
  const [from, to] = [addDays(meeting, -nearDays), addDays(meeting, nearDays)]
  return (
    [year - 1, year, year + 1]
      .map((candidate) => isoDate(candidate, monthValue, day))
      .find((date) => date !== null && date >= from && date <= to) ?? null
  )
}

/** Whether one of the days that a date may mean falls on the weekday that stands beside it. */
export const agrees = ({ dates, weekday: written }: WeekdayMention): boolean =>
  dates.some((date) => weekday(date) === written)
