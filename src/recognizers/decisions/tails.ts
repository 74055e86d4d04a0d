import { approveTogether, namesMovers, putsForward, saysHowSettled } from '../../lexicon/movers.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import { agreedInBrackets, saysYes } from '../../lexicon/verdicts.js'
import type { Item } from '../../outline/outline.js'
import { placeAmong, siblingsOf } from '../../outline/siblings.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { moves } from './motions.js'
import { decisionOver, placedSentences } from './placed.js'

/** In characters: who says more to it has talked, and only the end of that would be settled. */
const longest = 600

/**
 * Notes that say nothing but how something was settled, with what was: the paragraph in front, or the item that they
 * are nested in, over those who moved it.
 *
 * @example
 * // Ann shall open an account for the club.
 * //
 * // Proposed by: Ann
 * //
 * // Unanimously approved.
 */
export function tails(context: Context): DecisionFound[] {
  const found: DecisionFound[] = []
  for (const item of context.items) {
    if (item.form === 'code' || item.items.length > 0 || !isTail(item, context)) continue
    const all = settledBy(item)
    // A motion begins where it is moved; a "+1" is no matter.
    if (all.length < 2 || isPlan(item, context) || all.slice(0, -1).some(({ text }) => isMatterOfOthers(text.plain)))
      continue
    const placed = placedSentences(all, context)
    const last = placed.at(-1)
    const length = placed.reduce((sum, { plain }) => sum + plain.length, 0)
    const decision = last && length <= longest ? decisionOver(placed, { index: 0, length: last.plain.length }) : null
    if (decision) found.push(decision)
  }
  return found
}

function isTail(item: Item, context: Context): boolean {
  const { plain } = item.text
  if (approveTogether(plain) || agreedInBrackets(plain)) return true
  if (!saysHowSettled(plain)) return false
  if (!/^\W*(?:agreed|decided)\W*$/iu.test(plain)) return true
  // "Agreed" alone answers a remark; below a matter that nobody speaks to by name it settles the matter.
  return item.parent !== null && !siblingsOf(item).some((one) => context.discourse.speakerOf(one))
}

const isMatterOfOthers = (plain: string): boolean => moves(plain) || saysYes.test(plain)

const isPlan = (item: Item, context: Context): boolean => {
  const role = context.roleAround(item)
  return isOfPeople(role) || role === 'actions' || role === 'decisions'
}

/** "Proposal: one more rehearsal" */
const isProposal =
  /^\W*(?:proposals?|proposed|proposition|suggestion|motion(?: text)?)(?: #?\d+)?\s?(?::|[–—-]\s)\s*\S/iu

/** More of them than a matter has notes are a list, and to read all of them for each would take quadratic time. */
const mostNotes = 20

/** The notes from what is settled to the one that says so. */
function settledBy(item: Item): Item[] {
  const siblings = siblingsOf(item)
  const at = placeAmong(item)
  const before = siblings[at - 1]
  if (before && isProposal.test(before.text.plain)) return [before, item]
  if (item.parent) {
    if (at > mostNotes) return [item]
    const notes = siblings.slice(0, at).filter(({ items }) => items.length === 0)
    // Talk in whole sentences is not what was settled.
    const isTalk = notes.some(({ text }) => /[.!]\s*$/u.test(text.plain))
    return isTalk ? settledBefore(item, before) : [item.parent, ...notes, item]
  }
  if (item.form !== 'paragraph') return settledBefore(item, before)
  let from = at - 1
  while (from >= 0 && namesMovers(siblings[from]?.text.plain ?? '')) from--
  const matter = siblings[from]
  return matter?.form === 'paragraph' && !/[:?]\s*$/u.test(matter.text.plain) ? siblings.slice(from, at + 1) : [item]
}

/** "Ann stands (seconded: Bo)" and the verdict in the bullet behind it. */
const settledBefore = (item: Item, before: Item | undefined): Item[] =>
  before?.form === item.form && (agreedInBrackets(item.text.plain) || putsForward(before.text.plain))
    ? [before, item]
    : [item]
