import { type DateMention, datesIn, mayNameDay } from '../../calendar/calendar-date.js'
import { weekday } from '../../calendar/iso-date.js'
import type { Order } from '../../calendar/numeric-date.js'
import { weekdaysIn } from '../../calendar/weekday-mention.js'
import { oncePer } from '../../outline/once-per.js'
import type { Context } from '../context.js'

/** The day that numbers mean. */
export interface SettledDate {
  /** ISO 8601, or null where it cannot be told or there is none. */
  date: string | null
  /** Another day that they may mean as well, where nothing but custom decides. */
  other: string | null
}

/**
 * The day that numbers such as "03/04/2024" or "24-06-13" mean: as a weekday beside them says; else the one that the
 * document names elsewhere in a way that can be read only so; else in the order in which it writes its other dates; else
 * the likeliest.
 *
 * @param plain the text in which the day is mentioned
 */
export function settledDate(mention: DateMention, plain: string, context: Context): SettledDate {
  const { readings, start, date } = mention
  if (readings.length < 2) return { date, other: null }
  const beside = weekdaysIn(plain, null).find((one) => one.dateStart === start)
  const others = certainDates(context)
  const only = (isMeant: (reading: (typeof readings)[number]) => boolean): string | null => {
    const meant = readings.filter(isMeant)
    return meant.length === 1 ? (meant[0]?.date ?? null) : null
  }
  const orders = new Set(others.map(({ order }) => order).filter((order) => order !== null))
  const settled =
    (beside ? only((reading) => weekday(reading.date) === beside.weekday) : null) ??
    only((reading) => others.some((other) => other.date === reading.date)) ??
    only((reading) => orders.size === 1 && orders.has(reading.order))
  if (settled !== null) return { date: settled, other: null }
  // Nobody who puts dots between the numbers means the month by the first.
  const isCustom = plain.slice(start, mention.end).includes('.')
  const other = isCustom ? undefined : readings.find((reading) => date !== null && reading.date !== date)
  return { date, other: other?.date ?? null }
}

/** "25/04/2024": where the year has a place of its own it tells nothing of the others' order. */
const shortNumbers = /^\d{1,2}\D{1,3}\d{1,2}\D{1,3}\d+$/u

interface CertainDate {
  date: string
  order: Order | null
}

/** Days that can be read in one way only, in all of a document. */
const certainDates = oncePer(({ items, sections, outline }: Context): readonly CertainDate[] => {
  const texts = [
    ...sections.map(({ heading }) => heading?.plain ?? ''),
    ...items.map(({ text }) => text.plain),
    ...[...(outline.frontMatter?.entries.values() ?? [])].map(({ value }) => value),
  ]
  return texts.filter(mayNameDay).flatMap((text) =>
    datesIn(text).flatMap(({ readings, start, end }) => {
      const [only] = readings
      return only && readings.length === 1
        ? [{ date: only.date, order: shortNumbers.test(text.slice(start, end)) ? only.order : null }]
        : []
    }),
  )
})
