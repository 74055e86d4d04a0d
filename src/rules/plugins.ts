/** All rules; a new one is a file in the folder of its area and a line here. */
export { actionOwnerNamed } from './action-items/action-owner-named.js'
export { documentDateInPath } from './document/document-date-in-path.js'
export { documentDateInText } from './document/document-date-in-text.js'
export { documentDate } from './document/document-date.js'
export { documentOrdinal } from './document/document-ordinal.js'
export { documentTitle } from './document/document-title.js'
export { documentValidDate } from './document/document-valid-date.js'
export { documentWeekday } from './document/document-weekday.js'
