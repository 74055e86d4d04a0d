import type { AttendeeFound } from '../recognizers/candidate.js'

/** Somebody whom the minutes may name in several ways. */
export interface KnownPerson {
  name: string
  handle: string | null
  aliases: string[]
  affiliation: string | null
  /** The attendee this is, where the person is one. */
  attendee: AttendeeFound | null
}
