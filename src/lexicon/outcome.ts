import type { Decision } from '../record/types.js'
import { countAtEnd } from './ballots.js'
import { isOrder } from './orders.js'
import { overLines } from './over-lines.js'
import { late } from './pattern.js'

type Outcome = Decision['outcome']

const nextMeeting =
  '(?:to|until|till|for) (?:the |our |an? )?(?:next|later|future|following|another) (?:meeting|session|call|agenda)s?(?= *$|[.,;:()]| (?:and|so|as|because|when|for|in|on|after)\\b)'
const object = '(?:[^\\s.,;:]{1,24} ){0,5}?'

/** What is done with a matter that is not taken on, and with one that waits, where the verb begins a text. */
const rejects = new RegExp(
  overLines`
    ^(?:
      reject(?:s|ed|ing)?
      |declin(?:e|es|ed|ing)
      |refus(?:e|es|ed)
      |den(?:y|ies|ied)
      |veto(?:es|ed)?
      |dismiss(?:es|ed)?
      |(?:turn|vote|rule)(?:s|d|ed)? (?:(?:it|this|that|them|the [\p{L}-]+) )?(?:down|out)
    )\b
  `,
  'iu',
)
const defers = new RegExp(
  overLines`
    ^(?:
      postpon(?:e|es|ed|ing)
      |defer(?:s|red|ring)?
      |delay(?:s|ed|ing)? ${object}(?:until|till|(?:decision|vote|discussion)s?)
      |tabl(?:e|es|ed|ing)(?! (?:tennis|football|tops?|of|is|are)\b)
      |shelv(?:e|es|ed|ing)
      |adjourn(?:s|ed|ing)? ${object}(?:to|until|till)
      |revisit(?:s|ed|ing)?
      |undecided
      |wait(?:s|ed|ing)? (?:until|till|for)
      |(?:on hold|held (?:over|off)|hold off|park(?:ed)?|put off)
      |(?:put|hold) ${object}(?:off|on hold|over)
      |(?:carr(?:y|ied)|roll(?:ed)?) ${object}(?:over|forward)
      |(?:put|hold|carr(?:y|ied)|leave|roll(?:ed)?|push(?:ed)?|moved?|punt(?:ed)?|bump(?:ed)?) ${object}${nextMeeting}
    )(?![\p{L}-])
  `,
  'iu',
)

const rejected = overLines`
  rejected|declined|refused|denied|vetoed|dismissed|defeated|withdrawn|lost
  |fail(?:s|ed)
  |die[sd]
  |dropped
  |turned down
  |voted down
  |ruled out
  |not (?:be )?(?:
    approved|accepted|adopted|carried|passed|agreed|endorsed|ratified|included
    |merged|renewed|pursued|supported|considered
  )
`
const deferred = overLines`
  postponed|deferred|delayed|tabled|shelved
  |adjourned (?:to|until|till)[^.,;]{1,30}
  |put off
  |(?:put |placed )?on hold
  |held over
  |carried (?:over|forward)
  |pushed back
  |parked|undecided
  |not yet (?:decided|approved|accepted|agreed|settled|ready|eligible)
`

/** What may stand behind a participle that says what came of a matter; "rejected applications" only tells of which. */
const endsVerdict =
  '(?=\\W*$|\\s*[.,;:!()–—]|\\s-|\\s(?:by|with|without|on|for|to|until|till|as|at|in|into|from|pending|again|unanimously|indefinitely|due|because|past|and|\\d))'
const adverb = '(?:(?:\\p{L}{2,12}ly|also|already|again|just|still|then|now) )?'

/** Verdicts: [rejected, deferred] where they stand alone, behind a noun and a form of be, or at an end. */
const both = (source: (participles: string) => string): readonly [rejected: () => RegExp, deferred: () => RegExp] => [
  late(() => new RegExp(source(rejected), 'iu')),
  late(() => new RegExp(source(deferred), 'iu')),
]
const noun = '(?:(?:the|this|our|all) )?(?:motion|vote|proposal|resolution|amendment|ballot|request|offer|it)s?'
const alone = both((participles) => `^(?:${noun} )?${adverb}(?:${participles})${endsVerdict}`)
const inClause = both(
  (participles) =>
    `^(.{1,120}?) (?:is|are|was|were|be|been|being|stays?|remains?|gets?|got) ${adverb}(?:${participles})${endsVerdict}`,
)
const behindNoun = both(
  (participles) => `^[\\p{L}\\p{N}#'’-]+(?: [^\\s.,;:]{1,24}){0,6}? (?:${participles})${endsVerdict}`,
)
const atEnd = both((participles) => `(?:[–—:;→⇒(\\[]|[.!] |->|=>|\\s-)\\s*${adverb}(?:${participles})${endsVerdict}`)

/** What is not taken on: "will not accept", "won't be included". */
const leavesUndone = new RegExp(
  overLines`
    ^(.{0,120}?)\b(?:(?:will|would|should|shall|can|does|do|did) not|won['’]t|wouldn['’]t|shouldn['’]t) (?:
      \p{L}{2,12}ly[ ]
    )?(?:be )?(?:
      accept|approv|adopt|includ|merg|support|pursu|proceed
      |go\b
      |continu|renew|add|hold|fund|sponsor|buy|backport|requir|publish|replac|invit
      |held|bought
      |deal with
      |take (?:on|up)
    )
  `,
  'iu',
)
const reachesNothing =
  /^(?:(?:the |we |they )(?:\p{L}+ ){0,3}?)?(?:(?:did|could|can|has|have|had) not (?:yet )?(?:reach|come to|decide|agree|settle)|no (?:decision|conclusion|consensus|agreement|resolution)\b)/iu

