import type { Position } from '../record/types.js'
import { matchesIn } from './matches.js'

/** Makes unist positions of source offsets. */
export type ToPosition = (start: number, end: number) => Position

/**
 * Answers with a function that turns two offsets (UTF-16 code units) into a position with 1-based lines and columns.
 * Line ends are CommonMark's (2.1): LF, CR, CRLF. Lines are found by bisection: a record has as many positions as the
 * text has notes, and a walk for each would make long minutes slow.
 */
export function positionsIn(source: string): ToPosition {
  const starts = lineStarts(source)
  const point = (offset: number) => {
    const inside = Math.min(Math.max(offset, 0), source.length)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= inside) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1, offset: inside }
  }
  return (start, end) => ({ start: point(start), end: point(Math.max(start, end)) })
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (const { index, 0: end } of matchesIn(source, /\r\n|\n|\r/gu)) starts.push(index + end.length)
  return starts
}
