import { answersNo, asksForDissent, assentsAll, isVerdict, puts } from '../../lexicon/verdicts.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { decisionOver, type Placed, placedSentences } from './placed.js'

/**
 * Verdicts that stand in sentences of their own, with what they are about: "No objections. All in favour.", "Anyone
 * unhappy with Tuesday? No.", "Ann asked if we should publish the songbook. All present agreed."
 *
 * A verdict of assent settles by itself; "no objections" only what was put in front of it, and a bare "no" only a
 * question for dissent.
 */
export function verdicts(context: Context): DecisionFound[] {
  const found: DecisionFound[] = []
  const sentences = placedSentences(context)
  for (let at = 0; at < sentences.length; at++) {
    const first = sentences[at]
    if (!first || first.plain.length > longest || !mayAnswer.test(first.plain)) continue
    const end = endOfVerdict(sentences, at)
    const from = end < 0 ? -1 : startOf(sentences, at, end)
    if (from < 0) continue
    const last = sentences[end] as Placed
    const decision = isOpen(context, first)
      ? null
      : decisionOver(sentences.slice(from, end + 1), { index: 0, length: last.plain.length })
    // "No objections" rejects nothing.
    if (decision) found.push({ ...decision, outcome: decision.outcome === 'rejected' ? 'accepted' : decision.outcome })
    at = end
  }
  return found
}

/** In characters: who says more has more to say than a verdict. */
const longest = 90
const mayAnswer = /^\W*(?:no|none|nope|nobody|nil|all|everyone|everybody|those|unanimous|consensus|agreed by|silence)/iu

const isOpen = (context: Context, { item }: Placed): boolean => {
  const role = context.roleAround(item)
  return role === 'attendance' || role === 'absence' || role === 'actions'
}

/** The index of the last of the verdicts in a row, or -1 where there is none. */
function endOfVerdict(sentences: readonly Placed[], at: number): number {
  const first = sentences[at] as Placed
  let end = at - 1
  for (let next = at; next < sentences.length; next++) {
    const sentence = sentences[next] as Placed
    if (sentence.item !== first.item || sentence.plain.length > longest) break
    if (!isVerdict(sentence.plain) && !(next === at && answersNo(sentence.plain))) break
    end = next
  }
  return end >= at ? end : -1
}

/** The index of the sentence with which the decision begins, or -1 where the verdict settles nothing. */
function startOf(sentences: readonly Placed[], at: number, end: number): number {
  const run = sentences.slice(at, end + 1)
  const before = sentences[at - 1]
  const assent = run.some(({ plain }) => assentsAll(plain))
  const near = before && isNear(before, run[0] as Placed) ? before : null
  if (near && asksForDissent(near.plain)) return asksWhole(near) ? at - 1 : withSubject(sentences, at - 1)
  if (near?.item === run[0]?.item && assent) return at - 1
  if (near && isVerdict(run[0]?.plain ?? '') && puts(near.plain)) return at - 1
  return assent && run.length > 1 ? at : -1
}

/** In the same note, or in the one that the verdict is nested in. */
const isNear = (before: Placed, verdict: Placed): boolean =>
  before.item === verdict.item || before.item === verdict.item.parent

/** "Any objections to moving the concert?" says what it is about, "Objections?" does not. */
const asksWhole = ({ sentence }: Placed): boolean => sentence.tokens.length >= 4

const withSubject = (sentences: readonly Placed[], question: number): number =>
  sentences[question - 1]?.item === sentences[question]?.item ? question - 1 : -1
