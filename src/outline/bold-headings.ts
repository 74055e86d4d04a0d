import type { Paragraph, Root, RootContent, Strong } from 'mdast'
import { roleOf } from '../lexicon/section-role.js'
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
  const linked = linkedLines(tree)
  const all = [...lines.values()]
  if (all.length < 2) return linked
  const repeated = new Set(all).size < all.length
  for (const [node, words] of lines) if (!repeated || !couldBeName(words)) linked.add(node)
  return linked
}

/**
 * Paragraphs of one line in bold with a link behind it, where there are several: "**Repair of the roof** - [#12](…)". What
 * is short or has a role ("**Slides** [here](…)") is somebody or a line of the header.
 */
function linkedLines(tree: Root): Set<RootContent> {
  const lines = new Map<RootContent, string>()
  for (const node of tree.children) {
    const words = node.type === 'paragraph' ? boldBeforeLink(node) : null
    if (words && !couldBeName(words) && roleOf(words) === null) lines.set(node, words)
  }
  return new Set(lines.size >= fewestLinked && new Set(lines.values()).size === lines.size ? lines.keys() : [])
}

/** Fewer may be remarks. */
const fewestLinked = 2

function boldBeforeLink({ children }: Paragraph): string | null {
  const [bold, between, link, after, ...others] = children
  if (bold?.type !== 'strong' || between?.type !== 'text' || link?.type !== 'link' || others.length > 0) return null
  const isLast = after === undefined || (after.type === 'text' && /^[\s)\].]*$/u.test(after.value))
  const words = plainOf(bold satisfies Strong)
  return isLast && /^[^\S\n]*(?:[–—-]{1,2}[^\S\n]*)?[([]?$/u.test(between.value) && !/[:.!?,;]\s*$/u.test(words)
    ? words
    : null
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
