import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import type { Reading } from '../../lint/reading.js'
import type { Item, Section } from '../../outline/outline.js'
import { sourceRange } from '../../outline/text.js'
import { readAssignedTask } from '../../recognizers/actions/read-assigned-task.js'
import { listItems } from '../../recognizers/list-items.js'

export const actionDoneInOpenList = defineRule({
  id: 'action-done-in-open-list',
  area: 'action-items',
  summary: 'a list of open action items holds none that is done',
  recommended: 'off',
  strict: 'warn',
  why: `A list of open action items is read as what is left to do; what is done hides it.

It looks at lists below a heading or lead that says that they are open, such as "Open action items" or "Still to do", for
tasks that are ticked, struck through or said to be done or cancelled. A list that is only called "Action items" may hold
both. So may one that reviews the last meeting's, be it called "Open action items from last week".`,
  mend: 'Move it to a list of what was done, or delete it',
  examples: [
    {
      title: 'a list that shows both, and a review',
      markdown:
        '# Garden club, 2025-03-04\n\n## Action items\n\n- [x] Ann: buy seeds\n- [ ] Bo: dig the bed\n\n## Open action items from last week\n\n- [x] Cy: fix the pump\n',
      messages: [],
    },
    {
      title: 'ticked and struck in a list of open ones',
      markdown:
        '# Garden club, 2025-03-04\n\n## Open action items\n\n- [x] Ann: buy seeds\n- [ ] Bo: dig the bed\n- ~~Cy: fix the pump~~\n',
      messages: [
        '5:7-5:21 "Ann: buy seeds" is done and stands below "Open action items"',
        '7:3-7:23 "Cy: fix the pump" is done and stands below "Open action items"',
      ],
    },
    {
      title: 'said to be done',
      markdown: '# Garden club, 2025-03-04\n\nStill to do:\n\n- Ann: buy seeds (done)\n- Bo: dig the bed\n',
      messages: ['5:3-5:24 "Ann: buy seeds (done)" is done and stands below "Still to do"'],
    },
  ],
  *check({ context }) {
    for (const place of [...context.sections, ...context.items]) {
      const words = wordsOf(place).replace(/\s?:$/u, '')
      if (!open.test(words) || old.test(words) || !isListOfTasks(place, context)) continue
      for (const item of place.kind === 'section' ? listItems(place) : place.items) {
        if (!isDone(item, context)) continue
        const { plain } = item.text
        const { sourceStart: start, sourceEnd: end } = sourceRange(item.text, 0, plain.length)
        yield { message: `${quote(plain)} is done and stands below ${quote(words)}`, place: { start, end } }
      }
    }
  },
})

const open = /\b(?:open|pending|outstanding|unresolved|remaining|unfinished|carried (?:over|forward)|still to do)\b/iu
const old = /\b(?:last|previous|prior|earlier|past|old|former|review|from|closed|done|completed)\b/iu

const wordsOf = (place: Section | Item): string =>
  (place.kind === 'section' ? (place.heading?.plain ?? '') : place.text.plain).trim()

/** Whether a heading or lead has the words of a list of tasks, "open" aside. */
function isListOfTasks(place: Section | Item, { roleOf }: Reading['context']): boolean {
  const role = roleOf(place)
  return role === 'actions' || role === 'review' || /^(?:what is )?still to do\W*$/iu.test(wordsOf(place))
}

function isDone(item: Item, context: Reading['context']): boolean {
  if (item.checked !== null) return item.checked
  const { status } = readAssignedTask(item.text, 0, item.text.plain.trimEnd().length, context)
  return status === 'done' || status === 'cancelled'
}
