import type { Heading, Html, Link, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { newHtmlParser } from './html-parser.js'

/**
 * Puts Markdown's own nodes in the place of headings, paragraphs and lists that are written in HTML, as wikis export
 * them. A blank line ends a block of HTML (CommonMark 4.6), so that one list can lie in several nodes.
 *
 * @example
 * // <h2>Roof repair</h2>
 * // <ul>
 * // <li>Ann has two offers.</li>
 * // </ul>
 */
export function withHtmlBlocks(nodes: readonly RootContent[]): readonly RootContent[] {
  if (!nodes.some((node) => node.type === 'html' && entries.test(node.value))) return nodes
  const all: RootContent[] = []
  let reader: HtmlBlockReader | null = null
  for (const node of nodes) {
    if (node.type === 'html' && blocks.test(node.value) && !/<table\b/iu.test(node.value)) {
      reader ??= new HtmlBlockReader()
      reader.add(node)
      continue
    }
    if (reader) all.push(...reader.finish())
    reader = null
    all.push(node)
  }
  return reader ? [...all, ...reader.finish()] : all
}

/** A paragraph or an entry of a list in which something is written. */
const entries = /<(?:li|p|dd)\b[^<>]*>\s*(?:<[^<>]{1,200}>\s*)?[^\s<]/iu
const blocks = /<\/?(?:[uod]l|li|d[td]|p|h[1-6]|summary)\b/iu

type Phrasing = PhrasingContent & { type: 'strong' | 'emphasis' | 'delete' | 'link' }

const phrasing: ReadonlyMap<string, Phrasing['type']> = new Map([
  ['a', 'link'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['del', 'delete'],
  ['s', 'delete'],
])

/** What can be folded away stands below all headings around it. */
const depthOfSummary = 6
/** No page nests lists or markup so deeply. */
const deepest = 50

/** What phrasing content is added to: a paragraph, a heading, or markup in it. */
type Holder = Paragraph | Heading | Phrasing

/** Reads the HTML of nodes that follow each other. */
class HtmlBlockReader {
  readonly #blocks: RootContent[] = []
  readonly #lists: Array<{ list: List; item: ListItem | null }> = []
  /** The paragraph or heading that is open, and the markup that is open in it. */
  #open: Holder[] = []
  #node: Html | null = null
  #hidden = 0

  add(node: Html): void {
    this.#node = node
    const parser = newHtmlParser({
      onopentag: (name, attributes) => this.#openElement(name, attributes, parser.startIndex, parser.endIndex + 1),
      onclosetag: (name) => this.#closeElement(name, parser.endIndex + 1),
      ontext: (text) => this.#addText(text, parser.startIndex, parser.endIndex + 1),
    })
    parser.write(node.value)
  }

  finish(): RootContent[] {
    this.#open = []
    return this.#blocks
  }

  #openElement(name: string, attributes: Record<string, string>, start: number, end: number): void {
    if (hiddenElements.has(name)) this.#hidden++
    else if (name === 'ul' || name === 'ol') this.#openList(name === 'ol', start, end)
    else if (name === 'dl') this.#openList(false, start, end)
    else if (name === 'li' || name === 'dt') this.#openItem(start, end)
    else if (name === 'dd') this.#openDefinition(start, end)
    else if (name === 'p') this.#openParagraph(start, end)
    else if (/^(?:h[1-6]|summary)$/u.test(name)) this.#openHeading(name, start, end)
    else if (name === 'br') this.#holder?.children.push({ type: 'break', position: this.#at(start, end) })
    else this.#openMarkup(name, attributes, start, end)
  }

  #closeElement(name: string, end: number): void {
    if (hiddenElements.has(name)) this.#hidden--
    else if (phrasing.has(name)) {
      if (this.#open.length > 1 && this.#holder?.type === phrasing.get(name)) this.#reach(this.#open.pop(), end)
    } else if (closing.test(name)) {
      this.#open = []
      for (const { list, item } of this.#lists) for (const one of [list, item]) this.#reach(one, end)
      if (name === 'li') this.#closeItem()
      else if (name === 'dd' || lists.has(name)) this.#closeList()
    }
  }

  #addText(text: string, start: number, end: number): void {
    if (this.#hidden > 0) return
    if (!this.#holder) {
      if (text.trim() === '' || !this.#lists.at(-1)?.item) return
      this.#openParagraph(start, end)
    }
    if (text.length === end - start) this.#addLines(text, start)
    else this.#addPiece(text, start, end)
    for (const { list, item } of this.#lists) for (const one of [list, item]) this.#reach(one, end)
  }

  /** A new line is a space in HTML, with the spaces around it. */
  #addLines(text: string, start: number): void {
    let at = start
    const lines = text.split('\n')
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#addPiece(' ', at - 1, at)
      const words = index < lines.length - 1 ? line.trimEnd() : line
      const from = index > 0 ? words.length - words.trimStart().length : 0
      this.#addPiece(words.slice(from), at + from, at + words.length)
      at += line.length + 1
    }
  }

  /** Adds text to what is open; in front of all of it spaces are none. */
  #addPiece(value: string, start: number, end: number): void {
    const isFirst = this.#open.length === 1 && this.#holder?.children.length === 0
    if (value === '' || (isFirst && value.trim() === '')) return
    this.#holder?.children.push({ type: 'text', value, position: this.#at(start, end) })
    for (const one of this.#open) this.#reach(one, end)
  }

  get #holder(): Holder | undefined {
    return this.#open.at(-1)
  }

  #openList(ordered: boolean, start: number, end: number): void {
    this.#open = []
    if (this.#lists.length >= deepest) return
    const list: List = { type: 'list', ordered, start: ordered ? 1 : null, spread: false, children: [] }
    list.position = this.#at(start, end)
    this.#children.push(list)
    this.#lists.push({ list, item: null })
  }

  #openItem(start: number, end: number): void {
    this.#open = []
    if (this.#lists.length === 0) this.#openList(false, start, end)
    const last = this.#lists.at(-1)
    if (!last) return
    last.item = { type: 'listItem', checked: null, spread: false, children: [], position: this.#at(start, end) }
    last.list.children.push(last.item)
  }

  /** "Present" and who was there: what is said of a term stands below it. */
  #openDefinition(start: number, end: number): void {
    this.#openList(false, start, end)
    this.#openItem(start, end)
  }

  /** Closes an entry; one that only leads to another place on the page is an entry of its table of contents. */
  #closeItem(): void {
    const last = this.#lists.at(-1)
    if (last?.item && isAnchor(last.item)) last.list.children.pop()
    if (last) last.item = null
  }

  /** Closes a list; of a table of contents nothing is left, and its heading goes with it. */
  #closeList(): void {
    const list = this.#lists.pop()?.list
    if (!list || list.children.length > 0) return
    this.#children.pop()
    if (this.#children === this.#blocks && this.#blocks.at(-1)?.type === 'heading') this.#blocks.pop()
  }

  #openHeading(name: string, start: number, end: number): void {
    this.#lists.length = 0
    const depth = name === 'summary' ? depthOfSummary : (Number(name[1]) as Heading['depth'])
    this.#openBlock({ type: 'heading', depth, children: [], position: this.#at(start, end) })
  }

  #openParagraph(start: number, end: number): void {
    this.#openBlock({ type: 'paragraph', children: [], position: this.#at(start, end) })
  }

  #openBlock(block: Paragraph | Heading): void {
    this.#children.push(block)
    this.#open = [block]
  }

  #openMarkup(name: string, attributes: Record<string, string>, start: number, end: number): void {
    const type = phrasing.get(name)
    if (!type || this.#open.length >= deepest) return
    if (!this.#holder && this.#lists.at(-1)?.item) this.#openParagraph(start, end)
    const position = this.#at(start, end)
    const markup: Phrasing =
      type === 'link'
        ? ({ type, url: attributes.href ?? '', children: [], position } satisfies Link)
        : { type, children: [], position }
    this.#holder?.children.push(markup)
    if (this.#holder) this.#open.push(markup)
  }

  /** Where blocks go: into the innermost open entry, or beside each other. */
  get #children(): RootContent[] {
    return this.#lists.at(-1)?.item?.children ?? this.#blocks
  }

  #reach(node: Holder | List | ListItem | null | undefined, end: number): void {
    const reached = this.#at(end, end)
    if (node?.position && reached) node.position.end = reached.end
  }

  /** Only offsets tell where something in HTML stands; nothing asks for its lines. */
  #at(start: number, end: number): Paragraph['position'] {
    const position = this.#node?.position
    if (!position) return undefined
    const at = position.start.offset ?? 0
    return {
      start: { ...position.start, column: 1, offset: at + start },
      end: { ...position.end, offset: at + end },
    }
  }
}

/** "<a href="#roof">Roof</a>", with nothing behind it but such entries. */
const isAnchor = ({ children }: ListItem): boolean =>
  children.length > 0 &&
  children.every((child) =>
    child.type === 'list'
      ? child.children.length === 0
      : child.type === 'paragraph' &&
        child.children.every((part) =>
          part.type === 'link' ? part.url.startsWith('#') : part.type === 'text' && part.value.trim() === '',
        ),
  )

const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'dl'])
const closing = /^(?:[uod]l|li|d[td]|p|h[1-6]|summary)$/u
const hiddenElements: ReadonlySet<string> = new Set(['script', 'style', 'template', 'nav'])
