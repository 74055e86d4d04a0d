import { outcomeOfWhat } from '../../lexicon/outcome.js'
import { overLines } from '../../lexicon/over-lines.js'
import type { Sentence } from '../sentence.js'
import { decidersBefore } from './deciding.js'
import { type Finder, foundAt, told } from './finder.js'

/** Those whose advice is asked for, and who settle what it is. */
const advisers =
  /\b(?:committee|subcommittee|board|council|commission|panel|jury|vestry|working group|task ?force|t[aso]c|pmc)$/iu

/** What is to be done by those who get the advice. */
const advised = new RegExp(
  overLines`
    ^ (?:
      (?:for |the )?(?:approval|acceptance|adoption|rejection|denial|refusal|admission|appointment)\b
      |that (?:[\p{L}-]{1,20} ){1,6}?(?:should|be|approve|accept|adopt|reject|consider|appoint|buy|keep)\b
      |to (?:approve|accept|adopt|reject|decline|merge|keep|use|appoint)\b
      |(?:approving|accepting|adopting|rejecting|declining|appointing|admitting|merging|buying|hiring|keeping|closing|postponing)\b
      |(?:that )?the [\p{L}-]{2,20} (?:approve|accept|adopt|reject|decline|endorse|appoint|admit)\b
    )
  `,
  'iu',
)

/** "The committee recommends approval of it", "The panel recommended that the board reject the offer": advice of a body is settled in it. */
export const recommended: Finder = foundAt(/^(?:recommends|recommended|recommend)$/u, (sentence, at) => {
  const behind = sentence.textBehind(at)
  if (!advised.test(behind) || !isBodyInFront(sentence, at)) return null
  return told(sentence, at, at, outcomeOfWhat(behind))
})

function isBodyInFront(sentence: Sentence, at: number): boolean {
  const subject = decidersBefore(sentence, at)
  return subject.kind === 'group' && advisers.test(subject.mentions[0]?.name ?? '')
}
