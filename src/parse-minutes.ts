import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { checkMarkdown } from './check-markdown.js'
import { extract } from './extract.js'
import { limit } from './limits/limit.js'
import { limitsOf } from './limits/limits.js'
import { mdastFromMarkdown } from './mdast/from-markdown.js'
import { checkOptions } from './options.js'
import { outlineFromMdast } from './outline/from-mdast.js'
import type { ParseOptions } from './parse-options.js'
import type { Minutes } from './record/types.js'
import { kindOfValue } from './schema-fault.js'

/**
 * Reads Markdown meeting minutes into one record.
 *
 * @param markdown the text, or a VFile that holds it (its path becomes the record's)
 * @param options see {@link ParseOptions}
 * @returns a record that {@link minutesSchema} validates; what cannot be told is `null` or `[]`. Positions have 1-based
 *   lines and columns and 0-based offsets in UTF-16 code units of the string that was handed in.
 * @throws {TypeError} on wrong options, and on what is no text; never on a text
 * @example
 * const { actionItems } = parseMinutes('# Choir, 2025-03-04\n\n* Ann offered to book the hall by Friday.')
 * actionItems[0].task // 'book the hall'
 */
export function parseMinutes(markdown: string | VFile, options: ParseOptions = {}): Minutes {
  checkMarkdown(markdown)
  const path = typeof markdown === 'string' ? null : (markdown.path ?? null)
  const checked = { path, ...checkOptions(options) }
  const { text, diagnostic } = limit(String(markdown), limitsOf(checked))
  const minutes = read(mdastFromMarkdown(text, 'text'), text, checked)
  return diagnostic ? { ...minutes, diagnostics: [...minutes.diagnostics, diagnostic] } : minutes
}

/**
 * The same for those who have a syntax tree. What is indented by four columns is code there, and is left alone.
 *
 * @param tree mdast with positions, front matter and GFM tables parsed, as remark makes it
 * @param source the string that the tree was made from
 * @throws {TypeError} on wrong options, and on what is no tree or no text
 * @example
 * const tree = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).parse(source)
 * minutesFromMdast(tree, source).topics
 */
export function minutesFromMdast(tree: Root, source: string, options: ParseOptions = {}): Minutes {
  checkMarkdown(source)
  if (tree?.type !== 'root' || !Array.isArray(tree.children))
    throw new TypeError(`parse-minutes: expected a syntax tree (mdast's "root"), got ${kindOfValue(tree)}`)
  return read(tree, source, checkOptions(options))
}

function read(tree: Root, source: string, checked: ParseOptions): Minutes {
  return extract(outlineFromMdast(tree, source, limitsOf(checked)), checked).minutes
}
