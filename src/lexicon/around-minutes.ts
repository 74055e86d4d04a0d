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
