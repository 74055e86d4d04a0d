import { outcomeOf, passiveSettlementOf, settlementOf } from '../../lexicon/settlement.js'
import type { Decision } from '../../record/types.js'
import type { Sentence } from '../sentence.js'

/** Something that a sentence says the meeting settled. */
export interface Settlement {
  outcome: Decision['outcome']
  cue: { start: number; end: number }
}

type Find = (sentence: Sentence, at: number) => Settlement | null

/** One construct: the words, in small letters, that can give it away, and how it is read around such a word. */
export interface Finder {
  marks(lower: string): boolean
  find: Find
}

/** A construct that is looked for only at the words that the test lets pass. */
export const foundAt = (words: { test(lower: string): boolean }, find: Find): Finder => ({
  marks: (lower) => words.test(lower),
  find,
})

/** Words that settle in the active voice, and those that do in the passive. */
export const settlingWords = { test: (lower: string) => settlementOf(lower) !== null }
export const settledWords = { test: (lower: string) => passiveSettlementOf(lower) !== null }

export const word = (sentence: Sentence, index: number): string => sentence.tokens[index]?.lower ?? ''

/** What the sentence's words from one token to another settle. */
export function settlement(
  sentence: Sentence,
  from: number,
  to: number,
  outcome?: Decision['outcome'],
): Settlement | null {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to]]
  if (!first || !last) return null
  return {
    outcome: outcomeOf(sentence.plain.slice(sentence.start, sentence.end), outcome),
    cue: { start: first.start, end: last.end },
  }
}
