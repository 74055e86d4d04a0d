import { doable, isTask } from '../../lexicon/commitment.js'
import { office } from '../../lexicon/office-words.js'
import type { Sentence } from '../sentence.js'
import { type Subject, subjectBefore } from '../subject.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb, overAdverbs } from './verb-group.js'

/** "Ann should check …", "Bo needs to sign …", of a person as an assignment. */
export const obligation: Finder = foundAt(
  /^(?:should|must|needs?|has|have|ought)$/u,
  (sentence, at, { people, speaker }) => {
    const marker = sentence.word(at)
    const modal = marker === 'should' || marker === 'must'
    const need = /^(?:needs?|has|have|ought)$/u.test(marker) && sentence.word(at + 1) === 'to'
    if (!modal && !need) return null
    if (/^to do with\b/u.test(sentence.textBehind(at).trimStart())) return null
    const subject = subjectBefore(sentence, at)
    if (isBroughtUp(sentence, at, subject)) return null
    const known = subject.kind === 'person' && subject.mentions.every(({ name }) => people.knows(name))
    const [name] = subject.mentions
    const group = subject.kind === 'group' && subject.from === 0 && name?.name.includes(' ') && modal
    // "Treasurer should ask the bank"
    const isOffice = modal && subject.from === 0 && office.test(name?.name ?? '')
    const verb = overAdverbs(sentence, at + (modal ? 1 : 2))
    // "Everyone should read the rules": what is done, or is due by a day; "should feel welcome" is neither.
    const everybody =
      subject.kind === 'group' &&
      subject.from === 0 &&
      /^every(?:one|body)$/iu.test(subject.mentions[0]?.name ?? '') &&
      (doable.has(sentence.word(verb)) || isDated.test(sentence.textBehind(verb).trimStart()))
    // "I need to ask them" of a speaker: about something to do.
    const own =
      speaker &&
      need &&
      subject.from <= 1 &&
      subject.kind === 'pronoun' &&
      subject.mentions[0]?.name === 'i' &&
      doable.has(sentence.word(verb))
    if (!known && !group && !isOffice && !own && !everybody) return null
    if (
      sentence.word(verb) === 'not' ||
      !isBaseVerb(sentence, verb) ||
      !isTask(sentence.word(verb), sentence.textBehind(verb).trimStart())
    )
      return null
    return commitment(sentence, subject, at, verb, 'obligation')
  },
)

/** "(Ann) Need to settle it", "[Ann] should be fine now": whoever stands in brackets brought it up. */
function isBroughtUp(sentence: Sentence, at: number, { mentions }: Subject): boolean {
  const between = sentence.tokens[at]?.before ?? ''
  if (!/^[)\]]/u.test(between)) return false
  if (sentence.word(at) === 'need') return true
  return /^[)\]]\s*$/u.test(between) && /[([]/u.test(sentence.plain[(mentions[0]?.start ?? 0) - 1] ?? '')
}

const isDated = /\b(?:by|before|until) (?:the (?:next|end|meeting)|next|tomorrow|\p{Lu}\p{Ll}+day|\d)/u
