import type {
  Definition,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table as TableNode,
} from 'mdast'
import { toString as plainOf } from 'mdast-util-to-string'
import type { AllLimits } from '../limits/limits.js'
import { boldHeadings } from './bold-headings.js'
import { cellText } from './cell.js'
import { readFrontMatter } from './front-matter.js'
import type { HtmlTable } from './html-table-reader.js'
import { mayHoldHtmlTable, withHtmlTables } from './html-tables.js'
import { boldFirstLine, isLead, isPseudoHeading } from './lead.js'
import { type Line, linesOf } from './lines.js'
import { lastLineOfHeading, misspeltHeading, withoutAsterisks } from './misspelt-headings.js'
import { numberedHeadings } from './numbered-headings.js'
import type { Cuts, FrontMatter, Item, ItemForm, Outline, Row, Section, Table } from './outline.js'
import { plainHeadings } from './plain-headings.js'
import { emptyText, sliceText, sourceRange, type Text, trimText, withoutRuns } from './text.js'
import { type PhrasingSource, textFromMdast } from './text-from-mdast.js'
import { isToml, readTomlFrontMatter } from './toml-front-matter.js'

/** Headings have depth 1 to 6; a bold line that serves as a heading stands below all of them. */
const pseudoDepth = 7

/**
 * Turns an mdast tree into the outline.
 *
 * @param tree with positions, as remark-parse makes it
 * @param source the string that the tree was made from, a BOM included
 * @param limits how deep lists, quotes and tables may nest, and how large a table in HTML may be, before what is more is
 *   left out
 */
export function outlineFromMdast(tree: Root, source: string, limits: OutlineLimits): Outline {
  return new OutlineBuilder(tree, source, limits).build()
}

type OutlineLimits = Pick<AllLimits, keyof Cuts>

type Block = RootContent | HtmlTable

/** Where new items go: below an item, or at the top of a section. */
interface Place {
  section: Section
  parent: Item | null
  depth: number
  quoted: boolean
}

/** A place so many levels deeper. */
const below = ({ section, depth, quoted }: Place, parent: Item | null, levels: number, inQuote = quoted): Place => ({
  section,
  parent,
  depth: depth + levels,
  quoted: inQuote,
})

class OutlineBuilder {
  readonly #tree: Root
  readonly #from: PhrasingSource
  readonly #limits: OutlineLimits
  readonly #root: Section
  readonly #cuts: Cuts = { maxDepth: null, maxCells: null, maxRows: null }
  #frontMatter: FrontMatter | null = null

  constructor(tree: Root, source: string, limits: OutlineLimits) {
    this.#tree = tree
    // micromark does not count a BOM, the string that was handed in does.
    const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0
    this.#from = { source, shift, definitions: definitionsIn(tree) }
    this.#limits = limits
    this.#root = newSection(null, 0, null, 0, source.length)
  }

