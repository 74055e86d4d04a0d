import type { List, ListItem, PhrasingContent, RootContent, Table as TableNode } from 'mdast'
import type { AllLimits } from '../limits/limits.js'
import { cellText } from './cell.js'
import type { HtmlTable } from './html-table-reader.js'
import { mayHoldHtmlTable, withHtmlTables } from './html-tables.js'
import { isLead } from './lead.js'
import { type LineFronts, lineFronts } from './line-fronts.js'
import { type Line, linesOf } from './lines.js'
import type { Cuts, Item, ItemForm, Row, Section, Table } from './outline.js'
import { emptyText, sliceText, type Text } from './text.js'
import { type PhrasingSource, textFromMdast } from './text-from-mdast.js'
import { numberAt, outersOf } from './unnested-runs.js'
import { withoutWikiMarks } from './wiki-links.js'

export type OutlineLimits = Pick<AllLimits, keyof Cuts>

export type Block = RootContent | HtmlTable

/** Where new items go: below an item, or at the top of a section. */
export interface Place {
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

/** Adds the blocks of a tree to the outline as items and tables, nested as they look. */
export class BlockReader {
  /** Where limits left something out. */
  readonly cuts: Cuts = { maxDepth: null, maxCells: null, maxRows: null }
  readonly #from: PhrasingSource
  readonly #limits: OutlineLimits
  readonly #fronts: LineFronts
  /** Lists that stand below the line in front of them, however it reads. */
  readonly #led: ReadonlySet<RootContent>

  constructor(from: PhrasingSource, limits: OutlineLimits, led: ReadonlySet<RootContent>) {
    this.#from = from
    this.#limits = limits
    this.#fronts = lineFronts(from.source)
    this.#led = led
  }

  /** Nodes that stand side by side, with the tables in their HTML. */
  blocks(nodes: readonly RootContent[]): readonly Block[] {
    if (!mayHoldHtmlTable(nodes)) return nodes
    return withHtmlTables(nodes, this.#from, this.#limits, (limit, offset) => {
      this.cuts[limit] ??= offset
    })
  }

  addBlock(node: Block, place: Place): void {
    if (place.depth > this.#limits.maxDepth) {
      this.cuts.maxDepth ??= this.start(node)
      return
    }
    if (node.type === 'paragraph' || node.type === 'heading') this.addParagraph(this.text(node), node, place)
    else if (node.type === 'list') this.#addList(node, place)
    else if (node.type === 'table') this.#addTable(node, place)
    else if (node.type === 'htmlTable') this.#addRows(node.rows, node, place)
    else if (node.type === 'code') this.#addItem('code', this.#codeText(node.value, node), node, place)
    else if (node.type === 'blockquote') {
      for (const child of this.blocks(node.children)) this.addBlock(child, below(place, place.parent, 1, true))
    }
  }

  addParagraph(text: Text, node: RootContent, place: Place): void {
    const lines = linesOf(text, this.#from.source, place.parent === null, this.#fronts)
    this.#addLines(lines, lines.length > 1 ? 'line' : 'paragraph', node, place)
  }

  /** Adds lines as items, nested by their indentation. */
  #addLines(lines: Line[], form: ItemForm, node: RootContent, place: Place): void {
    const open: Array<{ indent: number; item: Item }> = []
    for (const { text, indent } of lines) {
      while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop()
      // Indentation nests like a list, and no deeper than one may.
      while (open.length > 0 && place.depth + open.length > this.#limits.maxDepth) open.pop()
      const item = this.#addItem(form, text, node, below(place, open.at(-1)?.item ?? place.parent, 0))
      if (lines.length > 1) {
        item.start = text.segments[0]?.sourceStart ?? item.start
        item.end = text.segments.at(-1)?.sourceEnd ?? item.end
        for (const outer of open) outer.item.end = item.end
      }
      takeBoxInFront(item)
      open.push({ indent, item })
    }
  }

  #addList(node: List, place: Place): void {
    const before = siblingsIn(place).at(-1)
    const between = before ? this.#from.source.slice(before.end, this.start(node)) : ''
    const leads =
      before?.items.length === 0 &&
      (isLead(before, between) ||
        this.#led.has(node) ||
        this.#isIndented(node, before) ||
        (!node.ordered && isCountedAlone(siblingsIn(place), between)))
    const lead = leads && before ? before : null
    const inside = below(place, lead ?? place.parent, 1)
    if (node.ordered) this.#addNumbered(node, lead ? below(place, place.parent, 1) : inside, inside)
    else this.#addBullets(node, inside)
    if (lead) lead.end = Math.max(lead.end, this.end(node))
  }

  /**
   * Adds the items of a numbered list, nested as they look. Where the numbers begin again behind a blank line another list
   * does, which nothing leads to; to CommonMark (5.3) both are one.
   */
  #addNumbered(node: List, behind: Place, inside: Place): void {
    const outers = this.#outersOf(node)
    const added = new Map<ListItem, Item>()
    let place = inside
    let number = node.start ?? 1
    let before: ListItem | null = null
    for (const child of node.children) {
      if (before && number > 2 && this.#beginsAgain(before, child)) {
        number = 1
        place = behind
      }
      const outer = added.get(outers.get(child) ?? child) ?? null
      const own = outer ? numberAt(this.#from.source, this.start(child)) : number++
      const item = this.#addBelow(outer, child, own, place)
      if (item) added.set(child, item)
      before = child
    }
  }

