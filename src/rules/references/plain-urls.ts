import type { Nodes, Root } from 'mdast'
import type { Range } from '../../lint/rule.js'
import { nodesOf, rangeOf } from '../../mdast/nodes.js'
import { matchesIn } from '../../outline/matches.js'

/** A URL that stands in the text as it is. */
export interface PlainUrl extends Range {
  /** As the source has it. */
  written: string
}

/**
 * The http URLs of a document that are no links in CommonMark, as GFM finds them ("Autolinks (extension)"): not those in
 * code, HTML, links and definitions. They are read from the source of paragraphs, headings and cells, since a tree with
 * remark-gfm has links in their place, some without a position.
 */
export function* plainUrlsOf(tree: Root, source: string): Generator<PlainUrl> {
  for (const node of nodesOf(tree, isText)) {
    if (!isText(node)) continue
    const place = rangeOf(node, source)
    if (place) yield* urlsIn(source, readMarkup(node, place, source))
  }
}

const isText = ({ type }: Nodes): boolean => type === 'paragraph' || type === 'heading' || type === 'tableCell'

/** HTML that makes a link or code of the text in it. */
const closedTag = /^<(\/?)(?:a|code|pre|kbd|samp|script|style|textarea)\b/iu

/** What there is in a text: stretches without code, HTML and links, and where emphasis begins or ends. */
interface Markup {
  open: Range[]
  edges: Set<number>
}

function readMarkup(text: Nodes, place: Range, source: string): Markup {
  const open: Range[] = []
  const edges = new Set<number>()
  let start: number | null = place.start
  const close = (at: number) => {
    if (start !== null && start < at) open.push({ start, end: at })
    start = null
  }
  let inTag = false
  for (const node of nodesOf({ type: 'root', children: [text] } as Root, isClosed)) {
    const inner = rangeOf(node, source)
    if (node === text || !inner) continue
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete')
      edges.add(inner.start).add(inner.end)
    if (!isClosed(node) || isLiteral(node, inner, source)) continue
    const tag = node.type === 'html' ? closedTag.exec(node.value) : null
    if (tag) inTag = tag[1] === ''
    close(inner.start)
    if (!inTag) start = inner.end
  }
  close(place.end)
  return { open, edges }
}

const closedTypes = ['inlineCode', 'html', 'link', 'linkReference', 'image', 'imageReference', 'footnoteReference']

const isClosed = ({ type }: Nodes): boolean => closedTypes.includes(type)

/** Whether a link is remark-gfm's for a URL that stands as it is. */
function isLiteral({ type }: Nodes, { start }: Range, source: string): boolean {
  return type === 'link' && !/[[<]/u.test(source.charAt(start))
}

/** The URLs of a text; those that emphasis begins or ends in are left out, since GFM and CommonMark differ on them. */
function* urlsIn(source: string, { open, edges }: Markup): Generator<PlainUrl> {
  for (const { start, end } of open) {
    for (const { index, 0: match } of matchesIn(source.slice(start, end), /https?:\/\/[^\s<]+/giu)) {
      const from = start + index
      // "only at the beginning of a line, after whitespace, or any of the delimiting characters *, _, ~, and ("
      if (from > 0 && !/[\s*_~(\uFEFF|]/u.test(source.charAt(from - 1))) continue
      // A link that did not come off, such as "[map](https://example.org/a b)".
      if (source.slice(Math.max(0, from - 2), from) === '](') continue
      const written = withoutTrail(match)
      const isCut = from + match.length === end && /[`[!]/u.test(source.charAt(end)) && written === match
      if (isCut || isMarked(edges, from, from + written.length) || !/^https?:\/\/[\p{L}\p{N}]/iu.test(written)) continue
      yield { start: from, end: from + written.length, written }
    }
  }
}

/** Whether emphasis begins or ends within a range. */
function isMarked(edges: Set<number>, start: number, end: number): boolean {
  if (edges.size > 0) for (let at = start + 1; at < end; at++) if (edges.has(at)) return true
  return false
}

/** A URL without what GFM takes for the sentence's: punctuation, a bracket too many, a character reference. */
function withoutTrail(url: string): string {
  let end = url.length
  const open = count(url, '(')
  let close = count(url, ')')
  for (; end > 0; end--) {
    const last = url.charAt(end - 1)
    if (last === ')' && close > open) close--
    else if (last === ';') {
      const reference = /&[a-z\d]{1,31};$/iu.exec(url.slice(Math.max(0, end - 33), end))
      end -= (reference?.[0].length ?? 1) - 1
    } else if (!/[?!.,:*_~'"\]|\\]/u.test(last)) break
  }
  return url.slice(0, end)
}

function count(text: string, char: string): number {
  let found = 0
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found++
  return found
}