  build(): Outline {
    let section = this.#root
    const numbered = numberedHeadings(this.#tree)
    const bold = boldHeadings(this.#tree)
    const plain = plainHeadings(this.#tree)
    const blocks = this.#blocks(this.#tree.children)
    for (const [index, node] of blocks.entries()) {
      const next = blocks[index + 1]
      if (node.type === 'htmlTable') this.#addTopBlock(node, section)
      else if (node.type === 'yaml' || isToml(node)) {
        const read = isToml(node) ? readTomlFrontMatter : readFrontMatter
        this.#frontMatter = read(node.value, this.#from.source.indexOf(node.value, this.#start(node)))
      } else if (node.type === 'heading') {
        // "##" and "# {#section}" that an editor left behind divide nothing.
        if (hasWords(node)) section = this.#addHeading(node, section)
      } else if (numbered.has(node)) {
        section = this.#openSection(section, pseudoDepth, this.#text(numbered.get(node)?.children ?? []), node)
      } else if (node.type === 'paragraph' && plain.has(node)) {
        section = this.#openSection(section, pseudoDepth, this.#text(node.children), node, plain.get(node))
      } else if (node.type === 'paragraph') {
        section = this.#addTopParagraph(node, next, section, bold.has(node))
        this.#extend(section, node)
      } else this.#addTopBlock(node, section)
    }
    return { source: this.#from.source, frontMatter: this.#frontMatter, root: this.#root, cuts: this.#cuts }
  }

  /** Nodes that stand side by side, with the tables in their HTML. */
  #blocks(nodes: readonly RootContent[]): readonly Block[] {
    if (!mayHoldHtmlTable(nodes)) return nodes
    return withHtmlTables(nodes, this.#from, this.#limits, (limit, offset) => {
      this.#cuts[limit] ??= offset
    })
  }

  #addTopBlock(node: Block, section: Section): void {
    this.#addBlock(node, { section, parent: null, depth: 0, quoted: false })
    this.#extend(section, node)
  }

  #addHeading(node: Heading, section: Section): Section {
    const text = this.#text(node.children)
    const from = lastLineOfHeading(node, text)
    if (from > 0) {
      this.#addParagraph(trimText(sliceText(text, 0, from)), node, { section, parent: null, depth: 0, quoted: false })
      const { sourceEnd } = sourceRange(text, 0, text.plain.slice(0, from).trimEnd().length)
      for (const item of section.items) item.end = Math.min(item.end, sourceEnd)
      for (let at: Section | null = section; at?.parent; at = at.parent) at.end = Math.max(at.end, sourceEnd)
    }
    const opened = this.#openSection(
      section,
      node.depth,
      withoutAsterisks(sliceText(text, from, text.plain.length)),
      node,
    )
    if (from > 0) opened.start = this.#sourceAt(text, from)
    return opened
  }

  #sourceAt = (text: Text, at: number): number => sourceRange(text, at, text.plain.length).sourceStart

  /** Adds a paragraph outside of lists, or opens the section of which it is, or begins with, the heading. */
  #addTopParagraph(node: Paragraph, next: Block | undefined, section: Section, bold: boolean): Section {
    const text = this.#text(node.children)
    if (isPseudoHeading(text, next)) return this.#openSection(section, pseudoDepth, text, node)
    const misspelt = misspeltHeading(text, next, section.depth === 0 && section.items.length === 0)
    const end = misspelt?.lineEnd ?? (bold ? boldFirstLine(text) : 0)
    const heading = misspelt?.heading ?? sliceText(text, 0, end)
    const inside = end > 0 ? this.#openSection(section, misspelt?.depth ?? pseudoDepth, heading, node) : section
    if (end === text.plain.length) return inside
    const notes = end > 0 ? trimText(text, end) : text
    this.#addParagraph(notes, node, { section: inside, parent: null, depth: 0, quoted: false })
    const [first] = inside.items
    if (end > 0 && first) first.start = sourceRange(notes, 0, notes.plain.length).sourceStart
    return inside
  }

  /** @param closing the depth of the sections that end here, where it is another than the new section's own */
  #openSection(current: Section, depth: number, heading: Text, node: RootContent, closing = depth): Section {
    let parent = current
    while (parent.depth >= closing && parent.parent) parent = parent.parent
    const section = newSection(
      withoutAttributes(withoutRuns(trimText(heading))),
      depth,
      parent,
      this.#start(node),
      this.#end(node),
    )
    parent.sections.push(section)
    this.#extend(section, node)
    return section
  }

  /** Lets a section and those around it reach to a node's end. */
  #extend(section: Section, node: Block): void {
    for (let at: Section | null = section; at?.parent; at = at.parent) at.end = Math.max(at.end, this.#end(node))
  }

  #addBlock(node: Block, place: Place): void {
    if (place.depth > this.#limits.maxDepth) {
      this.#cuts.maxDepth ??= this.#start(node)
      return
    }
    if (node.type === 'paragraph' || node.type === 'heading') this.#addParagraph(this.#text(node.children), node, place)
    else if (node.type === 'list') this.#addList(node, place)
    else if (node.type === 'table') this.#addTable(node, place)
    else if (node.type === 'htmlTable') this.#addRows(node.rows, node, place)
    else if (node.type === 'code') this.#addItem('code', this.#codeText(node.value, node), node, place)
    else if (node.type === 'blockquote') {
      for (const child of this.#blocks(node.children)) this.#addBlock(child, below(place, place.parent, 1, true))
    }
  }

  #addParagraph(text: Text, node: RootContent, place: Place): void {
    const lines = linesOf(text, this.#from.source, place.parent === null)
    this.#addLines(lines, lines.length > 1 ? 'line' : 'paragraph', node, place)
  }

  /** Adds lines as items, nested by their indentation. */
  #addLines(lines: Line[], form: ItemForm, node: RootContent, place: Place): void {
    const open: Array<{ indent: number; item: Item }> = []
    for (const { text, indent } of lines) {
      while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop()
      // Indentation nests like a list, and no deeper than one may.
      while (place.depth + open.length > this.#limits.maxDepth) open.pop()
      const item = this.#addItem(form, text, node, below(place, open.at(-1)?.item ?? place.parent, 0))
      if (lines.length > 1) {
        item.start = text.segments[0]?.sourceStart ?? item.start
        item.end = text.segments.at(-1)?.sourceEnd ?? item.end
        for (const outer of open) outer.item.end = item.end
      }
      open.push({ indent, item })
    }
  }

  #addList(node: List, place: Place): void {
    const before = siblingsIn(place).at(-1)
    const between = before ? this.#from.source.slice(before.end, this.#start(node)) : ''
    const leads = before && before.items.length === 0 && (isLead(before, between) || this.#isIndented(node, before))
    const lead = leads ? before : null
    const inside = below(place, lead ?? place.parent, 1)
    for (const [index, child] of node.children.entries()) {
      const number = node.ordered ? (node.start ?? 1) + index : null
      this.#addListItem(child, number, inside)
    }
    if (lead) lead.end = Math.max(lead.end, this.#end(node))
  }

  /**
   * Whether a list stands below an item of the list before as it looks, though its bullets are too far left to belong to
   * it: below "10. Budget" they would have to begin in the fifth column (CommonMark 5.2).
   */
  #isIndented(node: List, { form, start }: Item): boolean {
    if (form !== 'bullet' && form !== 'number') return false
    const column = start - this.#from.source.lastIndexOf('\n', start - 1)
    return (node.position?.start.column ?? 0) > column
  }

  #addListItem(node: ListItem, number: number | null, place: Place): void {
    if (place.depth > this.#limits.maxDepth) {
      this.#cuts.maxDepth ??= this.#start(node)
      return
    }
    const [first, ...others] = node.children
    const own = first?.type === 'paragraph' || first?.type === 'heading' ? first : null
    const lines = own ? linesOf(this.#text(own.children), this.#from.source, false) : []
    const item = this.#addItem(number === null ? 'bullet' : 'number', lines[0]?.text ?? emptyText, node, place)
    item.checked = node.checked ?? null
    item.number = number
    const inside = below(place, item, 0)
    if (own) this.#addLines(lines.slice(1), 'line', own, inside)
    for (const child of this.#blocks(own ? others : node.children)) this.#addBlock(child, inside)
  }

  #addItem(form: ItemForm, text: Text, node: RootContent, place: Place): Item {
    const { section, parent, quoted } = place
    const [start, end] = [this.#start(node), this.#end(node)]
    const item: Item = {
      kind: 'item',
      form,
      text,
      checked: null,
      number: null,
      quoted,
      items: [],
      tables: [],
      parent,
      section,
      start,
      end,
    }
    siblingsIn(place).push(item)
    return item
  }

  #addTable(node: TableNode, place: Place): void {
    const rows = node.children.map(
      (row): Row => ({
        cells: row.children.map((cell) => cellText(this.#text(cell.children))),
        start: this.#start(row),
        end: this.#end(row),
      }),
    )
    this.#addRows(rows, node, place)
  }

  #addRows([header, ...rows]: readonly Row[], node: Block, place: Place): void {
    if (!header) return
    const { section, parent } = place
    const [start, end] = [this.#start(node), this.#end(node)]
    const table: Table = { kind: 'table', header, rows, parent, section, start, end }
    const tables = parent ? parent.tables : section.tables
    tables.push(table)
  }

  #text(nodes: readonly PhrasingContent[]): Text {
    return textFromMdast(nodes, this.#from)
  }

  #codeText(value: string, node: RootContent): Text {
    const [sourceStart, sourceEnd] = [this.#start(node), this.#end(node)]
    return { plain: value, runs: [], segments: [{ start: 0, end: value.length, sourceStart, sourceEnd }] }
  }

  #start(node: Placed): number {
    return (node.position?.start.offset ?? 0) + this.#from.shift
  }

  #end(node: Placed): number {
    return (node.position?.end.offset ?? 0) + this.#from.shift
  }
}

/** A node, or what has a position like one. */
interface Placed {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}

const siblingsIn = (place: Place): Item[] => (place.parent ? place.parent.items : place.section.items)

const newSection = (
  heading: Text | null,
  depth: number,
  parent: Section | null,
  start: number,
  end: number,
): Section => ({
  kind: 'section',
  heading,
  depth,
  items: [],
  tables: [],
  sections: [],
  parent,
  start,
  end,
})

/** Whether there is more in a heading than attributes. */
const hasWords = (node: Heading): boolean => /\S/u.test(plainOf(node).replace(attributes, ''))

const attributes = /(?:^|\s)\{:?\s?[#.][^{}]*\}$/u

/** pandoc's and kramdown's attributes behind a heading (`{#roof .wide}`) are instructions to a renderer. */
function withoutAttributes(heading: Text): Text {
  const at = heading.plain.endsWith('}') ? heading.plain.search(attributes) : -1
  return at >= 0 ? sliceText(heading, 0, at) : heading
}

/** Link reference definitions (CommonMark 4.7); of two with one label the first counts. */
function definitionsIn(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  for (const node of tree.children) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  }
  return definitions
}
