import { settlesRow } from '../lexicon/settlement.js'
import { cellLines } from '../outline/cell.js'
import type { Item, Table } from '../outline/outline.js'
import { sourceRange, type Text, trimText } from '../outline/text.js'

/**
 * The lines of tables that are long enough to be notes, as notes: minutes that stand in a table are read as others are.
 *
 * @example
 * // | Topic | Notes                                              |
 * // | ----- | -------------------------------------------------- |
 * // | Shed  | The roof leaks.<br>- TODO: Ann to buy felt by July |
 */
export function cellNotesOf(tables: readonly Table[]): Item[] {
  const notes: Item[] = []
  for (const table of tables)
    for (const { cells } of table.rows)
      for (const cell of cells) if (cell.plain.length >= shortest) addLines(cell, table, notes)
  return notes
}

/** In characters; names, days and numbers take less. */
const shortestNote = 20
/** "Budget approved": what says how a matter was settled may be shorter. */
const shortest = 12
const settles = (plain: string): boolean => settlesRow.test(plain.slice(plain.indexOf(' ')))

function addLines(cell: Text, table: Table, notes: Item[]): void {
  for (const line of cellLines(cell)) {
    const text = trimText(line, bullet.exec(line.plain)?.[0].length ?? 0)
    if (text.plain.length < (settles(text.plain) ? shortest : shortestNote)) continue
    const { sourceStart, sourceEnd } = sourceRange(text, 0, text.plain.length)
    notes.push(lineOf(table, text, { start: sourceStart, end: sourceEnd }))
  }
}

/** A line of a table as an item, with what is told below it. */
export const lineOf = (
  { parent, section }: Table,
  text: Text,
  { start, end }: { start: number; end: number },
  items: Item[] = [],
): Item => ({
  kind: 'item',
  form: 'line',
  text,
  checked: null,
  number: null,
  quoted: false,
  items,
  tables: [],
  parent,
  section,
  start,
  end,
})

const bullet = /^\s*(?:[•‣▪·*–-]\s+|\d{1,2}[.)]\s+)/u
