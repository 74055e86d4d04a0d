import { outcomeOf } from '../../lexicon/outcome.js'
import type { Item } from '../../outline/outline.js'
import { collapse, sourceRange, trimRange } from '../../outline/text.js'
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
  const [start, end] = trimRange(item.text.plain, from, to)
  const text = collapse(item.text.plain.slice(start, end))
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  const { sourceStart, sourceEnd } = sourceRange(item.text, start, end)
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
