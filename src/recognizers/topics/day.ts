import { datesIn } from '../../calendar/calendar-date.js'
import { monthWords } from '../../lexicon/month-names.js'
import { weekdayWords } from '../../lexicon/weekday-names.js'
import type { Section } from '../../outline/outline.js'

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

/**
 * A heading that says on which day they met, of any year, and how perhaps: "Meeting, Tuesday 4 March", "3 May 2025 - on the
 * phone". Without a date ("Thursday afternoon") it must stand above headings.
 */
export function isDayOfMeeting({ heading, sections }: Section): boolean {
  const words = heading?.plain ?? ''
  if (words.length > longestDay || (sections.length < 2 && !/\d/u.test(words))) return false
  const dates = datesIn(words)
  if (dates.length === 0 && !dayOfYear.test(words) && !weekday.test(words)) return false
  let [rest, from] = ['', 0]
  for (const { start, end } of dates) {
    rest += `${words.slice(from, start)} `
    from = Math.max(from, end)
  }
  return !/\p{L}/u.test((rest + words.slice(from)).replace(dayOfYear, ' ').replace(besideMeeting, ' '))
}

/** In characters. */
const longestDay = 70
const weekday = new RegExp(String.raw`\b${weekdayWords}\b`, 'iu')
/** "4 March", "March, 4th", "9/17" */
const dayOfYear = new RegExp(
  String.raw`\b(?:${monthWords}\.?,? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthWords}|\d{1,2}/\d{1,2}(?!/))\b`,
  'giu',
)
const besideMeeting = new RegExp(
  String.raw`\b(?:${weekdayWords}|(?:early |late )?(?:morning|afternoon|evening)|the|of|on|at|from|to|via|by|over|in|meeting|call|session|sync|(?:tele)?(?:conference|phone)|telecon?|online|zoom|webex|teams|continued|(?:meeting |session )?day (?:one|two|three)|utc|gmt|[ap]m|[pec]t|[a-z]{0,2}[sd]t)\b`,
  'giu',
)

/** A heading that says when something was said, and nothing else: "(9:50 in the video)", "Meeting start: 10:05 a.m.". */
export const isClockTime = (words: string): boolean =>
  /\d{1,2}:\d{2}/u.test(words) &&
  !/\p{L}/u.test(
    words.replace(
      /\b(?:in|at|of|the|from|to|until|about|around|meeting|call|session|video|recording|audio|start(?:s|ed|ing)?|begin(?:s|ning)?|began|end(?:s|ed|ing)?|finish(?:ed)?|time|timestamp|utc|gmt|[a-z]{0,2}[sd]t|[pec]t|[ap]m)\b|\b[ap]\.m\.?/giu,
      '',
    ),
  )
