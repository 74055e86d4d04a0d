import type { Nodes, RootContent } from 'mdast'
import { type HtmlTable, HtmlTableReader, type OnCut, type TableLimits } from './html-table-reader.js'
import type { PhrasingSource } from './text-from-mdast.js'

/** Whether nodes can hold a table in HTML at all. */
export const mayHoldHtmlTable = (nodes: readonly Nodes[]): boolean =>
  nodes.some((node) => node.type === 'html' && /<table\b/iu.test(node.value))

/**
 * Puts tables in the place of the HTML that they are written in. A blank line ends a block of HTML (CommonMark 4.6),
 * so that one table can lie in several nodes, with Markdown between them. One that is never closed ends where the
 * first Markdown behind it begins, so that it swallows nothing.
 */
export function withHtmlTables(
  nodes: readonly RootContent[],
  from: PhrasingSource,
  limits: TableLimits,
  onCut: OnCut,
): Array<RootContent | HtmlTable> {
  const blocks: Array<RootContent | HtmlTable> = []
  for (let index = 0; index < nodes.length; ) {
    const node = nodes[index]
    if (node && !mayHoldHtmlTable([node])) {
      blocks.push(node)
      index++
      continue
    }
    const reader = new HtmlTableReader(from, limits, onCut)
    const first = index
    do {
      const next = nodes[index++]
      if (next) reader.add(next)
    } while (index < nodes.length && reader.isOpen)
    const tables = reader.finish()
    for (const block of inOrder(nodes.slice(first, index), tables)) blocks.push(block)
  }
  return blocks
}

/** Nodes and tables in the order of the text, without the nodes that lie in a table. */
function inOrder(nodes: readonly RootContent[], tables: readonly HtmlTable[]): Array<RootContent | HtmlTable> {
  const sorted = [...tables].sort((a, b) => a.position.start.offset - b.position.start.offset)
  const blocks: Array<RootContent | HtmlTable> = []
  let end = 0
  let next = 0
  for (const node of nodes) {
    const start = node.position?.start.offset ?? 0
    if (node.type !== 'html' && start >= end) blocks.push(node)
    for (let table = sorted[next]; table; table = sorted[++next]) {
      if (table.position.start.offset >= (node.position?.end.offset ?? 0)) break
      blocks.push(table)
      end = Math.max(end, table.position.end.offset)
    }
  }
  return blocks
}
