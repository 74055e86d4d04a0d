import type { Item } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import { meaningOfComma } from './comma.js'
import { attendee } from './listed.js'
import { readNames } from './name-row.js'
import { readPerson } from './person-entry.js'

/** Reads the names of those who hold an office. */
export const readNamed = (text: Text, role: string, found: AttendeeFound[]): void =>
  readNames(text, { roles: [role], presence: 'present' }, found)

/** Entries of a list below an office: behind the comma of "Ann Lee, Oak County" stands nobody else. */
export function readEntries(items: readonly Item[], role: string, found: AttendeeFound[]): void {
  const comma = meaningOfComma(items)
  for (const { text } of items) {
    const person = comma === 'next' ? null : readPerson(text, comma)
    if (person) found.push(attendee(person, { roles: [role], presence: 'present' }))
    else readNamed(text, role, found)
  }
}

/** Whether a part of a line is a person and nothing else; "Notes: budget is tight" names nobody. */
export function isPersonEntry(part: Text): boolean {
  const person = readPerson(part, 'affiliation')
  return (
    person !== null &&
    (/^@?\p{Lu}|^@/u.test(part.plain.trim()) || person.handle !== null) &&
    person.name.split(' ').length <= 4 &&
    !/\d/u.test(person.name)
  )
}
