import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import type { AllLimits } from '../limits/limits.js'
import { nodesOf } from '../mdast/nodes.js'
import { cellText } from './cell.js'
import { HtmlCell } from './html-cell.js'
import { type HtmlParser, newHtmlParser } from './html-parser.js'
import type { Row } from './outline.js'
import { emptyText, sliceText, type Text } from './text.js'
import { type PhrasingSource, textFromMdast } from './text-from-mdast.js'

/** A table that is written in HTML, with the offsets of its place in the tree, as nodes have them. */
export interface HtmlTable {
  type: 'htmlTable'
  rows: Row[]
  position: { start: { offset: number }; end: { offset: number } }
}

export type TableLimits = Pick<AllLimits, 'maxDepth' | 'maxCells' | 'maxRows'>

/** Called with the source offset of what a limit leaves out. */
export type OnCut = (limit: keyof TableLimits, offset: number) => void

/** A table while it is read. */
interface OpenTable {
  start: number
  rows: Row[]
  row: Row | null
  cell: HtmlCell | null
  /** For each column how many more rows a cell above reaches into. */
  spans: number[]
  /** Where the first Markdown in it begins. */
  markdown: number | null
}

/**
 * No page nests elements so deeply; htmlparser2 looks through all that are open at each closing tag, so that a text of
 * opening tags would take quadratic time.
 */
const maxElements = 500

/** Reads the tables in a row of nodes. */
export class HtmlTableReader {
  readonly #from: PhrasingSource
  readonly #limits: TableLimits
  readonly #onCut: OnCut
  readonly #parser: HtmlParser
  readonly #tables: HtmlTable[] = []
  readonly #open: OpenTable[] = []
  /** How many characters the parser has been given, and where its offset 0 lies in the source. */
  #written = 0
  #shift = 0
  #elements = 0
  /** How many elements are open whose text nobody sees. */
  #hidden = 0
  #paused = false

