import { roleOf } from '../../lexicon/section-role.js'
import { defineRule } from '../../lint/define-rule.js'
import { documentPlace } from '../../lint/document-place.js'
import type { Reading } from '../../lint/reading.js'
import type { Range } from '../../lint/rule.js'
import type { Item, Section } from '../../outline/outline.js'
import { sourceRange } from '../../outline/text.js'
import { labelOf } from '../../recognizers/attendance/label.js'

export const attendeeList = defineRule({
  id: 'attendee-list',
  area: 'attendees',
  summary: 'the minutes list who was there',
  recommended: 'off',
  strict: 'warn',
  why: `Minutes prove who agreed to something only where they say who was there, and a list of names tells "Ann" from another
Ann.

It looks for a heading, a line, a table or front matter that lists people; a chair or a scribe alone is no list. It is
silent where such a heading or line says something else, such as "Attendees: see the sign-up sheet".`,
  mend: 'List who was there, such as "Present: Ann Lee, Bo Ray"',
  examples: [
    {
      title: 'a line that lists who was there',
      markdown: '# Choir committee, 2025-03-04\n\nPresent: Ann Lee, Bo Ray\n\n- The spring concert is on 9 May.\n',
      messages: [],
    },
    {
      title: 'a list that stands somewhere else',
      markdown:
        '# Choir committee, 2025-03-04\n\nPresent: see the sign-up sheet\n\n- The spring concert is on 9 May.\n',
      messages: [],
    },
    {
      title: 'a meeting that did not take place',
      markdown: '# Choir committee, 2025-03-04\n\nThe meeting was cancelled.\n',
      messages: [],
    },
    {
      title: 'nobody is listed',
      markdown: '# Choir committee, 2025-03-04\n\nChair: Ann Lee\n\n- The spring concert is on 9 May.\n',
      messages: ['1:3-1:30 The minutes do not list who was there'],
    },
    {
      title: 'a heading with nobody below it',
      markdown: '# Choir committee, 2025-03-04\n\n## Present\n\n## Concert\n\n- It is on 9 May.\n',
      messages: ['3:4-3:11 Nobody stands below "Present"'],
    },
  ],
  *check(reading) {
    const { context, minutes } = reading
    if (isCancelled(reading)) return
    const officers = new Set(['chair', 'scribe', 'facilitator', 'host', 'presenter'])
    const isListed = context.entries.some(({ roles }) => roles.every((role) => !officers.has(role)))
    if (isListed || minutes.attendees.filter(({ basis }) => basis === 'listed').length > 2) return
    const list = context.sections.find((section) => isAttendance(section, reading))
    if (list?.heading && isEmpty(list))
      yield { message: `Nobody stands below "${words(list)}"`, place: headingOf(list) }
    else if (!list && !context.items.some((item) => isAttendance(item, reading)))
      yield { message: 'The minutes do not list who was there', place: documentPlace(reading) }
  },
})

function isCancelled({ minutes, context }: Reading): boolean {
  const first = context.items.slice(0, 5).map(({ text }) => text.plain)
  return [minutes.title ?? '', ...first].some((plain) => plain.length < 200 && cancelled.test(plain))
}

const cancelled = /\bcancell?ed\b|\bno meeting\b|\bdid not (?:meet|take place)\b/iu

const words = ({ heading }: Section): string => heading?.plain.trim() ?? ''

const isEmpty = ({ items, tables, sections }: Section): boolean =>
  items.length === 0 && tables.length === 0 && sections.length === 0

/** A heading, a lead or a label that says that a list of people stands behind it. */
function isAttendance(place: Section | Item, { context }: Reading): boolean {
  if (place === context.titleSection) return false
  const label = place.kind === 'item' ? labelOf(place.text) : null
  return context.roleOf(place) === 'attendance' || (label !== null && roleOf(label.words) === 'attendance')
}

function headingOf({ heading, start, end }: Section): Range {
  if (!heading) return { start, end }
  const { sourceStart, sourceEnd } = sourceRange(heading, 0, heading.plain.length)
  return { start: sourceStart, end: sourceEnd }
}
