import type { Definition, PhrasingContent } from 'mdast'
import { toString as mdastToString } from 'mdast-util-to-string'
import type { Run, RunKind, Text } from './text.js'
import { TextBuilder } from './text-builder.js'

/** Stands in plain text where the source has a hard break (CommonMark 6.7), a newline where it has a soft one. */
export const hardBreak = '\u2028'

/** What is needed to read phrasing content: the source, where its tree's offset 0 lies in it, and link definitions. */
export interface PhrasingSource {
  source: string
  shift: number
  definitions: Map<string, Definition>
}

const runKinds: Partial<Record<PhrasingContent['type'], RunKind>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
  link: 'link',
  linkReference: 'link',
}

/**
 * Reads phrasing nodes into plain text with runs and source map. Images and HTML leave nothing, `<br>` a break.
 *
 * @param start where the nodes begin, for those that a plugin put in without a position (remark-gfm: addresses in text)
 */
export function textFromMdast(nodes: readonly PhrasingContent[], from: PhrasingSource, start = 0): Text {
  const text = new PhrasingReader(from, start)
  if (nodes.every((node) => node.type === 'text')) {
    for (const node of nodes) text.add(node)
    return text.finish()
  }
  // A stack of our own: emphasis can nest deeper than the call stack.
  const open: Array<{ node: PhrasingContent } | { close: Run }> = nodes.map((node) => ({ node })).reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    if ('close' in next) text.close(next.close)
    else {
      const run = text.add(next.node)
      if (run && 'children' in next.node) {
        open.push({ close: run })
        for (let index = next.node.children.length - 1; index >= 0; index--) {
          const child = next.node.children[index]
          if (child) open.push({ node: child as PhrasingContent })
        }
      }
    }
  }
  return text.finish()
}

/** In characters. */
const furthestMarks = 20

/** The character reference at a place (CommonMark 2.5), or null. */
const referenceAt = (source: string, at: number, end: number): string | null =>
  /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});/iu.exec(source.slice(at, Math.min(at + 34, end)))?.[0] ?? null

const ampersand = 0x26

class PhrasingReader {
  readonly #text = new TextBuilder()
  readonly #from: PhrasingSource
  /** Where the text ends that was read last, or the node begins in which it is read. */
  #last: number

  constructor(from: PhrasingSource, start: number) {
    this.#from = from
    this.#last = start
  }

  /** Adds a node's own text; answers with the open run where its children follow. */
  add(node: PhrasingContent): Run | undefined {
    const [start, end] = this.#span(node)
    const kind = runKinds[node.type]
    if (kind) return this.#text.open(kind, start, end, this.#url(node))
    if (node.type === 'text') this.#align(node.value, start, end)
    else if (node.type === 'break') this.#text.push(hardBreak, start, end)
    else if (node.type === 'html') {
      if (/^<br\b/iu.test(node.value)) this.#text.push(hardBreak, start, end)
    } else if (node.type === 'inlineCode') this.#code(node.value, start, end)
    else if (node.type !== 'image' && node.type !== 'imageReference') this.#text.push(mdastToString(node), start, end)
    return undefined
  }

  close(run: Run): void {
    this.#text.close(run)
  }

  finish(): Text {
    return this.#text.finish()
  }

  #span(node: PhrasingContent): [number, number] {
    const { position } = node
    const begin = position ? (position.start.offset ?? 0) + this.#from.shift : this.#find(node)
    const end = position ? (position.end.offset ?? 0) + this.#from.shift : begin + mdastToString(node).length
    this.#last = 'children' in node ? begin : Math.max(begin, end)
    return [begin, Math.max(begin, end)]
  }

  /** Where the words of a node without a position stand: behind what was read last, and marks that close it. */
  #find(node: PhrasingContent): number {
    const words = mdastToString(node)
    const at = this.#from.source.slice(this.#last, this.#last + words.length + furthestMarks).indexOf(words)
    return this.#last + Math.max(0, at)
  }

  #url(node: PhrasingContent): string | null {
    if (node.type === 'link') return node.url
    if (node.type === 'linkReference') return this.#from.definitions.get(node.identifier)?.url ?? null
    return null
  }

  #code(value: string, start: number, end: number): void {
    const run = this.#text.open('code', start, end, null)
    const at = this.#from.source.slice(start, end).indexOf(value)
    if (at < 0) this.#text.push(value, start, end)
    else this.#text.push(value, start + at, start + at + value.length)
    this.close(run)
  }

  /**
   * Adds a text node. Its value differs from its source by escapes, character references and the indent or quote
   * marker of continuation lines (CommonMark 2.4, 2.5, 4.8); walking both side by side finds each.
   */
  #align(value: string, sourceStart: number, sourceEnd: number): void {
    const { source } = this.#from
    if (value.length === sourceEnd - sourceStart && source.startsWith(value, sourceStart)) {
      this.#text.push(value, sourceStart, sourceEnd)
      return
    }
    let from = 0
    let at = sourceStart
    let index = 0
    let piece = sourceStart
    const flush = () => this.#text.push(value.slice(from, index), piece, at)
    while (index < value.length && at < sourceEnd) {
      const same = value.charCodeAt(index) === source.charCodeAt(at)
      const reference = source.charCodeAt(at) === ampersand ? referenceAt(source, at, sourceEnd) : null
      const decoded = reference !== null && !value.startsWith(reference, index)
      if (same && !decoded) {
        index++
        at++
        continue
      }
      flush()
      from = index
      const skipped = value[index - 1] === '\n' || source[at - 1] === '\n' || source[at] === ' ' || source[at] === '\t'
      if (decoded || source[at] === '\0') {
        // CommonMark 2.3 and 2.5: a reference, or a NUL, stands for a character of another width.
        const width = String.fromCodePoint(value.codePointAt(index) ?? 0).length
        const end = at + (reference?.length ?? 1)
        this.#text.push(value.slice(index, index + width), at, end)
        index += width
        at = end
      } else if (source[at] === '\\' || skipped) at++
      else break
      from = index
      piece = at
    }
    flush()
    if (index < value.length) this.#text.push(value.slice(index), Math.min(at, sourceEnd), sourceEnd)
  }
}
