import { isGivenName } from '../../lexicon/given-names.js'
import type { Role } from '../../lexicon/section-role.js'
import { defineRule } from '../../lint/define-rule.js'
import type { Reading } from '../../lint/reading.js'
import type { Range } from '../../lint/rule.js'
import { sourceRange } from '../../outline/text.js'
import { nameWords } from '../../people/spelling.js'
import { speakerLabel } from '../../recognizers/attendance/speaker-label.js'
import { isListComplete, ListedNames } from './listed-names.js'

const latin = /\p{Script=Latin}/u

/** A name that stands in front of one note may be somebody's who is only quoted. */
const leastTurns = 2

export const attendeeSpeakerListed = defineRule({
  id: 'attendee-speaker-listed',
  area: 'attendees',
  summary: 'whoever speaks is on the list of attendees',
  recommended: 'warn',
  strict: 'warn',
  why: `Whoever comes late is easily forgotten on the list, and whoever reads the minutes cannot tell who "Sam" is.

It looks at names in front of notes (\`Sam: …\`) that stand in front of at least ${leastTurns}, where at least three
people are listed as present. It is silent where the name could be a listed person's in another form, be it a first name,
initials, a handle, a short form or a slip of the pen; where the list ends in "and others" or lists members only; and
about labels that are not surely names. People of the configuration count as known.`,
  mend: 'Add the person to the list of attendees',
  examples: [
    {
      title: 'speakers by first name, short form and initials',
      markdown:
        '# Museum friends, 2025-03-04\n\nPresent: Ann Lee, David Ray, Clara Mo\n\n- Ann: The roof leaks.\n- Dave: How long?\n- Ann: Since May.\n- Dave: Oh.\n- CM: I know a roofer.\n- CM: Shall I ask?\n- CM: I will.\n',
      messages: [],
    },
    {
      title: 'a list that is not complete',
      markdown:
        '# Museum friends, 2025-03-04\n\nPresent: Ann Lee, David Ray, Clara Mo and others\n\n- Peter: The roof leaks.\n- Peter: It rains in.\n',
      messages: [],
    },
    {
      title: 'somebody who is quoted once',
      markdown:
        '# Museum friends, 2025-03-04\n\nPresent: Ann Lee, David Ray, Clara Mo\n\n- Peter: "The roof leaks", he wrote.\n- Ann: I know.\n',
      messages: [],
    },
    {
      title: 'names in another script',
      markdown:
        '# Museum friends, 2025-03-04\n\nPresent: Ann Lee, David Ray, Пётр Иванов\n\n- Peter: The roof leaks.\n- Peter: It rains in.\n',
      messages: [],
    },
    {
      title: 'a speaker who is not listed',
      markdown:
        '# Museum friends, 2025-03-04\n\nPresent: Ann Lee, David Ray, Clara Mo\n\n- Peter: The roof leaks.\n- Ann: How long?\n- Peter: Since May.\n',
      messages: ['5:3-5:8 "Peter" speaks and is not on the list of attendees'],
    },
  ],
  *check(reading) {
    if (!isListComplete(reading)) return
    const listed = new ListedNames(reading)
    // "Anna" may well be "Анна".
    const otherScript = reading.minutes.attendees.some(({ name, basis }) => basis === 'listed' && !latin.test(name))
    for (const [name, { count, place }] of turnsIn(reading))
      if (count >= leastTurns && !otherScript && isGivenName(nameWords(name)[0] ?? '') && !listed.mayInclude(name))
        yield { message: `"${name}" speaks and is not on the list of attendees`, place }
  },
})

const elsewhere = new Set<Role | null>(['attendance', 'absence', 'actions', 'review', 'logistics'])

/** How often each speaker speaks, and where first; names in front of tasks are owners. */
function turnsIn({ context }: Reading): Map<string, { count: number; place: Range }> {
  const turns = new Map<string, { count: number; place: Range }>()
  for (const item of context.items) {
    if (item.form === 'code' || item.checked !== null || elsewhere.has(context.roleAround(item))) continue
    const label = speakerLabel(item.text, false)
    if (!label || context.discourse.speakerOf(item)?.name !== label.name) continue
    const turn = turns.get(label.name)
    if (turn) turn.count++
    else {
      const { sourceStart: start, sourceEnd: end } = sourceRange(item.text, label.start, label.end)
      turns.set(label.name, { count: 1, place: { start, end } })
    }
  }
  return turns
}
