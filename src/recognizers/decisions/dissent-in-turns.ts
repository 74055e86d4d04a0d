import { asksForDissent, hasNone } from '../../lexicon/verdicts.js'
import type { Item } from '../../outline/outline.js'
import { placeAmong, siblingsOf } from '../../outline/siblings.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { decisionOver, type Placed, placedSentences } from './placed.js'

/**
 * Who is asked for objections, and two or more that have none, each in a turn of their own; or one who says so of all.
 *
 * @example
 * // - Ann: Any objections to selling the boat?
 * // - Bo: None.
 * // - Cy: none from me
 */
export function dissentInTurns(context: Context): DecisionFound[] {
  return context.items.flatMap((item) => {
    if (item.form === 'code' || !mayAsk(item.text.plain)) return []
    const question = placedSentences([item], context).at(-1)
    if (!question || !asksForDissent(question.plain)) return []
    const answers = answersTo(item, context)
    const last = answers.at(-1)
    if (!last || (answers.length < fewest && !ofAll.test(last.plain))) return []
    return decisionOver([question, ...answers], { index: 0, length: last.plain.length }, 'accepted') ?? []
  })
}

/** A cheap test. */
const mayAsk = (plain: string): boolean => /\?\W{0,4}$/u.test(plain) && dissent.test(plain)
const dissent = /object|oppos|against|disagree|dissent|unhappy|mind/iu
/** "No objections in the room", "None, it seems" */
const ofAll = /\b(?:in the room|from any(?:one|body)|it seems|heard|raised)\W*$/iu
/** One alone may speak for himself. */
const fewest = 2
/** More are not read. */
const most = 20

/** The turns behind a question, or nested in it, of which each says that he has none. */
function answersTo(item: Item, context: Context): Placed[] {
  const from = placeAmong(item) + 1
  const turns = item.items.length > 0 ? item.items : siblingsOf(item).slice(from, from + most)
  const answers: Placed[] = []
  for (const turn of turns) {
    const said = context.discourse.speakerOf(turn) ? placedSentences([turn], context) : []
    const [only] = said
    if (!only || said.length > 1 || !hasNone(only.plain)) break
    answers.push(only)
  }
  return answers
}
