import type { Heading, RootContent } from 'mdast'
import type { HtmlTable } from './html-table-reader.js'
import { isHeadingLine } from './lead.js'
import { sliceText, type Text, trimRange } from './text.js'

/** A heading that CommonMark does not make one: where its words stand in the text, and where its line ends. */
export interface MisspeltHeading {
  /** 1 to 6 as its number signs say; null for a line in bold. */
  depth: number | null
  heading: Text
  lineEnd: number
}

const numberSigns = /^(#{2,6})(?=[^\s#])(.{1,100}?)#*$/u
/** One sign makes a tag elsewhere: `#garden`. */
const firstSign = /^(#)(?=\p{Lu}|\d{8} |\d{4}-\d{2}-\d{2} )([^#]{1,100})#?$/u
/** As wikis write them. */
const equalSigns = /^(={1,6})[^\S\n]*(?=[^\s=])([^=]{1,100})\1$/u
const asterisks = /^(?:\*\*|__)(?!\*|_)(.{2,100}?)(?:\*\*|__)$/u

/**
 * Reads a paragraph's first line as the heading that its writer meant: number signs without the space behind them, equals
 * signs around it, and asterisks that do not make bold for the space inside them.
 *
 * @example
 * // ##Roof repair
 * // == Roof repair ==
 * // ** Roof repair **
 *
 * @param opens whether the paragraph is the document's first
 */
export function misspeltHeading(
  text: Text,
  next: RootContent | HtmlTable | undefined,
  opens = false,
): MisspeltHeading | null {
  const first = text.plain[0]
  if (first === undefined || !'#*_='.includes(first)) return null
  const lineEnd = text.plain.search(/\n|$/u)
  const line = text.plain.slice(0, lineEnd).trimEnd()
  const signs = numberSigns.exec(line) ?? (opens ? firstSign.exec(line) : null) ?? equalSigns.exec(line)
  const words = signs?.[2] ?? asterisks.exec(line)?.[1] ?? ''
  if (!/\p{L}/u.test(words) || /\*\*|__/u.test(words)) return null
  const from = line.indexOf(words)
  const [start, end] = trimRange(text.plain, from, from + words.length)
  const heading = sliceText(text, start, end)
  if (signs) return { depth: signs[1]?.length ?? null, heading, lineEnd }
  return isHeadingLine(heading.plain, lineEnd < text.plain.length ? undefined : next)
    ? { depth: null, heading, lineEnd }
    : null
}

/**
 * A heading's text without number signs that were set twice, a line of signs above it (reStructuredText), and asterisks that
 * were meant as bold and, for the space inside them, are none.
 */
export function withoutStraySigns(text: Text): Text {
  const twice = /^(?:#{1,6} +|[=~^*-]{4,}\s+)(?=\S)/u.exec(text.plain)
  const heading = twice ? sliceText(text, twice[0].length, text.plain.length) : text
  const words = heading.plain.startsWith('**') ? asterisks.exec(heading.plain.trimEnd())?.[1] : undefined
  return words && !words.includes('**') ? sliceText(heading, ...trimRange(heading.plain, 2, 2 + words.length)) : heading
}

/**
 * Where the last line of an underlined heading begins, if the lines before it are notes: they end like a sentence.
 * CommonMark (4.3) takes all lines of the paragraph for the heading.
 *
 * @example
 * // We met at the hall at eight.
 * // Old business
 * // ------------
 */
export function lastLineOfHeading(node: Heading, text: Text): number {
  if (node.position?.start.line === node.position?.end.line) return 0
  const at = text.plain.trimEnd().lastIndexOf('\n')
  return at > 0 && /[.!?;:]\s*$/u.test(text.plain.slice(0, at)) ? at + 1 : 0
}
