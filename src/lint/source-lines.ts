import { matchesIn } from '../outline/matches.js'
/** A line of the source as it is, with its markup. */
export interface SourceLine {
  words: string
  /** Where it begins in the source. */
  start: number
}

/** The lines of the source that hold something, front matter, HTML and code among them. */
export function sourceLines(source: string): SourceLine[] {
  return [...matchesIn(source, /[^\r\n]+/gu)].map(({ 0: words, index }) => ({ words, start: index }))
}
