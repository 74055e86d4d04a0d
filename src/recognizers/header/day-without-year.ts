import { datesIn } from '../../calendar/calendar-date.js'
import { isoDate } from '../../calendar/iso-date.js'
import { monthNumber } from '../../calendar/month-number.js'
import { sourceRange } from '../../outline/text.js'
import type { DateFound } from '../candidate.js'
import type { Context } from '../context.js'

/** "March 15th", "15 March" */
const monthAndDay =
  /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:])|(?<!\d)(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\b/u

/** The day that a text names without its year, in a year that is given. */
export function dayIn(text: string, year: string): string | null {
  const match = monthAndDay.exec(text)
  const month = monthNumber(match?.[1] ?? match?.[4] ?? '')
  return month > 0 ? isoDate(year, month, match?.[2] ?? match?.[3] ?? '') : null
}

/**
 * The day that a title names without its year, where a note names the same day with it: of several years none.
 *
 * @example
 * // # Wednesday, March 15th
 * //
 * // Choir call 2023-03-15
 */
export function dayWithoutYear(title: string, { items }: Context, rank: number): DateFound | null {
  if (!monthAndDay.test(title)) return null
  const found: DateFound[] = []
  for (const { text } of items)
    for (const { readings, start, end } of datesIn(text.plain)) {
      const date = readings.map((reading) => reading.date).find((one) => one === dayIn(title, one.slice(0, 4)))
      const { sourceStart, sourceEnd } = sourceRange(text, start, end)
      const told = { text: text.plain.slice(start, end), start: sourceStart, end: sourceEnd }
      if (date) found.push({ kind: 'date', date, other: null, rank, ...told })
    }
  const [first] = found
  return first && found.every(({ date }) => date === first.date) ? first : null
}
