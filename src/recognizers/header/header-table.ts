import { meetingRoles } from '../../lexicon/meeting-roles.js'
import { office } from '../../lexicon/office-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import type { Table } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import type { Context } from '../context.js'

/** A line of the header: what it is called, and what it says. */
export interface HeaderEntry {
  label: string
  rest: Text
}

/**
 * The lines of a header that is written as a table of two columns.
 *
 * @example
 * // |             |                     |
 * // | ----------- | ------------------- |
 * // | **Date**    | 4 March 2025        |
 * // | **Present** | Ann Lee, Bo Ray     |
 */
export function headerTableEntries(context: Context): HeaderEntry[] {
  return context.tables.flatMap((table) => entriesOf(table) ?? [])
}

/** The lines of one table, or null where it is no header. */
export function entriesOf(table: Table): HeaderEntry[] | null {
  if (table.header.cells.length !== 2) return null
  const entries = [table.header, ...table.rows].flatMap(({ cells: [label, rest] }) =>
    label && rest && rest.plain.trim() !== ''
      ? [{ label: label.plain.replace(/(?<![:\s])[:\s]+$/u, '').trim(), rest }]
      : [],
  )
  const known = entries.filter(({ label }) => isHeaderWord(label))
  return known.length >= 2 && known.length >= entries.length / 2 ? entries : null
}

/** What meeting it was, where and when: "Minutes of the", "held in", "on". */
const heldIn =
  /^(?:(?:held |took place )?(?:in|at|on)|(?:minutes|notes|meeting) of(?: the)?|meeting(?: title| name)?)$/iu

function isHeaderWord(label: string): boolean {
  const role = roleOf(label)
  return (
    role === 'attendance' ||
    role === 'absence' ||
    role === 'logistics' ||
    meetingRoles(label).length > 0 ||
    heldIn.test(label) ||
    office.test(label)
  )
}
