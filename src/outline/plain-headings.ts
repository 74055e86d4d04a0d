import type { List, Paragraph, Root, RootContent } from 'mdast'
import { toString as plainOf } from 'mdast-util-to-string'
import { roleOf } from '../lexicon/section-role.js'

const longestHeading = 60
/** Fewer lines in front of lists are no row. */
const shortestRow = 3
/** A list of people has fewer words an entry. */
const wordsOfNote = 5

/**
 * Lines that stand below a list of people without a heading of their own, each directly in front of a list of notes:
 * the headings of what follows. A line before one that is no row may introduce a part of the people.
 *
 * @example
 * // # Present
 * // Ann, Bo
 * //
 * // Roof repair
 * // - Ann has two offers for the roof.
 * @returns the lines, each with the depth of the heading that they follow
 */
export function plainHeadings(tree: Root): Map<RootContent, number> {
  const found = new Map<RootContent, number>()
  let depth: number | null = null
  let row: Paragraph[] = []
  let notes: List[] = []
  const close = () => {
    if (depth !== null && row.length >= shortestRow && areNotes(notes)) for (const line of row) found.set(line, depth)
    row = []
    notes = []
  }
  for (const [index, node] of tree.children.entries()) {
    const next = tree.children[index + 1]
    if (node.type === 'heading') {
      close()
      depth = listsPeople(plainOf(node)) ? node.depth : null
    } else if (depth !== null && node.type === 'paragraph' && next?.type === 'list' && leads(node, next)) {
      row.push(node)
      notes.push(next)
    }
  }
  close()
  return found
}

const listsPeople = (heading: string): boolean => /^(?:attendance|absence)$/u.test(roleOf(heading) ?? '')

/** A few words that begin with a capital and end without a stop, on the line before the list. */
function leads(line: Paragraph, list: List): boolean {
  if ((line.position?.end.line ?? 0) + 1 !== list.position?.start.line) return false
  const plain = plainOf(line).trim()
  return plain.length <= longestHeading && /^[\p{Lu}\p{N}][^\n]*[^\s.,;:!]$/u.test(plain)
}

function areNotes(lists: readonly List[]): boolean {
  const entries = lists.flatMap(({ children }) => children.map((entry) => plainOf(entry).trim()))
  return entries.filter((entry) => entry.split(/\s+/u).length >= wordsOfNote).length >= entries.length / 2
}
