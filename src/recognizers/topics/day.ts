import { datesIn } from '../../calendar/calendar-date.js'
import { weekdayWords } from '../../lexicon/weekday-names.js'

/** What stands beside a day in a heading. */
const besideDay = new RegExp(
  String.raw`\([^()]*\)|\b${weekdayWords}\b|\b(?:at|utc|gmt|meeting|date|a?m|pm|[a-z]{0,2}[sd]t|[pec]t|call|notes|minutes|agenda)\b`,
  'giu',
)

/** A heading that is a day, with time and place perhaps. */
export function isDay(words: string): boolean {
  const [date] = datesIn(words)
  if (!date) return false
  if (/^\W*(?:\p{L}{3,9},? )?$/u.test(words.slice(0, date.start)) && /^[^:]{1,10}\d:\d{2}/u.test(words.slice(date.end)))
    return true
  const rest = `${words.slice(0, date.start)} ${words.slice(date.end)}`.replace(besideDay, '')
  return !/\p{L}/u.test(rest)
}

/** A heading that says when something was said, and nothing else: "(9:50 in the video)", "Meeting start: 10:05 a.m.". */
export const isClockTime = (words: string): boolean =>
  /\d{1,2}:\d{2}/u.test(words) &&
  !/\p{L}/u.test(
    words.replace(
      /\b(?:in|at|of|the|from|to|until|about|around|meeting|call|session|video|recording|audio|start(?:s|ed|ing)?|begin(?:s|ning)?|began|end(?:s|ed|ing)?|finish(?:ed)?|time|timestamp|utc|gmt|[a-z]{0,2}[sd]t|[pec]t|[ap]m)\b|\b[ap]\.m\.?/giu,
      '',
    ),
  )
