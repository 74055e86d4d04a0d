import type { Definition, Heading, Paragraph, Root, RootContent } from 'mdast'
import { bomLength } from '../mdast/nodes.js'
import { type Block, BlockReader, type OutlineLimits, type Place } from './block-reader.js'
import { boldHeadings } from './bold-headings.js'
import { readFrontMatter } from './front-matter.js'
import { headingRows } from './heading-rows.js'
import { withHtmlBlocks } from './html-blocks.js'
import { withHtmlHeadings } from './html-headings.js'
import { labelledHeadings } from './labelled-headings.js'
import { boldFirstLine, firstLineEnd, isPseudoHeading } from './lead.js'
import { ledLists } from './lead-rows.js'
import { lastLineOfHeading, misspeltHeading, withoutStraySigns } from './misspelt-headings.js'
import type { FrontMatter, Outline, Section } from './outline.js'
import { plainHeadings } from './plain-headings.js'
import { plainOf } from './plain-of.js'
import type { RowLine } from './row-lines.js'
import { sliceText, sourceRange, type Text, trimText, withSingleSpaces } from './text.js'
import type { PhrasingSource } from './text-from-mdast.js'
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

class OutlineBuilder {
  readonly #tree: Root
  readonly #from: PhrasingSource
  readonly #reader: BlockReader
  readonly #root: Section
  #frontMatter: FrontMatter | null = null

  constructor(tree: Root, source: string, limits: OutlineLimits) {
    this.#tree = { ...tree, children: [...withHtmlHeadings(withHtmlBlocks(tree.children))] }
    this.#from = { source, shift: bomLength(source), definitions: definitionsIn(tree) }
    this.#reader = new BlockReader(this.#from, limits, ledLists(this.#tree))
    this.#root = newSection(null, 0, null, 0, source.length)
  }

  build(): Outline {
    let section = this.#root
    const rows = headingRows(this.#tree)
    const bold = boldHeadings(this.#tree)
    const plain = plainHeadings(this.#tree)
    const labelled = labelledHeadings(this.#tree)
    const blocks = this.#reader.blocks(this.#tree.children)
    for (const [index, node] of blocks.entries()) {
      const next = blocks[index + 1]
      if (node.type === 'htmlTable') this.#addTopBlock(node, section)
      else if (node.type === 'yaml' || isToml(node)) {
        const read = isToml(node) ? readTomlFrontMatter : readFrontMatter
        this.#frontMatter = read(node.value, this.#from.source.indexOf(node.value, this.#reader.start(node)))
      } else if (node.type === 'heading') {
        // "##" and "# {#section}" that an editor left behind divide nothing.
        if (hasWords(node)) section = this.#addHeading(node, section)
      } else if (rows.has(node)) {
        for (const line of rows.get(node) ?? []) section = this.#addRowLine(line, section)
        this.#extend(section, node)
      } else if (node.type === 'paragraph' && plain.has(node)) {
        section = this.#openSection(section, pseudoDepth, this.#reader.text(node), node, plain.get(node))
      } else if (node.type === 'paragraph') {
        const level = labelled.get(node)
        section =
          level === undefined
            ? this.#addTopParagraph(node, next, section, bold.has(node))
            : this.#addFirstLine(node, section, pseudoDepth + level)
        this.#extend(section, node)
      } else this.#addTopBlock(node, section)
    }
    return { source: this.#from.source, frontMatter: this.#frontMatter, root: this.#root, cuts: this.#reader.cuts }
  }

  #addTopBlock(node: Block, section: Section): void {
    this.#reader.addBlock(node, topOf(section))
    this.#extend(section, node)
  }

  #addHeading(node: Heading, section: Section): Section {
    const text = this.#reader.text(node)
    const from = lastLineOfHeading(node, text)
    if (from > 0) {
      this.#reader.addParagraph(trimText(sliceText(text, 0, from)), node, topOf(section))
      const { sourceEnd } = sourceRange(text, 0, text.plain.slice(0, from).trimEnd().length)
      for (const item of section.items) item.end = Math.min(item.end, sourceEnd)
      for (let at: Section | null = section; at?.parent; at = at.parent) at.end = Math.max(at.end, sourceEnd)
    }
    const opened = this.#openSection(
      section,
      node.depth,
      withoutStraySigns(sliceText(text, from, text.plain.length)),
      node,
    )
    if (from > 0) opened.start = this.#sourceAt(text, from)
    return opened
  }

  #sourceAt = (text: Text, at: number): number => sourceRange(text, at, text.plain.length).sourceStart

  #addRowLine({ line, place, part, isHeading }: RowLine, section: Section): Section {
    if (!isHeading) {
      this.#reader.addParagraph(this.#reader.text(line), place, topOf(section))
      return section
    }
    return this.#addFirstLine(line, section, pseudoDepth + Math.min(part, 1), place)
  }

  /** Opens the section that a paragraph's first line heads, with what stands behind it in the paragraph. */
  #addFirstLine(node: Paragraph, section: Section, depth: number, place: RootContent = node): Section {
    const text = this.#reader.text(node)
    const end = firstLineEnd(text)
    return this.#divide(node, text, end, this.#openSection(section, depth, sliceText(text, 0, end), place))
  }

  /** Adds a paragraph outside of lists, or opens the section of which it is, or begins with, the heading. */
  #addTopParagraph(node: Paragraph, next: Block | undefined, section: Section, bold: boolean): Section {
    const text = this.#reader.text(node)
    if (isPseudoHeading(text, next)) return this.#openSection(section, pseudoDepth, text, node)
    const misspelt = misspeltHeading(text, next, section.depth === 0 && section.items.length === 0)
    const end = misspelt?.lineEnd ?? (bold ? boldFirstLine(text) : 0)
    const heading = misspelt?.heading ?? sliceText(text, 0, end)
    const inside = end > 0 ? this.#openSection(section, misspelt?.depth ?? pseudoDepth, heading, node) : section
    if (end === text.plain.length) return inside
    if (end > 0) return this.#divide(node, text, end, inside)
    this.#reader.addParagraph(text, node, topOf(inside))
    return inside
  }

  /** Adds what stands in a paragraph behind its heading, if anything does. */
  #divide(node: Paragraph, text: Text, end: number, section: Section): Section {
    if (end === text.plain.length) return section
    const notes = trimText(text, end)
    this.#reader.addParagraph(notes, node, topOf(section))
    const [first] = section.items
    if (first) first.start = sourceRange(notes, 0, notes.plain.length).sourceStart
    return section
  }

  /** @param closing the depth of the sections that end here, where it is another than the new section's own */
  #openSection(current: Section, depth: number, heading: Text, node: RootContent, closing = depth): Section {
    let parent = current
    while (parent.depth >= closing && parent.parent) parent = parent.parent
    const section = newSection(
      withoutAttributes(withSingleSpaces(trimText(heading))),
      depth,
      parent,
      this.#reader.start(node),
      this.#reader.end(node),
    )
    parent.sections.push(section)
    this.#extend(section, node)
    return section
  }

  /** Lets a section and those around it reach to a node's end. */
  #extend(section: Section, node: Block): void {
    for (let at: Section | null = section; at?.parent; at = at.parent) at.end = Math.max(at.end, this.#reader.end(node))
  }
}

const topOf = (section: Section): Place => ({ section, parent: null, depth: 0, quoted: false })

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
