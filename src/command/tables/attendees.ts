import { defineTable, joined } from './table.js'

export const attendees = defineTable((minutes) => minutes.attendees, {
  name: (attendee) => attendee.name,
  handle: (attendee) => attendee.handle,
  affiliation: (attendee) => attendee.affiliation,
  roles: (attendee) => joined(attendee.roles),
  presence: (attendee) => attendee.presence,
  basis: (attendee) => attendee.basis,
  line: (attendee) => attendee.position.start.line,
  id: (attendee) => attendee.id,
})
