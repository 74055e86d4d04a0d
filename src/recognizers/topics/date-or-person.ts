import { meetingRole, meetingRoles } from '../../lexicon/meeting-roles.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Section } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import { namesPerson } from '../../people/offices.js'
import { labelOf } from '../attendance/label.js'
import { looksLikeName } from '../attendance/name-shape.js'
import { splitNames } from '../attendance/split-names.js'
import type { Context } from '../context.js'

/** "Date: …", "Where": a heading that says when or where they meet. */
export function isDateOrPlace({ heading }: Section): boolean {
  const words = heading?.plain.trim() ?? ''
  return dateOrPlace.test(words) && !asks.test(words)
}

/** "Moderator: Ann", "Present: Ann, Bo", "Ann", "Tags: …": a heading that is a line of the header, or a speaker. */
export function isOfficerOrSpeaker(section: Section, context: Context): boolean {
  const words = section.heading?.plain.trim() ?? ''
  if (/^(?:tags|keywords|categories):/iu.test(words) || leadsElsewhere.test(words)) return true
  // "MC", "Scribes": above who it is.
  const few = section.items.length > 0 && section.items.length <= 3 && section.sections.length === 0
  if (few && meetingRoles(words).length > 0 && section.items.every(({ text }) => listsPeople(text, context)))
    return true
  const officer = section.heading ? labelOf(section.heading) : null
  if (officer && meetingRole(officer.words) && context.people.knows(officer.rest.plain)) return true
  if (officer && isOfPeople(roleOf(officer.words))) return true
  return isPerson(section, context) && (isOfListed(section, context) || hasPeopleBeside(section, context))
}

/** "Previous meeting: https://example.org/12" */
const leadsElsewhere =
  /^(?:(?:previous|last|next) (?:meeting|minutes|notes|call|session)s?|recording|video|zoom|slides|minutes|notes|agenda)(?: link)?: *<?https?:\S+$/iu

const dateOrPlace = /^(?:meeting )?(?:date|time|duration|location|when|where)\b/iu
/** "Where does the key hang?", "Where we are with the roof": what is asked is a subject. */
const asks = /\?\s*$|^(?:when|where)(?: (?!is\b|it\b|and\b|to\b|the\b)[\p{L}'’]+){2}/iu

function isPerson({ heading }: Section, context: Context): boolean {
  const name = heading?.plain.trim().replace(/:$/u, '') ?? ''
  return namesPerson(name, context.people) && name.split(' ').length <= 3 && /^\p{Lu}|^\p{Lo}/u.test(name)
}

/** Who is only mentioned may be no person: a project or an event does things, too. */
function isOfListed({ heading }: Section, context: Context): boolean {
  const person = context.people.find(heading?.plain.trim().replace(/:$/u, '') ?? '')
  return person === null || person.attendee === null || person.attendee.basis === 'listed'
}

/** Where people have headings, more than one has. */
const hasPeopleBeside = (section: Section, context: Context): boolean =>
  section.parent?.sections.some((other) => other !== section && isPerson(other, context)) === true

const listsPeople = (text: Text, context: Context): boolean =>
  text.plain.length <= 120 && splitNames(text).every(({ plain }) => context.people.knows(plain) || looksLikeName(plain))
