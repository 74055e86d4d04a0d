import { overLines } from '../../lexicon/over-lines.js'
import type { Sentence } from '../sentence.js'

const number = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})`
/** "all", "all five", "everyone", "the three of us", "most of the members" */
const everybody = overLines`
  (?:
    (?:(?:we |they )?all|everyone|everybody|those|(?:the |all )?members(?= present))(?: ${number})?(?: of (?:us|them)
    )?
    |(?:both|the ${number}|most) of (?:us|them)
    |all(?: of)? the (?:people|members|participants|attendees|parties)(?: (?:involved|concerned))?
    |most(?: of (?:the|those|our))?(?= (?:present|there|here|attending|in attendance|members|participants|attendees)
    )
  )
`
const present = overLines`
  (?: (?:who (?:are|were) )?(?:
      present|there|here|attending
      |in attendance
      |(?:in|at|on) (?:the |this )?(?:room|meeting|call|table)
      |on board
      |members
      |(?:[\p{L}-]{2,12} )?members(?: present)?
      |participants|attendees|parties|directors|trustees
    )
  ){1,2}
`
const all = new RegExp(
  String.raw`(?:^|[,;:.(–—-]\s*|\b(?:and|that|so|but|then|ok|well|seconded) )${everybody}(?:${present})? ?$`,
  'iu',
)
/** A cheap test. */
const mayBeAll = /\b(?:all|everyone|everybody|those|members|most|of (?:us|them))\b/iu

/** Whether "all", "everyone present", "all five", "all members" ends in front of a token: those who settle it. */
export function endsWithAll(sentence: Sentence, at: number): boolean {
  const verb = sentence.tokens[at]
  if (verb?.before !== ' ') return false
  const before = sentence.plain.slice(sentence.start, verb.start).slice(-60)
  return mayBeAll.test(before) && all.test(before) && !/\bthose $/iu.test(before)
}
