import { oncePerPhrase } from '../lexicon/once-per-phrase.js'
import { overLines } from '../lexicon/over-lines.js'
import { late } from '../lexicon/pattern.js'
import { weekdayWords } from '../lexicon/weekday-names.js'
import { matchesIn } from '../outline/matches.js'
import { Taken } from '../outline/taken.js'
import { isoDate } from './iso-date.js'
import { likelyMonthNumber } from './month-number.js'
import { numericReadings, type Order, type Reading } from './numeric-date.js'

/** A day named in a text. */
export interface DateMention {
  /** ISO 8601; null where the calendar has no such day, or where `readings` are equally likely. */
  date: string | null
  /** All days that it may mean, the likeliest first; none where the calendar has no such day. */
  readings: readonly Reading[]
  start: number
  end: number
}

/** Pandoc's Markdown raises what stands between carets: `26^th^`. */
const ordinalMark = String.raw`(?:\^?(?:st|nd|rd|th|er|º|ª|:?e)\^?)?`
const month = String.raw`(?<month>\p{L}+)(?!\p{L})\.?`
const day = String.raw`(?<day>\d{1,3})${ordinalMark}(?!\d)`
const weekday = String.raw`(?:\(?(?:\p{L}+day|${weekdayWords})\b\.?\)?,?\s?)?`
const dash = '[-‐‑–—_]'
/** What divides the words of a date: "3 June", "3-June", "3. Juni", "3_June", "3 - June"; nothing in "3June". */
const between = String.raw`\s?(?:${dash}\s?|/)?`
/** "Meeting 12, 27 June", "Call #181 – 3 May": the number in front of the day counts meetings. */
const counted = String.raw`(?:\b(?:meeting|call|session|week|sprint|number|no\.?|part)\s#?|#)\d{1,3}(?=,|\s)`
/** The later days of a meeting of several: the first counts. */
const laterDays = String.raw`(?:(?<!${counted})(?:,\s?\d{1,2}(?=,?\s))?(?:,?\s?(?:${dash}|/|to|till|until|through|and|&|\+)\s?${weekday}(?:\p{L}+\.?\s)?\d{1,2}${ordinalMark}(?![\d:]))?)?`
const fullYear = String.raw`(?<year>\d{4})(?!\d)`
/** "'24" */
const shortYear = String.raw`['’‘](?<short>\d{2})(?!\d)`
/** "3 Jun 24" names a year where no hour follows: "3 Jun 24:00". */
const bareYear = String.raw`(?<bare>[0-3]\d)(?![\d:]|[.h]\d|\s?(?:${dash}|to\b)\s?\d|\s?(?:[ap]\.?m\b|h\b|uhr\b|utc\b|gmt\b))`
/** "3 Jun 24 people" counts something. */
const counts = /^\s\p{Ll}/u
const dividers = String.raw`\s?[-./_‐‑–—]\s?`

interface Form {
  pattern: () => RegExp
  /** Whether it has a month's name, so that it needs not be tried where no word is one. */
  hasName?: true
  order: Order | 'numeric'
}

const named = (source: string): (() => RegExp) => late(() => new RegExp(source, 'giu'))

