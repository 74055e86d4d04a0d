import { doable, isTask } from '../../lexicon/commitment.js'
import { subjectBefore } from '../subject.js'
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
    // "(Ann) Need to settle it": who brought it up.
    if (/^[)\]]/u.test(sentence.tokens[at]?.before ?? '') && marker === 'need') return null
    const known = subject.kind === 'person' && subject.mentions.every(({ name }) => people.knows(name))
    const group = subject.kind === 'group' && subject.from === 0 && subject.mentions[0]?.name.includes(' ') && modal
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
    if (!known && !group && !own && !everybody) return null
    if (
      sentence.word(verb) === 'not' ||
      !isBaseVerb(sentence, verb) ||
      !isTask(sentence.word(verb), sentence.textBehind(verb).trimStart())
    )
      return null
    return commitment(sentence, subject, at, verb, 'obligation')
  },
)

const isDated = /\b(?:by|before|until) (?:the (?:next|end|meeting)|next|tomorrow|\p{Lu}\p{Ll}+day|\d)/u
