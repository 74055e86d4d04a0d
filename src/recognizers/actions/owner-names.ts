import { isUnowned } from '../../lexicon/nobody.js'
import { matchesIn } from '../../outline/matches.js'
import { sourceRange, type Text, trimRange } from '../../outline/text.js'
import type { OwnerFound } from '../candidate.js'

/** The owners that a label, a lead, a bracket or a cell names, each with its place: "Ann, Bo", "@ann & Bo", "Ann or Bo". */
export const ownerNamesIn = (text: Text, from = 0, to = text.plain.length): OwnerFound[] =>
  nameRanges(text.plain, from, to).map(([start, end]) => {
    const { sourceStart, sourceEnd } = sourceRange(text, start, end)
    return { name: text.plain.slice(start, end), start: sourceStart, end: sourceEnd }
  })

/** The names of a row, without what divides them: "Ann; Bo", "Ann/Bo", "Ann and Bo". */
export const namesOfRow = (words: string): string[] =>
  nameRanges(words, 0, words.length).map(([start, end]) => words.slice(start, end))

/** Where the names of a row stand, without "@" and what a bracket adds; none where it is said that nobody is named. */
export function nameRanges(plain: string, from: number, to: number): Array<[number, number]> {
  if (isUnowned(plain.slice(from, to))) return []
  const row = plain
    .slice(from, to)
    .replace(/(?<=[^\s(][\s\u2028]?)\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length))
  return [...matchesIn(row, piece)].flatMap((match) => {
    const words = match[0].replace(/(?<![\s?.()])[\s?.()]+$/u, '')
    const lead = /^\s*(?:(?:and|or|by|for(?=\s+@))\s+)?[()?@\s]*/u.exec(words)?.[0].length ?? 0
    const [start, end] = trimRange(row, match.index + lead, match.index + words.length)
    return start < end && !isUnowned(row.slice(start, end)) ? [[from + start, from + end] as [number, number]] : []
  })
}

/** Of "@ann @bo" nothing but the sign divides them, of "for @bo" it does not. */
const piece = /(?:(?!\s(?:and|or)\s|(?<!\b(?:and|or|for|by|to|from|with|cc|owner))\s@)[^,;/&+\u2028])+/gu