  #beginsAgain(before: ListItem, { position }: ListItem): boolean {
    const at = (position?.start.offset ?? 0) + this.#from.shift
    const { source } = this.#from
    if (!/^1[.)]/u.test(source.slice(at, at + 2)) || !/\n[^\S\n]*\n\s*$/u.test(source.slice(this.end(before) - 1, at)))
      return false
    // "1." in front of each is a way to number them.
    const [first] = /^\d+/u.exec(source.slice(this.start(before), this.start(before) + 10)) ?? []
    return first !== undefined && first !== '1'
  }

  /** Adds bullets nested as they look: one that is indented below another stands below it for its writer. */
  #addBullets(node: List, place: Place): void {
    const outers = this.#outersOf(node)
    const added = new Map<ListItem, Item>()
    for (const bullet of node.children) {
      const item = this.#addBelow(added.get(outers.get(bullet) ?? bullet) ?? null, bullet, null, place)
      if (item) added.set(bullet, item)
    }
  }

  #outersOf = (node: List): Map<ListItem, ListItem> => outersOf(node, this.#from.source, (item) => this.start(item))

  /** Adds an item of a list below the one that it looks nested in, if any. */
  #addBelow(outer: Item | null, node: ListItem, number: number | null, place: Place): Item | null {
    const inside = outer && place.depth < this.#limits.maxDepth ? below(place, outer, 1) : place
    if (outer) outer.end = this.end(node)
    return this.#addListItem(node, number, inside)
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

  #addListItem(node: ListItem, number: number | null, place: Place): Item | null {
    if (place.depth > this.#limits.maxDepth) {
      this.cuts.maxDepth ??= this.start(node)
      return null
    }
    const [first, ...others] = node.children
    const only = others.length === 0 && first?.type === 'list' && first.children.length === 1 ? first.children[0] : null
    if (only) return this.#addOnlyEntry(only, node, number, place)
    const own = first?.type === 'paragraph' || first?.type === 'heading' ? first : null
    const lines = own ? linesOf(this.text(own), this.#from.source, false, this.#fronts) : []
    const item = this.#addItem(number === null ? 'bullet' : 'number', lines[0]?.text ?? emptyText, node, place)
    item.checked = node.checked ?? null
    if (item.checked === null) takeBoxWithoutSpace(item)
    item.number = number
    const inside = below(place, item, 0)
    if (own) this.#addLines(lines.slice(1), 'line', own, inside)
    for (const child of this.blocks(own ? others : node.children)) this.addBlock(child, inside)
    return item
  }

  /** Adds the entry of a list that is all that an entry around it holds: "* - Roof" was meant as one bullet. */
  #addOnlyEntry(only: ListItem, around: ListItem, number: number | null, place: Place): Item | null {
    const item = this.#addListItem(only, number, place)
    if (item) item.start = this.start(around)
    return item
  }

  #addItem(form: ItemForm, text: Text, node: RootContent, place: Place): Item {
    const { section, parent, quoted } = place
    const [start, end] = [this.start(node), this.end(node)]
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
        cells: row.children.map((cell) => cellText(this.text(cell))),
        start: this.start(row),
        end: this.end(row),
      }),
    )
    this.#addRows(rows, node, place)
  }

  #addRows([header, ...rows]: readonly Row[], node: Block, place: Place): void {
    if (!header) return
    const { section, parent } = place
    const [start, end] = [this.start(node), this.end(node)]
    const table: Table = { kind: 'table', header, rows, parent, section, start, end }
    const tables = parent ? parent.tables : section.tables
    tables.push(table)
  }

  text(node: Placed & { children: readonly PhrasingContent[] }): Text {
    return withoutWikiMarks(textFromMdast(node.children, this.#from, this.start(node)))
  }

  #codeText(value: string, node: RootContent): Text {
    const [sourceStart, sourceEnd] = [this.start(node), this.end(node)]
    return { plain: value, runs: [], segments: [{ start: 0, end: value.length, sourceStart, sourceEnd }] }
  }

  start(node: Placed): number {
    return (node.position?.start.offset ?? 0) + this.#from.shift
  }

  end(node: Placed): number {
    return (node.position?.end.offset ?? 0) + this.#from.shift
  }
}

/** A node, or what has a position like one. */
interface Placed {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}

/**
 * "1. Roof" in front of bullets at the margin: whoever counts what stands alone, or right above them, has written its
 * notes in them.
 */
function isCountedAlone(siblings: readonly Item[], between: string): boolean {
  const [before, last] = [siblings.at(-2), siblings.at(-1)]
  return (
    last?.form === 'number' && (before?.form !== 'number' || before.items.length > 0 || !/\n[^\S\n]*\n/u.test(between))
  )
}

const siblingsIn = (place: Place): Item[] => (place.parent ? place.parent.items : place.section.items)

/** "[ ] Mow the lawn", "[x] Mow the lawn": a box without the bullet that GitHub wants in front of it (GFM 5.3). */
function takeBoxInFront(item: Item): void {
  const box = item.text.plain.startsWith('[') ? /^\[([ xX])\]\s(?=\S)/u.exec(item.text.plain) : null
  if (!box) return
  item.checked = box[1] !== ' '
  item.text = sliceText(item.text, box[0].length, item.text.plain.length)
}

/** "[] Mow the lawn", "[_] Mow the lawn": GitHub wants a space inside, whoever writes it wants a box. */
function takeBoxWithoutSpace(item: Item): void {
  const box = item.text.plain.startsWith('[') ? /^\[_?\]\s?(?=[^\s(:[])/u.exec(item.text.plain) : null
  if (!box) return
  item.checked = false
  item.text = sliceText(item.text, box[0].length, item.text.plain.length)
}
