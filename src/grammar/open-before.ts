import { leavesOpen } from '../lexicon/openness.js'
import type { Sentence } from './sentence.js'

/** "If nobody objects, we will …", "I think we'll …": what stands in front of a verb leaves open whether it comes to it. */
export const isOpenBefore = (sentence: Sentence, at: number): boolean =>
  sentence.tokens.slice(0, at).some(({ lower }) => leavesOpen(lower))
