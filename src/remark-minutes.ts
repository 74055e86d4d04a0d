import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import { minutesSyntax } from './mdast/minutes-syntax.js'
import { checkOptions } from './options.js'
import { minutesFromMdast } from './parse-minutes.js'
import type { ParseOptions } from './parse-options.js'
import type { Minutes } from './record/types.js'

declare module 'vfile' {
  interface DataMap {
    /** The record that {@link remarkMinutes} leaves. */
    minutes: Minutes
  }
}

/**
 * A remark plugin that leaves the record in `file.data.minutes`. It teaches remark front matter, tables, task lists and
 * strike-through, for reading and for writing (beside remark-gfm too), and changes nothing in the tree.
 *
 * @param options as for `parseMinutes`; `path` is the file's
 * @throws {TypeError} on wrong options, when the plugin is used
 * @example
 * const file = await remark().use(remarkMinutes, { repository: 'owner/name' }).process(markdown)
 * file.data.minutes?.actionItems
 */
export const remarkMinutes: Plugin<[options?: ParseOptions], Root> = function (this: Processor, options = {}) {
  checkOptions(options)
  minutesSyntax.call(this)
  return (tree, file) => {
    file.data.minutes = minutesFromMdast(tree, String(file), { path: file.path ?? null, ...options })
  }
}
