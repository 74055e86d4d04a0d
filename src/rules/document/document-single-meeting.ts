import { datesIn } from '../../calendar/calendar-date.js'
import { addDays } from '../../calendar/iso-date.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { textRange } from '../../lint/text-range.js'
import type { Section } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import type { Context } from '../../recognizers/context.js'
import { isDay } from '../../recognizers/topics/day.js'

const anotherMeeting =
  /\b(?:last|previous|prior|next|following|upcoming|future|past|earlier|former|schedule|planned|proposed)\b/iu
const meetingWord = /\b(?:meeting|minutes|call|session|sync|telco|telecon|stand-?up|assembly|rehearsal|notes)\b/iu
/** A meeting of several days is still one. */
const longestMeeting = 5

export const documentSingleMeeting = defineRule({
  id: 'document-single-meeting',
  area: 'document',
  summary: 'a file holds the minutes of one meeting',
  recommended: 'warn',
  strict: 'warn',
  why: `A link to the minutes of a day should lead to the minutes of that day, and a program that reads them takes one title,
one date and one list of attendees from a file: what was decided in the second meeting counts as decided in the first.

Two headings of the same depth (1 or 2) that are each a day, or name a meeting with its day, and have notes below them are
two meetings. Days that lie within ${longestMeeting} days are one meeting of several days, and sections about the last or
the next meeting are none of their own.`,
  mend: 'Give each meeting a file of its own, named after its date',
  examples: [
    {
      title: 'one meeting that speaks of others',
      markdown:
        '# Roof committee, 2025-03-04\n\n## Minutes of the last meeting, 2025-02-04\n\n- Approved\n\n## Next meeting, 2025-04-01\n\n- In the barn\n',
      messages: [],
    },
    {
      title: 'a meeting of two days',
      markdown:
        '# Roof committee\n\n## Tuesday, 4 March 2025\n\n- Tiles were chosen\n\n## Wednesday, 5 March 2025\n\n- Tiles were ordered\n',
      messages: [],
    },
    {
      title: 'three meetings, the last one on top',
      markdown:
        '# Roof committee\n\n## 2025-03-18\n\n- Tiles were laid\n\n## 2025-03-11\n\n- Tiles came\n\n## 2025-03-04\n\n- Tiles were ordered\n',
      messages: ['7:4-7:14 Another meeting begins here, "2025-03-11": this file holds the minutes of 3'],
    },
    {
      title: 'two titles',
      markdown:
        '# Roof committee meeting, 2025-03-04\n\n- Tiles were ordered\n\n# Roof committee meeting, 2025-03-11\n\n- Tiles came\n',
      messages: [
        '5:3-5:37 Another meeting begins here, "Roof committee meeting, 2025-03-11": this file holds the minutes of 2',
      ],
    },
  ],
  *check({ context }) {
    for (const depth of [1, 2]) {
      const meetings = meetingsAt(depth, context)
      const dates = [...new Set(meetings.map(({ date }) => date))].sort()
      const [first, last] = [dates[0], dates.at(-1)]
      if (!first || !last || last < addDays(first, longestMeeting)) continue
      const second = meetings.find(({ date }) => date !== meetings[0]?.date)
      if (!second) continue
      yield {
        message: `Another meeting begins here, ${quote(second.heading.plain)}: this file holds the minutes of ${dates.length}`,
        place: textRange(second.heading),
      }
      return
    }
  },
})

interface Meeting {
  heading: Text
  date: string
}

function meetingsAt(depth: number, { sections }: Context): Meeting[] {
  return sections.flatMap((section) => {
    const { heading } = section
    if (!heading || section.depth !== depth || anotherMeeting.test(heading.plain) || !hasNotes(section)) return []
    const date = datesIn(heading.plain)[0]?.date
    return date && (isDay(heading.plain) || meetingWord.test(heading.plain)) ? [{ heading, date }] : []
  })
}

const hasNotes = ({ items, tables, sections }: Section): boolean => items.length + tables.length + sections.length > 0
