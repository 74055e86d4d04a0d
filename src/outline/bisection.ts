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
