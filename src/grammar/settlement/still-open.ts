import { denials, fallsShort, hedges } from '../../lexicon/openness.js'
import { isSettledMatter } from '../../lexicon/settlement.js'
import type { Sentence } from '../sentence.js'

/** A verb that settles, and the words in front of it, in small letters. */
interface Verb {
  sentence: Sentence
  at: number
  word: string
  next: string
  /** From the sentence's beginning. */
  opening: readonly string[]
  /** From the clause's beginning. */
  clause: readonly string[]
  /** A few of the clause's. */
  before: readonly string[]
  /** The last of these. */
  near: readonly string[]
}

/** Words in front of a verb that may belong to it. */
const reach = 6

/** "if approved", "needs to be agreed", "will be decided", "to be voted on", "not decided": still open. */
export function isStillOpen(sentence: Sentence, at: number): boolean {
  const verb = verbAt(sentence, at)
  if (leftOpen.some((holds) => holds(verb))) return true
  return !settledAllTheSame.some((holds) => holds(verb)) && yetToCome.some((holds) => holds(verb))
}

function verbAt(sentence: Sentence, at: number): Verb {
  const { tokens } = sentence
  const from = tokens.slice(0, at + 1).findLastIndex(({ before }) => /[,;:(–—→⇒]|\s-\s|[-=]>/u.test(before))
  const opening = tokens.slice(0, at).map(({ lower }) => lower)
  const clause = opening.slice(Math.max(0, from))
  const before = tokens
    .slice(Math.max(0, at - reach, from), at)
    // "the minutes of May"
    .map(({ word, lower }) => (word === 'May' ? word : lower))
  const [word, next] = [sentence.word(at), sentence.word(at + 1)]
  return { sentence, at, word, next, opening, clause, before, near: before.slice(-3) }
}

const conditional =
  /^(?:if|once|when|unless|until|would|could|should|can|may|might|must|need|needs|want|wants|try|trying|cannot|can't|case|hopes?|hoping|hopefully)$/u
const decides = /^(?:agree|decide|approve|adopt|vote|choose)$/u

/** Where it is only wished, guessed or supposed. */
const leftOpen: ReadonlyArray<(verb: Verb) => boolean> = [
  // "if approved", "should be agreed"
  ({ before }) => before.some((lower) => conditional.test(lower)),
  // "was nearly approved"
  ({ sentence, at }) => fallsShort(sentence.word(at - 1)),
  // "Perhaps, in the end, …": what opens a sentence holds behind a comma as well.
  ({ sentence }) => hedges.has(sentence.word(0)),
  // "neither the club nor the board agreed"
  ({ clause }) => clause.some((lower) => hedges.has(lower) || denials.has(lower)),
  // "asked whether it was agreed", "nothing was decided"
  ({ opening, clause }) => opening.includes('whether') || clause[0] === 'nothing',
  // "No agreement was reached"; "no one objected"
  ({ opening, word }) =>
    opening[0] === 'no' &&
    /^(?:decision|one|agreement)$/u.test(opening[1] ?? '') &&
    !/^(?:objected|minded|spoke)$/u.test(word),
  // "okay if a set of simple rules have been adopted"
  ({ clause }) => clause.includes('if') || clause.includes('unless'),
  // "after we decide on the brush"
  ({ word, before }) => decides.test(word) && /^(?:after|before)$/u.test(before.at(-2) ?? ''),
  // "if we meet next week or we decide in the chat"
  ({ word, opening }) => decides.test(word) && opening.includes('if'),
]

/** Where a "not" or "will" in front is part of what settles. */
const settledAllTheSame: ReadonlyArray<(verb: Verb) => boolean> = [
  // "There seems to be agreement"
  ({ near }) => /^seem(?:s|ed)$/u.test(near[0] ?? '') && near[1] === 'to' && near[2] === 'be',
  // "We are not going to support it"
  ({ word, next, near }) => word === 'going' && next === 'to' && near.at(-1) === 'not',
  // "did not approve"
  ({ word, near }) =>
    near.at(-1) === 'not' &&
    /^(?:did|does|do)$/u.test(near.at(-2) ?? '') &&
    /^(?:approve|adopt|accept|endorse|ratify)$/u.test(word),
  ({ word, near }) => near.includes('will') && /^(?:will|'ll|going)$/u.test(word),
  ({ sentence, at }) => isRefusal(sentence, at),
]

/** "The budget was not approved", of what a meeting settles; "the tests were not accepted" tells of something else. */
export const isRefusal = (sentence: Sentence, at: number): boolean =>
  /^(?:approved|accepted|adopted|carried|passed|ratified|endorsed)$/u.test(sentence.word(at)) &&
  sentence.word(at - 1) === 'not' &&
  /^(?:was|were)$/u.test(sentence.word(at - 2)) &&
  isSettledMatter(sentence.word(at - 3)) &&
  !/\byet\b/iu.test(sentence.textBehind(at))

/** Where it is denied, or only to come. */
const yetToCome: ReadonlyArray<(verb: Verb) => boolean> = [
  // "will be decided"; "will be postponed" is.
  ({ word, near }) => near.includes('will') && !/^(?:postpon|defer|remain|stay)/u.test(word),
  // "needs to be agreed"
  ({ near }) => near.includes('to') && near.includes('be'),
  // "was not decided"; "agreed not to …"
  ({ near }) => near.some((lower) => denied.test(lower)) && !/^(?:agreed|decided)$/u.test(near[0] ?? ''),
]

const denied = /^(?:not|never|hasn't|haven't|wasn't|weren't|didn't|don't|doesn't|isn't|yet)$/u
