import { type Column, columnAt } from '../../lexicon/columns.js'
import { meetingRole, meetingRoles, office, presenceOf } from '../../lexicon/person-words.js'
import type { Row, Table } from '../../outline/outline.js'
import { emptyText, sourceRange, type Text } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { readNames } from './attendance.js'
import { looksLikeName, readPerson } from './person-entry.js'

const kinds = ['given', 'family', 'initials', 'handle', 'affiliation', 'role'] as const

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
    const columns = columnsOf(table, context)
    return columns ? table.rows.flatMap((row) => readRow(row, columns) ?? []) : []
  })
}

const placeOf = (text: Text) => sourceRange(text, 0, text.plain.length)

type Columns = Partial<Record<Column, number>>

function columnsOf(table: Table, context: Context): Columns | null {
  const headers = table.header.cells.map((cell) => cell.plain)
  const role = context.roleAround(table)
  const isList = role === 'attendance' || role === 'absence'
  const columns: Columns = {}
  const taken = new Set<number>()
  const take = (kind: Column) => {
    const index = columnAt(kind, headers, taken)
    if (index < 0) return
    columns[kind] = index
    taken.add(index)
  }
  for (const kind of kinds) take(kind)
  if (columns.given === undefined || columns.family === undefined) take('name')
  take('presence')
  const named =
    columns.name !== undefined ||
    (columns.given !== undefined && columns.family !== undefined) ||
    columns.handle !== undefined
  if (!named && isList)
    columns.name = headers.findIndex(
      (_, index) => !taken.has(index) && table.rows.some((row) => looksLikeName(row.cells[index]?.plain ?? '')),
    )
  const about =
    isList ||
    columns.given !== undefined ||
    columns.affiliation !== undefined ||
    columns.presence !== undefined ||
    columns.role !== undefined
  const tasks = columnAt('task', headers) >= 0 && (columnAt('owner', headers) >= 0 || columnAt('due', headers) >= 0)
  return about && !(tasks && !isList) && (named || (columns.name ?? -1) >= 0) && (isList || !isForOtherThings(headers))
    ? columns
    : null
}

/** A table with a name in it may be a list of releases; outside an attendance section it must look like a list of people. */
const isForOtherThings = (headers: readonly string[]): boolean =>
  columnAt('decision', headers) >= 0 || columnAt('due', headers) >= 0 || columnAt('task', headers) >= 0

function readRow(row: Row, columns: Columns): AttendeeFound | null {
  const cell = (kind: Column): Text => row.cells[columns[kind] ?? -1] ?? emptyText
  const [given, family] = [cell('given'), cell('family')]
  const single =
    given.plain || family.plain
      ? null
      : readPerson(
          cell('name').plain ? cell('name') : cell('handle'),
          /^[^,]+,\s*\p{Lu}\p{Ll}+$/u.test(cell('name').plain) && !isOfficeBehind(cell('name').plain)
            ? 'family-first'
            : 'affiliation',
        )
  const name = single?.name ?? [given.plain, family.plain].filter((part) => part.trim() !== '').join(' ')
  if (name === '' || !looksLikeName(name)) return null
  const [first, last] = single
    ? [single.text, single.text]
    : [given.plain ? given : family, family.plain ? family : given]
  const role = cell('role').plain.trim()
  const roles = meetingRoles(role).length > 0 ? meetingRoles(role) : anyRole(role)
  const presence =
    columns.presence === undefined
      ? null
      : (presenceOf(cell('presence').plain) ?? (cell('presence').plain.trim() === '' ? 'absent' : 'present'))
  const initials = cell('initials').plain.trim()
  return {
    kind: 'attendee',
    name,
    handle: cell('handle').plain.trim().replace(/^@/u, '') || (single?.handle ?? null),
    affiliation: cell('affiliation').plain.replace(/\s+/gu, ' ').trim() || (single?.affiliation ?? null),
    roles: [...new Set([...roles, ...(single?.roles ?? [])])],
    presence: presence ?? presenceOf(role) ?? single?.presence ?? 'present',
    basis: 'listed',
    aliases: [...(initials ? [initials] : []), ...(single?.aliases ?? [])],
    start: Math.min(placeOf(first).sourceStart, placeOf(last).sourceStart),
    end: Math.max(placeOf(first).sourceEnd, placeOf(last).sourceEnd),
  }
}

/** "Ann Lee, Chair": what stands behind the comma is no given name. */
const isOfficeBehind = (words: string): boolean => {
  const behind = words.slice(words.indexOf(',') + 1).trim()
  return meetingRole(behind) !== null || office.test(behind)
}

/** The first role in a cell that says other things too: "Chair, ACME". */
const anyRole = (words: string): string[] =>
  words
    .split(/[,/&]/u)
    .flatMap((part) => meetingRole(part) ?? [])
    .slice(0, 1)

/**
 * People below their offices: every column is headed by a role.
 *
 * @example
 * // | Chair   | Scribe |
 * // | ------- | ------ |
 * // | Ann Lee | Bo Ray |
 */
export function officeTables(context: Context): AttendeeFound[] {
  const found: AttendeeFound[] = []
  for (const { header, rows } of context.tables) {
    const roles = header.cells.map(({ plain }) => meetingRoles(plain))
    const offices = header.cells.filter(
      ({ plain }, index) => (roles[index]?.length ?? 0) > 0 || office.test(plain.trim()),
    )
    if (offices.length < 2 || offices.length < header.cells.length || rows.length > 3) continue
    for (const { cells } of rows)
      for (const [index, cell] of cells.entries())
        readNames(cell, { roles: roles[index] ?? [], presence: 'present' }, found)
  }
  return found
}
