import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Data, Processor } from 'unified'

/** A piece of syntax beside CommonMark. */
export interface Extension {
  name: string
  /** A cheap test: false where a text has nothing of it. */
  mayHave(markdown: string): boolean
  micromark: NonNullable<Data['micromarkExtensions']>[number]
  fromMarkdown: NonNullable<Data['fromMarkdownExtensions']>[number]
}

/**
 * The syntax that minutes use beside CommonMark: YAML and TOML front matter and GFM's tables, task lists and strike-through.
 * Literal autolinks and footnotes are left out: URLs are recognized in plain text, and each extension costs time.
 */
export const extensions: readonly Extension[] = [
  {
    name: 'front matter',
    mayHave: (markdown) => /^\ufeff?(?:---|\+\+\+)/u.test(markdown),
    micromark: frontmatter(['yaml', 'toml']),
    fromMarkdown: frontmatterFromMarkdown(['yaml', 'toml']),
  },
  {
    name: 'tables',
    // Every delimiter row (GFM 4.10) has a dash beside a pipe or colon.
    mayHave: (markdown) => /[|:][ \t]*-|-[ \t]*[|:]/u.test(markdown),
    micromark: gfmTable(),
    fromMarkdown: gfmTableFromMarkdown(),
  },
  {
    name: 'task lists',
    mayHave: (markdown) => /\[[\sxX]\]/u.test(markdown),
    micromark: gfmTaskListItem(),
    fromMarkdown: gfmTaskListItemFromMarkdown(),
  },
  {
    name: 'strike-through',
    mayHave: (markdown) => markdown.includes('~'),
    micromark: gfmStrikethrough(),
    fromMarkdown: gfmStrikethroughFromMarkdown(),
  },
]

/**
 * What is indented by four columns is code to CommonMark (4.4). In minutes it is text that was pasted or moved too far, and
 * is read as such; lint and whoever writes Markdown with remark see it as code.
 */
export const indentedText: Extension = {
  name: 'indented text',
  mayHave: (markdown) => /^(?: {4}| {0,3}\t)/mu.test(markdown) || /[-+*.)][ \t]{5}/u.test(markdown),
  micromark: { disable: { null: ['codeIndented'] } },
  fromMarkdown: {},
}

/** The extensions that a text can need; without the others its tree is the same. */
export const extensionsFor = (markdown: string): Extension[] =>
  extensions.filter((extension) => extension.mayHave(markdown))

/** A unified plugin that teaches remark some extensions, for reading. */
export function syntaxOf(this: Processor, some: readonly Extension[]): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...some.map((one) => one.micromark)]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...some.map((one) => one.fromMarkdown)]
}
