import { outcomeOf } from '../../lexicon/settlement.js'
import type { Item } from '../../outline/outline.js'
import { collapse, sourceRange } from '../../outline/text.js'
import type { Decision } from '../../record/types.js'
import type { CueFound, DecisionFound } from '../candidate.js'

/** A decision made of a range of an item's text. */
export function decisionFrom(
  item: Item,
  from: number,
  to: number,
  cue: CueFound,
  basis: DecisionFound['basis'],
  outcome?: Decision['outcome'],
): DecisionFound | null {
  const text = collapse(item.text.plain.slice(from, to))
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  const { sourceStart, sourceEnd } = sourceRange(item.text, from, to)
  return {
    kind: 'decision',
    text,
    outcome: outcome ?? outcomeOf(text),
    basis,
    cue,
    place: item,
    start: sourceStart,
    end: sourceEnd,
  }
}
