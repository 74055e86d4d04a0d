import { type Column, columnAt } from '../../lexicon/columns.js'
import { meetingRole, meetingRoles, office, presenceOf, roleBesideName } from '../../lexicon/person-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import { cellLines } from '../../outline/cell.js'
import type { Row, Table } from '../../outline/outline.js'
import { emptyText, sourceRange, type Text } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { type Group, groupOf, roleOfGroup } from './group.js'
import { readNames, splitNames } from './name-row.js'
import { isFullName, looksLikeName } from './name-shape.js'
import { readPerson } from './person-entry.js'

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
    const columns = columnsOf(table, context) ?? columnsWithoutHeader(table, context)
    if (!columns) return []
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
    else
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
  return role === 'attendance' || role === 'absence' || roles !== null ? groupOf(words, role) : null
}

const placeOf = (text: Text) => sourceRange(text, 0, text.plain.length)

type Columns = Partial<Record<Column, number>> & { headed: boolean }

function columnsOf(table: Table, context: Context): Columns | null {
  const headers = table.header.cells.map((cell) => cell.plain)
  const role = context.roleAround(table)
  const alone = headers.length === 1 ? roleOf(headers[0] ?? '') : null
  const isList = [role, alone].some((one) => one === 'attendance' || one === 'absence')
  const columns: Columns = { headed: true }
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
  if (!named && isList && looksHeaded(table))
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

/** Whether the first row says what the columns hold, and is not the first person's. */
const looksHeaded = ({ header, rows }: Table): boolean =>
  !header.cells.some(
    ({ plain }, index) => isFullName(plain) && rows.some(({ cells }) => isFullName(cells[index]?.plain ?? '')),
  )

/**
 * A list of people that has no header: names, and beside them who sends them and a roll call's yes and no.
 *
 * @example
 * // **Members**
 * //
 * // <table><tr><td>Ann Lee</td><td>ACME</td><td>Yes</td></tr>
 */
function columnsWithoutHeader(table: Table, context: Context): Columns | null {
  const role = context.roleAround(table)
  const isList = role === 'attendance' || role === 'absence' || roleAbove(table) !== null
  if (!isList || looksHeaded(table)) return null
  const rows = [table.header, ...table.rows]
  const taken: number[] = []
  const take = (fits: (words: string) => boolean): number => {
    const index = table.header.cells.findIndex(
      (_, at) => !taken.includes(at) && rows.every(({ cells }) => fits(cells[at]?.plain.trim() ?? '')),
    )
    taken.push(index)
    return index
  }
  const name = take((words) => looksLikeName(words))
  const presence = take((words) => words === '' || presenceOf(words) !== null)
  const affiliation = take((words) => words === '' || looksLikeName(words))
  const says = (column: number) => rows.some(({ cells }) => cells[column]?.plain)
  return name < 0
    ? null
    : { headed: false, name, ...(says(presence) && { presence }), ...(says(affiliation) && { affiliation }) }
}

/** The role that the heading above a table gives those in it: "Voting members". */
const roleAbove = ({ section }: Table): string | null => (section.heading ? roleOfGroup(section.heading.plain) : null)

/** Everybody whom a row names: one, or several on lines of their own or divided by semicolons. */
function readRow(row: Row, columns: Columns): AttendeeFound[] {
  const name = columns.name === undefined ? undefined : row.cells[columns.name]
  const people = name && columns.given === undefined ? peopleIn(name) : []
  if (people.length < 2) {
    const person = readPersonIn(row, columns)
    return person ? [person] : []
  }
  return people.flatMap((person) => {
    const cells = row.cells.map((cell, index) => (index === columns.name ? person : cell))
    return readPersonIn({ ...row, cells }, columns) ?? []
  })
}

/** The people of a cell; none where a part of it is something else. */
function peopleIn(cell: Text): Text[] {
  const lines = cellLines(cell)
  const people = lines.length > 1 || !cell.plain.includes(';') ? [...lines] : splitNames(cell)
  return people.every((text) => readPerson(text, 'affiliation') !== null) ? people : []
}

function readPersonIn(row: Row, columns: Columns): AttendeeFound | null {
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
  const role = cell('role')
    .plain.replace(/(?<=\p{L})\s*\([^()]*\)$/u, '')
    .trim()
  const roles = meetingRoles(role).length > 0 ? meetingRoles(role) : anyRole(role)
  const presence =
    columns.presence === undefined
      ? null
      : (presenceOf(cell('presence').plain) ?? (cell('presence').plain.trim() === '' ? 'absent' : 'present'))
  const initials = cell('initials').plain.trim()
  const [affiliation, besides] = withoutRole(cell('affiliation').plain.replace(/\s+/gu, ' ').trim())
  if (besides) roles.push(besides)
  return {
    kind: 'attendee',
    name,
    handle: cell('handle').plain.trim().replace(/^@/u, '') || (single?.handle ?? null),
    affiliation: affiliation || (single?.affiliation ?? null),
    roles: [...new Set([...roles, ...(single?.roles ?? [])])],
    presence: presence ?? presenceOf(cell('role').plain) ?? single?.presence ?? 'present',
    basis: 'listed',
    aliases: [...(initials ? [initials] : []), ...(single?.aliases ?? [])],
    start: Math.min(placeOf(first).sourceStart, placeOf(last).sourceStart),
    end: Math.max(placeOf(first).sourceEnd, placeOf(last).sourceEnd),
  }
}

/** "Sea Museum (moderator)": the role that stands behind an organisation is the person's. */
function withoutRole(words: string): [string, string | null] {
  const match = /^(.*\S)\s*\(([^()]{3,30})\)$/u.exec(words)
  const role = match?.[2] ? roleBesideName(match[2]) : null
  return role && match?.[1] ? [match[1], role] : [words, null]
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
 * People below their offices, or below whether they were there: every column is headed by a role.
 *
 * @example
 * // | Chair   | Scribe |
 * // | ------- | ------ |
 * // | Ann Lee | Bo Ray |
 */
export function officeTables(context: Context): AttendeeFound[] {
  const found: AttendeeFound[] = []
  for (const { header, rows } of context.tables) {
    const groups = groupsBelow(header)
    if (groups === null || (rows.length > 3 && !isPresence(header))) continue
    for (const { cells } of rows)
      for (const [index, cell] of cells.entries()) {
        const group = groups[index]
        if (group) readNames(cell, group, found)
      }
  }
  return found
}

/**
 * People in the cells behind what a row says of them; a row that says nothing goes on with the one above.
 *
 * @example
 * // | Present:   | Ann Lee | Bo Ray |
 * // | ---------- | ------- | ------ |
 * // |            | Cy Mo   |        |
 * // | Apologies: | Di Fox  |        |
 */
export function labelledRows(context: Context): AttendeeFound[] {
  const found: AttendeeFound[] = []
  for (const { header, rows } of context.tables) {
    if (header.cells.length < 3) continue
    let group: Group | null = null
    for (const { cells } of [header, ...rows]) {
      const label = cells[0]?.plain.trim() ?? ''
      const role = roleOf(label)
      if (label !== '')
        group = (role === 'attendance' || role === 'absence') && label.endsWith(':') ? groupOf(label, role) : null
      if (group) for (const cell of cells.slice(1)) readNames(cell, group, found)
    }
  }
  return found
}

/** "Present | Apologies"; below "Member | Present" stands a roll call. */
const isPresence = ({ cells }: Row): boolean =>
  cells.some(({ plain }) => roleOf(plain) === 'absence') &&
  cells.every(({ plain }) => {
    const role = roleOf(plain)
    return (role === 'attendance' && !/^\W*(?:member|attendee|participant)\W*$/iu.test(plain)) || role === 'absence'
  })

/** What each column's header says of those below it, or null where one is no role. */
function groupsBelow(header: Row): Group[] | null {
  if (header.cells.length < 2) return null
  if (isPresence(header)) return header.cells.map(({ plain }) => groupOf(plain, roleOf(plain)))
  const groups = header.cells.map(({ plain }): Group => ({ roles: meetingRoles(plain), presence: 'present' }))
  const isOffice = (index: number) => office.test(header.cells[index]?.plain.trim() ?? '')
  return groups.every(({ roles }, index) => roles.length > 0 || isOffice(index)) ? groups : null
}
