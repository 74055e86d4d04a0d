import { location } from 'vfile-location'
import type { Position } from '../record/types.js'

/** Makes unist positions of source offsets. */
export type ToPosition = (start: number, end: number) => Position

/**
 * Answers with a function that turns two offsets (UTF-16 code units) into a position with 1-based lines and columns.
 * Line ends are CommonMark's (2.1): LF, CR, CRLF.
 */
export function positionsIn(source: string): ToPosition {
  const places = location(source)
  const point = (offset: number) => {
    const inside = Math.min(Math.max(offset, 0), source.length)
    const { line, column } = places.toPoint(inside) ?? { line: 1, column: 1 }
    return { line, column, offset: inside }
  }
  return (start, end) => ({ start: point(start), end: point(Math.max(start, end)) })
}
