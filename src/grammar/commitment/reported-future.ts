import { doable, isTask } from '../../lexicon/commitment.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb, joinedSubject, overAdverbs } from './verb-group.js'

/** "Ann said she would write it up", "Ann said she was going to write it up": the future as it is reported. */
export const reportedFuture: Finder = foundAt(/^(?:would|was|were|(?:he|she|they|i)'d)$/u, (sentence, at) => {
  const joined = /^(?:he|she|they|i)'d$/u.test(sentence.word(at))
  const going = /^(?:was|were)$/u.test(sentence.word(at))
  if (going && !(/^(?:going|planning|hoping)$/u.test(sentence.word(at + 1)) && sentence.word(at + 2) === 'to'))
    return null
  const before = sentence.tokens.slice(0, at).map(({ lower }) => lower)
  const reported = before.some((lower) =>
    /^(?:said|says|stated|agreed|promised|confirmed|offered|noted|volunteered|added|replied|announced|indicated|told|reported|mentioned|informed|responded|answered)$/u.test(
      lower,
    ),
  )
  if (longAgo.test(sentence.text)) return null
  if (!reported && (joined || going || !isDated.test(sentence.textBehind(at).trimStart()))) return null
  const subject = joined ? joinedSubject(sentence, at) : subjectBefore(sentence, at)
  const verb = overAdverbs(sentence, at + (going ? 3 : 1))
  if (
    subject.kind === 'elided' ||
    (going && subject.kind !== 'person' && subject.kind !== 'pronoun') ||
    /^(?:like|love|prefer|be|have|rather|not|need|want|welcome|appreciate|help)$/u.test(sentence.word(verb))
  )
    return null
  const pronoun = subject.kind === 'pronoun' ? subject.mentions[0]?.name : undefined
  if (pronoun === 'you' || (pronoun === 'we' && !(reported && doable.has(sentence.word(verb))))) return null
  return isBaseVerb(sentence, verb) && isTask(sentence.word(verb), sentence.textBehind(verb).trimStart())
    ? commitment(sentence, subject, at, verb, 'future')
    : null
})

/** "The Clerk would write to them before the next meeting", "Bo would report at the next meeting": what is dated is no idea. */
const isDated =
  /\b(?:(?:after|by|before) (?:the|next|\p{Lu})|at (?:the|our|its) next (?:\p{L}+ )?(?:meeting|session|call)\b|as soon as possible\b)/u

/** "Last year we agreed that …", "During the previous term …": what was agreed on another day. */
const longAgo =
  /^(?:(?:during|in|at|on|over|since) )?(?:the |our |their )?(?:last|previous|prior|past|former) \p{L}+\b|^(?:originally|previously|earlier|formerly)\b/iu
