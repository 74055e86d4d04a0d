import { isCommonWord } from '../../lexicon/common-words.js'
import { meetingRoles } from '../../lexicon/meeting-roles.js'
import { noteTakingHeading } from '../../lexicon/office-words.js'
import type { Section } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import type { People } from '../../people/people.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { isPersonEntry, readNamed } from './office-holders.js'
import { likenessOf } from './people-list.js'
import { readPerson } from './person-entry.js'
import { splitNames } from './split-names.js'

/** "Determine volunteers for note taking", "MC", "Chair" as a heading above the names. */
export function readHeaded({ sections, people }: Context, found: AttendeeFound[]): void {
  for (const section of sections) {
    const heading = section.heading?.plain ?? ''
    const role = noteTakingHeading.test(heading) ? 'scribe' : officeHeading(section)
    if (!role) continue
    for (const item of section.items)
      if (
        item.items.length === 0 &&
        splitNames(item.text).every((part) => isPersonEntry(part) && isNamed(part, people))
      )
        readNamed(item.text, role, found)
  }
}

/** The role of one or two people that a heading names; below "Notes" and "Members" stands something else. */
function officeHeading({ heading, items, sections }: Section): string | null {
  const [role = null, other] = heading ? meetingRoles(heading.plain) : []
  // "Chair and co-chair" is one role, of "Chair and scribe" nothing tells whose is which.
  if (other !== undefined) return null
  const single = role === 'chair' || role === 'facilitator' || role === 'host' || role === 'presenter'
  return single && items.length > 0 && items.length <= 2 && sections.length === 0 ? role : null
}

/** Somebody known, or a name: of "Ann Lee - ann@oak.org" what stands before how she is reached. */
function isNamed(part: Text, people: People): boolean {
  if (people.knows(part.plain) || isName(part)) return true
  const person = readPerson(part, 'affiliation')
  return person !== null && person.affiliation === null && isName(person.text)
}

/** "All well." below "Chair" is what is reported, "Elected unanimously" how the office was filled. */
const isName = ({ plain }: Text): boolean =>
  likenessOf(plain) === 2 ||
  (!/[.!]$|\s\p{Ll}{4}/u.test(plain) && plain.split(/\s+/u).every((word) => !isCommonWord(word)))
