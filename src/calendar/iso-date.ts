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
