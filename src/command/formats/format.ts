import type { Minutes } from '../../index.js'
import type { Table } from '../tables/table.js'

export interface FormatSettings {
  /** One record was asked for, so none stands in a list. */
  single: boolean
  /** The rows to give, where the format has rows. */
  table: Table
}

/**
 * Writes records as text, piece by piece, so that a folder of any size passes through.
 *
 * Each piece ends a line, so that messages on the same terminal stand between lines. No record, no text: a caller that
 * could read nothing gets an empty output and not an empty list.
 */
export type Format = (records: AsyncIterable<Minutes>, settings: FormatSettings) => AsyncIterable<string>
