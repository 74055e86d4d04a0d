import { matchesIn } from './matches.js'
import { sliceText, sourceRange, type Text } from './text.js'
import { TextBuilder } from './text-builder.js'

/** Group 1 is the page, group 2 what stands for it. */
const wikiLink = /\[\[([^[\]|\n]{1,120})(?:\\?\|([^[\]|\n]{1,120}))?\]\]/gu

/**
 * A text in which links between pages of a wiki are their words: what stands behind the bar, or the last part of the page.
 *
 * @example
 * // [[Ann Lee]], [[people/Bo Ek|Bo]]
 */
export function withoutWikiMarks(text: Text): Text {
  if (!text.plain.includes('[[')) return text
  const builder = new TextBuilder()
  let at = 0
  for (const match of matchesIn(text.plain, wikiLink)) {
    const words = match[2] ?? match[1]?.split('/').at(-1) ?? ''
    const end = match.index + match[0].length
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    const from = end - 2 - words.length
    builder.append(sliceText(text, at, match.index))
    // The marks belong to the words, as those of a link do.
    const { sourceStart, sourceEnd } = sourceRange(text, match.index, end)
    const run = builder.open('link', sourceStart, sourceEnd, null)
    builder.append(sliceText(text, from, from + words.length))
    builder.close(run)
    at = end
  }
  if (at === 0) return text
  builder.append(sliceText(text, at, text.plain.length))
  return builder.finish()
}
