import { overLines } from './over-lines.js'

/** What a document has around its minutes, whatever the meeting was about. */
const parts = new RegExp(
  overLines`
    ^[^\p{L}\d]{0,9}(?:\d{1,2}[.)] )?(?:
      executive summary
      |(?:meeting )?abstract
      |tl;?dr
      |distribution(?: list)?
      |document (?:control|history|information|details)
      |(?:revision|version|change|document) history
      |(?:approval and )?(?:signatures?|sign[- ]?off|signed(?: by)?)
      |acronyms|glossary|abbreviations
      |pre-?reading
      |(?:about|how to use) (?:this|the) (?:meeting|call|document|page|pad|file|notes?)
      |what is this(?: (?:meeting|call|document|page|pad|file))?
      |participating (?:projects|organi[sz]ations|companies|teams|groups|institutions|communities|countries|parties|clubs|schools)
    )\W*$
  `,
  'iu',
)

/** Whether a heading names a part of the document, and nothing that was talked about: "Executive summary", "Signatures". */
export const isAroundMinutes = (heading: string): boolean => parts.test(heading)

const standing = new RegExp(
  overLines`
    ^[^\p{L}\d]{0,9}(?:(?:our|the|group|committee|team|wg|sig) )?(?:
      mandate|mission(?: statement)?|vision(?: statement)?|charter|remit
      |terms of reference
      |(?:call|meeting|general)? ?logistics
      |code of conduct
      |ground rules|house rules
      |how we (?:work|meet|operate)
      |about(?: us| this (?:meeting|call|group))?
      |what is this
    )\W*$
  `,
  'iu',
)

/** Whether a heading stands over what a group is and does at all times: "Mandate", "Ground rules". */
export const tellsOfGroup = (heading: string): boolean => standing.test(heading)
