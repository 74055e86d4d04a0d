import { frontmatterFromMarkdown, frontmatterToMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown, gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Data, Processor } from 'unified'

/**
 * A unified plugin that teaches remark the syntax that minutes use beside CommonMark, for reading and for writing: YAML
 * front matter and GFM's tables, task lists and strike-through. Literal autolinks and footnotes are left out: URLs are
 * recognized in plain text, and each extension costs time.
 */
export function minutesSyntax(this: Processor): void {
  // remark-stringify, which reads the last of these, is no dependency; whoever writes Markdown has it.
  const data: Data & { toMarkdownExtensions?: unknown[]; minutesSyntax?: boolean } = this.data()
  // Each rule of lint asks for the syntax, and each extension costs time as often as it is there.
  if (data.minutesSyntax) return
  data.minutesSyntax = true
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    frontmatter(['yaml']),
    gfmTable(),
    gfmTaskListItem(),
    gfmStrikethrough(),
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    frontmatterFromMarkdown(['yaml']),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ]
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    frontmatterToMarkdown(['yaml']),
    gfmTableToMarkdown(),
    gfmTaskListItemToMarkdown(),
    gfmStrikethroughToMarkdown(),
  ]
}
