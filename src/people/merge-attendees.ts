import type { AttendeeFound } from '../recognizers/candidate.js'
import type { People } from './people.js'
import { nameWords } from './spelling.js'

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
  const known = new Map<string, AttendeeFound>()
  const remember = (attendee: AttendeeFound) => {
    for (const key of keysOf(attendee)) if (!known.has(key)) known.set(key, attendee)
  }
  for (const attendee of before) remember(attendee)
  for (const attendee of found) {
    const key = keysOf(attendee).find((candidate) => known.has(candidate))
    const same = (key ? known.get(key) : null) ?? people.find(attendee.name)?.attendee ?? null
    if (same) join(same, attendee, people)
    else {
      merged.push(attendee)
      people.add(attendee)
    }
    remember(same ?? attendee)
  }
  return merged
}

const keysOf = ({ name, handle }: AttendeeFound): string[] => [
  `name ${name.toLowerCase()}`,
  ...(handle === null ? [] : [`handle ${handle.toLowerCase()}`]),
]

function join(same: AttendeeFound, attendee: AttendeeFound, people: People): void {
  for (const role of attendee.roles) if (!same.roles.includes(role)) same.roles.push(role)
  same.affiliation ??= attendee.affiliation
  same.handle ??= attendee.handle
  if (nameWords(attendee.name).length > nameWords(same.name).length) people.rename(same, attendee.name)
  people.add(same)
}
