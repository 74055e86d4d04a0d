import { overLines } from './over-lines.js'

/** What came of a matter in a word or two. */
const verdict = overLines`
  (?:
    agreed|approved|accepted|adopted|carried|passed|endorsed|rejected|declined
    |turned down
    |defeated|refused|withdrawn|postponed|deferred
    |put on hold
    |on hold
    |tabled
  )(?: unanimously)?(?:[ ,(]+\d{1,3}\s?[-–:]\s?\d{1,3}\)?)?
`
const condition = String.raw`(?: (?:subject to|in principle|with conditions|on condition|provided)\b[^.;]{0,60})?`
const matterWord = '(?:proposal|proposed|suggestion|idea|request|motion|offer|recommendation|application)'

/** "Suggestion to sell. Agreed.", "Proposal: paint it blue. Rejected 3-1.": what was proposed, and then what came of it. */
const behindProposal = new RegExp(
  String.raw`^\W{0,3}(?:\p{L}+['’]s )?${matterWord}\b[^.!?]{3,160}[.!]\s+(${verdict}${condition})\W*$`,
  'iu',
)
/** "Sell the boat? -> no", "Sell the boat? Agreed" */
const behindQuestion = new RegExp(
  String.raw`^[^.!?]{3,120}\?(?:\s*(?:->|→|=>|⇒|[–—:])\s*(yes|no|ok(?:ay)?|${verdict})|\s+(${verdict}))\W*$`,
  'iu',
)
/** What came of a candidate. */
const election = '(?:(?:re-?)?elected(?: unopposed| unanimously)?|unopposed|acclaimed|co-opted)'
/** "Budget (approved)", "Chair – Ann Lee (re-elected)" */
const inBrackets = new RegExp(String.raw`^\p{Lu}[^.!?()]{3,60} \((${verdict}|${election})\)\W*$`, 'iu')
/** "Approval of agenda: [PASS]", "Motion to sell the boat [failed]": a mark behind what is put to the vote. */
const inSquareBrackets = new RegExp(
  overLines`
    ^\W{0,3}(?:
      approval|adoption|acceptance|ratification|confirmation|motion|proposal
      |resolution|amendment|vote|election|appointment|nomination
    )\b[^[\]?]{3,200}\[(
      pass(?:ed|es)?
      |fail(?:ed|s)?
      |carried|approved|accepted|adopted|rejected|defeated|tabled|withdrawn
    )\]\W*$
  `,
  'iu',
)

/** Reads such a mark; null for any other note. */
export function markBehind(plain: string): string | null {
  return plain.length <= longest && plain.includes('[') ? (inSquareBrackets.exec(plain)?.[1] ?? null) : null
}

/** "Sale approved subject to survey", "✅ Roof repair approved", "Roof repair put on hold" */
const behindNoun = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,4}((?:\p{Lu}[\p{L}'’-]+)(?: [\p{Ll}\p{N}][\p{L}\p{N}'’-]*){0,3}) ((?:approved|agreed|accepted|adopted|rejected|declined|deferred|postponed|put on hold)${condition})\W*$`,
  'u',
)

/** A cheap test. */
const mayHold = new RegExp(
  overLines`
    \b(?:
      agreed|approved|accepted|adopted|carried|passed|endorsed|rejected|declined
      |refused
      |turned down
      |defeated|withdrawn|postponed|deferred
      |on hold
      |tabled
      |(?:re-?)?elected
      |unopposed|acclaimed|co-opted
    )\b
    |\?\s*(?:->|→|=>|⇒|[–—:])\s*(?:yes|no|ok)
  `,
  'iu',
)

/** What came of a matter, where a whole note names the matter and says no more of it than that. */
export interface VerdictBehind {
  verdict: string
  /** The words in front, where nothing but their form shows that they name a matter. */
  subject: string | null
}

/** Reads a note of that kind; null for any other. */
export function verdictBehind(plain: string): VerdictBehind | null {
  if (plain.length > longest || !mayHold.test(plain)) return null
  const asked = behindQuestion.exec(plain)
  const told = behindProposal.exec(plain)?.[1] ?? asked?.[1] ?? asked?.[2]
  if (told !== undefined) return { verdict: told, subject: null }
  const bracketed = inBrackets.exec(plain)
  if (bracketed?.[1]) return { verdict: bracketed[1], subject: plain.slice(0, plain.indexOf('(')).trim() }
  const bare = behindNoun.exec(plain)
  return bare?.[1] && bare[2] ? { verdict: bare[2], subject: bare[1] } : null
}

/** In characters. */
const longest = 240
