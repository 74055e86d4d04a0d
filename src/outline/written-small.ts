import { oncePer } from './once-per.js'
import type { Outline } from './outline.js'

/**
 * Whether a text has a word in small letters, standing alone: "Script to check it" is of a script where the text says
 * "the script" elsewhere. Handles and addresses have names in small letters too, and do not count.
 */
export function isWrittenSmall(outline: Outline, word: string): boolean {
  const words = smallWordsOf(outline)
  const small = word.toLowerCase()
  return words.has(small) || words.has(`${small}s`)
}

const smallWordsOf = oncePer((outline: Outline): ReadonlySet<string> => new Set(outline.source.match(standingAlone)))

const standingAlone = /(?<=\s)\p{Ll}+(?=[\s.,;:)]|$)/gu
