import type { SourceLine } from '../../lint/source-lines.js'

/** Tells whether a pattern is found in a line, or in one near it. */
export type LineMark = (line: number, before?: number, after?: number) => boolean

/** Looks at each line once, however often it is asked. */
export function lineMark(lines: readonly SourceLine[], pattern: RegExp): LineMark {
  const marks: Array<boolean | undefined> = []
  const isMarked = (line: number): boolean => {
    const words = lines[line]?.words
    if (words === undefined) return false
    marks[line] ??= pattern.test(words)
    return marks[line]
  }
  return (line, before = 0, after = 0) => {
    for (let at = line - before; at <= line + after; at++) if (isMarked(at)) return true
    return false
  }
}
