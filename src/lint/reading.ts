import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { extract } from '../extract.js'
import { limitsOf } from '../limits/limits.js'
import { outlineFromMdast } from '../outline/from-mdast.js'
import type { Outline } from '../outline/outline.js'
import { positionsIn, type ToPosition } from '../outline/position.js'
import type { ParseOptions } from '../parse-options.js'
import type { Context } from '../recognizers/context.js'
import type { Minutes } from '../record/types.js'
import { Directives } from './directives/directives.js'

/** What a rule sees of a document: made once, however many rules look at it. */
export interface Reading {
  /** The Markdown; a range's `source.slice(start, end)` is what a message is about. */
  source: string
  /** The file's path, or null where the text has none. */
  path: string | null
  tree: Root
  outline: Outline
  minutes: Minutes
  /** What the recognizers knew: sections, items and tables in order, people, roles of sections. */
  context: Context
  /** Makes a position of two offsets. */
  position: ToPosition
  /** The comments that switch rules off; a rule that tells many things in one message asks them itself. */
  directives: Directives
}

const readings = new WeakMap<Root, Reading>()

/** The reading of a tree; the options count for the first who asks. */
export function readingOf(tree: Root, file: VFile, options: ParseOptions = {}): Reading {
  const known = readings.get(tree)
  if (known) return known
  const path = file.path ?? null
  const source = String(file)
  const outline = outlineFromMdast(tree, source, limitsOf(options))
  const { minutes, context } = extract(outline, { path, ...options })
  const reading = {
    source,
    path,
    tree,
    outline,
    minutes,
    context,
    position: positionsIn(source),
    directives: new Directives(tree, source),
  }
  readings.set(tree, reading)
  return reading
}
