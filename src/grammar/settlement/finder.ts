import { outcomeOf, outcomeOfWhat } from '../../lexicon/outcome.js'
import { passiveSettlementOf, type SettlingVerb, settlementOf, settlesByWhat } from '../../lexicon/settlement.js'
import type { Decision } from '../../record/types.js'
import { type Construct, foundAt as foundAtWords } from '../by-word.js'
import type { Sentence } from '../sentence.js'

/** Something that a sentence says the meeting settled. */
export interface Settlement {
  outcome: Decision['outcome']
  cue: { start: number; end: number }
  /** Settled where the minutes tell it; in somebody's turn it is that person's consent or view. */
  told?: true
}

type Find = (sentence: Sentence, at: number) => Settlement | null

/** A way to settle something. */
export type Finder = Construct<Find>

/** Typed for the ways to settle something: see {@link Construct}. */
export const foundAt = foundAtWords<Find>

/** Words that settle in the active voice. */
export const settlingWords = { test: (lower: string) => settlementOf(lower) !== null }
/** Words that settle in the passive voice. */
export const settledWords = { test: (lower: string) => passiveSettlementOf(lower) !== null }

/** What the sentence's words from one token to another settle. */
export function settlement(
  sentence: Sentence,
  from: number,
  to: number,
  outcome: Decision['outcome'] = 'accepted',
): Settlement | null {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to]]
  if (!first || !last) return null
  return {
    outcome,
    cue: { start: first.start, end: last.end },
  }
}

/** How a verb settles the matter: by itself, or by what stands behind it, or in front where nothing does. */
export function outcomeAt(sentence: Sentence, at: number, { base, outcome }: SettlingVerb): Decision['outcome'] {
  if (!settlesByWhat(base)) return outcome
  const rest = sentence.textBehind(at)
  return /^(?: by\b|\W*$)/iu.test(rest) ? outcomeOf(sentence.textBefore(at)) : outcomeOfWhat(rest)
}

/** The same where it is settled only because the minutes tell it: see {@link Settlement.told}. */
export function told(sentence: Sentence, from: number, to: number, outcome?: Decision['outcome']): Settlement | null {
  const found = settlement(sentence, from, Math.min(to, sentence.tokens.length - 1), outcome)
  return found && { ...found, told: true }
}

/** "…, which the board approved": what is told behind a comma is told as new. */
export const addsTo = (sentence: Sentence, relative: number): boolean =>
  sentence.word(relative) === 'which' && (sentence.tokens[relative]?.before ?? '').includes(',')
