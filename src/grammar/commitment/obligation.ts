import { doable, isTask } from '../../lexicon/commitment.js'
import { office } from '../../lexicon/office-words.js'
import type { Sentence } from '../sentence.js'
import type { Subject } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb, overAdverbs } from './verb-group.js'

const needed = /^(?:should|must|needs?|has|have|ought)$/u

/** "Ann should check …", "Bo needs to sign …", of a person as an assignment. */
export const obligation: Finder = foundAt(needed, (sentence, at, { people, speaker }) => {
  const marker = sentence.word(at)
  const modal = marker === 'should' || marker === 'must'
  const need = !modal && sentence.word(at + 1) === 'to'
  if (!modal && !need) return null
  if (/^to do with\b/u.test(sentence.textBehind(at).trimStart())) return null
  const subject = subjectBefore(sentence, at)
  if (isBroughtUp(sentence, at, subject)) return null
  const verb = overAdverbs(sentence, at + (modal ? 1 : 2))
  const known = subject.kind === 'person' && subject.mentions.every(({ name }) => people.knows(name))
  const own = speaker && need && isOwn(sentence, subject, verb)
  if (
    !known &&
    !own &&
    !isHisOrHers(sentence, subject, verb) &&
    !(modal && isBody(sentence, subject, verb)) &&
    !isEverybody(sentence, subject, verb)
  )
    return null
  if (
    sentence.word(verb) === 'not' ||
    !isBaseVerb(sentence, verb) ||
    !isTask(sentence.word(verb), sentence.textBehind(verb).trimStart())
  )
    return null
  return commitment(sentence, subject, at, verb, 'obligation')
})

/** "Bo told of the pond. He needs to order plants": of whoever was spoken of, about something to do. */
const isHisOrHers = (sentence: Sentence, { kind, from, mentions: [first] }: Subject, verb: number): boolean =>
  kind === 'pronoun' && from === 0 && /^(?:he|she)$/u.test(first?.name ?? '') && doable.has(sentence.word(verb))

/** "The board should …", "Treasurer should ask the bank", "It was agreed that the board should …" */
function isBody(sentence: Sentence, { kind, from, mentions: [first] }: Subject, verb: number): boolean {
  const name = first?.name ?? ''
  // "Agreed that the board should continue": how things stay is no task.
  const settled =
    sentence.word(from - 1) === 'that' && settles.test(sentence.word(from - 2)) && doable.has(sentence.word(verb))
  return (from === 0 || settled) && ((kind === 'group' && name.includes(' ')) || office.test(name))
}

const settles = /^(?:agreed|decided|resolved)$/u

/** "Everyone should read the rules": what is done, or is due by a day; "should feel welcome" is neither. */
const isEverybody = (sentence: Sentence, { kind, from, mentions: [first] }: Subject, verb: number): boolean =>
  kind === 'group' &&
  from === 0 &&
  /^every(?:one|body)$/iu.test(first?.name ?? '') &&
  (doable.has(sentence.word(verb)) || isDated.test(sentence.textBehind(verb).trimStart()))

/** "I need to ask them", "Needs to ask them" of a speaker, about something to do; "Need to ask them" is anybody's. */
const isOwn = (sentence: Sentence, { kind, from, mentions: [first] }: Subject, verb: number): boolean =>
  from <= 1 &&
  ((kind === 'elided' && /^(?:needs|has)$/u.test(sentence.word(from))) ||
    (kind === 'pronoun' && first?.name === 'i')) &&
  (doable.has(sentence.word(verb)) || sentence.word(verb) === 'get')

/** "(Ann) Need to settle it", "[Ann] should be fine now": whoever stands in brackets brought it up. */
function isBroughtUp(sentence: Sentence, at: number, { mentions }: Subject): boolean {
  const between = sentence.tokens[at]?.before ?? ''
  if (!/^[)\]]/u.test(between)) return false
  if (sentence.word(at) === 'need') return true
  return /^[)\]]\s*$/u.test(between) && /[([]/u.test(sentence.plain[(mentions[0]?.start ?? 0) - 1] ?? '')
}

const isDated = /\b(?:by|before|until) (?:the (?:next|end|meeting)|next|tomorrow|\p{Lu}\p{Ll}+day|\d)/u
