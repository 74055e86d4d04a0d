import { decisionLabel } from '../../lexicon/labels.js'
import { saysDone, saysNo, saysYes } from '../../lexicon/verdicts.js'
import type { Item } from '../../outline/outline.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { decisionOver, placedSentences } from './placed.js'

/**
 * A proposal that several say yes to in turns of their own, and nobody no: a labelled one ("Proposal: meet on Monday"),
 * or a question that is done at once ("Meet on Monday? / Ann: +1 / Bo: +1 / Cy: Updated."). Where minutes label their
 * resolutions, a proposal without one is none.
 */
export function plusOnes(context: Context): DecisionFound[] {
  const { items } = context
  if (!items.some(({ text }) => text.plain.length <= longest && /\+\s?1|👍|agree|yes|lgtm/iu.test(text.plain)))
    return []
  if (items.some(({ text }) => /resol|agreed|decision/iu.test(text.plain) && decisionLabel.test(text.plain))) return []
  return items.flatMap((item, at) => {
    const kind = proposalKind(item, context)
    const end = kind === null ? -1 : endOf(items, at, kind, context)
    // A labelled proposal says it all; a question needs what was done with it.
    const told = end < 0 ? [] : items.slice(at, kind === 'labelled' ? at + 1 : end + 1)
    const all = placedSentences(told, context)
    const decision = decisionOver(all, { index: 0, length: all.at(-1)?.plain.length ?? 0 })
    return decision ? [{ ...decision, outcome: 'accepted' as const }] : []
  })
}

/** In characters: who says more than yes talks about it. */
const longest = 60
const fewest = 2

type Kind = 'labelled' | 'asked'
const labelled = /^\W*(?:proposal|proposed|suggestion)(?: resolution)?(?:\s?#?\d{1,3})?\s*:\s*\S/iu

function proposalKind(item: Item, context: Context): Kind | null {
  if (item.form === 'code') return null
  const words = said(item, context)
  if (labelled.test(words)) return 'labelled'
  return words.length > 20 && words.endsWith('?') ? 'asked' : null
}

const said = (item: Item, context: Context): string =>
  item.text.plain.slice(context.discourse.speakerOf(item)?.rest ?? 0).trim()

function endOf(items: readonly Item[], at: number, kind: Kind, context: Context): number {
  let yes = 0
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next] as Item
    if (item.section !== items[at]?.section) return kind === 'labelled' && yes >= fewest ? next - 1 : -1
    const words = said(item, context)
    if (yes >= fewest && saysDone.test(words)) return next
    if (words.length > longest || !saysYes.test(words))
      return kind === 'labelled' && yes >= fewest && !saysNo.test(words) ? next - 1 : -1
    yes++
  }
  return kind === 'labelled' && yes >= fewest ? items.length - 1 : -1
}
