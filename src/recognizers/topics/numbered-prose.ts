import type { Item } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { isTurn } from './turn.js'

/**
 * Numbered paragraphs that are all there is below "Proceedings": each tells of one subject, and its first sentence names it.
 *
 * @example
 * // **Proceedings:**
 * //
 * // 1. The roof was looked at again. Ann has two offers, and Bo asked for a third.
 * // 2. The summer fair needs a band. Bo found one that plays until midnight.
 */
export function numberedProse(candidates: readonly Item[], context: Context): readonly Item[] {
  const isProse = (item: Item) =>
    item.form === 'number' && sentences.test(item.text.plain) && item.text.plain.length >= shortest
  const told = candidates.filter(isProse)
  const said = candidates.filter((item) => isTurn(item, context) || beginsWithSpeaker(item, context))
  return candidates.length >= fewest &&
    told.length >= candidates.length * most &&
    candidates.every(({ form }) => form === 'number') &&
    said.length <= candidates.length * mostSaid
    ? candidates
    : []
}

/** "Ann asked …", "AR said …": numbered as they come, remarks are. */
function beginsWithSpeaker({ text: { plain } }: Item, { people }: Context): boolean {
  const [first = '', second = ''] = plain.split(/\s+/u, 2)
  return /^\p{Ll}/u.test(second) && (/^\p{Lu}{2,3}$/u.test(first) || people.knows(first))
}

/** A sentence, and the beginning of another. */
const sentences = /[\p{Ll}\d)][.!?]\s+\p{Lu}/u
/** In characters. */
const shortest = 100
/** A single one may be a remark. */
const fewest = 2
/** Of the numbers, how many at least tell something in several sentences, and how many at most begin with who says it. */
const most = 0.6
const mostSaid = 0.3
