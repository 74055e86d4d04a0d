import type { Run, RunKind, Text } from './text.js'
import { TextBuilder } from './text-builder.js'
import { hardBreak } from './text-from-mdast.js'

const runKinds: Record<string, RunKind> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
  tt: 'code',
  kbd: 'code',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
}

/** Elements that stand on lines of their own. */
const lines = new Set(
  'address article blockquote br dd div dl dt figure h1 h2 h3 h4 h5 h6 hr li ol p pre section ul'.split(' '),
)

/** A cell of a table in HTML while it is read: its text, runs for its markup, and breaks where a new line begins. */
export class HtmlCell {
  /** Where it stands in its row. */
  column = 0
  readonly #text = new TextBuilder()
  readonly #open: Array<{ name: string; run: Run }> = []

  openElement(name: string, attributes: Record<string, string>, start: number, end: number): void {
    const kind = Object.hasOwn(runKinds, name) ? runKinds[name] : undefined
    if (lines.has(name)) this.breakLine(start, end)
    else if (kind) this.#open.push({ name, run: this.#text.open(kind, start, end, attributes.href ?? null) })
  }

  closeElement(name: string, start: number, end: number): void {
    if (lines.has(name)) this.breakLine(start, end)
    else if (this.#open.at(-1)?.name === name) this.#closeRun(end)
  }

  /** Adds text as the parser gives it: a stretch of the source, or what a character reference stands for. */
  addText(text: string, start: number, end: number): void {
    this.#text.push(text.replace(/[\n\f\u2028]/gu, ' '), start, end)
  }

  addLine(text: string, start: number, end: number): void {
    this.breakLine(start, start)
    this.addText(text, start, end)
    this.breakLine(end, end)
  }

  /** Adds a text that Markdown has made. */
  append(text: Text): void {
    this.#text.append({ ...text, plain: text.plain.replace(/\n/gu, ' ') })
  }

  breakLine(start: number, end: number): void {
    this.#text.push(hardBreak, start, end)
  }

  finish(): Text {
    while (this.#open.length > 0) this.#closeRun(0)
    return this.#text.finish()
  }

  #closeRun(end: number): void {
    const run = this.#open.pop()?.run
    if (!run) return
    this.#text.close(run)
    run.sourceEnd = Math.max(run.sourceEnd, end)
  }
}
