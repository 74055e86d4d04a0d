import { defineRule } from '../../lint/define-rule.js'

export const actionOwnerNamed = defineRule({
  id: 'action-owner-named',
  area: 'action-items',
  summary: 'every action item that is labelled says who does it',
  recommended: 'warn',
  strict: 'error',
  why: 'What everybody is to do is done by nobody. An action item with a name is asked after in the next meeting.',
  mend: 'Name who does it, such as "Ann: order the tiles"',
  examples: [
    {
      title: 'an action item with a name',
      markdown: '# Roof committee, 2025-03-04\n\n- ACTION: Ann to order the tiles\n',
      messages: [],
    },
    {
      title: 'an action item without a name',
      markdown: '# Roof committee, 2025-03-04\n\n- ACTION: order the tiles\n',
      messages: ['3:11-3:26 Nobody is named for "order the tiles"'],
    },
  ],
  *check({ minutes }) {
    for (const { owners, task, status, basis, position } of minutes.actionItems) {
      if (owners.length === 0 && status === 'open' && basis === 'explicit') {
        yield { message: `Nobody is named for "${task}"`, place: position }
      }
    }
  },
})
