import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Range } from '../../lint/rule.js'
import { mdastFromMarkdown } from '../../mdast/from-markdown.js'
import { rangeOf } from '../../mdast/nodes.js'
import { columnAt, lineStart } from './entries.js'

/** Lines of the source, from the beginning of the first to the end of the last, indented otherwise. */
export interface Reindented extends Range {
  text: string
}

/**
 * Moves lines to the left or right; a line that is indented by less than the first stays where it is, since it goes on
 * with the text before it wherever it stands.
 *
 * @param by how many columns to the right
 * @returns null where something else than white space stands in front of the first line's text, such as a quote's marker
 */
export function reindent(source: string, start: number, end: number, by: number): Reindented | null {
  const from = lineStart(source, start)
  if (source.slice(from, start).trim() !== '') return null
  const least = columnAt(source, start)
  const text = source.slice(from, end).replace(/^([ \t]*)(?=[^\s])/gmu, (indent: string, _, offset: number) => {
    const column = columnAt(source, from + offset + indent.length)
    return column < least ? indent : ' '.repeat(Math.max(0, column + by))
  })
  return { start: from, end, text }
}

/** A block that holds no other block: where it begins and how many items it stands in. */
interface Leaf {
  line: number
  depth: number
  type: string
  text: string
}

/** How many characters are parsed to try changes of one document; what is left over is mended in the next round. */
const mostParsed = 200_000

/** What a parse costs, however short the text, in characters. */
const parseCost = 1_000

/** Tries changes of indentation: what would Markdown make of the document? */
export class Trials {
  readonly #source: string
  readonly #tree: Root
  #blocks: Range[] | null = null
  #left = mostParsed

  constructor(tree: Root, source: string) {
    this.#tree = tree
    this.#source = source
  }

  /**
   * Whether a change moves the lines that it is about so much deeper into the list, and nothing else.
   *
   * @param deeper 0 where the tree must stay as it is
   */
  nests(change: Reindented | null, deeper: number): boolean {
    const tried = this.#try(change)
    if (!tried) return false
    const { before, after, first, last } = tried
    return (
      before.length === after.length &&
      before.every((leaf, index) => {
        const now = after[index]
        const moved = leaf.line >= first && leaf.line <= last ? deeper : 0
        return now !== undefined && isSame(leaf, now) && leaf.depth + moved === now.depth && leaf.text === now.text
      })
    )
  }

  /** Whether a change makes lists of lines that were text before, and nothing else. */
  lists(change: Reindented | null): boolean {
    const tried = this.#try(change)
    if (!tried) return false
    const { before, after, first, last } = tried
    const outside = ({ line }: Leaf) => line < first || line > last
    const [was, is] = [before.filter(outside), after.filter(outside)]
    const inside = after.filter((leaf) => !outside(leaf))
    const around = was.findLast(({ line }) => line < first)
    return (
      before.every(outside) &&
      was.length === is.length &&
      was.every((leaf, index) => isSame(leaf, is[index]) && leaf.depth === is[index]?.depth) &&
      inside.every(({ type, depth }) => type === 'paragraph' && depth > (around?.depth ?? 0)) &&
      inside[0]?.line === first
    )
  }

  #try(change: Reindented | null) {
    if (!change) return null
    const { start, end, text } = change
    const [from, to] = this.#window(start, end)
    this.#left -= 2 * (to - from + parseCost)
    if (this.#left < 0) return null
    const source = this.#source.slice(from, to)
    const changed = source.slice(0, start - from) + text + source.slice(end - from)
    const first = lineOf(source, start - from)
    const last = first + lineOf(text, text.length) - 1
    return { before: leavesOf(mdastFromMarkdown(source)), after: leavesOf(mdastFromMarkdown(changed)), first, last }
  }

  /** The blocks that a change is in, with one before and one behind. */
  #window(start: number, end: number): [number, number] {
    this.#blocks ??= outerBlocks(this.#tree, this.#source)
    const first = this.#blocks.findIndex((block) => block.end >= start)
    const last = this.#blocks.findLastIndex((block) => block.start <= end)
    const from = this.#blocks[Math.min(first, last) - 1]?.start
    const to = this.#blocks[Math.max(first, last) + 1]?.end
    return [from === undefined ? 0 : lineStart(this.#source, from), to ?? this.#source.length]
  }
}

/** The document's blocks, its lists taken apart into items. */
function outerBlocks(tree: Root, source: string): Range[] {
  const blocks = tree.children.flatMap((block): Nodes[] => (block.type === 'list' ? block.children : [block]))
  return blocks.flatMap((block) => rangeOf(block, source) ?? [])
}

const isSame = (a: Leaf, b: Leaf | undefined): boolean => a.line === b?.line && a.type === b.type

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split(/\r\n|\n|\r/u).length

function leavesOf(node: Nodes, depth = 0, leaves: Leaf[] = []): Leaf[] {
  const { type } = node
  if (type === 'root' || type === 'blockquote' || type === 'list' || type === 'listItem')
    for (const child of node.children) leavesOf(child, depth + (type === 'listItem' ? 1 : 0), leaves)
  else leaves.push({ line: node.position?.start.line ?? 0, depth, type, text: textOf(node) })
  return leaves
}
