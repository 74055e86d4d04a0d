import { hasCue } from '../../grammar/tokens.js'
import { countAtEnd } from '../../lexicon/ballots.js'
import { cue } from '../../lexicon/cues.js'
import { bareDecisionLabel, decisionLabel } from '../../lexicon/labels.js'
import { namesMovers, tellsVote } from '../../lexicon/movers.js'
import { outcomeOf, outcomeOfWhat } from '../../lexicon/outcome.js'
import { overLines } from '../../lexicon/over-lines.js'
import { inAnyCase, onlyWhere } from '../../lexicon/pattern.js'
import { namesDissent } from '../../lexicon/verdicts.js'
import { type Item, isWithin } from '../../outline/outline.js'
import { sourceRange, trimRange } from '../../outline/text.js'
import type { Decision } from '../../record/types.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { notesInTables } from './notes-in-tables.js'
import { decisionOver, type Placed, placedSentences } from './placed.js'

const moving = new RegExp(
  overLines`
    \b(?:
      motion(?:ed|s)? (?:to|for|that|of|by)
      |(?:set|sets|made|makes|presented|presents|put|puts|brought|raised) (?:the |a |forward a )?motion
      |motion\s?\([^()]{1,60}\)\s?(?::\s?)?(?:to|that)
      |motion was (?:presented|made|put|moved|proposed)
      |moved (?:to|that|by|the|we|for|approval|acceptance|adoption)\b
      |moves (?:to|that)
      |proposed (?:by|that)
      |it was moved
      |motion\s?:
      |moved\s?:
      |\bI (?:so )?move\b
      |motion by\b
      |(?:called|calls|asked|asks) for (?:a |the )?(?:\p{L}+ )?vote (?:on|to|for|about)\b
      |(?:propose[ds]?|took|held|holds) (?:a |the )?vote (?:on|to|for|about)\b
      |put (?:it |this |that |the \p{L}+ )?to (?:a |the )vote\b
      |m\/s(?:\/[cp])?\b
      |(?:motioned|moved|moves|proposed|proposes)\s*(?:,|;|and)\s(?:
        [^.]
        |(?<=\b(?:dr|mrs?|ms|prof|rev|cllr))\.
      ){0,40}\bsecond
    )
  `,
  'iu',
)
const settled = new RegExp(
  overLines`
    \b(?:motion|vote|it|resolution|proposal|amendment|ballot)\b[^.]{0,60}?\b(?:
      passed|passes|carried|carries|approved|adopted|failed|fails|defeated|lost
      |withdrawn|accepted|rejected|dies|died
    )\b
    |(?<!\bbe )\b(?:carried|approved|passed|adopted)(?: unanimously| nem\.? con\.?)?\s*(?:\.|$|\(|\d)
    |\bunanimous(?:ly)? (?:approved|carried|passed|adopted|elected)
    |\b(?:re-?)?elected (?:unanimously|unopposed|by acclamation)\b
    |\ball (?:in favou?r|ayes?)\b
    |\b(?:all|everyone|everybody|(?:board|council|committee|tsc|members|directors))\b[^.]{0,40}\bvoted (?:
      unanimously\b
      |yes\b
      |in favou?r\b
      |for\b
      |to\b
    )
    |\bvote[ds]? (?:was )?unanimous
    |\bayes?:? \d{1,3}\b
    |\bthe ayes have it\b
    |\b\d{1,3} for,? (?:none|no(?:body| one)?|\d{1,3}) against\b
    |\bvotes?(?: was| is)?\s?:?\s?\d{1,3}\s?[-–/]\s?\d{1,3}\b
    |\b\d{1,3} votes? (?:yes|for|in favou?r)\b
    |\bm\/?s\/?[cp]\b
    |\bunanimous(?:ly)?[.!)]{0,3}$
  `,
  'iu',
)
/** "Proposal: cap it at 450. … No blocks, passed.": in the notes of one item. */
const proposing = /^\W*(?:proposal|proposed)\s*:/iu
/** "Ann proposed that the minutes were right. Bo seconded": who seconds shows what was proposed. */
const proposes = /\bpropose[ds]? \p{L}/iu
const seconded = /\bseconded\b|^\W*(?:\p{Lu}[\p{L}.'’-]{0,30} ){1,3}seconds?\b/u
/** "It was proposed by Ann and seconded by Bo that the fee is five.": all in one, and no word of a vote. */
const movedAndSeconded = /\b(?:proposed|moved) by\b[^.]{1,60}\bsecond(?:ed)? by\b[^.]{1,60}\bthat\b/iu
/** "Ann moved, Bo seconded": what they moved stands in front, where it does not behind: "Bo seconded to sell it". "It was put to the vote" is about that, too. */
const movesWhatWasSaid = new RegExp(
  overLines`
    ^\W*moved\s?:
    |^\W*(?:it|this|that|the (?:motion|proposal|matter|question|amendment)) (?:was|is|were) (?:then )?put to (?:
      a[ ]
      |the[ ]
    )?vote\b
    |^[^.]{0,60}\b(?:motioned|moved|moves|proposed|proposes)\s*(?:,|;|and)\s[^.]{0,40}\bsecond(?!
      (?:ed|s)?,? (?:to|that)\b
    )
  `,
  'iu',
)
/** "That the new rules be adopted.": what is moved, word by word. */
const worded = onlyWhere(
  inAnyCase(/^\W*that .*\bbe /u),
  () => /^\W*that (?:the|this|our|we|all|any|no|an?|\p{Lu})\b.{5,}\bbe \p{L}+(?:ed|en)\b/iu,
)
/** "M/S/C Ann/Bo to approve the budget": moved, seconded, carried. */
const initials = /^\W*(?:M\/S\/[CP]|MS[CP])\b[\s:(]/u
/** "Bo amends the motion", "a friendly amendment": what was moved is still the same. */
const amending = /^[^\p{L}]{0,4}(?:\p{L}{1,30}:? ){0,3}amend(?:s|ed|ing)?\b/iu
/** "Bo seconds", "Second by Bo": and who does it. */
const seconds = /^[^\p{L}]{0,4}(?:[\p{L}.'’-]{1,30}:? ){0,4}?second(?:s|ed)?\b/iu
/** "Cy: amends the motion to …" goes on with a motion that was moved before. */
const amends = /^[^\p{L}]{0,4}(?:\p{L}{1,30} )?amend(?:s|ed)\b.{0,20}\bmotion\b/iu
const failedThen = /\b(?:but|and) (?:it|that|this) (?:was not|wasn['’]t|never)\b/iu
const reach = 6

/**
 * Motions: from the sentence that moves to the one that says it passed or failed, however many sentences or bullets
 * it takes, as one decision.
 *
 * @example
 * // * Ann moved to accept the minutes.
 * //   * Bo seconded. No objections. Motion passed.
 */
export const motions = (context: Context): DecisionFound[] =>
  [context.items, notesInTables(context)].flatMap((items) => motionsAmong(items, context))

function motionsAmong(items: readonly Item[], context: Context): DecisionFound[] {
  const found: DecisionFound[] = []
  const sentences = placedSentences(items, context)
  for (let at = 0; at < sentences.length; at++) {
    const first = sentences[at]
    if (!first || !mayMove(first)) continue
    const end = endOf(sentences, at)
    if (end < 0 || isWordedBehind(sentences[end], sentences[end + 1])) continue
    const from = isMovedBefore(first, sentences[at - 1]) ? at - 1 : at
    const decision = motion(sentences.slice(from, end + 1))
    const begin = sentences[from] as Placed
    const isMarked = from < at || (begins(begin, context) && decisionLabel.test(begin.item.text.plain))
    const label = isMarked ? labelOfMotion.exec(begin.item.text.plain) : null
    if (decision) found.push(label ? labelled(decision, begin, label[0]) : decision)
    at = end
  }
  return found
}

/** Whether a sentence is the first of its note. */
const begins = ({ item, sentence }: Placed, context: Context): boolean =>
  context.discourse.sentencesOf(item)[0]?.start === sentence.start

/** "Upon motion by Ann the board unanimously", and then "RESOLVED, that …": what was moved says it all. */
const isWordedBehind = (last: Placed | undefined, next: Placed | undefined): boolean =>
  last !== undefined &&
  next !== undefined &&
  next.item.section === last.item.section &&
  !/[.:;!]\s*$/u.test(last.plain) &&
  bareDecisionLabel.test(next.item.text.plain)

/** Whether a text moves something, and does not only name who did. */
export const moves = (plain: string): boolean => moving.test(plain) && !namesMovers(plain)

/** Whether what is moved stands in the sentence before: in the same note, or in the one that this is nested in. */
const isMovedBefore = (first: Placed, before: Placed | undefined): boolean =>
  before !== undefined &&
  movesWhatWasSaid.test(first.plain) &&
  (before.item === first.item || before.item === first.item.parent || isMotionAbove(before.item, first.item))

/** "Motion 7: Pay the travel." on the line in front of "Moved: Ann. Second: Bo." */
const isMotionAbove = (above: Item, item: Item): boolean =>
  above.section === item.section &&
  above.parent === item.parent &&
  labelOfMotion.test(above.text.plain) &&
  /^\W*moved?\b/iu.test(item.text.plain)

function mayMove({ item, plain }: Placed): boolean {
  if (initials.test(plain)) return true
  if (!hasCue(item.text, cue.motion)) return worded.test(plain) && isBelowMotion(item)
  if (amends.test(plain)) return false
  return (
    moving.test(plain) || proposing.test(plain) || proposes.test(plain) || (worded.test(plain) && isBelowMotion(item))
  )
}

const isBelowMotion = ({ parent, section }: Item): boolean =>
  /\b(?:motion|resolution|proposal)s?\b/iu.test(parent?.text.plain.slice(0, 60) ?? section.heading?.plain ?? '')

/** The index of the sentence that settles the motion, or -1 where none near does. */
function endOf(sentences: readonly Placed[], at: number): number {
  const first = sentences[at]
  if (!first) return -1
  const formal = moving.test(first.plain)
  // "I proposed it, but it wasn't adopted" tells of another day.
  if (!formal && failedThen.test(first.plain)) return -1
  if (settled.test(first.plain) && !worded.test(first.plain)) return isEcho(first, sentences[at + 1]) ? at + 1 : at
  const agreed = agreedAtOnce(sentences, at)
  if (agreed >= 0) return agreed
  const supported = !formal && isSeconded(first, sentences[at + 1])
  if (!formal && !supported && !proposing.test(first.plain) && !worded.test(first.plain)) return -1
  let told = 0
  let hasSecond = false
  let unopposed = -1
  for (let next = at + 1; next < sentences.length && told < reach; next++) {
    const sentence = sentences[next]
    if (!sentence || !isWithin(sentence.item.section, first.item.section)) break
    if (unopposed >= 0 && sentence.item.section !== first.item.section) break
    // Who moved it, and how each of them voted, belongs to the motion.
    if (
      moving.test(sentence.plain) &&
      !amending.test(sentence.plain) &&
      !seconds.test(sentence.plain) &&
      !(namesMovers(sentence.plain) && sentence.item === first.item)
    )
      break
    if (!tellsVote(sentence.plain)) told++
    if (sentence.item !== first.item && !formal && !supported && !worded.test(first.plain)) break
    hasSecond ||= seconded.test(sentence.plain) || seconds.test(sentence.plain)
    if (unopposed < 0 && hasSecond && namesDissent(sentence.plain)) unopposed = next
    // "All in favour?" is answered behind it, or at once.
    if (settled.test(sentence.plain) && sentence.plain.endsWith('?')) unopposed = next
    else if (settled.test(sentence.plain) || isCount(sentence.plain))
      return isEcho(sentence, sentences[next + 1]) ? next + 1 : next
  }
  if (unopposed >= 0) return unopposed
  if (supported) return at + 1
  return movedAndSeconded.test(first.plain) ? at : -1
}

/** "2 yes, 3 no" */
const isCount = (plain: string): boolean => /\d/u.test(plain) && countAtEnd(plain)?.start === 0

/** "Ayes 3, nay 1. Carried.": the count and then what it means. */
const isEcho = (counted: Placed, next: Placed | undefined): boolean =>
  next?.item === counted.item &&
  /^\W*(?:(?:the )?motion |so |it )?(?:carrie[ds]|passe[ds]|approved|adopted|fail(?:s|ed)|defeated|lost)\W*$/iu.test(
    next.plain,
  )

/** "Ann proposed acceptance, seconded by Bo. Agreed.": the index of the verdict; -1 without one. */
const agreedAtOnce = (sentences: readonly Placed[], at: number): number => {
  const [first, next] = [sentences[at], sentences[at + 1]]
  const isMoved = first !== undefined && proposes.test(first.plain) && seconded.test(first.plain)
  return isMoved && next?.item === first.item && allAgreed.test(next.plain) ? at + 1 : -1
}
const allAgreed = /^\W*(?:all )?agreed\W*$/iu

/** Whether the next sentence seconds what the first proposes. */
const isSeconded = (first: Placed, next: Placed | undefined): boolean =>
  proposes.test(first.plain) && next?.item.section === first.item.section && seconded.test(next.plain)

function motion(all: readonly Placed[]): DecisionFound | null {
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) return null
  const cue = settled.exec(last.plain) ?? seconded.exec(last.plain) ?? moving.exec(last.plain)
  const found = { index: cue?.index ?? 0, length: cue?.[0].length ?? last.plain.length }
  const outcome = outcomeOfMotion(first.plain, last.plain.slice(found.index), cue?.[0] ?? '')
  // What was moved word by word says it all, however long it was talked about.
  return worded.test(first.plain) && !moving.test(first.plain)
    ? decisionOver([first], { index: 0, length: first.plain.length }, outcome)
    : decisionOver(all, found, outcome)
}

const labelOfMotion = /^\W*(?:motion|resolution|proposal)\b[^:.]{0,20}:/iu

/** The motion that its first line is marked as; the mark is no word of it. */
const labelled = (decision: DecisionFound, { item }: Placed, label: string): DecisionFound => {
  if (label.trimEnd().endsWith(':') && decision.text.startsWith(label.trim())) {
    const { plain } = item.text
    decision.text = decision.text.slice(label.trim().length).trim()
    decision.start = sourceRange(item.text, ...trimRange(plain, label.length, plain.length)).sourceStart
  }
  decision.basis = 'explicit'
  decision.cue = cueIn(item.text, 'label', 0, label.length)
  return decision
}

const failing =
  /\b(?:fail(?:s|ed)|die[sd]|defeated|lost|withdrawn|rejected|not (?:passed|carried|approved|adopted|accepted))$/iu

/** A count tells, or the verb behind "the motion"; a motion to put something off does so where it is carried. */
function outcomeOfMotion(moved: string, told: string, cue: string): Decision['outcome'] {
  const count = countAtEnd(told)
  if (failing.test(cue) || (count && count.yes <= count.no)) return 'rejected'
  const what = moved
    .slice(moving.exec(moved)?.index ?? 0)
    .replace(/^.*?\b(?:motion(?:ed)?|move[ds]?|proposed)(?= (?:to|that)\b)/iu, '')
  const outcome = outcomeOf(told)
  return outcome === 'accepted' && outcomeOfWhat(what) === 'deferred' ? 'deferred' : outcome
}
