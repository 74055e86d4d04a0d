import type { Item } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { entriesLed } from './led-subjects.js'

/**
 * The numbered notes behind an agenda that Markdown makes one list with it, as both are counted: of each entry the one that
 * begins with its words.
 *
 * @example
 * // Agenda:
 * //
 * // 1. Roof
 * // 2. Fence
 * //
 * // 1. Roof. The council looked at the tiles.
 * // 2. Fence: two offers came in.
 */
export function toldAgain(candidates: readonly Item[], context: Context): Item[] {
  const numbered = candidates.filter(({ form }) => form === 'number')
  const names = numbered.filter(({ text, items }) => items.length === 0 && text.plain.length <= longestName)
  const known = new Set(names.map(({ text }) => keyOfName(text.plain)))
  const told = numbered.flatMap((item) => {
    const name = /^[^.:]+(?=[.:]\s)/u.exec(item.text.plain)?.[0] ?? ''
    return known.has(keyOfName(name)) && item.text.plain.length > name.length + shortestNote
      ? [{ item, lead: name.length }]
      : []
  })
  return told.length >= 2 && told.length >= numbered.length * leastShare ? entriesLed(told, context) : []
}

/** In characters. */
const longestName = 80
const shortestNote = 10
/** An agenda and the notes on half of it. */
const leastShare = 0.3

const keyOfName = (name: string): string => name.trim().replace(/[.:]$/u, '').toLowerCase()
