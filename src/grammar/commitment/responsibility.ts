import { isGerundOfDeed } from '../../lexicon/commitment.js'
import { joinedNames } from '../joined-names.js'
import type { Sentence } from '../sentence.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, overAdverbs, overHelpers } from './verb-group.js'

/** "Ann is responsible for booking the hall", "Bo is in charge of printing": of a person, about a deed and no field of work. */
export const responsibility: Finder = foundAt(/^(?:responsible|charge)$/u, (sentence, at, { people }) => {
  const isInCharge = sentence.word(at) === 'charge'
  if (isInCharge && sentence.word(at - 1) !== 'in') return null
  if (sentence.word(at + 1) !== (isInCharge ? 'of' : 'for')) return null
  const from = isInCharge ? at - 1 : at
  const be = overHelpers(sentence, from)
  // "Ask Ann, who is responsible for ordering": that she is, is known already.
  if (sentence.word(be - 1) === 'who') return null
  // "Ann responsible for booking the hall": in notes the verb is left out.
  const noted = joinedNames(sentence, 0)
  const isNoted = be === from && noted.to === from && noted.mentions.every(({ name }) => people.knows(name))
  // Who was responsible has done it.
  if (!isNoted && !sentence.tokens.slice(be, from).some(({ lower }) => lower === 'is' || lower === 'are')) return null
  const verb = overAdverbs(sentence, at + 2)
  const subject = subjectBefore(sentence, be)
  return subject.kind === 'person' && (isGerundOfDeed(sentence.word(verb)) || findsOne(sentence, verb))
    ? commitment(sentence, subject, from, verb, 'acceptance')
    : null
})

/** "Finding a ladder", but not "finding leaks", which has no end. */
const findsOne = (sentence: Sentence, verb: number): boolean =>
  sentence.word(verb) === 'finding' &&
  /^\s(?:at least )?(?:an?|one|another|somebody|someone)\b/u.test(sentence.textBehind(verb))
