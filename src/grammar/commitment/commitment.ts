import { handingOn, handsOn, requesting, responses } from '../../lexicon/commitment.js'
import { conditions, denials, hedges } from '../../lexicon/openness.js'
import type { Text } from '../../outline/text.js'
import type { People } from '../../people/people.js'
import { isActor } from '../actor.js'
import { byWord } from '../by-word.js'
import { isQuestion, type Sentence } from '../sentence.js'
import { type Token, tokensOf } from '../tokens.js'
import { ability } from './ability.js'
import { acceptance } from './acceptance.js'
import { agreedThat } from './agreed-that.js'
import { assignment } from './assignment.js'
import { entrusted } from './entrusted.js'
import type { Circumstances, Commitment, Finder } from './finder.js'
import { future } from './future.js'
import { gapped } from './gapped.js'
import { handedOver } from './handed-over.js'
import { infinitive } from './infinitive.js'
import { letMe } from './let-me.js'
import { actionTaken, nextSteps } from './next-steps.js'
import { obligation } from './obligation.js'
import { passive } from './passive.js'
import { present } from './present.js'
import { readiness } from './readiness.js'
import { reportedFuture } from './reported-future.js'
import { request } from './request.js'
import { responsibility } from './responsibility.js'
import { isSomebody } from './somebody.js'
import { toldTo } from './told-to.js'
import { undertaking } from './undertaking.js'

/** One construct each; the first that fits at a token counts. */
const finders: readonly Finder[] = [
  future,
  passive,
  undertaking,
  assignment,
  infinitive,
  obligation,
  ability,
  acceptance,
  reportedFuture,
  request,
  letMe,
  nextSteps,
  actionTaken,
  readiness,
  responsibility,
  handedOver,
  entrusted,
  present,
  toldTo,
  agreedThat,
]

const findersAt = byWord(finders)

/** Whether a word of a text could give a commitment away. */
export const mayHoldCommitment = (text: Text): boolean =>
  tokensOf(text).some(({ known }) => findersAt(known).length > 0)

/**
 * Commitments in a sentence: who (a person, a pronoun, a group, nobody) + commitment (will, offered to, was asked to,
 * …) + task. What software will do, what somebody did, questions, negations and conditionals are none.
 *
 * @example
 * // "Ann offered to draft the letter and Bo will post it": two
 */
export function commitmentsIn(sentence: Sentence, circumstances: Circumstances): Commitment[] {
  if (isQuestion(sentence)) return []
  const found: Commitment[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    const marked = findersAt((tokens[at] as Token).known)
    if (marked.length === 0 || isConditional(sentence, at)) continue
    for (const finder of marked) {
      const said = finder.find(sentence, at, circumstances)
      const commitment = said && withoutThings(said, sentence, circumstances.people)
      if (!commitment || !isSomebody(commitment, sentence, circumstances) || isTemporal(sentence, commitment)) continue
      found.push(commitment)
      while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) < commitment.task) at++
      break
    }
  }
  const [first] = found
  // Who has a verb of his own has nothing left out.
  if (first && found.length === 1) for (const other of gapped(sentence, first, circumstances.people)) found.push(other)
  return found
}

/** "If there are no objections, Ann will …": what depends on a condition is not taken on yet. */
function isConditional(sentence: Sentence, at: number): boolean {
  for (let index = 0; index < at; index++) {
    const word = sentence.tokens[index]?.lower
    if (word === undefined || !conditions.has(word) || isOver(sentence, index, at)) continue
    // "asked if …, and will …": behind a reporting verb the condition is a question that is over.
    const before = sentence.tokens[index - 1]?.lower ?? ''
    const over = sentence.tokens.slice(index, at).some((token) => /^(?:and|but)$/u.test(token.lower))
    if (
      over &&
      index > 0 &&
      /^(?:ask(?:ed|s)?|wonder(?:ed|s)?|check(?:ed|s)?|see|inquired|enquired|even)$/u.test(before)
    )
      continue
    return true
  }
  return false
}

/** "It is not known whether it opens, so Bo will ask": what follows from a question does not hang on it. */
const isOver = (sentence: Sentence, condition: number, at: number): boolean =>
  sentence.word(condition) === 'whether' &&
  sentence.tokens.some(
    ({ lower, before }, index) =>
      index > condition + 1 &&
      index < at &&
      lower === 'so' &&
      (/,\s*$/u.test(before) || sentence.word(index - 1) === 'and') &&
      sentence.word(index + 1) !== 'that',
  )

