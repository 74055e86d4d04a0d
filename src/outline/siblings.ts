import { oncePer } from './once-per.js'
import type { Item } from './outline.js'

/** The items of the list or section that an item stands in, itself among them. */
export const siblingsOf = ({ parent, section }: Item): readonly Item[] => parent?.items ?? section.items

const places = oncePer((siblings: readonly Item[]) => new Map(siblings.map((item, at) => [item, at])))

/** The index of an item among its siblings: of each, it is asked for in turn. */
export const placeAmong = (item: Item): number => places(siblingsOf(item)).get(item) ?? -1
