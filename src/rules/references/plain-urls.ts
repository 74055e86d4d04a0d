import type { Root } from 'mdast'
import type { Range } from '../../lint/rule.js'
import { nodesOf, rangeOf } from '../../mdast/nodes.js'

/** A URL that stands in the text as it is. */
export interface PlainUrl extends Range {
  /** As the source has it. */
  written: string
}

/** HTML that makes a link or code of the text in it. */
const closedTag = /^<(\/?)(?:a|code|pre|kbd|samp|script|style|textarea)\b/iu

/**
 * The http URLs of a document that are no links in CommonMark, as GFM finds them ("Autolinks (extension)"): not those in
 * code, HTML, links and definitions. With remark-gfm they are links of the tree, without it they are text; both are found.
 */
export function* plainUrlsOf(tree: Root, source: string): Generator<PlainUrl> {
  let closed = false
  for (const node of nodesOf(tree, ({ type }) => type === 'link' || type === 'linkReference')) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') closed = false
    const place = rangeOf(node, source)
    if (!place) continue
    if (node.type === 'html') {
      const tag = closedTag.exec(node.value)
      if (tag) closed = tag[1] === ''
    }
    const isLiteral = node.type === 'link' && !/[[<]/u.test(source.charAt(place.start))
    if ((node.type === 'text' || isLiteral) && !closed) yield* urlsIn(source, place)
  }
}

/** What may stand behind a text that ends in a URL: no markup that would cut it. */
const endOfUrl = /^[*_~]{0,3}(?:$|[\s<|.,:;!?)\]}"'])/u

/** The URLs of a stretch of source that is text. */
function* urlsIn(source: string, { start, end }: Range): Generator<PlainUrl> {
  for (const { index, 0: match } of source.slice(start, end).matchAll(/https?:\/\/[^\s<]+/giu)) {
    const from = start + index
    // "only at the beginning of a line, after whitespace, or any of the delimiting characters *, _, ~, and ("
    if (from > 0 && !/[\s*_~(\uFEFF|]/u.test(source.charAt(from - 1))) continue
    // A link that did not come off, such as "[map](https://example.org/a b)".
    if (source.slice(Math.max(0, from - 2), from) === '](') continue
    const written = withoutTrail(match)
    const isCut = from + match.length === end && !endOfUrl.test(source.slice(end, end + 4))
    if (!isCut && /^https?:\/\/[\p{L}\p{N}]/iu.test(written)) yield { start: from, end: from + written.length, written }
  }
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
