import { isGivenName, isShortFor } from '../lexicon/given-names.js'
import type { AttendeeFound } from '../recognizers/candidate.js'
import { initialsOf, isAcronym } from './name-rules.js'
import type { People } from './people.js'
import { meet, nameWords, spellings } from './spelling.js'

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
    const letters = attendee.aliases.filter((alias) => isAcronym(alias) && isAcronymOf(alias, attendee))
    const keys = [...keysOf(attendee), ...letters.map((alias) => `name ${alias.toLowerCase()}`)]
    const key = keys.find((candidate) => known.has(candidate))
    const near = (key ? known.get(key) : null) ?? people.find(attendee.name)?.attendee ?? null
    const inOneList = near !== null && !key && before.length === 0
    const areOthers =
      inOneList && (areApart(near.name, attendee.name) || areTwo(near, attendee) || parted(near, attendee))
    const same = areOthers ? null : near
    if (same) {
      join(same, attendee, people, isAcronym(same.name) && isAcronymOf(same.name, attendee))
    } else {
      merged.push(attendee)
      people.add(attendee)
    }
    remember(same ?? attendee)
  }
  return merged
}

/** "Tim" beside "Timea" in one list: a first name, and a longer one that it is not short for, as "Danny" is Dan. */
function areApart(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].map((name) => spellings(name)[0] ?? '').sort((x, y) => x.length - y.length)
  return (
    [a, b].every((name) => /^\p{Lu}\p{Ll}+$/u.test(name)) &&
    short !== long &&
    isGivenName(short) &&
    !isShortFor(short, long) &&
    !isPetForm(long, short)
  )
}

/** "Robert" and "Bob": no list calls anybody by two names, but for whoever holds an office and is named there again. */
const areTwo = (one: AttendeeFound, other: AttendeeFound): boolean =>
  [one, other].every(({ name, roles }) => roles.length === 0 && /^\p{Lu}\p{Ll}+$/u.test(name) && isGivenName(name)) &&
  one.name.slice(0, 3) !== other.name.slice(0, 3)

/** "Angel" was there and "Angelo" was not: nobody is both, by two names of one word. */
const parted = (one: AttendeeFound, other: AttendeeFound): boolean =>
  (one.presence === 'absent') !== (other.presence === 'absent') &&
  [one, other].every(({ name }) => /^\p{Lu}\p{Ll}+$/u.test(name)) &&
  !meet(one.name, other.name)

const isPetForm = (long: string, short: string): boolean =>
  long.startsWith(short) && /^\p{L}?(?:y|ie|i|o)$/u.test(long.slice(short.length))

const keysOf = ({ name, handle }: AttendeeFound): string[] => [
  `name ${name.toLowerCase()}`,
  ...(handle === null ? [] : [`handle ${handle.toLowerCase()}`]),
]

/** "AL" in front of a list that has "Ann Lee (AL)". */
const isAcronymOf = (letters: string, { name, aliases }: AttendeeFound): boolean =>
  name !== letters && aliases.includes(letters) && initialsOf(name).includes(letters.toLowerCase())

/** What a standing list of a body's people calls them, who need not have come. */
const isOfRoster = (role: string): boolean => role === 'member' || role === 'voting member'

/** @param isFuller whether the first was named by letters alone, so that the other says who it is */
function join(same: AttendeeFound, attendee: AttendeeFound, people: People, isFuller: boolean): void {
  for (const role of attendee.roles) if (!same.roles.includes(role)) same.roles.push(role)
  // "Members: Ann, Bo", and "Absent: Bo" below it.
  if (attendee.presence === 'absent' && same.presence === 'present' && same.roles.some(isOfRoster))
    same.presence = 'absent'
  // "Ann (wetfoot)": the other reading took the handle for an organisation.
  if (attendee.affiliation !== same.handle) same.affiliation ??= attendee.affiliation
  same.handle ??= attendee.handle
  if (isFuller) Object.assign(same, { start: attendee.start, end: attendee.end })
  if (isFuller || nameWords(attendee.name).length > nameWords(same.name).length) people.rename(same, attendee.name)
  people.add(same)
}
