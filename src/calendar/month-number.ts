import leven from 'leven'
import { longMonthNames, monthNames } from '../lexicon/month-names.js'

const numbers = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/**
 * 1 to 12 for a month's name or its short form, 0 for any other word.
 *
 * @example
 * monthNumber('Sept') // 9
 * monthNumber('juillet') // 7
 * monthNumber('Market') // 0
 */
export const monthNumber = (name: string): number => numbers.get(name.toLowerCase()) ?? 0

/** The same for a name that may be misspelt ("Septmber", "Feburary", "Arpil"): for words that stand as a month's name would. */
export function likelyMonthNumber(name: string): number {
  const known = monthNumber(name)
  if (known > 0 || name.length < 5) return known
  const word = name.toLowerCase()
  const meant = longMonthNames.find((month) => month[0] === word[0] && isMisspelt(word, month))
  return meant ? monthNumber(meant) : 0
}

/** "Match" is a letter away from March and a word of its own: of short names the letters are only out of order. */
const isMisspelt = (word: string, month: string): boolean =>
  month.length < 6
    ? [...word].sort().join('') === [...month].sort().join('')
    : leven(word, month, { maxDistance: 3 }) <= 2
