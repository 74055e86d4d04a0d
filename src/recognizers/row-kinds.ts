import type { Row, Table } from '../outline/outline.js'

/** What a row of a log of mixed entries is. */
export type RowKind = 'action' | 'decision' | 'other'

/**
 * The kinds that a column of a table gives its rows; null where no column does.
 *
 * @example
 * // | Type     | Description        | Assignee |
 * // | -------- | ------------------ | -------- |
 * // | Decision | The gate stays red |          |
 * // | Action   | Paint the gate     | Ann      |
 */
export function rowKindsOf({ header, rows }: Table): ReadonlyMap<Row, RowKind> | null {
  const column = header.cells.findIndex(({ plain }) => typeHeader.test(plain.trim()))
  if (column < 0) return null
  const kinds = rows.map((row) => [row, kindOf(row.cells[column]?.plain ?? '')] as const)
  const isLog = kinds.some(([, kind]) => kind === 'action' || kind === 'decision')
  return isLog && kinds.every(([, kind]) => kind !== null) ? new Map(kinds as Array<[Row, RowKind]>) : null
}

const typeHeader = /^(?:(?:entry |item )?type|kind|category|class|a\/d\/i)$/iu

function kindOf(cell: string): RowKind | null {
  const word = cell
    .toLowerCase()
    .replace(/[^\p{L}\s-]/gu, '')
    .trim()
  if (/^(?:a|action|actions|action item|ai|task|to-?do|follow-?up)$/u.test(word)) return 'action'
  if (/^(?:d|decision|decisions|agreement|agreed|resolution)$/u.test(word)) return 'decision'
  return /^(?:i|info|information|note|notes|update|discussion|question|risk|issue|remark|comment|)$/u.test(word)
    ? 'other'
    : null
}
