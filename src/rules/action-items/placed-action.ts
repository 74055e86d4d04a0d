import type { Reading } from '../../lint/reading.js'
import { itemFinder } from '../../outline/item-at.js'
import type { Item, Row, Table } from '../../outline/outline.js'
import type { ActionItem } from '../../record/types.js'

/** An action item of the record and where it stands in the outline. */
export interface PlacedAction {
  action: ActionItem
  /** The note that it is read from; null in a table. */
  item: Item | null
  /** The table and the row that it is read from. */
  cell: { table: Table; row: Row } | null
}

/** The action items of a document with their places. */
export function placedActions({ minutes, context }: Reading): PlacedAction[] {
  const itemAt = itemFinder(context.items)
  const rows = context.tables
    .flatMap((table) => table.rows.map((row) => ({ table, row })))
    .sort((a, b) => a.row.start - b.row.start)
  let next = 0
  return minutes.actionItems.map((action) => {
    const range = { start: action.position.start.offset, end: action.position.end.offset }
    if (action.cue.kind !== 'table') return { action, item: itemAt(range), cell: null }
    // Action items come in the order of the text.
    while (next < rows.length && (rows[next]?.row.end ?? 0) <= range.start) next++
    return { action, item: null, cell: rows[next] ?? null }
  })
}

/** Whether an action item is marked as one by its own words: "ACTION:", "TODO", "Action items", not "Next steps". */
export function isCalledAction({ action: { basis, cue }, item }: PlacedAction, { context }: Reading): boolean {
  if (basis !== 'explicit') return false
  if (cue.kind === 'checkbox') return item !== null && context.roleAround(item) === 'actions'
  return cue.kind === 'table' || /action|to-?\s?do|task|\bA[IP]s?\b/iu.test(cue.text)
}
