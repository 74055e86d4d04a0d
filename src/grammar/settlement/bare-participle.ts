import { passiveSettlementOf } from '../../lexicon/settlement.js'
import { ayes } from '../../lexicon/votes.js'
import { subjectBefore } from '../subject-before.js'
import { isByGroup } from './by-group.js'
import { type Finder, foundAt, outcomeAt, settledWords, settlement } from './finder.js'

/** "closed during the meeting", "merged in the call", "agreed by everyone": the passive without its helper. */
export const bareParticiple: Finder = foundAt(settledWords, (sentence, at) => {
  const settled = passiveSettlementOf(sentence.word(at))
  if (!settled || /^(?:was|were|been|be|is|are|not)$/u.test(sentence.word(at - 1))) return null
  const behind = sentence.textBehind(at)
  const here =
    /^\s+(?:during|in|on|at) (?:the|this|our|today's) (?:(?!last|previous|prior|next|earlier|past)\[?\p{L}+\]? )?(?:meeting|call|session)\b/iu.test(
      behind,
    )
  const byAll =
    /^\s+(?:by (?:everyone|everybody|all|(?:lazy |rough |general |full )?consensus|acclamation|(?:a )?(?:large |clear |simple )?majority|the (?:group|team|committee|board|council|meeting))|unanimously|unopposed)\b/iu.test(
      behind,
    ) ||
    isByGroup(behind) ||
    /^\s+by (?:\p{Lu}[\p{L}.'’-]* )+and (?:both |all )?\p{Lu}/u.test(behind)
  const unopposed =
    /^\s?(?:[(,]\s?)?(?:no objections?|nem\.? con|without objection)/iu.test(behind) ||
    /^\s?(?:[(,:]\s?)?(?:by )?\d{1,3}(?:\s?[-–]\s?| to | votes? to )\d{1,3}\b(?![-–:.]\d)/u.test(behind) ||
    (tally.test(sentence.textBefore(at)) && /^\s?(?:[.!]\s?)?$/u.test(behind))
  // "$300 approved for paint"
  const spent = /[$€£]\s?\d[\d,.]{0,12}k? $/u.test(sentence.textBefore(at)) && /^ (?:for|to)\b/u.test(behind)
  const past = subjectBefore(sentence, at)
  if (past.kind === 'person' && !byAll) return null
  // "the fee as agreed by the board": which of them.
  if (sentence.word(at - 1) === 'as' && !here) return null
  return here || byAll || unopposed || spent ? settlement(sentence, at, at, outcomeAt(sentence, at, settled)) : null
})

/** "4 yes, 0 no", "5 in favour, 1 against" */
const tally = new RegExp(String.raw`(?<![.\d])\b\d{1,3} (?:votes? )?(?:for\s*[,;/]|(?!for)(?:${ayes})\b)`, 'iu')
