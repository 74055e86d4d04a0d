import type { Column } from '../../lexicon/columns.js'
import { meetingRole, meetingRoles, roleBesideName } from '../../lexicon/meeting-roles.js'
import { office, position } from '../../lexicon/office-words.js'
import { presenceOf, rollCallLetters } from '../../lexicon/presence-words.js'
import { cellLines } from '../../outline/cell.js'
import type { Row } from '../../outline/outline.js'
import { emptyText, sourceRange, type Text } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import { isRowOfFullNames } from './comma.js'
import { looksLikeName } from './name-shape.js'
import { readPerson } from './person-entry.js'
import { splitNames } from './split-names.js'
import type { Columns } from './table-columns.js'

/** Everybody whom a row names: one, or several on lines of their own or divided by semicolons. */
export function readRow(row: Row, columns: Columns): AttendeeFound[] {
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
  const people = lines.length > 1 || !isRowOfPeople(cell) ? [...lines] : splitNames(cell)
  return people.every((text) => readPerson(text, 'affiliation') !== null) ? people : []
}

/** "Ann Lee; Bo Ray", "Ann Lee, Bo Ray" */
const isRowOfPeople = ({ plain }: Text): boolean =>
  plain.includes(';') || (plain.includes(',') && isRowOfFullNames(plain))

type Cell = (kind: Column) => Text

function readPersonIn(row: Row, columns: Columns): AttendeeFound | null {
  const cell: Cell = (kind) => row.cells[columns[kind] ?? -1] ?? emptyText
  const [given, family] = [cell('given'), cell('family')]
  const single = given.plain || family.plain ? null : personIn(cell)
  const name = single?.name ?? [given.plain, family.plain].filter((part) => part.trim() !== '').join(' ')
  if (name === '' || !looksLikeName(name)) return null
  const [first, last] = single
    ? [single.text, single.text]
    : [given.plain ? given : family, family.plain ? family : given]
  const initials = cell('initials').plain.trim()
  const [affiliation, besides] = withoutRole(cell('affiliation').plain.replace(/\s+/gu, ' ').trim())
  const presence = columns.presence === undefined ? null : presenceIn(cell('presence').plain, columns)
  return {
    kind: 'attendee',
    name,
    handle: cell('handle').plain.trim().replace(/^@/u, '') || (single?.handle ?? null),
    affiliation: affiliation || (single?.affiliation ?? null),
    roles: [...new Set([...rolesIn(cell('role').plain), ...(besides ? [besides] : []), ...(single?.roles ?? [])])],
    presence: presence ?? presenceOf(cell('role').plain) ?? single?.presence ?? 'present',
    basis: 'listed',
    aliases: [...(initials ? [initials] : []), ...(single?.aliases ?? [])],
    start: Math.min(placeOf(first).sourceStart, placeOf(last).sourceStart),
    end: Math.max(placeOf(first).sourceEnd, placeOf(last).sourceEnd),
  }
}

/** Whom the cell of the name gives, or that of the handle where there is no name. */
function personIn(cell: Cell): ReturnType<typeof readPerson> {
  const { plain } = cell('name')
  const isReversed = /^[^,]+,\s*\p{Lu}\p{Ll}+$/u.test(plain) && !isOfficeBehind(plain)
  return readPerson(plain ? cell('name') : cell('handle'), isReversed ? 'family-first' : 'affiliation')
}

/** Where a roll call says nothing of somebody, nobody was there. */
const presenceIn = (words: string, { letters }: Columns): AttendeeFound['presence'] =>
  (letters && rollCallLetters[words.trim()]) || (presenceOf(words) ?? (words.trim() === '' ? 'absent' : 'present'))

/** The roles in a cell, without what is said of them in brackets. */
function rolesIn(words: string): string[] {
  const role = words.replace(/(?<=\p{L})\s*\([^()]*\)$/u, '').trim()
  const roles = meetingRoles(role)
  return roles.length > 0 ? roles : anyRole(role)
}

const placeOf = (text: Text) => sourceRange(text, 0, text.plain.length)

/** "Sea Museum (moderator)", "Oak Bank (Senior Adviser)", "(elected Chair)": what stands behind an organisation, or in its place, the person is. */
function withoutRole(words: string): [string, string | null] {
  const [bracket = '', remark = ''] = /\(([^()]{3,30})\)$/u.exec(words) ?? []
  const role = roleBesideName(remark.replace(howChosen, ''))
  return role !== null || position.test(remark)
    ? [words.slice(0, words.length - bracket.length).trimEnd(), role]
    : [words, null]
}

const howChosen = /^(?:appointed|elected|acting|interim|current|designated) (?=\p{L})/iu

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
