import { isThing } from '../../lexicon/common-words.js'
import type { Sentence } from '../sentence.js'
import type { Subject } from '../subject.js'
import { subjectBefore } from '../subject-before.js'

/** Who settles something: the subject of a verb, over what stands in brackets between the two. */
export function decidersBefore(sentence: Sentence, verb: number): Subject {
  const opening = openingOfBracket(sentence, verb)
  const subject = opening === null ? null : subjectBefore(sentence, opening)
  // "Ann (ACME) approved": the bracket belongs to a name.
  return subject?.kind === 'group' || subject?.kind === 'pronoun' ? subject : subjectBefore(sentence, verb)
}

/** "The meeting (all twelve members) approved", "The PCC approved": those who meet, under a name of their own. */
export function isBodyBefore(sentence: Sentence, verb: number, at: number): boolean {
  const end = openingOfBracket(sentence, verb) ?? verb
  return isBody(sentence, end - 1, at) || (/(?:ed|ose)$/u.test(sentence.word(at)) && isMeeting(sentence, end - 1))
}

/** The index of the first token of a bracket that closes right in front of a token. */
export function openingOfBracket(sentence: Sentence, verb: number): number | null {
  if (!/^\s*[)\]]\s*$/u.test(sentence.tokens[verb]?.before ?? '')) return null
  const opening = sentence.tokens.slice(0, verb).findLastIndex(({ before }) => /[([]/u.test(before))
  return opening > 0 ? opening : null
}

const bodyActs =
  /^(?:agree[ds]|approve[ds]|resolve[ds]|decide[ds]|adopt(?:s|ed)|reject(?:s|ed)|endorse[ds]|ratif(?:y|ies|ied)|elect(?:s|ed)|appoint(?:s|ed))$/u

/** "The PCC approved", "the regional GC agrees": letters that agree and approve are a body's. */
const isBody = (sentence: Sentence, noun: number, at: number): boolean =>
  /^\p{Lu}{2,5}$/u.test(sentence.tokens[noun]?.word ?? '') &&
  !isThing(sentence.word(noun)) &&
  (sentence.word(noun - 1) === 'the' ||
    (sentence.word(noun - 2) === 'the' && /^\p{Ll}+$/u.test(sentence.tokens[noun - 1]?.word ?? ''))) &&
  bodyActs.test(sentence.word(at))

/** "The meeting rejected", "a majority chose": the whole of those who are there. */
const isMeeting = (sentence: Sentence, noun: number): boolean =>
  /^ (?:[([]|$)/u.test(sentence.tokens[noun + 1]?.before ?? '') &&
  ((sentence.word(noun) === 'meeting' && /^(?:the|this)$/u.test(sentence.word(noun - 1))) ||
    (sentence.word(noun) === 'majority' && /^(?:the|a|large|clear|narrow)$/u.test(sentence.word(noun - 1))))
