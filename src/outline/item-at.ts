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

/** The last of some stretches of source, given in order, that begins at or before an offset. */
export const lastBefore = <Stretch extends { start: number }>(
  all: readonly Stretch[],
  offset: number,
): Stretch | null => all[countUpTo(all, offset) - 1] ?? null

/** How many of some stretches, given in order, begin at or before an offset. */
export function countUpTo(all: ReadonlyArray<{ start: number }>, offset: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
