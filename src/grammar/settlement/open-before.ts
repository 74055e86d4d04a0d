import type { Sentence } from '../sentence.js'

const opens =
  /^(?:if|otherwise|unless|when|once|until|whether|maybe|perhaps|probably|think|thinks|hope|hopes|how|what|which)$/u

/** "If nobody objects, we will …", "I think we'll …": what stands in front of a verb leaves open whether it comes to it. */
export const isOpenBefore = (sentence: Sentence, at: number): boolean =>
  sentence.tokens.slice(0, at).some(({ lower }) => opens.test(lower))
