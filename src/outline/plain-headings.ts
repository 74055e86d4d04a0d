import type { List, Paragraph, Root, RootContent } from 'mdast'
import { roleOf } from '../lexicon/section-role.js'
import { plainOf } from './plain-of.js'

const longestHeading = 60
/** Fewer lines in front of lists are no row. */
const shortestRow = 3
/** A list of people has fewer words an entry. */
const wordsOfNote = 5

/** In words: whoever speaks is named in fewer. */
const wordsOfSubject = 3

/**
 * Lines that stand below a list of people without a heading of their own, each directly in front of a list of notes:
 * the headings of what follows. A line before one that is no row may introduce a part of the people. Below a heading of
 * the notes ("Discussion") a blank line may stand between, if hardly any other lines do.
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
  let isOfNotes = false
  let others = 0
  let row: Paragraph[] = []
  let notes: List[] = []
  const close = () => {
    const isRow =
      row.length >= shortestRow && areNotes(notes) && !(isOfNotes && (others > row.length / 4 || !nameSubjects(row)))
    if (depth !== null && isRow) for (const line of row) found.set(line, depth)
    others = 0
    row = []
    notes = []
  }
  for (const [index, node] of tree.children.entries()) {
    const next = tree.children[index + 1]
    if (node.type === 'heading') {
      close()
      const heading = plainOf(node)
      isOfNotes = roleOf(heading) === 'wrapper'
      depth = isOfNotes || listsPeople(heading) ? node.depth : null
    } else if (depth !== null && node.type === 'paragraph') {
      if (next?.type === 'list' && leads(node, next, isOfNotes)) {
        row.push(node)
        notes.push(next)
      } else if (row.length > 0) others++
    }
  }
  close()
  return found
}

const listsPeople = (heading: string): boolean => /^(?:attendance|absence)$/u.test(roleOf(heading) ?? '')

/** A few words that begin with a capital and end without a stop, on the line before the list; more if they may be apart. */
function leads(line: Paragraph, list: List, mayBeApart: boolean): boolean {
  if (!mayBeApart && (line.position?.end.line ?? 0) + 1 !== list.position?.start.line) return false
  const plain = plainOf(line).trim()
  return plain.length <= longestHeading * (mayBeApart ? 2 : 1) && /^[\p{Lu}\p{N}][^\n]*[^\s.,;:!]$/u.test(plain)
}

/** Most lines say more than somebody's name. */
const nameSubjects = (row: readonly Paragraph[]): boolean =>
  row.filter((line) => plainOf(line).trim().split(/\s+/u).length >= wordsOfSubject).length > row.length / 2

function areNotes(lists: readonly List[]): boolean {
  const entries = lists.flatMap(({ children }) => children.map((entry) => plainOf(entry).trim()))
  return entries.filter((entry) => entry.split(/\s+/u).length >= wordsOfNote).length >= entries.length / 2
}
