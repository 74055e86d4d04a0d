import type { Item } from './outline.js'

/**
 * Finds the innermost item around a stretch of source, by bisection; null where it stands in a heading, a table outside
 * of lists or front matter.
 *
 * @param items all items of a document, in its order
 */
export function itemFinder(items: readonly Item[]): (range: { start: number; end: number }) => Item | null {
  return (range) => {
    let low = 0
    let high = items.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((items[middle]?.start ?? 0) <= range.start) low = middle + 1
      else high = middle
    }
    let item: Item | null = items[low - 1] ?? null
    while (item && item.end < range.end) item = item.parent
    return item
  }
}
