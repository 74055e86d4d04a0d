import { isOrder, opensOpinion } from '../../lexicon/orders.js'
import { oncePer } from '../../outline/once-per.js'
import type { Item } from '../../outline/outline.js'
import { siblingsOf } from '../../outline/siblings.js'
import { speakerLabel } from '../attendance/speaker-label.js'
import type { Context } from '../context.js'
import { isBullet } from '../list-items.js'
import { likenessOf } from './task-like.js'

/** What stands behind the name of somebody who is known. */
interface Errand {
  item: Item
  name: string
  /** Where its words begin. */
  rest: number
}

/**
 * Where the words of orders begin that stand in turn behind names and colons: each of the names once, and nothing that
 * is said among them. "Ann: use a longer rope" by itself is what Ann said.
 *
 * @example
 * // - ann: bring tar
 * // - bo: order felt
 */
export const ordersInTurn = oncePer((context: Context): ReadonlyMap<Item, Errand> => {
  const found = new Map<Item, Errand>()
  for (const siblings of new Set(context.items.filter(isBullet).map(siblingsOf)))
    for (const turn of turnsOf(siblings, context))
      if (isSharedOut(turn)) for (const one of turn.filter(isErrand)) found.set(one.item, one)
  return found
})

/** Entries one after the other with the name of somebody known in front. */
function turnsOf(siblings: readonly Item[], { people }: Context): Errand[][] {
  const turns: Errand[][] = [[]]
  for (const item of siblings) {
    const label = isBullet(item) && item.items.length === 0 ? speakerLabel(item.text, false) : null
    if (label && people.knows(label.name) && !/\d$/u.test(label.name))
      turns.at(-1)?.push({ item, name: label.name, rest: label.rest })
    else turns.push([])
  }
  return turns
}

/** Two errands at least, and whatever else is among them names a thing. */
const isSharedOut = (turn: readonly Errand[]): boolean =>
  turn.filter(isErrand).length > 1 &&
  new Set(turn.map(({ name }) => name)).size === turn.length &&
  turn.every(({ item }) => likenessOf(item) !== 'talk')

const isErrand = ({ item: { text }, rest }: Errand): boolean => {
  const words = text.plain.slice(rest).trim()
  return words.length <= longestErrand && isOrder(words) && !opensOpinion.test(words)
}

/** In characters: who writes more says something. */
const longestErrand = 100
