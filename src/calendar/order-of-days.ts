import { matchesIn } from '../outline/matches.js'

const slashed = /(?<![\d/.:-])(\d{1,2})\/(\d{1,2})(?:\/(?:\d{2}|\d{4}))?(?![\d/.:-])/gu

/**
 * Whether the days of a text stand in front of their months: a number over 12 shows it ("18/9", so that "3/4" is the third
 * of April too), unless another shows the contrary.
 */
export function isDayFirst(source: string): boolean {
  if (!source.includes('/')) return false
  let isShown = false
  for (const match of matchesIn(source, slashed)) {
    const [first, second] = [Number(match[1]), Number(match[2])]
    if (second > 12 && second <= 31 && first >= 1 && first <= 12) return false
    isShown ||= first > 12 && first <= 31 && second >= 1 && second <= 12
  }
  return isShown
}
