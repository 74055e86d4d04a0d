import type { People } from '../people/people.js'
import { nameWords } from '../people/spelling.js'
import type { AttendeeFound } from '../recognizers/candidate.js'

/**
 * Joins the attendees that are one person: named by the list and again as chair or scribe, by first name or handle.
 * The list's presence counts; roles add up; the fullest name stays.
 *
 * @param before attendees that are merged already, which the found ones join
 */
export function mergeAttendees(
  found: readonly AttendeeFound[],
  people: People,
  before: readonly AttendeeFound[] = [],
): AttendeeFound[] {
  const merged = [...before]
  for (const attendee of found) {
    const same = merged.find((other) => isSame(other, attendee)) ?? people.find(attendee.name)?.attendee ?? null
    if (!same) {
      merged.push(attendee)
      people.add(attendee)
      continue
    }
    for (const role of attendee.roles) if (!same.roles.includes(role)) same.roles.push(role)
    same.affiliation ??= attendee.affiliation
    same.handle ??= attendee.handle
    if (nameWords(attendee.name).length > nameWords(same.name).length) people.rename(same, attendee.name)
    people.add(same)
  }
  return merged
}

const isSame = (a: AttendeeFound, b: AttendeeFound): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase() ||
  (a.handle !== null && a.handle.toLowerCase() === b.handle?.toLowerCase())
