import { isoDate } from './iso-date.js'

/** In which order the numbers of a date stand. */
export type Order = 'ymd' | 'mdy' | 'dmy'

/** One of the days that numbers may mean. */
export interface Reading {
  date: string
  order: Order
}

/** Before that nobody wrote minutes in Markdown: of two years the later is meant. */
const firstYear = 2005

/**
 * The days that three numbers may mean, the likeliest first: slashes and hyphens are mostly American (month first), dots
 * and numbers that are filled up with a zero ("05/09/2024") are not; a number over 12 decides; a year of two digits
 * stands in front where the other end is no year yet ("24-06-03").
 *
 * @returns the readings, and whether the first is likelier than the others
 */
export function numericReadings(first: string, second: string, third: string, mark: string) {
  const year = third.length === 2 ? `20${third}` : third
  const [a, b] = [Number(first), Number(second)]
  const dayFirst = reading(isoDate(year, b, a), 'dmy')
  const monthFirst = reading(isoDate(year, a, b), 'mdy')
  const yearFirst = third.length === 2 && a > 12 ? reading(isoDate(`20${first}`, b, third), 'ymd') : []
  const isDayFirst = mark === '.' || first.startsWith('0') || second.startsWith('0')
  const yearLast = isDayFirst ? [...dayFirst, ...monthFirst] : [...monthFirst, ...dayFirst]
  const readings = [...yearLast, ...yearFirst]
  const likely = readings.filter(({ date }) => Number(date.slice(0, 4)) >= firstYear)
  const kept = likely.length > 0 ? likely : readings
  // "24-06-13": with hyphens either end may be the year.
  const isOpen = kept.length > 1 && kept.some(({ order }) => order === 'ymd') && /[-_–]/u.test(mark)
  return { readings: kept.filter(({ date }, at) => kept.findIndex((one) => one.date === date) === at), isOpen }
}

const reading = (date: string | null, order: Order): Reading[] => (date ? [{ date, order }] : [])
