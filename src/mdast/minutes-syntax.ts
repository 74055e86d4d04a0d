import { frontmatterToMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import type { Data, Processor } from 'unified'
import { extensions, syntaxOf } from './extensions.js'

/** A unified plugin that teaches remark all the syntax of minutes, for reading and for writing. */
export function minutesSyntax(this: Processor): void {
  // remark-stringify, which reads the last of these, is no dependency; whoever writes Markdown has it.
  const data: Data & { minutesSyntax?: boolean; toMarkdownExtensions?: object[] } = this.data()
  // Each rule of lint asks for the syntax, and each extension costs time as often as it is there.
  if (data.minutesSyntax) return
  data.minutesSyntax = true
  syntaxOf.call(this, extensions)
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    frontmatterToMarkdown(['yaml', 'toml']),
    gfmTableToMarkdown(),
    gfmTaskListItemToMarkdown(),
    gfmStrikethroughToMarkdown(),
  ]
}
