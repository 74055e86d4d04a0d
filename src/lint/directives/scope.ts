import type { Html, List, Nodes } from 'mdast'
import { type NodeRange, rangeOf } from '../../mdast/nodes.js'

import type { Above, HtmlPlace } from './html-place.js'

/**
 * What a comment with "ignore" is about: the paragraph, bullet, heading or row in whose text it stands, or else the block
 * that comes next; on a line between two bullets the second of them. Null where nothing comes next.
 *
 * @param comment where the comment stands in the HTML
 */
export function scopeOf(place: HtmlPlace, comment: NodeRange, source: string): NodeRange | null {
  const text = textAround(place, source)
  if (text) return { start: lineStart(text.start, source), end: text.end }
  const next = nextOf(place, source)
  return next ? { start: comment.start, end: next.end } : null
}

/** The text that HTML stands in; HTML that is a block may have text of its own. */
function textAround({ node, above }: HtmlPlace, source: string): NodeRange | null {
  const inline = above.find(({ node: { type } }) => type === 'paragraph' || type === 'heading' || type === 'tableRow')
  if (inline) return rangeOf(inline.node, source)
  return isComments(node) ? null : rangeOf(node, source)
}

function lineStart(offset: number, source: string): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
}

function nextOf({ node, above }: HtmlPlace, source: string): NodeRange | null {
  const [parent, grandparent] = [above.at(-1), above.at(-2)]
  if (!parent) return null
  const [before, next] = [neighbour(parent, -1), neighbour(parent, 1)]
  if (next) {
    const first = before?.type === 'list' && next.type === 'list' && isOneList(before, node, next) && next.children[0]
    return rangeOf(first || next, source)
  }
  // Indented, it is the end of the bullet before it.
  const item = parent.node.type === 'listItem' && grandparent?.node.children[grandparent.index + 1]
  return item ? rangeOf(item, source) : null
}

/** Behind more comments than these nobody looks for what they are about; a text of comments alone must not take for ever. */
const mostComments = 20

/** The nearest sibling in a direction that is no comment. */
function neighbour({ node, index }: Above, step: 1 | -1): Nodes | null {
  for (let count = 1; count <= mostComments; count++) {
    const sibling: Nodes | undefined = node.children[index + count * step]
    if (!sibling) return null
    if (sibling.type !== 'html' || !isComments(sibling)) return sibling
  }
  return null
}

/** Whether two lists are one but for a comment on a line between their bullets. */
function isOneList(before: List, { position }: Html, next: List): boolean {
  const [above, below] = [before.position?.end.line ?? 0, next.position?.start.line ?? 0]
  const [from, to] = [position?.start.line ?? 0, position?.end.line ?? 0]
  return before.ordered === next.ordered && above + 1 === from && to + 1 === below
}

/** Whether HTML is comments and nothing else. */
function isComments({ value }: Html): boolean {
  let at = 0
  for (;;) {
    while (/\s/u.test(value.charAt(at))) at++
    if (at >= value.length) return true
    const close = value.startsWith('<!--', at) ? value.indexOf('-->', at + 4) : -1
    if (close < 0) return false
    at = close + 3
  }
}
