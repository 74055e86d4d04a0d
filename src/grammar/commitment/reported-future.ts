import { doable, isTask } from '../../lexicon/commitment.js'
import { subjectBefore } from '../subject.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb, joinedSubject, overAdverbs } from './verb-group.js'

/** "Ann said she would write it up": the future as it is reported. */
export const reportedFuture: Finder = foundAt(/^(?:would|(?:he|she|they|i)'d)$/u, (sentence, at) => {
  const joined = /^(?:he|she|they|i)'d$/u.test(sentence.word(at))
  if (sentence.word(at) !== 'would' && !joined) return null
  const before = sentence.tokens.slice(0, at).map(({ lower }) => lower)
  const reported = before.some((lower) =>
    /^(?:said|says|stated|agreed|promised|confirmed|offered|noted|volunteered|added|replied|announced|indicated)$/u.test(
      lower,
    ),
  )
  if (longAgo.test(sentence.text)) return null
  if (!reported && (joined || !/\b(?:after|by|before) (?:the|next|\p{Lu})/u.test(sentence.textBehind(at).trimStart())))
    return null
  const subject = joined ? joinedSubject(sentence, at) : subjectBefore(sentence, at)
  const verb = overAdverbs(sentence, at + 1)
  if (
    subject.kind === 'elided' ||
    /^(?:like|love|prefer|be|have|rather|not|need|want|welcome|appreciate|help)$/u.test(sentence.word(verb))
  )
    return null
  const pronoun = subject.kind === 'pronoun' ? subject.mentions[0]?.name : undefined
  if (pronoun === 'you' || (pronoun === 'we' && !(reported && doable.has(sentence.word(verb))))) return null
  return isBaseVerb(sentence, verb) && isTask(sentence.word(verb), sentence.textBehind(verb).trimStart())
    ? commitment(sentence, subject, at, verb, 'future')
    : null
})

/** "Last year we agreed that …", "During the previous term …": what was agreed on another day. */
const longAgo =
  /^(?:(?:during|in|at|on|over|since) )?(?:the |our |their )?(?:last|previous|prior|past|former) \p{L}+\b|^(?:originally|previously|earlier|formerly)\b/iu