/** Clauses that only tell which is meant, or when: their verbs settle nothing. */
const clauseMark = /\b(?:who|whose|which|that|what|if|when|unless|where|once|until|till|because|since|whether|how)\b/iu

/** "Motion to paint the door failed": what fails stands in front of a purpose, too, and is read where motions are. */
const aimed = /\b(?:to|who|whose|which|that|what|if|when|unless|where)\b/iu

/** What a clause of its own says: "the offer was rejected", "the fair will not be held". */
export function outcomeInClause(clause: string): Outcome | null {
  const [no, later] = inClause.map((pattern) => pattern().exec(clause))
  if (later && !clauseMark.test(later[1] ?? '')) return 'deferred'
  if (no && !clauseMark.test(no[1] ?? '')) return 'rejected'
  const undone = leavesUndone.exec(clause)
  return undone && !clauseMark.test(undone[1] ?? '') ? 'rejected' : null
}

const outcomeOfAct = (act: string): Outcome | null =>
  defers.test(act) ? 'deferred' : rejects.test(act) ? 'rejected' : null

/** From a noun to what it links to: "Consensus for the hall was to …" */
const link = /^(?: (?:for|of|on|about|in|from|among) [^.,;:]{1,60}?)? (?:is|was|has been)(?= )/iu
const against = /^(?: (?:unanimously|[\d\s–-]+(?:to \d+)?))? (?:against\b|not (?:to|that)\b|to not\b|that not\b)/iu
const act =
  /^(?: unanimously| upon| on)? (?:(?:to|of|on|that we(?: will| would| should| shall)?) (?:(?:\p{L}{2,12}ly|also|just|instead|rather) )?|(?=\p{L}+ing\b))/iu
const clauseBehind = /^(?: upon| on)?,? that /iu

/** How a group that agrees, decides or has consensus settles the matter, by what stands behind the verb or noun. */
export function outcomeOfWhat(rest: string): Outcome {
  const what = rest.slice(0, 240).replace(link, '')
  const count = countAtEnd(what)
  if (against.test(what) || (count && count.yes <= count.no)) return 'rejected'
  const verb = act.exec(what)
  const done = verb ? outcomeOfAct(what.slice(verb[0].length)) : null
  if (done) return done
  const clause = clauseBehind.exec(what)
  return (clause ? outcomeInClause(what.slice(clause[0].length)) : null) ?? 'accepted'
}

/** In characters: what is decided is said in front. */
const longest = 400
/** "To defer it", "The board agreed to defer it", "We decided that …": in front of the act of a decision. */
const opening = new RegExp(
  overLines`
    ^(?:
      (?:
        we|they|all|everyone
        |(?:the|our) (?:[\p{L}-]+ ){1,3}?(?=
          agree|decid|resolv|vot|conclud
          |ha[sv]
          |will|reject|declin|refus
          |den[iy]
          |turn|postpon|defer|tabl|put|hold
        )
        |it (?:is|was)
      ) ?
    )?(?:(?:have|has|will|shall|should|would|is|was) )?(?:(?:unanimously|also) )?(?:
      (?:agree[ds]?|decide[ds]?|resolve[ds]?|vote[ds]?|conclude[ds]?)(?= )
      |to[ ]
      |not (?=to |\p{L})
    )?
  `,
  'iu',
)
/** "Rejected songs come back": which of them, not what was done. */
const describes =
  /^\p{L}+(?:ed|ing) (?:[\p{L}-]{1,20} ){1,4}?(?:is|are|must|shall|should|may|can|cannot|will|has|have|go(?:es)?|comes?|stays?)\b/iu

/** How a decision that a label, a list or a cell marks is settled: a verdict, or an act that is one. */
export function outcomeOf(plain: string): Outcome {
  const text = plain.trim().replace(/^[\s*_"“'([]+/u, '')
  const count = countAtEnd(text)
  if (count) return count.yes > count.no || saysAccepted.test(text) ? 'accepted' : 'rejected'
  const first = text.slice(0, longest).split(/[.;!] /u, 1)[0] ?? ''
  return outcomeInFront(first) ?? outcomeInClause(first) ?? verdictIn(text, first) ?? 'accepted'
}

const saysAccepted = /\b(?:accepted|carried|passed|approved|adopted)\b/iu

function outcomeInFront(first: string): Outcome | null {
  if (alone[1]().test(first) || reachesNothing.test(first)) return 'deferred'
  if (alone[0]().test(first) || /^(?:not to|against)\b/iu.test(first)) return 'rejected'
  if (describes.test(first)) return null
  const lead = opening.exec(first)?.[0].length ?? 0
  if (/\b(?:agree|decide|resolve|vote|conclude)\p{L}*$/iu.test(first.slice(0, lead))) {
    const said = outcomeOfWhat(first.slice(lead))
    return said === 'accepted' ? null : said
  }
  return outcomeOfAct(first.slice(lead)) ?? outcomeOfAct(first)
}

/** "Eight new chairs: rejected", "Offer of the mill declined", "Sell the boat (deferred)". */
function verdictIn(text: string, first: string): Outcome | null {
  for (const [index, outcome] of [
    [1, 'deferred'],
    [0, 'rejected'],
  ] as const) {
    const bare = behindNoun[index]().exec(first)
    if (bare && !isOrder(first) && !aimed.test(bare[0])) return outcome
    if (text.length <= longest && atEnd[index]().test(text)) return outcome
  }
  return null
}
