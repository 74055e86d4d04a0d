import { outcomeOf } from '../../lexicon/outcome.js'
import type { Item } from '../../outline/outline.js'
import { collapse, sourceRange } from '../../outline/text.js'
import type { CueFound, DecisionFound } from '../candidate.js'
import { isBullet } from '../list-items.js'
import { decisionFrom } from './decision.js'

/**
 * A note and the list that it leads to, as one decision: none of them says anything without the other.
 *
 * @example
 * // The rules of the shed are as follows:
 * // - No smoking.
 * // - Lock up behind you.
 */
export function joinedList(lead: Item, list: readonly Item[], cue: CueFound): DecisionFound | null {
  const last = list.at(-1)
  const decision = last && decisionFrom(lead, 0, lead.text.plain.length, cue, 'explicit')
  if (!decision) return null
  const text = [lead, ...list].map((one) => collapse(one.text.plain)).join(' ')
  const end = sourceRange(last.text, 0, last.text.plain.length).sourceEnd
  return { ...decision, text, end, outcome: outcomeOf(text) }
}

const asFollows = /\b(?:as follows|(?:the|these) following(?: [\p{L}-]{1,20}){0,2})\s?:$/iu
/** In characters: less than that says nothing itself, as "We settled the following:". */
const fewestOfLead = 28

/** "Agreed the times of the rehearsals as follows:" at the head of a list: the rest of it belongs to it. */
export function headedList(items: readonly Item[], cue: CueFound): DecisionFound | null {
  const [lead, ...rest] = items
  if (!lead || lead.items.length > 0 || !isBullet(lead)) return null
  const words = lead.text.plain.trim()
  if (words.length < fewestOfLead || !asFollows.test(words)) return null
  return rest.every((item) => isBullet(item) && item.items.length === 0) ? joinedList(lead, rest, cue) : null
}