/** The usual forms of a date, the most telling first. */
const forms: readonly Form[] = [
  {
    order: 'ymd',
    pattern: () =>
      /(?<![\d.])(?<year>\d{4})(?<mark>[-/._‐‑–—])(?<number>\d{1,2})\k<mark>(?<day>\d{1,3})(?!\d|(?!T\d)\p{L})/gu,
  },
  {
    order: 'ymd',
    pattern: () =>
      /(?<![\d.])(?<year>(?:19|20)\d{2})\s(?<mark>[-/.‐‑–—])\s(?<number>0?[1-9]|1[0-2])\s\k<mark>\s(?<day>[0-2]?\d|3[01])(?![\d:])/gu,
  },
  {
    order: 'ymd',
    pattern: () => /(?<!\d)(?<year>\d{4})\s?[年년]\s?(?<number>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日号號일]/gu,
  },
  {
    order: 'ymd',
    hasName: true,
    pattern: named(String.raw`(?<!\d)(?<year>(?:19|20)\d{2}),?${between}${month}${between}${day}(?!\s?[:.]\d)`),
  },
  { order: 'ymd', pattern: () => /(?<!\d)(?<year>(?:19|20)\d{2}) (?<number>0\d|1[0-2]) (?<day>[0-2]\d|3[01])(?!\d)/gu },
  {
    order: 'ymd',
    pattern: () => /(?<!\d)(?<year>(?:19|20)\d{2})(?<number>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/gu,
  },
  {
    order: 'mdy',
    hasName: true,
    pattern: named(
      String.raw`(?<!\p{L})${month},?${between}(?:the\s)?${day}${laterDays}(?:(?:[,.]\s?|\s?${dash}\s?|\s|/)(?:,\s?)?${weekday}(?:of\s)?${fullYear}|,?\s?${shortYear})`,
    ),
  },
  // Over a month's end: "30 Nov - 1 Dec 2020".
  {
    order: 'dmy',
    hasName: true,
    pattern: named(
      String.raw`(?<![\d.:])${day}\.?${between}${month}\s?(?:${dash}|to|till|until|through|and|&)\s?${weekday}\d{1,2}${ordinalMark}\.?${between}(?<later>\p{L}+)\.?,?\s?${fullYear}`,
    ),
  },
  {
    order: 'dmy',
    hasName: true,
    pattern: named(
      overLines`
        (?<![\d.:])${day}${laterDays}(?:\.?${between}|\s(?:day\s)?(?:of|de|di|d[’'])\s?)${month}(?:
          [,.]?\s?(?:${dash}\s?|/|\(?${weekday})?(?:(?:of|de|del)\s)?${fullYear}
          |[,.]?\s?${shortYear}
          |(?:\s|${dash})?${bareYear}
        )
      `,
    ),
  },
  {
    order: 'numeric',
    pattern: late(
      () =>
        new RegExp(
          String.raw`(?<![\d./]|\S-|\d\s)(?<first>\d{1,2})(?<mark>${dividers})(?<second>\d{1,2})\k<mark>(?<third>\d{4}|\d{2})(?![\d./-]\d|\d)`,
          'gu',
        ),
    ),
  },
  // "3. 6.2024"
  {
    order: 'numeric',
    pattern: () =>
      /(?<![\d./]|\S-)(?<first>\d{1,2})(?<mark>\.)\s?(?<second>\d{1,2})\.\s?(?<third>\d{4})(?![\d./-]\d|\d)/gu,
  },
]

/** A cheap test: every form has a year of four digits, three numbers, or a month's name with a number on both sides. */
export const mayNameDay = (plain: string): boolean =>
  /\d{4}|\d\s?[./_‐‑–—-]\s?\d{1,2}\s?[./_‐‑–—-]\s?\d|\d[’']?\D{0,9}['’‘]\d{2}|\d\D{0,5}\p{L}{3}\.?[\s,‐‑–—-]{0,2}[0-3]\d/u.test(
    plain,
  )

/**
 * Days named in full in plain text: "July 30th, 2025", "2024-02-14", "14 Feb 2024", "2021/03/25", "4/27/20". A day that
 * the calendar does not have ("2019-01-154") is answered with null; a wrong ordinal ("May 22th") is only bad English.
 *
 * @returns in the order of the text
 */
export function datesIn(plain: string): DateMention[] {
  const found: DateMention[] = []
  if (!mayNameDay(plain)) return found
  const taken = new Taken()
  const isNamed = (plain.match(/\p{L}{3,}/gu) ?? []).some(isMonth)
  for (const { pattern, order, hasName } of forms) {
    if (hasName && !isNamed) continue
    for (const match of matchesIn(plain, pattern())) {
      const days = daysOf(match.groups ?? {}, order)
      if (!days) continue
      const [start, end] = [match.index, match.index + match[0].length]
      if (match.groups?.bare && counts.test(plain.slice(end, end + 2))) continue
      if (taken.take({ start, end })) found.push({ ...days, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const isMonth = oncePerPhrase((word) => likelyMonthNumber(word) > 0)

type Days = Pick<DateMention, 'date' | 'readings'>
type Groups = Record<string, string | undefined>

/** The days that the parts of a date mean; null where the word between them is no month. */
function daysOf(parts: Groups, order: Form['order']): Days | null {
  const { first = '', second = '', third = '', mark = '' } = parts
  if (order === 'numeric') {
    const { readings, isOpen } = numericReadings(first, second, third, mark.trim())
    // Numbers that are joined so are mostly none of days.
    if (readings.length === 0 && mark.includes('_')) return null
    return { date: isOpen ? null : (readings[0]?.date ?? null), readings }
  }
  const monthValue = parts.month ? likelyMonthNumber(parts.month) : Number(parts.number)
  if (parts.month && monthValue === 0) return null
  const date = isoDate(yearOf(parts, monthValue), monthValue, parts.day ?? '')
  return { date, readings: date ? [{ date, order }] : [] }
}

function yearOf({ year, short, bare, later }: Groups, monthValue: number): number {
  const named = Number(year ?? `20${short ?? bare}`)
  // "30 Dec - 2 Jan 2021" begins in the year before.
  return later && likelyMonthNumber(later) < monthValue ? named - 1 : named
}
