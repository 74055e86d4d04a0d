import type { Node, Nodes, Parent, Root } from 'mdast'
import { bomLength } from '../mdast/nodes.js'
import { blankOut } from '../outline/prose.js'

/** A line of prose as it is written in the source, of the same length, with what is no prose blanked out. */
export interface WrittenLine {
  words: string
  /** Where it begins in the source. */
  start: number
}

/**
 * The lines of paragraphs, headings, cells and HTML as they are written, with code, images, comments and the targets of
 * links blanked out; for what the outline does not hold, such as `<name>`.
 */
export function* writtenLines(tree: Root, source: string): Generator<WrittenLine> {
  const shift = bomLength(source)
  // A stack of our own: quotes and lists can nest deeper than the call stack.
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'html')
      yield* linesOf(node, source, shift)
    else if ('children' in node) for (const child of [...node.children].reverse()) open.push(child)
  }
}

function* linesOf(node: Nodes, source: string, shift: number): Generator<WrittenLine> {
  const [start, end] = span(node)
  const ranges = [...hidden(node)].map(([from, to]) => [from - start, to - start] as const)
  const words = blankOut(source.slice(start + shift, end + shift), ranges)
  let at = start + shift
  for (const line of words.split('\n')) {
    yield { words: line, start: at }
    at += line.length + 1
  }
}

/** Offsets of what is no prose. */
function* hidden(node: Nodes): Generator<[from: number, to: number]> {
  const open: Nodes[] = [node]
  for (let at = open.pop(); at; at = open.pop()) {
    const [from, to] = span(at)
    if (at.type === 'inlineCode' || at.type === 'image' || at.type === 'imageReference') yield [from, to]
    else if (at.type === 'html') {
      if (at.value.startsWith('<!--')) yield [from, to]
    } else if ('children' in at) {
      if (at.type === 'link' || at.type === 'linkReference') yield* brackets(at, from, to)
      open.push(...at.children)
    }
  }
}

/** A link's source but for its words. */
function* brackets(link: Parent, from: number, to: number): Generator<[from: number, to: number]> {
  const [first, last] = [link.children[0], link.children.at(-1)]
  if (!first || !last) yield [from, to]
  else {
    yield [from, span(first)[0]]
    yield [span(last)[1], to]
  }
}

function span(node: Node): [start: number, end: number] {
  const start = node.position?.start.offset ?? 0
  return [start, node.position?.end.offset ?? start]
}
