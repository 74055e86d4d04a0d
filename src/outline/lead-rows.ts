import type { List, Paragraph, Root, RootContent } from 'mdast'
import { isColumn } from '../lexicon/columns.js'
import { roleOf } from '../lexicon/section-role.js'
import { plainOf } from './plain-of.js'

/** Fewer lines in front of lists are no row. */
const shortestRow = 3
const longestLine = 120
/** Of the paragraphs between two headings, how many at least stand in front of lists. */
const leastShare = 0.6

/**
 * The lists that stand below a line each, time and again, whatever stands between line and list: the lines lead to them,
 * as bullets would. A line alone in front of a list may be a remark, and so may a line among paragraphs.
 *
 * @example
 * // care of the roof: #39
 * //
 * // - Ann has two offers.
 * //
 * // who should hold the keys of the hall in summer
 * //
 * // - Bo would like to.
 */
export function ledLists(tree: Root): Set<RootContent> {
  const led = new Set<RootContent>()
  if (!tree.children.some(({ type }) => type === 'list')) return led
  let row: List[] = []
  let paragraphs = 0
  const close = () => {
    if (row.length >= shortestRow && row.length >= paragraphs * leastShare) for (const list of row) led.add(list)
    row = []
    paragraphs = 0
  }
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'heading') close()
    if (node.type !== 'paragraph') continue
    const next = tree.children[index + 1]
    paragraphs++
    if (next?.type === 'list' && leads(node)) row.push(next)
  }
  close()
  return led
}

/** One line that ends without a stop, and is no label with what it labels. */
function leads(line: Paragraph): boolean {
  const plain = plainOf(line).trim()
  if (plain.length > longestLine || !/^[^\n]*[^\s.,;!]$/u.test(plain) || !/\p{L}/u.test(plain)) return false
  // "Hall committee, 4 March 2025" says whose list of people follows, and is no entry.
  if (/(?<!#)\b(?:19|20)\d{2}\b/u.test(plain)) return false
  if (namesColumns(plain)) return false
  const label = /^([^:]{1,40}):\s+\S/u.exec(plain)?.[1]
  return label === undefined || (line.children[0]?.type !== 'strong' && roleOf(label) === null)
}

/** "What / Who / When" says in which order the entries below have it. */
const namesColumns = (plain: string): boolean => {
  const parts = plain.split(/\s?[/|,]\s?/u)
  return (
    parts.length > 1 &&
    parts.every((part) => isColumn('task', part) || isColumn('owner', part) || isColumn('due', part))
  )
}
