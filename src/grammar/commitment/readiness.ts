import { doable } from '../../lexicon/commitment.js'
import { isOrderVerb } from '../../lexicon/orders.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, joinedSubject, overAdverbs, overHelpers } from './verb-group.js'

/** What one is happy to do without having anything to do for it. */
const talk = new Set(
  'talk discuss chat hear see answer meet help provide offer give get move consider explain accept support show tell use'.split(
    ' ',
  ),
)

/** "take any questions", "share that it is ready". */
const says = /^(?:any |your |all )?questions\b|^that (?:the|an?|we|it|this|our)\b/u

/** "We'd be happy to share it", "Ann is willing to chair", "Bo is ok to print it": an offer to do something about a matter. */
export const readiness: Finder = foundAt(/^(?:happy|willing|glad|ok|okay)$/u, (sentence, at) => {
  if (sentence.word(at + 1) !== 'to' || /\bif\b/u.test(sentence.textBehind(at).trimStart())) return null
  const verb = overAdverbs(sentence, at + 2)
  const deed = sentence.word(verb)
  if (!(doable.has(deed) || isOrderVerb(deed)) || talk.has(deed) || says.test(sentence.textBehind(verb).trimStart()))
    return null
  const be = overHelpers(sentence, at)
  const would = /^(?:would|will)$/u.test(sentence.word(be - 1)) ? be - 1 : be
  const joined = /^(?:i|we|he|she|they)'(?:d|m|re|ll|s)$/u.test(sentence.word(be - 1))
  const subject = joined ? joinedSubject(sentence, be - 1) : subjectBefore(sentence, would)
  // "how long are we willing to wait", "having people willing to wait"
  if (/^(?:is|are|am|was|were)$/u.test(sentence.word(subject.from - 1)) || (subject.kind === 'group' && be === at))
    return null
  // "We are ok to switch" only agrees.
  const isOffer =
    subject.kind === 'person' ||
    (subject.kind === 'group' && sentence.word(at) === 'willing') ||
    ((subject.kind === 'pronoun' || subject.kind === 'elided') && !sentence.word(at).startsWith('ok'))
  return isOffer ? commitment(sentence, subject, at, verb, 'undertaking') : null
})
