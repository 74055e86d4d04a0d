import type { Cell } from '../tables/table.js'
import type { Format } from './format.js'

/** One row an item of the table, under a header row (RFC 4180, with line feeds). */
export const csv: Format = async function* (records, { table }) {
  const { stringify } = await import('csv-stringify/sync')
  let isFirst = true
  for await (const record of records) {
    const rows = table.rows(record).map((row) => row.map(plainCell))
    if (isFirst) rows.unshift(table.columns)
    isFirst = false
    // Minutes are written by strangers: a cell that begins with = + - @ must stay text in a spreadsheet.
    if (rows.length > 0) yield stringify(rows, { escape_formulas: true })
  }
}

/** Control characters other than the line feed: a spreadsheet cannot hold them, a terminal would obey them. */
const controls = /[^\P{Cc}\n]/gu

function plainCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell
  const lines = cell.replace(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ')
  // Trimmed, since what counts as a formula is told by the first character.
  return lines.replace(controls, '').trim()
}
