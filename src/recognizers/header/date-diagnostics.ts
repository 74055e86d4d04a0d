import type { DateFound, DiagnosticFound } from '../candidate.js'

/** Days that the header names and no calendar has. */
export function impossibleDates(dates: readonly DateFound[]): DiagnosticFound[] {
  return dates
    .filter((found, index) => found.date === null && dates.findIndex(({ start }) => start === found.start) === index)
    .map(({ text, start, end }) => ({
      kind: 'diagnostic',
      code: 'impossible-date',
      message: `There is no such day: ${text}`,
      start,
      end,
    }))
}

/** "03/04/2025": the day of the meeting rests on custom alone. */
export function ambiguousDate(date: DateFound | null): DiagnosticFound[] {
  if (!date?.other) return []
  const message = `${date.text} is read as ${date.date} and may be ${date.other}: write the day as ${date.date}`
  return [{ kind: 'diagnostic', code: 'ambiguous-date', message, start: date.start, end: date.end }]
}
