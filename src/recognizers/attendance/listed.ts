import { honorific } from '../../lexicon/honorifics.js'
import { reasonsForAbsence } from '../../lexicon/presence-words.js'
import { sourceRange } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Group } from './group.js'
import type { PersonEntry } from './person-entry.js'

/** An attendee made of an entry and what is said of its group. */
export function attendee(person: PersonEntry, group: Group): AttendeeFound {
  const { sourceStart, sourceEnd } = sourceRange(person.text, 0, person.text.plain.length)
  return {
    kind: 'attendee',
    name: person.name.replace(honorific, ''),
    handle: person.handle,
    affiliation: person.affiliation ?? group.affiliation ?? null,
    roles: [...new Set([...group.roles, ...person.roles])],
    presence:
      group.presence === 'absent' || !person.presence || person.presence === 'present'
        ? group.presence
        : person.presence,
    basis: 'listed',
    aliases: person.aliases,
    start: sourceStart,
    end: sourceEnd,
  }
}

/** "Apologies: Ann Lee (illness)": beside those who were not there a word may say why, and no organisation. */
export function dropReasons(people: readonly AttendeeFound[]): void {
  for (const person of people)
    if (person.presence === 'absent' && reasonsForAbsence.has(person.affiliation ?? '')) person.affiliation = null
}

/** "Harbour board" over those of its meeting: who meets is not whom anybody works for. */
export function dropOwnBody(people: readonly AttendeeFound[], series: string | null): void {
  for (const person of people)
    if (series !== null && person.affiliation?.toLowerCase() === series.toLowerCase()) person.affiliation = null
}

/** Of those found the ones who were not named at the same place before. */
export function notAmong(listed: readonly AttendeeFound[], found: readonly AttendeeFound[]): AttendeeFound[] {
  const places = new Set(listed.map(({ start }) => start))
  return found.filter(({ start }) => !places.has(start))
}
