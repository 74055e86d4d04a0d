import { defineRule } from '../../lint/define-rule.js'
import type { Reading } from '../../lint/reading.js'
import { nameWords } from '../../people/spelling.js'
import type { AttendeeFound } from '../../recognizers/candidate.js'
import { peopleLists } from './people-list.js'

/** A list that was pasted twice is one fault. */
const mostMessages = 3

export const attendeeDuplicate = defineRule({
  id: 'attendee-duplicate',
  area: 'attendees',
  summary: 'nobody is listed twice',
  recommended: 'warn',
  strict: 'warn',
  why: `A name that stands twice in one list makes the count wrong, and with it a quorum.

Two entries are one person's where they have the same first and family name, or the same handle, and no two
affiliations. A first name alone may be two people's. Being listed as a member and again as a guest, or as the chair on
a line of its own, is no duplicate: each list is looked at by itself. Where more than ${mostMessages} people are listed
twice, one message says so.`,
  mend: 'Delete one of the entries',
  examples: [
    {
      title: 'the chair, who is listed as well',
      markdown: '# Allotment society, 2025-03-04\n\nChair: Ann Lee\n\nPresent: Ann Lee, Bo Ray, Cy Mo\n',
      messages: [],
    },
    {
      title: 'two who share a first name, and two of one name from different clubs',
      markdown:
        '# Allotment society, 2025-03-04\n\n## Present\n\n- Sam\n- Sam\n- Ann Lee (Oak Lane)\n- Ann Lee (Elm Road)\n',
      messages: [],
    },
    {
      title: 'one name twice in a list',
      markdown: '# Allotment society, 2025-03-04\n\n## Present\n\n- Ann Lee\n- Bo Ray\n- Ann Lee\n',
      messages: ['7:3-7:10 "Ann Lee" is listed already, on line 5'],
    },
    {
      title: 'one name twice in a line',
      markdown: '# Allotment society, 2025-03-04\n\nPresent: Ann Lee, Bo Ray, ann lee\n',
      messages: ['3:27-3:34 "ann lee" is listed already, on line 3'],
    },
    {
      title: 'a list that was pasted twice',
      markdown:
        '# Allotment society, 2025-03-04\n\n## Present\n\n- Ann Lee\n- Bo Ray\n- Cy Mo\n- Di Oz\n- Ann Lee\n- Bo Ray\n- Cy Mo\n- Di Oz\n',
      messages: ['9:3-9:10 "Ann Lee" and 3 others are listed twice'],
    },
  ],
  *check(reading) {
    for (const { entries } of peopleLists(reading)) {
      const found = duplicatesIn(entries)
      const [first] = found
      if (found.length > mostMessages && first)
        yield { message: `"${first.again.name}" and ${found.length - 1} others are listed twice`, place: first.again }
      else
        for (const { first, again } of found)
          yield { message: `"${again.name}" is listed already, on line ${lineOf(first, reading)}`, place: again }
    }
  },
})

interface Duplicate {
  first: AttendeeFound
  again: AttendeeFound
}

function duplicatesIn(entries: readonly AttendeeFound[]): Duplicate[] {
  const firsts = new Map<string, AttendeeFound>()
  const found: Duplicate[] = []
  for (const again of entries) {
    const key = keyOf(again)
    const first = firsts.get(key)
    if (first && agree(first.affiliation, again.affiliation) && agree(first.handle, again.handle))
      found.push({ first, again })
    else if (key !== '') firsts.set(key, again)
  }
  return found
}

/** What two entries of one person share; empty where a name alone cannot tell. */
function keyOf({ name, handle }: AttendeeFound): string {
  if (nameWords(name).length > 1) return name.toLowerCase().replace(/\s+/gu, ' ')
  return handle === null ? '' : `@${handle.toLowerCase()}`
}

const agree = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.toLowerCase() === b.toLowerCase()

const lineOf = ({ start, end }: AttendeeFound, { position }: Reading): number => position(start, end).start.line
