import { overLines } from '../../lexicon/over-lines.js'
import { passiveSettlementOf } from '../../lexicon/settlement.js'
import { type Finder, foundAt, settledWords, settlement } from './finder.js'

const formal =
  /^(?:approve|accept|adopt|ratify|endorse|reject|decline|deny|defeat|veto|postpone|defer|table|shelve|carry)$/u
/** What may still follow: "in principle (once there is a crew)", "unanimously", "until May", "topic". */
const how = new RegExp(
  overLines`
    ^(?: (?:
        in principle
        |unanimously|unopposed|topic|item
        |(?:
          for now
          |until|till
          |to the
          |to next
          |pending
          |subject to
          |with|without
          |by (?:consensus|acclamation|vote|all|everyone)
        )\b[^.]{0,60}
      )
    )?\W*(?:\([^()]{1,80}\)\W*)?$
  `,
  'iu',
)

/** "Two pots of paint for the shed - approved", "The ramp -> postponed topic": what came of a matter, behind a dash or an arrow. */
export const behindDash: Finder = foundAt(settledWords, (sentence, at) => {
  const settled = passiveSettlementOf(sentence.word(at))
  if (!settled || at < 2 || !formal.test(settled.base)) return null
  if (!/(?:→|⇒|=>|->|\s[-–—]{1,2})\s*$/u.test(sentence.tokens[at]?.before ?? '')) return null
  return how.test(sentence.textBehind(at)) ? settlement(sentence, at, at, settled.outcome) : null
})
