/** All rules; a new one is a file in the folder of its area and a line here. */

export { actionDueAfterMeeting } from './action-items/action-due-after-meeting.js'
export { actionDueNamed } from './action-items/action-due-named.js'
export { actionLabelStyle } from './action-items/action-label-style.js'
export { actionOwnerListed } from './action-items/action-owner-listed.js'
export { actionOwnerNamed } from './action-items/action-owner-named.js'
export { actionOwnerPerson } from './action-items/action-owner-person.js'
export { actionOwnerSingle } from './action-items/action-owner-single.js'
export { attendeeDuplicate } from './attendees/attendee-duplicate.js'
export { attendeeList } from './attendees/attendee-list.js'
export { attendeePresence } from './attendees/attendee-presence.js'
export { attendeeSpeakerListed } from './attendees/attendee-speaker-listed.js'
export { attendeeSpelling } from './attendees/attendee-spelling.js'
