import { addDays, isoDate } from '../../calendar/iso-date.js'
import { monthNumber } from '../../calendar/month-number.js'
import { monthWords } from '../../lexicon/month-names.js'
import type { Item } from '../../outline/outline.js'
import { sourceRange } from '../../outline/text.js'
import type { DateFound } from '../candidate.js'

/** "the 8th of October", "18th–20th March", "November 12th and 13th": a day without a year; of several the first. */
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:[-–]|to|and|&)\s?\d{1,2}(?:st|nd|rd|th)?)?`
const yearless = new RegExp(
  String.raw`(?<![\p{L}\d.:/-])(?:${day}(?: of)? (${monthWords})\b|(${monthWords})\.? ${day}\b)(?!:|,? \d{4})`,
  'iu',
)
/** "Held by conference call on 9 April 2013", "The board met in the hall on 4 March": in minutes that were put up later. */
export const wasHeld = /\b(?:held|took place|convened|met|gathered)\b[^.;]{0,60} on\b/iu
/** In characters. */
const longestLine = 40
/** In notes from the front, and days from the meeting to its post. */
const nearFront = 5
const soonest = 62

/**
 * The meeting's day in a post whose front matter has the day of posting: "The council took place on the 8th of October"
 * in a post of 11 October 2019. The year is that of the last such day before the post.
 */
export function dayBeforePosting(posted: string, items: readonly Item[]): DateFound | null {
  for (const { text, form } of items.slice(0, nearFront)) {
    const { plain } = text
    const match = form === 'code' ? null : yearless.exec(plain)
    if (!match) continue
    const isLine = match[0].length >= plain.trim().length && plain.length <= longestLine
    if (!isLine && !wasHeld.test(plain.slice(0, match.index + match[0].length))) continue
    const date = lastBefore(posted, monthNumber(match[2] ?? match[3] ?? ''), match[1] ?? match[4] ?? '')
    if (!date) continue
    const { sourceStart, sourceEnd } = sourceRange(text, match.index, match.index + match[0].length)
    return { kind: 'date', date, other: null, text: match[0], rank: 0, start: sourceStart, end: sourceEnd }
  }
  return null
}

/** The last day of that name before a day, if it is not long before. */
function lastBefore(posted: string, month: number, number: string): string | null {
  const year = Number(posted.slice(0, 4))
  return (
    [isoDate(year, month, number), isoDate(year - 1, month, number)].find(
      (date) => date !== null && date <= posted && date >= addDays(posted, -soonest),
    ) ?? null
  )
}
