import type { Range } from '../recognizers/candidate.js'

/** Whether two spans share a character. */
export const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end

/** Each pair of two lists whose spans overlap, in one sweep: thousands are not held against thousands. */
export function* overlapping<One extends Range, Other extends Range>(
  ones: readonly One[],
  others: readonly Other[],
): Generator<[One, Other]> {
  const waiting = [...others].sort((a, b) => a.start - b.start).values()
  let next = waiting.next()
  let open: Other[] = []
  for (const one of [...ones].sort((a, b) => a.start - b.start)) {
    open = open.filter(({ end }) => end > one.start)
    for (; !next.done && next.value.start < one.end; next = waiting.next()) open.push(next.value)
    for (const other of open) if (overlap(one, other)) yield [one, other]
  }
}
