import { lastBefore } from './bisection.js'
import type { Item } from './outline.js'

/**
 * Finds the innermost item around a stretch of source, by bisection; null where it stands in a heading, a table outside
 * of lists or front matter.
 *
 * @param items all items of a document, in its order
 */
export function itemFinder(items: readonly Item[]): (range: { start: number; end: number }) => Item | null {
  return (range) => {
    let item = lastBefore(items, range.start)
    while (item && item.end < range.end) item = item.parent
    return item
  }
}
