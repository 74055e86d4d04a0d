import { meetingRoles } from '../../lexicon/meeting-roles.js'
import { office } from '../../lexicon/office-words.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Row } from '../../outline/outline.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { type Group, groupOf } from './group.js'
import { readNames } from './name-row.js'

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
    if (
      groups === null ||
      (rows.length > 3 && !isPresence(header) && header.cells.slice(1).some(({ plain }) => plain.trim() !== ''))
    )
      continue
    for (const { cells } of rows)
      for (const [index, cell] of cells.entries()) {
        const group = groups[index]
        if (group) readNames(cell, group, found)
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

/** "Attendees", "Apologies" */
const isPlace = (words: string): boolean => {
  const role = roleOf(words)
  return meetingRoles(words).length === 0 && isOfPeople(role)
}

/** What each column's header says of those below it, or null where one is no role. */
function groupsBelow(header: Row): Group[] | null {
  if (header.cells.length < 2) return null
  if (isPresence(header)) return header.cells.map(({ plain }) => groupOf(plain, roleOf(plain)))
  // "Attendees" over the first of several columns: the others go on with it.
  const [{ plain: first = '' } = {}, ...others] = header.cells
  const role = roleOf(first)
  if (isOfPeople(role) && others.every(({ plain }) => plain.trim() === ''))
    return header.cells.map(() => groupOf(first, role))
  const groups = header.cells.map(({ plain }): Group => {
    const place = roleOf(plain)
    return isPlace(plain) ? groupOf(plain, place) : { roles: meetingRoles(plain), presence: 'present' }
  })
  const isOffice = (index: number) => office.test(header.cells[index]?.plain.trim() ?? '')
  const absences = header.cells.some(({ plain }) => roleOf(plain) === 'absence')
  return groups.every(
    ({ roles }, index) =>
      roles.length > 0 || isOffice(index) || (absences && isPlace(header.cells[index]?.plain ?? '')),
  )
    ? groups
    : null
}