/** "when we'll begin", "what members will look for", "perhaps Ann will": what only says when, how or what, or guesses. */
function isTemporal(sentence: Sentence, said: Commitment): boolean {
  const { subject, task } = said
  if (subject.from === 0) return false
  const opening = sentence.word(subject.from - 1)
  // "After that, he plans to …"
  if (opening === 'that' && /,\s*$/u.test(sentence.tokens[subject.from]?.before ?? '')) return false
  // "Ann will paint it, while Bo will mend it"
  if (opening === 'while' && /,\s*$/u.test(sentence.tokens[subject.from - 1]?.before ?? ''))
    return subject.kind !== 'person'
  // "What I'll do is ask them": the task stands behind.
  if (opening === 'what') return !/^(?:is|to)$/u.test(wordBefore(sentence, task))
  if (subject.kind === 'pronoun' && isToldOf(sentence, subject.from)) return true
  if (asking.has(opening) || hedges.has(opening) || denials.has(opening)) return true
  // "a price, which Ann promised to find out"
  const adds = opening === 'which' && /,\s*$/u.test(sentence.tokens[subject.from - 1]?.before ?? '')
  if ((opening === 'that' || opening === 'which') && isPromisedThing(sentence, said)) return false
  // "The board requested that Bo paint it"
  const asks = opening === 'that' && requesting.test(sentence.word(subject.from - 2))
  return relative.has(opening) && !adds && !asks && !reports(sentence, subject.from - 2)
}

/** "Ann has some scores that she will share", "questions which he will answer": of the one who is told of, what people do. */
const isPromisedThing = (sentence: Sentence, { subject, task, form }: Commitment): boolean =>
  (form === 'future' || form === 'undertaking') &&
  subject.kind === 'pronoun' &&
  /^(?:he|she)$/u.test(subject.mentions[0]?.name ?? '') &&
  isPromised(sentence.tokens.find(({ start }) => start >= task)?.lower ?? '')

const isPromised = (verb: string): boolean => handsOn.has(verb) || responses.has(verb) || handingOn.has(verb)

/** "the one we will use": what is told of a thing; "on this one we will wait" is none. */
const isToldOf = (sentence: Sentence, pronoun: number): boolean =>
  /^ones?$/u.test(sentence.word(pronoun - 1)) &&
  sentence.tokens[pronoun]?.before === ' ' &&
  !/^(?:this|that|these|those)$/u.test(sentence.word(pronoun - 2))

const asking = new Set('when until till where how why whose whom'.split(' '))
/** Behind a verb of speech these only open what is said. */
const relative = new Set('while as before after because that which'.split(' '))

const wordBefore = (sentence: Sentence, offset: number): string =>
  sentence.tokens.findLast(({ end }) => end <= offset)?.lower ?? ''

/** Whether a token is a verb of speech, behind which "that" only opens what is said. */
const reports = (sentence: Sentence, index: number): boolean =>
  sentence.tokens
    .slice(0, index + 1)
    .some(({ lower }) =>
      /^(?:said|says|stat(?:es|ed)|agree[sd]?|promise[sd]?|confirm(?:s|ed)?|offer(?:s|ed)?|note[sd]?|volunteer(?:s|ed)?|add(?:s|ed)|repl(?:ies|ied)|announce[sd]?|mention(?:s|ed)?|report(?:s|ed)?|respond(?:s|ed)|answer(?:s|ed)|decided|resolved|explain(?:s|ed)|indicated|suggested|told|reminded|hopes?|wrote|and)$/u.test(
        lower,
      ),
    )

/** "Consensus is for Zulip, Ann will set it up": of names in a row behind a comma only the last that are somebody's count. */
function withoutThings(commitment: Commitment, sentence: Sentence, people: People): Commitment {
  const { subject } = commitment
  if (subject.kind !== 'person' || subject.mentions.length < 2) return commitment
  const last = subject.mentions.findLastIndex(({ name }) => name !== 'i' && !isActor(name, people))
  const next = subject.mentions[last + 1]
  const from = next ? sentence.tokens.findIndex(({ end }) => end > next.start) : -1
  if (last < 0 || !next || !/,\s*$/u.test(sentence.tokens[from]?.before ?? '')) return commitment
  return { ...commitment, subject: { ...subject, mentions: subject.mentions.slice(last + 1), from } }
}
