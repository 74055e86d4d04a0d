import { datesIn } from '../../calendar/calendar-date.js'
import type { Reading } from '../../lint/reading.js'
import { sourceRange } from '../../outline/text.js'
import { dateRank, meetingDates } from '../../recognizers/header/date.js'
import { isDay } from '../../recognizers/topics/day.js'

export interface StatedDate {
  /** ISO 8601. */
  date: string
  /** Source offsets. */
  start: number
  end: number
  inTitle: boolean
}

/**
 * Days that the text itself says are the meeting's: in the title, behind a label such as `Date:`, or in a heading or
 * line that is nothing but a day. Days that merely stand near are left out, and so is front matter.
 */
export function statedDates({ context, source }: Reading): StatedDate[] {
  const heading = context.titleSection?.heading
  const found = heading
    ? datesIn(heading.plain).map(({ date, start, end }) => {
        const { sourceStart, sourceEnd } = sourceRange(heading, start, end)
        return { date, start: sourceStart, end: sourceEnd, inTitle: true }
      })
    : []
  for (const { date, rank, start, end } of meetingDates(context, undefined)) {
    if (rank === dateRank.frontMatter || found.some((other) => other.start === start)) continue
    if (rank === dateRank.label || isDay(wordsOfLine(source, start))) found.push({ date, start, end, inTitle: false })
  }
  return found.flatMap((one) => (one.date === null ? [] : { ...one, date: one.date }))
}

/** The beginning of an offset's line; a line that only says a day is short. */
function wordsOfLine(source: string, offset: number): string {
  const before = /(?<![^\r\n])[^\r\n]*$/u.exec(source.slice(Math.max(0, offset - longestLine), offset))?.[0] ?? ''
  const behind = /^[^\r\n]*/u.exec(source.slice(offset, offset + longestLine))?.[0] ?? ''
  return (before + behind).replace(/[#*_>|`]/gu, ' ')
}

const longestLine = 100
