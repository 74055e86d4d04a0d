import type { Nodes, Root } from 'mdast'

/** Where a node lies in the source: UTF-16 offsets, the end behind the last one. */
export interface NodeRange {
  start: number
  end: number
}

/**
 * Every node of a tree in document order, with a stack of its own: emphasis can nest deeper than the call stack.
 *
 * @param closed tells which nodes' children are passed over
 */
export function* nodesOf(tree: Root, closed: (node: Nodes) => boolean = () => false): Generator<Nodes> {
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    yield node
    if (!('children' in node) || closed(node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) open.push(child)
    }
  }
}

/** What is to be added to micromark's offsets: it does not count a BOM, the string that was handed in does. */
export const bomLength = (source: string): number => (source.charCodeAt(0) === 0xfeff ? 1 : 0)

/** A node's place in the source, or null where a plugin has made the node. */
export function rangeOf(node: Nodes, source: string): NodeRange | null {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset]
  if (start === undefined || end === undefined) return null
  const shift = bomLength(source)
  return { start: start + shift, end: end + shift }
}
