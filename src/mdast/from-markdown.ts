import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { minutesSyntax } from './minutes-syntax.js'

const processor = unified().use(remarkParse).use(minutesSyntax).freeze()

/** Parses Markdown (CommonMark with the syntax of {@link minutesSyntax}) into an mdast tree with positions. */
export function mdastFromMarkdown(markdown: string): Root {
  return processor.parse(markdown)
}
