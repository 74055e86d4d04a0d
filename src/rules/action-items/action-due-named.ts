import { isOrder } from '../../lexicon/orders.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import type { ActionItem } from '../../record/types.js'
import { isCalledAction, placedActions } from './placed-action.js'

/** Where so many have no date it is the way of the document, and said once. */
const mostMessages = 3

export const actionDueNamed = defineRule({
  id: 'action-due-named',
  area: 'action-items',
  summary: 'every action item that is labelled says when it is due',
  recommended: 'off',
  strict: 'off',
  why: `A task without a date is due some day. Many groups do well without; this rule is for those that agreed to name one.

It looks at open action items behind a label, below a heading such as "Action items" and in tables, where they have an
owner or are an order. "By Friday", "before
the next meeting", "soon" and "ASAP" name a date as well. Where no action item of more than ${mostMessages} has one, one
message says so.`,
  mend: 'Say when it is due, such as "Ann: order the tiles by 14 March"',
  examples: [
    {
      title: 'dates of all kinds',
      markdown:
        '# Roof committee, 2025-03-04\n\n- ACTION: Ann to order the tiles by 14 March\n- ACTION: Bo to ask the council (due next week)\n- ACTION: Cy to call the roofer before the next meeting\n',
      messages: [],
    },
    {
      title: 'no date',
      markdown:
        '# Roof committee, 2025-03-04\n\n- ACTION: Ann to order the tiles by 14 March\n- ACTION: Bo to ask the council\n',
      messages: ['4:11-4:32 Nothing says when "ask the council" is due'],
    },
    {
      title: 'no date at all',
      markdown:
        '# Roof committee, 2025-03-04\n\n## Action items\n\n- Ann: order the tiles\n- Bo: ask the council\n- Cy: call the roofer\n- Di: write a letter\n',
      messages: ['5:3-5:23 Nothing says when "order the tiles" is due, nor 3 other action items'],
    },
  ],
  *check(reading) {
    const called = placedActions(reading).filter((placed) => isCalledAction(placed, reading) && isTask(placed.action))
    const isSaid = ({ position }: ActionItem) => !reading.directives.isOff(this.id, position.start.offset)
    const found = called
      .map(({ action }) => action)
      .filter(({ due, status }) => due === null && status === 'open')
      .filter(isSaid)
    const [first] = found
    if (first && found.length > mostMessages && called.every(({ action }) => action.due === null)) {
      const message = `Nothing says when ${quote(first.task)} is due, nor ${found.length - 1} other action items`
      yield { message, place: first.position }
    } else
      for (const { task, position } of found)
        yield { message: `Nothing says when ${quote(task)} is due`, place: position }
  },
})

/** A note that merely stands in the list has no due date. */
const isTask = ({ owners, task }: ActionItem): boolean => owners.length > 0 || isOrder(task)
