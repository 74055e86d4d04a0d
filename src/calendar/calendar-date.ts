import { matchesIn } from '../outline/matches.js'
/** A day named in a text; `date` is null where the calendar has no such day. */
export interface DateMention {
  date: string | null
  start: number
  end: number
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const day = String.raw`(\d{1,3})(?:st|nd|rd|th)?`
/** The later days of a meeting of several: the first counts. */
const laterDays = String.raw`(?:\s?(?:-|–|—|to|and|&)\s?(?:${month.replace('(', '(?:')} )?\d{1,2}(?:st|nd|rd|th)?)?`
const year = String.raw`(\d{4})`

type Order = 'ymd' | 'mdy' | 'dmy' | 'numeric'

/** The usual forms of a date, the most telling first. Each has three groups, in the order that is named beside it. */
const forms: ReadonlyArray<{ pattern: RegExp; order: Order }> = [
  { order: 'ymd', pattern: /(?<![\d.])(\d{4})([-/.])(\d{1,2})\2(\d{1,3})(?!\d|(?!T\d)\p{L})/gu },
  { order: 'ymd', pattern: new RegExp(String.raw`(?<!\d)${year}()(?:\s|-|/)${month}(?:\s|-|/)${day}(?!\d)`, 'giu') },
  { order: 'ymd', pattern: /(?<!\d)((?:19|20)\d{2})( )(0\d|1[0-2]) ([0-2]\d|3[01])(?!\d)/gu },
  { order: 'ymd', pattern: /(?<!\d)((?:19|20)\d{2})()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/gu },
  {
    order: 'mdy',
    pattern: new RegExp(
      String.raw`\b${month}\s?${day}${laterDays}(?:,|\s|\.)\s?,?\s?(?:\(?\p{L}+day\)?,? )?${year}(?!\d)`,
      'giu',
    ),
  },
  {
    order: 'dmy',
    pattern: new RegExp(
      String.raw`(?<![\d.])${day}${laterDays}(?:\s|-|\.|/)\s?(?:of )?${month}(?:,|\s|-|/|\s?'|\.)\s?${year}(?!\d)`,
      'giu',
    ),
  },
  { order: 'numeric', pattern: /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-]\d|\d)/gu },
]

/** A cheap test: every form has a year of four digits or three numbers. */
export const mayNameDay = (plain: string): boolean => /\d{4}|\d[./-]\d{1,2}[./-]\d/u.test(plain)

/**
 * Days named in full in plain text: "July 30th, 2025", "2024-02-14", "14 Feb 2024", "2021/03/25", "4/27/20". A day that
 * the calendar does not have ("2019-01-154") is answered with null; a wrong ordinal ("May 22th") is only bad English.
 *
 * @returns dates as ISO 8601, in the order of the text
 */
export function datesIn(plain: string): DateMention[] {
  const found: DateMention[] = []
  if (!mayNameDay(plain)) return found
  for (const { pattern, order } of forms) {
    for (const match of matchesIn(plain, pattern)) {
      const mention = { date: dateOf(match, order), start: match.index, end: match.index + match[0].length }
      if (!found.some((other) => other.start < mention.end && mention.start < other.end)) found.push(mention)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function dateOf(match: RegExpMatchArray, order: Order): string | null {
  if (order === 'mdy') return isoDate(match[3] ?? '', monthNumber(match[1] ?? ''), match[2] ?? '')
  if (order === 'dmy') return isoDate(match[3] ?? '', monthNumber(match[2] ?? ''), match[1] ?? '')
  if (order === 'ymd') {
    const named = Number(match[3])
    return isoDate(match[1] ?? '', Number.isNaN(named) ? monthNumber(match[3] ?? '') : named, match[4] ?? '')
  }
  const [first, second] = [Number(match[1]), Number(match[3])]
  const fullYear = (match[4] ?? '').length === 2 ? `20${match[4]}` : (match[4] ?? '')
  // Slashes are mostly American (month first), dots are not; a number over 12 decides.
  const dayFirst = first > 12 || (match[2] === '.' && second <= 12)
  return dayFirst ? isoDate(fullYear, second, String(first)) : isoDate(fullYear, first, String(second))
}

/** 1 to 12 for a month's name or its first three letters; 0 for anything else. */
export const monthNumber = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** An ISO 8601 calendar date, or null where there is no such day. */
export function isoDate(yearText: string | number, monthValue: number, dayText: string | number): string | null {
  const date = new Date(Date.UTC(Number(yearText), monthValue - 1, Number(dayText)))
  const real =
    date.getUTCFullYear() === Number(yearText) &&
    date.getUTCMonth() === monthValue - 1 &&
    date.getUTCDate() === Number(dayText)
  return real ? toIso(date) : null
}

/** The calendar date of a `Date`, in UTC. */
const toIso = (date: Date): string => date.toISOString().slice(0, 10)

/** An ISO date so many days later. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return toIso(date)
}

/** The day of the week, 0 for Sunday. */
export const weekday = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay()
