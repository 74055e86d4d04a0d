import { columnAt } from '../../lexicon/columns.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import type { Reading } from '../../lint/reading.js'
import type { Section } from '../../outline/outline.js'
import { type PlacedAction, placedActions } from './placed-action.js'

export const actionDueAfterMeeting = defineRule({
  id: 'action-due-after-meeting',
  area: 'action-items',
  summary: 'no action item is due before the meeting',
  recommended: 'warn',
  strict: 'error',
  why: `A task that is due before it was given has a slip in its date; in January it is often the year.

It looks at open action items behind a label, below a heading and in tables, whose due date is a day ("by 14 March 2025",
"due 2025-03-14", a column "Due"). It is silent about what was carried over and may be late: where a table has a column
for the status, where the list holds tasks that are done, where the heading or the words say that the task is old.`,
  mend: 'Correct the due date, or the date of the meeting',
  examples: [
    {
      title: 'due on the day of the meeting and later',
      markdown:
        '# Roof committee, 2025-01-07\n\n- ACTION: Ann to order the tiles by 2025-01-07\n- ACTION: Bo to ask the council by 14 March 2025\n',
      messages: [],
    },
    {
      title: 'a list that keeps what is late',
      markdown:
        '# Roof committee, 2025-01-07\n\n| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| Order the tiles | Ann | 2024-12-01 | open |\n\n## Action items\n\n- [x] Bo: ask the council\n- [ ] Cy: call the roofer by 2024-12-01\n',
      messages: [],
    },
    {
      title: 'a slip in the year',
      markdown: '# Roof committee, 2025-01-07\n\n- ACTION: Ann to order the tiles by 2024-01-14\n',
      messages: ['3:34-3:47 "order the tiles" is due on 2024-01-14, before the meeting on 2025-01-07'],
    },
    {
      title: 'a slip in the notes, beside a list that keeps what is late',
      markdown:
        '# Roof committee, 2025-01-07\n\n## Tiles\n\n- ACTION: Ann to order them by 2024-01-14\n\n## Action items\n\n- [x] Bo: ask the council\n- [ ] Cy: call the roofer by 2024-12-01\n',
      messages: ['5:29-5:42 "order them" is due on 2024-01-14, before the meeting on 2025-01-07'],
    },
    {
      title: 'a slip in a table',
      markdown:
        '# Roof committee, 2025-01-07\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Order the tiles | Ann | 2024-01-14 |\n',
      messages: ['5:27-5:37 "Order the tiles" is due on 2024-01-14, before the meeting on 2025-01-07'],
    },
  ],
  *check(reading) {
    const { date } = reading.minutes
    if (!date) return
    const actions = placedActions(reading)
    const running = new Set(
      actions.filter(({ action }) => action.status !== 'open').map((placed) => listOf(placed, reading)),
    )
    for (const placed of actions) {
      if (running.has(listOf(placed, reading))) continue
      const { due, basis, task } = placed.action
      if (!due?.date || due.date >= date || basis !== 'explicit' || mayBeLate(placed, reading)) continue
      yield { message: `${quote(task)} is due on ${due.date}, before the meeting on ${date}`, place: due.position }
    }
  },
})

/** What a list of tasks stands in: the heading next below the title, so that a list with a heading for each person is one. */
function listOf({ item, cell }: PlacedAction, { context }: Reading): Section | null {
  let section = item?.section ?? cell?.table.section ?? null
  const isTop = ({ parent }: Section) => parent === null || parent === context.titleSection || parent.heading === null
  while (section?.parent && !isTop(section)) section = section.parent
  return section
}

const deadline = /^\W*(?:due|by|before|until|till|no later|not later|deadline)\b/iu
const old =
  /\b(?:overdue|late|carried|carry|pending|outstanding|open|old|ongoing|previous|last|prior|earlier|since|was due|status|reported|review)\b/iu

/** Whether a due date in the past may be meant: the task is an old one, or the date is no deadline after all. */
function mayBeLate({ action, item, cell }: PlacedAction, { context }: Reading): boolean {
  if (cell) {
    const headers = cell.table.header.cells.map(({ plain }) => plain)
    const heading = cell.table.section.heading?.plain ?? ''
    return columnAt('status', headers) >= 0 || old.test(heading) || context.roleAround(cell.table) === 'review'
  }
  const heading = item?.section === context.titleSection ? '' : (item?.section.heading?.plain ?? '')
  return !deadline.test(action.due?.text ?? '') || old.test(`${heading} ${action.cue.text} ${action.text}`)
}
