import type { Root, RootContent } from 'mdast'
import { plainOf } from './plain-of.js'

/** A label that says that a subject begins, and how deep: group 1 is there for a subject inside of one. */
const label = /^(?:(sub)?topic(?: \d{1,2})?|(?:agenda |discussion )?item|discussion topic|talk|presentation): *\S/iu

/** One may be a remark, where headings say what is talked about. */
const fewest = (tree: Root): number =>
  tree.children.some(({ type }, index) => type === 'heading' && index > 0) ? 2 : 1

/**
 * Paragraphs whose first line is labelled as the subject of what follows, as scribes write it (W3C, scribe.perl): a topic,
 * an item of the agenda, a talk.
 *
 * @example
 * // Topic: Roof repair
 * //
 * // Ann: There are two offers.
 * //
 * // Subtopic: Gutters
 * @returns the paragraphs, each with how deep its subject is: 0 or 1
 */
export function labelledHeadings(tree: Root): Map<RootContent, number> {
  const found = new Map<RootContent, number>()
  for (const node of tree.children) {
    const match = node.type === 'paragraph' ? label.exec(plainOf(node)) : null
    if (match) found.set(node, match[1] ? 1 : 0)
  }
  return found.size < fewest(tree) ? new Map() : found
}
