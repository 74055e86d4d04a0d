import { outcomeOf } from '../../lexicon/outcome.js'
import type { Item } from '../../outline/outline.js'
import { collapse, sourceRange, trimRange } from '../../outline/text.js'
import type { Decision } from '../../record/types.js'
import type { CueFound, DecisionFound } from '../candidate.js'
import { isDay } from '../topics/day.js'

/** "Approved 1 April 2025" on the minutes themselves: when they were. */
const isDayOfApproval = (text: string): boolean => {
  const word = /^(?:approved|adopted|accepted|confirmed|signed)(?: on)?:?\s+(?=.{0,12}\d)/iu.exec(text)
  return word !== null && text.length < longestDay && isDay(text.slice(word[0].length))
}

/** In characters. */
const longestDay = 60

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
  if (!/[\p{L}\p{N}]/u.test(text) || isDayOfApproval(text)) return null
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
