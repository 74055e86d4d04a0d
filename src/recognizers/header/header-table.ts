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
 * The lines of a header that is written as a table: of two columns, or of one row below its labels.
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
  const pairs = isOneRow(table) ? pairsAcross(table) : pairsDown(table)
  const entries = pairs.flatMap(([label, rest]) =>
    label && rest && rest.plain.trim() !== '' ? [{ label: labelIn(label), rest }] : [],
  )
  const known = entries.filter(({ label }) => isHeaderWord(label))
  const areLabels = pairs.every(([label]) => /:\s*$/u.test(label?.plain ?? ''))
  return known.length >= 2 && (areLabels || known.length >= entries.length / 2) ? entries : null
}

type Pair = [label: Text | undefined, rest: Text | undefined]

const labelIn = ({ plain }: Text): string => plain.replace(/(?<![:\s])[:\s]+$/u, '').trim()

/** "| Date | Place | Chair |" above a single row. */
const isOneRow = ({ header, rows }: Table): boolean =>
  rows.length === 1 && header.cells.length > 1 && header.cells.every((cell) => isHeaderWord(labelIn(cell)))

const pairsAcross = ({ header, rows }: Table): Pair[] => header.cells.map((label, at) => [label, rows[0]?.cells[at]])

const pairsDown = ({ header, rows }: Table): Pair[] =>
  header.cells.length === 2 ? [header, ...rows].map(({ cells: [label, rest] }) => [label, rest]) : []

/** What meeting it was, where and when: "Minutes of the", "held in", "on". */
const heldIn =
  /^(?:(?:held |took place )?(?:in|at|on)|place|room|(?:minutes|notes|meeting) of(?: the)?|meeting(?: title| name)?)$/iu

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