  constructor(from: PhrasingSource, limits: TableLimits, onCut: OnCut) {
    this.#from = from
    this.#limits = limits
    this.#onCut = onCut
    this.#parser = newHtmlParser({
      onopentag: (name, attributes) => this.#openElement(name, attributes),
      onclosetag: (name) => this.#closeElement(name),
      ontext: (text) => this.#addText(text),
    })
  }

  /** Whether what follows may belong to a table. */
  get isOpen(): boolean {
    return this.#open.length > 0 && !this.#paused
  }

  add(node: RootContent): void {
    if (this.#htmlOf(node) === null) {
      const [start] = this.#range(node)
      for (const table of this.#open) table.markdown ??= start
    }
    this.#addMarkdown(node)
  }

  /** All tables that have rows; those that are not closed end before the first Markdown in them. */
  finish(): HtmlTable[] {
    while (this.#open.length > 0) {
      const table = this.#open.at(-1)
      if (table) this.#closeTable(table.markdown ?? this.#shift + this.#written, table.markdown)
    }
    return this.#tables
  }

  /** A node's HTML, or null; behind a blank line HTML that is indented looks like code (CommonMark 4.4). */
  #htmlOf(node: Nodes): string | null {
    if (node.type === 'html') return node.value
    const isIndented = node.type === 'code' && !'`~'.includes(this.#from.source[this.#range(node)[0]] ?? '')
    return isIndented && node.value.startsWith('<') ? node.value : null
  }

  /** Gives HTML to the parser. Its lines differ from those of the source by what a quote or a list puts before them. */
  #write(html: string, start: number, end: number): void {
    const source = this.#from.source.slice(start, end)
    if (source === html) {
      this.#writePiece(html, start)
      return
    }
    const lines = html.split(lineEnd)
    const sourceLines = source.split(lineEnd)
    let at = start
    for (let index = 0; index < lines.length; index += 2) {
      const line = lines[index] ?? ''
      const sourceLine = sourceLines[index] ?? ''
      this.#writePiece(line, at + Math.max(0, sourceLine.length - line.length))
      at += sourceLine.length
      const ending = sourceLines[index + 1] ?? ''
      this.#writePiece(ending, at)
      at += ending.length
    }
  }

  #writePiece(html: string, start: number): void {
    if (this.#paused || html === '') return
    this.#shift = start - this.#written
    this.#parser.write(html)
    this.#written += html.length
  }

  /** Where the last thing that the parser has met lies in the source. */
  #met(): [start: number, end: number] {
    const { startIndex, endIndex } = this.#parser
    const limit = this.#from.source.length
    const start = Math.min(startIndex + this.#shift, limit)
    return [start, Math.min(Math.max(start, endIndex + 1 + this.#shift), limit)]
  }

  get #table(): OpenTable | undefined {
    return this.#open.at(-1)
  }

  #openElement(name: string, attributes: Record<string, string>): void {
    const [start, end] = this.#met()
    this.#elements++
    if (hiddenElements.has(name)) this.#hidden++
    if (this.#elements > maxElements || (name === 'table' && this.#open.length >= this.#limits.maxDepth)) {
      this.#onCut('maxDepth', start)
      this.#paused = true
      this.#parser.pause()
    } else if (name === 'table') this.#openTable(start)
    else if (name === 'tr') this.#openRow(start)
    else if (name === 'td' || name === 'th') this.#openCell(start, attributes)
    else this.#table?.cell?.openElement(name, attributes, start, end)
  }

  #closeElement(name: string): void {
    const [start, end] = this.#met()
    this.#elements--
    if (hiddenElements.has(name)) this.#hidden--
    if (name === 'table') this.#closeTable(end, null)
    else if (name === 'tr') this.#closeRow(end)
    else if (name === 'td' || name === 'th') this.#closeCell(end)
    else this.#table?.cell?.closeElement(name, start, end)
  }

  #openTable(start: number): void {
    // What stands in a table inside a cell is that table's own.
    this.#table?.cell?.breakLine(start, start)
    this.#open.push({ start, rows: [], row: null, cell: null, spans: [], markdown: null })
  }

  /** @param limit where an open cell ends at the latest */
  #closeTable(end: number, limit: number | null): void {
    this.#closeRow(end)
    const table = this.#open.pop()
    if (!table) return
    const rows = limit === null ? table.rows : table.rows.flatMap((row) => rowBefore(row, limit) ?? [])
    if (rows.length === 0) return
    const { shift } = this.#from
    const position = { start: { offset: table.start - shift }, end: { offset: end - shift } }
    this.#tables.push({ type: 'htmlTable', rows, position })
  }

  #openRow(start: number): void {
    this.#closeRow(start)
    const table = this.#table
    if (table) table.row = { cells: [], start, end: start }
  }

  #closeRow(end: number): void {
    this.#closeCell(end)
    const table = this.#table
    const row = table?.row
    if (!table || !row) return
    table.row = null
    row.end = Math.max(row.end, end)
    for (let column = row.cells.length; column < table.spans.length; column++) takeRow(table.spans, column)
    if (row.cells.length === 0) return
    // The first row is the header's.
    if (table.rows.length > this.#limits.maxRows) this.#onCut('maxRows', row.start)
    else table.rows.push(row)
  }

  #openCell(start: number, attributes: Record<string, string>): void {
    this.#closeCell(start)
    const table = this.#table
    if (!table) return
    table.row ??= { cells: [], start, end: start }
    const { row, spans } = table
    while (takeRow(spans, row.cells.length)) row.cells.push(emptyText)
    if (row.cells.length >= this.#limits.maxCells) {
      this.#onCut('maxCells', start)
      return
    }
    table.cell = new HtmlCell()
    const columns = Math.min(spanOf(attributes.colspan), this.#limits.maxCells - row.cells.length)
    const below = spanOf(attributes.rowspan) - 1
    for (let column = 0; column < columns; column++) {
      spans[row.cells.length] = below
      row.cells.push(emptyText)
    }
    table.cell.column = row.cells.length - columns
  }

  #closeCell(end: number): void {
    const table = this.#table
    if (!table?.row || !table.cell) return
    table.row.cells[table.cell.column] = cellText(table.cell.finish())
    table.row.end = end
    table.cell = null
  }

  #addText(text: string): void {
    if (this.#hidden === 0) this.#table?.cell?.addText(text, ...this.#met())
  }

  /** Adds Markdown between two blocks of HTML to the open cell; HTML inside it may close the cell. */
  #addMarkdown(node: RootContent): void {
    for (const inner of nodesOf({ type: 'root', children: [node] }, holdsPhrasing)) {
      const [start, end] = this.#range(inner)
      const html = this.#htmlOf(inner)
      if (holdsPhrasing(inner) && 'children' in inner) {
        this.#table?.cell?.breakLine(start, start)
        for (const child of inner.children) this.#addPhrasing(child as PhrasingContent)
        this.#table?.cell?.breakLine(end, end)
      } else if (html !== null) this.#write(html, start, end)
      else if (inner.type === 'code') this.#table?.cell?.addLine(inner.value, start, end)
    }
  }

  #addPhrasing(node: PhrasingContent): void {
    if (node.type === 'html') this.#write(node.value, ...this.#range(node))
    else this.#table?.cell?.append(textFromMdast([node], this.#from))
  }

  #range(node: Nodes): [start: number, end: number] {
    const { shift } = this.#from
    return [(node.position?.start.offset ?? 0) + shift, (node.position?.end.offset ?? 0) + shift]
  }
}

const lineEnd = /(\r\n|\n|\r)/u

const hiddenElements = new Set(['script', 'style', 'template'])

const holdsPhrasing = (node: Nodes): boolean =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'

/** Lets a cell that reaches into a column take one more row of it; false where none does. */
function takeRow(spans: number[], column: number): boolean {
  const left = spans[column] ?? 0
  if (left > 0) spans[column] = left - 1
  return left > 0
}

/** `colspan` and `rowspan`; what makes no sense spans one. */
const spanOf = (value: string | undefined): number => (/^\s*[1-9]\d{0,3}\s*$/u.test(value ?? '') ? Number(value) : 1)

/** What a row holds before an offset, or null. */
function rowBefore(row: Row, offset: number): Row | null {
  if (row.start >= offset) return null
  return { ...row, cells: row.cells.map((cell) => textBefore(cell, offset)), end: Math.min(row.end, offset) }
}

function textBefore(text: Text, offset: number): Text {
  const last = text.segments.findLast(({ sourceStart }) => sourceStart < offset)
  return last ? cellText(sliceText(text, 0, last.end)) : emptyText
}
