import { oncePerWord } from '../../lexicon/once-per-word.js'
import { isAdverb } from '../adverb.js'
import type { Sentence } from '../sentence.js'
import type { Subject } from '../subject.js'
import { isSaidOfVerb } from '../subject-before.js'
import type { Commitment } from './finder.js'

/** The index of the first token behind `at` that is no adverb. */
export function overAdverbs(sentence: Sentence, at: number): number {
  let index = at
  while (isAdverb(sentence.tokens[index]) || isAtLeast(sentence, index)) index += isAtLeast(sentence, index) ? 2 : 1
  return index
}

/** "Will at least ask" */
const isAtLeast = (sentence: Sentence, at: number): boolean =>
  sentence.word(at) === 'at' && /^(?:least|once)$/u.test(sentence.word(at + 1))

/** The index of the first helper ("has", "is", "also") before a verb. */
export function overHelpers(sentence: Sentence, at: number): number {
  let index = at
  while (
    index > 0 &&
    (/^(?:has|have|had|is|are|was|were|am|be|been|got|gets)$/u.test(sentence.word(index - 1)) ||
      isSaidOfVerb(sentence, index - 1))
  )
    index--
  return index
}

/** Whether a token can be a verb in its base form: written small, and no word that is something else. */
export const isBaseVerb = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index]
  return token !== undefined && mayBeVerb(token.known) && !/^[.;:!?)]/u.test(token.before.trim())
}

const mayBeVerb = oncePerWord(({ text, lower }) => /^\p{Ll}[\p{L}'-]*$/u.test(text) && !notVerbs.has(lower))

const notVerbs = new Set(
  (
    'the a an this that these those our their his her its my your it them him us me you and or but of for from in on at by with as not no all ' +
    'both each some any more less what which who whom date discuss-ion be been being is are was were has had does did'
  ).split(' '),
)

/**
 * A commitment of a subject, put together from its tokens.
 *
 * @param from the first token of what commits ("will", "agreed to")
 * @param verb the token that the task begins with
 */
export function commitment(
  sentence: Sentence,
  subject: Subject,
  from: number,
  verb: number,
  form: Commitment['form'],
): Commitment | null {
  const start = sentence.tokens[from]
  const task = sentence.tokens[verb]
  const end = sentence.tokens[verb - 1]
  if (!start || !task || !end) return null
  return { subject, cue: { start: start.start, end: Math.max(start.end, end.end) }, task: task.start, form }
}

/** "I'll": the subject is in the word itself. */
export function joinedSubject(sentence: Sentence, at: number): Subject {
  const token = sentence.tokens[at]
  const name = (token?.word ?? '').replace(/['’](?:ll|m|re|s|d)$/u, '')
  const pronoun = /^(?:i|we|he|she|they|you)$/iu.test(name)
  if (!token || name === '' || /^(?:it|this|that|there)$/iu.test(name)) return { kind: 'thing', mentions: [], from: at }
  return {
    kind: pronoun ? 'pronoun' : 'person',
    mentions: [{ name: pronoun ? name.toLowerCase() : name, start: token.start, end: token.start + name.length }],
    from: at,
  }
}
