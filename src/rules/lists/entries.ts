import type { List, ListItem } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { rangeOf } from '../../mdast/nodes.js'
import { numberAt } from '../../outline/unnested-runs.js'

/** A list's item as it stands in the source; columns are 0-based, a tab goes on to the next multiple of 4. */
export interface Entry {
  item: ListItem
  start: number
  end: number
  /** The column of its marker. */
  column: number
  /** The column from which on a bullet is nested in it (CommonMark 5.2). */
  content: number
  /** What the source numbers it with. */
  number: number | null
}

/** A list's items; those that a plugin has made are left out. */
export function entriesOf(list: List, source: string): Entry[] {
  return list.children.flatMap((item) => {
    const place = rangeOf(item, source)
    return place ? [newEntry(item, place.start, place.end, source)] : []
  })
}

function newEntry(item: ListItem, start: number, end: number, source: string): Entry {
  const column = columnAt(source, start)
  const [, marker = '', space = ''] = /^([*+-]|\d{1,9}[.)])([ \t]*)/u.exec(source.slice(start, start + 60)) ?? []
  const behind = columnAt(source, start + marker.length)
  const text = columnAt(source, start + marker.length + space.length)
  const isEmpty = /[\r\n]|^$/u.test(source.charAt(start + marker.length + space.length))
  // A marker with five columns behind it begins with code, one with nothing behind it is empty.
  const content = isEmpty || text - behind > 4 ? behind + 1 : text
  return { item, start, end, column, content, number: numberAt(source, start) }
}

/** The column of an offset in its line, 0-based, tabs to 4 (CommonMark 2.2). */
export function columnAt(source: string, offset: number): number {
  let column = 0
  for (let at = lineStart(source, offset); at < offset; at++)
    column += source.charAt(at) === '\t' ? 4 - (column % 4) : 1
  return column
}

/** Where the line of an offset begins. */
export function lineStart(source: string, offset: number): number {
  let start = offset
  while (start > 0 && !/[\r\n\uFEFF]/u.test(source.charAt(start - 1))) start--
  return start
}

/** Where the line of an offset ends. */
export function lineEnd(source: string, offset: number): number {
  let end = offset
  while (end < source.length && !/[\r\n]/u.test(source.charAt(end))) end++
  return end
}

/** The words of an item's first line. */
export function wordsOf({ item }: Entry): string {
  const [first] = item.children
  return (first ? textOf(first) : '').split('\n')[0] ?? ''
}
