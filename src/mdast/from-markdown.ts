import type { Root } from 'mdast'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * A unified plugin that teaches remark-parse the syntax that minutes use beside CommonMark:
 * YAML front matter and GFM's tables, task lists and strike-through. Literal autolinks and
 * footnotes are left out: URLs are recognized in plain text, and each extension costs time.
 */
function minutesSyntax(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    frontmatter(['yaml']),
    gfmTable(),
    gfmTaskListItem(),
    gfmStrikethrough({ singleTilde: false }),
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    frontmatterFromMarkdown(['yaml']),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ]
}

const processor = unified().use(remarkParse).use(minutesSyntax).freeze()

/** Parses Markdown (CommonMark 0.31 with the extensions above) into an mdast tree with positions. */
export function mdastFromMarkdown(markdown: string): Root {
  return processor.parse(markdown)
}
