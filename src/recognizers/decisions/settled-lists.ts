import { saysHowSettled } from '../../lexicon/movers.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import { assentsAll } from '../../lexicon/verdicts.js'
import type { Item } from '../../outline/outline.js'
import { placeAmong, siblingsOf } from '../../outline/siblings.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { isBullet } from '../list-items.js'
import { decisionOver, placedSentences } from './placed.js'

/**
 * A verdict behind a list, with the list and the paragraph that leads to it.
 *
 * @example
 * // We open on:
 * //
 * // - Mondays
 * // - Fridays
 * //
 * // Agreed by all.
 */
export function settledLists(context: Context): DecisionFound[] {
  const found: DecisionFound[] = []
  for (const item of context.items) {
    if (item.form !== 'paragraph' || item.items.length > 0 || !saysIt(item.text.plain)) continue
    const role = context.roleAround(item)
    const all = isOfPeople(role) || role === 'actions' || role === 'decisions' ? [] : listInFront(item, context)
    const placed = placedSentences([...all, item], context)
    const last = placed.at(-1)
    const decision =
      all.length > 0 && last ? decisionOver(placed, { index: 0, length: last.plain.length }, 'accepted') : null
    if (decision) found.push(decision)
  }
  return found
}

/** "Seconded by Ann and Bo and agreed." */
const secondedAndSettled =
  /^\W*(?:[Pp]roposed|[Mm]oved|[Ss]econded)(?: by|:) \p{Lu}[^.]{1,80}?(?:,| and|;) (?:(?:it was |all )?(?:unanimously )?(?:agreed|carried|approved|passed|accepted|adopted|elected))\W*$/u

const saysIt = (plain: string): boolean =>
  plain.length <= 120 &&
  (assentsAll(plain) ||
    (saysHowSettled(plain) && !/\b(?:reject|declin|defeat)/iu.test(plain)) ||
    secondedAndSettled.test(plain))

const mostBullets = 8
/** In characters: more is talk. */
const longestBullet = 120
const longestLead = 300

/** The list right in front of a paragraph and what leads to it; empty where these are talk. */
function listInFront(item: Item, context: Context): Item[] {
  const siblings = siblingsOf(item)
  const end = placeAmong(item)
  let from = end
  while (from > 0 && end - from <= mostBullets && isBullet(siblings[from - 1] as Item)) from--
  const lead = siblings[from - 1]
  const list = from < end ? siblings.slice(from, end) : (lead?.items ?? [])
  if (list.length === 0 || list.length > mostBullets || lead?.form !== 'paragraph') return []
  if (lead.text.plain.length > longestLead || lead.text.plain.trimEnd().endsWith('?')) return []
  const isTalk = (one: Item): boolean =>
    one.items.length > 0 || one.text.plain.length > longestBullet || one.text.plain.trimEnd().endsWith('?')
  // "- Chair: Ann" names an office, and is no turn.
  const turns = list.filter((one) => /[.!]\s*$/u.test(one.text.plain) && context.discourse.speakerOf(one))
  return list.some(isTalk) || turns.length > 0 ? [] : [lead, ...list]
}
