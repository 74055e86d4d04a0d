import type { Minutes } from '../../index.js'
import { type RecordNames, recordNames } from './record-names.js'

export type Cell = string | number | null

/** One kind of item of a record, as rows for a spreadsheet or a database. */
export interface Table {
  columns: string[]
  rows(minutes: Minutes): Cell[][]
}

/** Cells by column name, in the order in which the columns stand. */
export type Columns<Item> = Record<string, (item: Item, names: RecordNames) => Cell>

/**
 * Makes a table of one kind of item; the columns that tell the meeting come first in every table.
 *
 * @example
 * defineTable((minutes) => minutes.decisions, { decision: (decision) => decision.text })
 */
export function defineTable<Item>(items: (minutes: Minutes) => Item[], columns: Columns<Item>): Table {
  const cells = Object.values(columns)
  return {
    columns: ['path', 'date', 'series', 'title', ...Object.keys(columns)],
    rows(minutes) {
      const names = recordNames(minutes)
      const meeting = [minutes.path, minutes.date, minutes.series, minutes.title]
      return items(minutes).map((item) => [...meeting, ...cells.map((cell) => cell(item, names))])
    },
  }
}

/** Several values in one cell. */
export function joined(values: (string | number)[]): string {
  return values.join('; ')
}
