import type { Heading, Html, RootContent, Text } from 'mdast'
import { matchesIn } from './matches.js'

/** Group 1 is the tag, group 2 the digit of its depth, if it has one, and group 3 what stands in it. */
const heading = /<(h([1-6])|summary)\b[^<>]*>((?:[^<]|<(?!\/?(?:h[1-6]|summary)\b)){0,400})<\/\1\s*>/giu

/** What can be folded away stands below all headings around it. */
const depthOfSummary = 6

/**
 * Puts headings in the place of those in HTML, and of the summaries of what can be folded away; other HTML around them is
 * left out, as it is everywhere.
 *
 * @example
 * // <h2 align="center">Roof repair</h2>
 * //
 * // <details><summary>Summer fair</summary>
 */
export function withHtmlHeadings(nodes: readonly RootContent[]): readonly RootContent[] {
  if (!nodes.some(mayHoldHeading)) return nodes
  return nodes.flatMap((node) => {
    const headings = mayHoldHeading(node) ? headingsIn(node) : []
    return headings.length > 0 ? headings : node
  })
}

const mayHoldHeading = (node: RootContent): node is Html =>
  node.type === 'html' && /<(?:h[1-6]|summary)\b/iu.test(node.value) && !/<table\b/iu.test(node.value)

const headingsIn = (node: Html): Heading[] =>
  matchesIn(node.value, heading).map(({ 0: all, 2: digit, 3: inner = '', index }) => ({
    type: 'heading',
    depth: (digit ? Number(digit) : depthOfSummary) as Heading['depth'],
    children: textsIn(inner, node, index + all.lastIndexOf(inner)),
    position: positionIn(node, index, index + all.length),
  }))

/** The text between the tags. */
const textsIn = (inner: string, node: Html, from: number): Text[] =>
  matchesIn(inner, betweenTags).map(({ 0: value, index }) => ({
    type: 'text',
    value: value.replace(reference, (_, name: string) => references.get(name) ?? ' '),
    position: positionIn(node, from + index, from + index + value.length),
  }))

const reference = /&(amp|lt|gt|quot|apos|nbsp);/gu
const references = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
])

const betweenTags = /(?<=^|>)[^<>]+/gu

/** Only offsets tell where a heading in HTML stands; nothing asks for its lines. */
function positionIn({ position }: Html, start: number, end: number): Heading['position'] {
  if (!position) return undefined
  const at = position.start.offset ?? 0
  return { start: { ...position.start, offset: at + start }, end: { ...position.end, offset: at + end } }
}
