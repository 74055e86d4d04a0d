import { weekdayStems } from '../lexicon/weekday-names.js'
import { addDays, isoDate, weekday } from './iso-date.js'
import { monthNumber } from './month-number.js'

/** What relative dates are reckoned from. */
export interface Reckoning {
  /** The meeting's date, ISO 8601. */
  meeting: string | null
  /** The next meeting's, where the document says when that is. */
  nextMeeting: string | null
  /** Whether "3/4" is the third of April here. */
  isDayFirst?: boolean
}

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A number up to twelve, in a pattern with the flag `i`. */
export const amount = String.raw`(?:\d{1,2}|${numbers.join('|')})`

/** "three", "3" → 3; 0 for "a". */
export const amountOf = (word: string): number => numbers.indexOf(word.toLowerCase()) + 1 || Number(word)

/** The Friday of a day's week; of a Saturday or Sunday the one that comes. */
export function friday(iso: string): string {
  const day = weekday(iso)
  return addDays(iso, day === 6 ? 6 : 5 - day)
}

/** The next such day of the week, the meeting's own counted. */
export function nextWeekday(iso: string, word: string): string {
  const day = weekdayStems.split('|').indexOf(word.slice(0, 3).toLowerCase())
  // The stems begin with Monday, the days of ISO dates with Sunday.
  return addDays(iso, (((day + 1) % 7) - weekday(iso) + 7) % 7)
}

/** So many days, weeks or months later; of a month that is too short its last day. */
export function later(iso: string, count: number, unit: string): string | null {
  if (unit.toLowerCase() !== 'month') return addDays(iso, count * (unit.toLowerCase() === 'week' ? 7 : 1))
  const month = Number(iso.slice(5, 7)) - 1 + count
  const [year, number] = [Number(iso.slice(0, 4)) + Math.floor(month / 12), (month % 12) + 1]
  return isoDate(year, number, Number(iso.slice(8))) ?? endOfMonth(isoDate(year, number, 1) ?? iso, 0)
}

/** The last day of a day's month, or of one so many months later. */
export function endOfMonth(iso: string, later: number): string {
  const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))]
  return new Date(Date.UTC(year, month + later, 0)).toISOString().slice(0, 10)
}

/** "The end of May", "the end of May 2027": without a year the next such month, the meeting's own counted. */
export function endOfNamedMonth({ meeting }: Reckoning, [, name = '', year]: RegExpMatchArray): string | null {
  const month = monthNumber(name)
  if (year) return endOfMonth(`${year}-${String(month).padStart(2, '0')}-01`, 0)
  const first = meeting && (Number(meeting.slice(5, 7)) === month ? meeting : nextDay(meeting, month, 1))
  return first && endOfMonth(first, 0)
}

/** "The end of the quarter", "the end of Q2": the next of that number. */
export function endOfQuarter({ meeting }: Reckoning, [words, named, year]: RegExpMatchArray): string | null {
  if (!meeting) return null
  const own = Math.ceil(Number(meeting.slice(5, 7)) / 3)
  const quarter = Number(named ?? /Q(\d)/iu.exec(words)?.[1] ?? own)
  const of = year ?? String(Number(meeting.slice(0, 4)) + (quarter < own ? 1 : 0))
  return endOfMonth(`${of}-${String(quarter * 3).padStart(2, '0')}-01`, 0)
}

/** The next such day of the year, the meeting's own counted. */
export function nextDay(meeting: string | null, month: number, day: number): string | null {
  if (!meeting) return null
  const year = Number(meeting.slice(0, 4))
  const date = isoDate(year, month, day)
  return date && date < meeting ? isoDate(year + 1, month, day) : date
}
