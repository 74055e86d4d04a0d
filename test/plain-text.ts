import { Parser } from 'htmlparser2'
import { toString as textOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'

const processor = remark().use(remarkGfm).freeze()

/** What begins a line inside a list or a quote: indent, quote marks, a bullet and its box. */
const container = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\]\s+)?/u

/** "[[people/Bo Ek|Bo]]" */
const wikiLink = /\[\[(?:[^[\]|\n]*[/|])?([^[\]|/\n]+)\]\]/gu

/** White space collapsed, as the record's texts have it. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The words of a piece of Markdown without its markup, read by remark as a running text. */
export function plainText(markdown: string): string {
  if (/^(?:`{3}|~{3})/u.test(markdown)) return oneLine(textOf(processor.parse(markdown)))
  const [first = '', ...others] = markdown.split(/\r\n|\n|\r/u)
  const lines = [first, ...others.map((line) => line.replace(container, ''))]
  // What runs over several paragraphs is one text.
  const text = lines
    .filter((line) => line.trim() !== '')
    .join('\n')
    .replace(wikiLink, '$1')
  // A word in front makes it a running text: "1. Roof" would be a list, "## " a heading.
  const tree = processor.parse(`x ${text}`)
  return oneLine(textOf(tree, { includeImageAlt: false, includeHtml: false }).slice('x'.length))
}

/** The words of a piece of HTML, without any white space: which elements stand on lines of their own is not judged. */
export function htmlWords(html: string): string {
  let words = ''
  const parser = new Parser({
    ontext: (text) => {
      words += text
    },
  })
  parser.end(html)
  return withoutSpace(words)
}

export const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')
