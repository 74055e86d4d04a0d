import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { nameWords } from '../../people/spelling.js'
import type { AttendeeFound } from '../../recognizers/candidate.js'
import { peopleLists } from './people-list.js'

export const attendeePresence = defineRule({
  id: 'attendee-presence',
  area: 'attendees',
  summary: 'nobody is listed both as present and as absent',
  recommended: 'warn',
  strict: 'error',
  why: `Often somebody who had sent apologies came after all, and only one of the lists was changed.

It compares first and family names, or handles, in a list of those who were there with a list of those who were not. It
is silent about first names alone, and about people of whom an entry says that they came late, left early or were there
for a part.`,
  mend: 'Delete the entry in one of the lists, or say in brackets what happened, such as "(left at 15:00)"',
  examples: [
    {
      title: 'each in one list',
      markdown: '# Parish council, 2025-03-04\n\nPresent: Ann Lee, Bo Ray\n\nApologies: Cy Mo\n',
      messages: [],
    },
    {
      title: 'somebody who had to go',
      markdown: '# Parish council, 2025-03-04\n\nPresent: Ann Lee, Bo Ray (left at 15:00)\n\nApologies: Bo Ray\n',
      messages: [],
    },
    {
      title: 'one handle in both lists, and a first name that may be two people’s',
      markdown: '# Parish council, 2025-03-04\n\nPresent: Ann, @bo-ray\n\nApologies: Ann, @Bo-Ray\n',
      messages: ['5:17-5:24 "Bo-Ray" is listed as absent, and as present on line 3'],
    },
    {
      title: 'one person in both lists',
      markdown: '# Parish council, 2025-03-04\n\nPresent: Ann Lee, Bo Ray\n\nApologies: Cy Mo, Bo Ray\n',
      messages: ['5:19-5:25 "Bo Ray" is listed as absent, and as present on line 3'],
    },
  ],
  *check(reading) {
    const lists = peopleLists(reading)
    const there = new Map<string, AttendeeFound>()
    for (const { role, entries } of lists)
      if (role === 'attendance')
        for (const entry of entries) if (!there.has(keyOf(entry))) there.set(keyOf(entry), entry)
    for (const { role, entries } of lists) {
      if (role !== 'absence') continue
      for (const entry of entries) {
        const other = isSure(entry) && entry.presence === 'absent' ? there.get(keyOf(entry)) : undefined
        if (other?.presence !== 'present') continue
        const { line } = reading.position(other.start, other.end).start
        yield {
          message: `${quote(entry.name)} is listed as absent, and as present on line ${line}`,
          place: entry,
        }
      }
    }
  },
})

/** A first name alone may be two people's. */
const isSure = ({ name, handle }: AttendeeFound): boolean => nameWords(name).length > 1 || handle !== null

const keyOf = ({ name, handle }: AttendeeFound): string =>
  nameWords(name).length > 1 ? name.toLowerCase().replace(/\s+/gu, ' ') : `@${(handle ?? name).toLowerCase()}`
