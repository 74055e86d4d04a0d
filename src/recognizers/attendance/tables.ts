import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Row } from '../../outline/outline.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { type Group, groupOf, roleOfGroup } from './group.js'
import { isGridOfNames, readGrid } from './name-grid.js'
import { likenessOf } from './people-list.js'
import { type Columns, columnsOf, columnsWithoutHeader, roleAbove } from './table-columns.js'
import { readRow } from './table-row.js'

/**
 * Attendees named by a table: with a Name column, or Given name and Family name, and beside them Organization, Role,
 * Abbreviation, handle and a roll call's yes and no.
 *
 * @example
 * // | Name    | Organisation | Present |
 * // | ------- | ------------ | ------- |
 * // | Ann Lee | ACME         | yes     |
 */
export function attendanceTables(context: Context): AttendeeFound[] {
  return context.tables.flatMap((table) => {
    const columns = columnsOf(table, context) ?? columnsWithoutHeader(table, context)
    if (!columns) return []
    if (!columns.headed && isGridOfNames(table))
      return readGrid(table, groupOf(roleAbove(table) ?? '', context.roleAround(table)))
    const rows = columns.headed ? table.rows : [table.header, ...table.rows]
    const role = columns.headed ? null : roleAbove(table)
    return readRows(rows, columns).map((one) => withRole(one, role))
  })
}

const withRole = (one: AttendeeFound, role: string | null): AttendeeFound =>
  role === null || one.roles.includes(role) ? one : { ...one, roles: [...one.roles, role] }

/** The people of all rows; "Absent" or "Observers" alone in a row says what those in the rows below it are. */
function readRows(rows: readonly Row[], columns: Columns): AttendeeFound[] {
  const found: AttendeeFound[] = []
  let group: Group | null = null
  for (const row of rows) {
    const words = wordsAlone(row)
    const own: Group | null = words === null ? null : groupInRow(words)
    if (own) group = own
    else if (
      words === null ||
      columns.affiliation === undefined ||
      columns.name === undefined ||
      likenessOf(words) === 2
    )
      for (const one of readRow(row, columns)) {
        const role = group?.roles[0] ?? null
        const isAbsent = group?.presence === 'absent' && columns.presence === undefined
        found.push(withRole(isAbsent ? { ...one, presence: 'absent' } : one, role))
      }
  }
  return found
}

/** The words of a row that has nothing in any other cell. */
function wordsAlone({ cells }: Row): string | null {
  const filled = cells.filter(({ plain }) => plain.trim() !== '')
  return cells.length > 1 && filled.length === 1 ? (filled[0]?.plain.trim() ?? null) : null
}

function groupInRow(words: string): Group | null {
  const role = roleOf(words)
  const roles = roleOfGroup(words)
  return isOfPeople(role) || roles !== null ? groupOf(words, role) : null
}
