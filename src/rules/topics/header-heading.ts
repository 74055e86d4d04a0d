import { datesIn } from '../../calendar/calendar-date.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Text } from '../../outline/text.js'
import { labelOf } from '../../recognizers/attendance/label.js'
import { dateLabel } from '../../recognizers/header/date.js'
import { isDay } from '../../recognizers/topics/day.js'

const meetingWord = /\b(?:meeting|call|session|minutes|notes|assembly|rehearsal)\b/iu

/** Whether a heading is a line of the header: "Moderator: Ann Lee", "Meeting duration 1 hour", "4 March 2025". */
export function isHeaderHeading(heading: Text): boolean {
  const plain = heading.plain.trim()
  // "Regular meeting of Monday, April 8th, 2024" below the title.
  if (isDay(plain) || (meetingWord.test(plain) && datesIn(plain).length > 0)) return true
  if (/^(?:meeting |call )?(?:date|time|when|where|duration|location|venue)\b/iu.test(plain)) return true
  // "###### tags: `choir`", as HackMD has them.
  if (/^(?:tags?|keywords)\s?:/iu.test(plain)) return true
  const label = labelOf(heading)
  if (label) {
    const role = roleOf(label.words)
    const known = isOfPeople(role) || role === 'logistics' || role === 'wrapper'
    return known || meetingRole(label.words) !== null || dateLabel.test(label.words)
  }
  return isLink(heading)
}

/** Whether a heading is mostly links: "[Recording](…)", "[Agenda](…) | [Video](…)". */
function isLink({ plain, runs }: Text): boolean {
  const linked = runs.reduce((sum, { kind, start, end }) => (kind === 'link' ? sum + end - start : sum), 0)
  return linked > plain.trim().length / 2
}
