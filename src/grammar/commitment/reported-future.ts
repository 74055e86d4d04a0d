import { doable, isTask } from '../../lexicon/commitment.js'
import { subjectBefore } from '../subject.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb, joinedSubject, overAdverbs, restBehind, word } from './verb-group.js'

/** "Ann said she would write it up": the future as it is reported. */
export const reportedFuture: Finder = foundAt(/^(?:would|(?:he|she|they|i)'d)$/u, (sentence, at) => {
  const joined = /^(?:he|she|they|i)'d$/u.test(word(sentence, at))
  if (word(sentence, at) !== 'would' && !joined) return null
  const before = sentence.tokens.slice(0, at).map(({ lower }) => lower)
  const reported = before.some((lower) =>
    /^(?:said|says|stated|agreed|promised|confirmed|offered|noted|volunteered|added|replied|announced|indicated)$/u.test(
      lower,
    ),
  )
  if (longAgo.test(sentence.plain.slice(sentence.start, sentence.end))) return null
  if (!reported && (joined || !/\b(?:after|by|before) (?:the|next|\p{Lu})/u.test(restBehind(sentence, at)))) return null
  const subject = joined ? joinedSubject(sentence, at) : subjectBefore(sentence, at)
  const verb = overAdverbs(sentence, at + 1)
  if (
    subject.kind === 'elided' ||
    /^(?:like|love|prefer|be|have|rather|not|need|want|welcome|appreciate|help)$/u.test(word(sentence, verb))
  )
    return null
  const pronoun = subject.kind === 'pronoun' ? subject.mentions[0]?.name : undefined
  if (pronoun === 'you' || (pronoun === 'we' && !(reported && doable.has(word(sentence, verb))))) return null
  return isBaseVerb(sentence, verb) && isTask(word(sentence, verb), restBehind(sentence, verb))
    ? commitment(sentence, subject, at, verb, 'future')
    : null
})

/** "Last year we agreed that …", "During the previous term …": what was agreed on another day. */
const longAgo =
  /^(?:(?:during|in|at|on|over|since) )?(?:the |our |their )?(?:last|previous|prior|past|former) \p{L}+\b|^(?:originally|previously|earlier|formerly)\b/iu
