import { overLines } from './over-lines.js'
import { inAnyCase, onlyWhere } from './pattern.js'

const movers =
  /^\W*(?:proposed|moved|seconded|motion(?:ed)?|second|proposer|seconder|mover)(?: by)?(?:\s?:\s?|\s)(?!to\b|that\b|the\b|passed|carried|approved|failed)\p{Lu}.{0,70}$/u
const caseless =
  /^\W*(?:(?:proposed|moved|seconded|motioned) by|motion by|(?:proposer|seconder|mover|proposed|moved|seconded|second)\s?:)\s?:?\s*\S.{0,60}$/iu

/** Whether a sentence or line says who moves something and no more: "Proposed by: Ann", "Motion by Ann, second Bo". */
export const namesMovers = (plain: string): boolean =>
  (movers.test(plain) || caseless.test(plain)) && !/\b(?:that|to (?!second))\b/iu.test(plain)

/** Whether a note puts somebody or something to a vote: "Ann stands (seconded: Bo)", "Suggestion to move the fair". */
export const putsForward = (plain: string): boolean =>
  /\b(?:stands?|standing|nominat(?:es?|ed|ions?)|nominees?|candidates?|proposed|proposals?|seconded|suggest(?:s|ed|ions?))\b/iu.test(
    plain,
  )

/** Whether a sentence says how one of them votes: "Bo voted in favour.", "Cy abstained." */
export const tellsVote = (plain: string): boolean =>
  plain.length < 90 && /\b(?:voted?|votes|abstain(?:s|ed)?|seconds|seconded|aye|nay)\b/iu.test(plain)

/** Whether a note tells of a motion that stands in front of it: "Presented by: Ann", "Result: passed", "Discussion: …". */
export const tellsOfMotion = (plain: string): boolean => besideMotion.test(plain)
const besideMotion = new RegExp(
  overLines`
    ^\W*(?:
      (?:presented|proposed|moved|seconded|sponsored|submitted|approved|opposed) by
      |presenters?|sponsors?
      |second(?:er)?
      |mover|proposer|results?|status|background|rationale|discussion|debate|details
      |action items?(?:\(s\))?(?:\s?\/\s?[\p{L}()]{1,20})?
    )\s?:
    |^\W*(?:moved|second(?:ed)?|votes?)\s?:\s*(?:\d|[\p{L}'’]+(?: [\p{L}'’]+){0,3}(?:[.,;]|$))
  `,
  'iu',
)

const how = overLines`
  (?: unanimously
    | without (?:objections?|dissent)
    | by (?:
      all|everyone|everybody
      |(?:lazy |rough |general )?consensus
      |acclamation
      |(?:a )?(?:\p{L}+ )?majority
      |(?:a )?(?:\p{L}+ )?vote
      |(?:a |the )?quorum
      |the (?:\p{L}+ ){0,3}?(?:group|team|committee|board|council|meeting|members)
    )
    | as (?:is|written|presented|amended|circulated|proposed)
    | nem\.? con\.?
    | \d{1,3}\s?[-–]\s?\d{1,3}
  )
`
const settledThus = inAnyCase(
  new RegExp(
    overLines`
      ^\W*(?:no objections?[;,.] )?(?:
        (?:discussed|reviewed|read|presented|considered|voted on)(?:,? and|,)[ ]
      ){0,2}(?:
        (?:the |this )?(?:motion|vote|proposal|resolution|amendment|request|it)(?: (?:was|is|has been|has))?[ ]
        |(?:was|is|has been)[ ]
      )?(?:unanimously )?(?:
        approved|accepted|adopted|carried|passed|agreed|decided|rejected|declined
        |defeated
        |(?:re-?)?elected
        |co-opted
      )${how}?[.!]{0,3}(?: ?\([^()]{1,40}\))?\W{0,6}$
    `,
    'u',
  ),
)

/** Whether a note says nothing but how something was settled: "Accepted unanimously.", "Vote passed! (2/3 votes)". */
export const saysHowSettled = (plain: string): boolean => plain.length <= 90 && settledThus.test(plain)

const names = "\\p{Lu}[\\p{L}’']{0,20}(?: \\p{Lu}[\\p{L}’']{0,20})?"
const yes =
  '\\s?[:–-]\\s?(?:all )?(?:approve[ds]?|agree[ds]?|yes|\\+1|ok(?:ay)?|in favou?r|ayes?|lgtm|support)\\W{0,6}$'
const namesAndYes = new RegExp(`^\\W*${names}(?:(?:, | and |, and | & )${names}){2,11}${yes}`, 'u')
const rowOfYes = onlyWhere(new RegExp(yes, 'u'), () => namesAndYes)

/** Whether three and more say yes in one line: "Ann, Bo, Cy: approves". */
export const approveTogether = (plain: string): boolean => plain.length <= 160 && rowOfYes.test(plain)
