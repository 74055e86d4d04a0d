import { passiveSettlementOf } from '../../lexicon/settlement.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, settledWords, settlement } from './finder.js'

/** "Ann closed the ticket during the meeting", "merged it in the call": what one person settles before all. */
export const doneHere: Finder = foundAt(settledWords, (sentence, at) => {
  const settled = passiveSettlementOf(sentence.word(at))
  if (!settled || !/^(?:merge|close|land)$/u.test(settled.base) || !/ed$/u.test(sentence.word(at))) return null
  const here = /\b(?:during|in) (?:the|this|our|today's) (?:meeting|call|session)\b/iu
  const subject = subjectBefore(sentence, at)
  if (subject.kind === 'thing' || !here.test(sentence.textBehind(at))) return null
  return settlement(sentence, at, at, settled.outcome)
})
