import { collapse, sourceRange, type Text, trimRange } from '../outline/text.js'
import type { CueFound } from './candidate.js'

/** What an item's range was given away by, with its place in the source. */
export function cueIn(text: Text, kind: CueFound['kind'], start: number, end: number): CueFound {
  const [from, to] = trimRange(text.plain, start, end)
  const { sourceStart, sourceEnd } = sourceRange(text, from, to)
  return { kind, text: collapse(text.plain.slice(from, to)), start: sourceStart, end: sourceEnd }
}
