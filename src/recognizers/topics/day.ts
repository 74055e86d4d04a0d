import { datesIn } from '../../calendar/calendar-date.js'

/** A heading that is a day, with time and place perhaps. */
export function isDay(words: string): boolean {
  const [date] = datesIn(words)
  if (!date) return false
  if (/^\W*(?:\p{L}{3,9},? )?$/u.test(words.slice(0, date.start)) && /^[^:]{1,10}\d:\d{2}/u.test(words.slice(date.end)))
    return true
  const rest = `${words.slice(0, date.start)} ${words.slice(date.end)}`.replace(
    /\([^()]*\)|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:at|utc|gmt|meeting|date|a?m|pm|[a-z]{0,2}[sd]t|[pec]t|call|notes|minutes)\b/giu,
    '',
  )
  return !/\p{L}/u.test(rest)
}
