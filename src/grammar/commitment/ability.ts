import { doable, handsOn, humanDeed, offered } from '../../lexicon/commitment.js'
import type { Sentence } from '../sentence.js'
import { subjectBefore } from '../subject-before.js'
import type { Token } from '../tokens.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, overAdverbs } from './verb-group.js'

const makesAStart = /^(?:(?:get|make) (?:a start|started|going)|begin (?:on |with )?\p{Ll}+ing)\b/u

const doesIt =
  /^(?:do|take(?: care of)?|handle|look into|help with|lead|own) (?:it|this|that|so|these|those|them)\b(?! for)/u

/** "I can write that up" of a speaker, "Ann can do it", "Ann said she can write that up": about something to do. */
export const ability: Finder = foundAt(/^can$/u, (sentence, at, { people, speaker }) => {
  if (sentence.word(at) !== 'can') return null
  const subject = subjectBefore(sentence, at)
  const pronoun = subject.kind === 'pronoun' ? subject.mentions[0]?.name : undefined
  const reported =
    (pronoun === 'he' || pronoun === 'she') &&
    /^(?:said|says|added|confirmed|offered)$/u.test(
      sentence.word(subject.from - (sentence.word(subject.from - 1) === 'that' ? 2 : 1)),
    )
  const verb = overAdverbs(sentence, at + 1)
  if (subject.kind === 'person' && doesIt.test(sentence.textBehind(verb - 1).trimStart())) {
    const does = subject.mentions.every(({ name }) => people.knows(name))
      ? commitment(sentence, subject, at, verb, 'ability')
      : null
    // "The hedge must be cut (Bo can do it)": what stands in front is the task.
    return does && subject.from > 0 ? { ...does, task: sentence.start } : does
  }
  const deed = sentence.tokens[verb]
  // "The roof leaks (Bo can ask the roofer)": what is added in brackets is whose task it is.
  if (subject.kind === 'person' && deed && isAside(sentence, subject.from, at) && takesOn.has(deed.lower))
    return subject.mentions.every(({ name }) => people.knows(name))
      ? commitment(sentence, subject, at, verb, 'ability')
      : null
  // "Ann: Can have a look": the speaker leaves out "I".
  const isLeftOut = speaker && at === 0 && deed !== undefined && isOffer(sentence, deed)
  if (isLeftOut) return commitment(sentence, subject, at, verb, 'ability')
  if (!(speaker && pronoun === 'i') && !reported) return null
  const isDeed =
    deed &&
    (doable.has(deed.lower) ||
      makesAStart.test(sentence.plain.slice(deed.start, sentence.end)) ||
      humanDeed.test(sentence.plain.slice(deed.start, sentence.end)))
  return isDeed ? commitment(sentence, subject, at, verb, 'ability') : null
})

/** Whether a bracket opens with whoever stands right in front of a verb. */
const isAside = ({ tokens }: Sentence, from: number, verb: number): boolean =>
  /[([]\s*$/u.test(tokens[from]?.before ?? '') && tokens[verb]?.before === ' '

const takesOn = { has: (verb: string): boolean => doable.has(verb) || handsOn.has(verb) }

const isOffer = ({ plain, end }: Sentence, { lower, start }: Token): boolean =>
  offered.has(lower) || doesThis.test(plain.slice(start, end)) || humanDeed.test(plain.slice(start, end))

/** "Can mend that" */
const doesThis =
  /^(?:do|make|build|implement|fix|mend|change|update|test|add|handle|take|lead) (?:this|that|it|these|those|one)(?=[\s.,!]*$| (?:by|this|next|before) )/u
