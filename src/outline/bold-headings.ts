import type { Paragraph, Root, RootContent, Strong } from 'mdast'
import { plainOf } from './plain-of.js'

/**
 * Paragraphs whose first line, in bold, is the heading of the lines behind it. What stands so more than once, or alone
 * in a document, is a speaker or a remark; then the others that could be names are speakers too.
 *
 * @example
 * // **Roof repair**
 * // Ann has two offers.
 */
export function boldHeadings(tree: Root): Set<RootContent> {
  const lines = new Map<RootContent, string>()
  for (const node of tree.children) {
    const words = node.type === 'paragraph' ? boldFirstLine(node) : null
    if (words) lines.set(node, words)
  }
  const all = [...lines.values()]
  if (all.length < 2) return new Set()
  const repeated = new Set(all).size < all.length
  return new Set([...lines].flatMap(([node, words]) => (repeated && couldBeName(words) ? [] : node)))
}

function boldFirstLine({ children: [bold, behind] }: Paragraph): string | null {
  if (bold?.type !== 'strong' || !behind) return null
  if (behind.type !== 'break' && !(behind.type === 'text' && /^[^\S\n]*\n/u.test(behind.value))) return null
  return plainOf(bold satisfies Strong)
}

const couldBeName = (words: string): boolean =>
  !/^\d/u.test(words) &&
  words
    .replace(/\([^()]*\)/gu, '')
    .trim()
    .split(/\s+/u).length <= 3
