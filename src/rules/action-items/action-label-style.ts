import { defineRule } from '../../lint/define-rule.js'
import { oddLabels } from '../label-style.js'

/** Labels that mean the same; "Next step" and "Follow-up" say more. */
const word = /^(?:[^\p{L}\p{N}]{0,8})(?<word>action(?: ?items?| points?)?|AIs?|APs?|TO-?DOs?)(?![\p{L}\p{N}])/iu

export const actionLabelStyle = defineRule({
  id: 'action-label-style',
  area: 'action-items',
  summary: 'all labels of action items in a document are written alike',
  recommended: 'off',
  strict: 'warn',
  fixable: true,
  fixChanges: 'the words of the label change, and with them the `cue` of the action item and the text of the note',
  why: `Who searches the minutes for "ACTION:" does not find "Action item -" and "AI:".

It compares the words of the labels, their capitals and what divides them from the task; numbers, names and bold are free, and
so is the plural. What most labels of the document are is expected of the others, or what the first is, where two styles are
as frequent. It is silent about labels that say something else, such as "Next steps:" and "Follow-up:", and about lists below
a heading. The fix swaps the words; a label that is built otherwise around a name is left to you.`,
  mend: 'Write all labels alike',
  examples: [
    {
      title: 'labels that are alike but for number and name',
      markdown:
        '# Roof committee, 2025-03-04\n\n- ACTION: Ann to order the tiles\n- **ACTION 2:** Bo to sell the ladder\n- ACTION (Cy): measure the gutter\n',
      messages: [],
    },
    {
      title: 'labels of other things',
      markdown:
        '# Roof committee, 2025-03-04\n\n- ACTION: Ann to order the tiles\n- Next step: Bo to sell the ladder\n',
      messages: [],
    },
    {
      title: 'other words',
      markdown:
        '# Roof committee, 2025-03-04\n\n- ACTION: Ann to order the tiles\n- Action item: Bo to sell the ladder\n- **AI**: Cy to measure the gutter\n- ACTION: Ann to ring the dealer\n',
      messages: [
        '4:3-4:14 The label "Action item:" is in another style than "ACTION:"',
        '5:5-5:7 The label "AI:" is in another style than "ACTION:"',
      ],
      fixed:
        '# Roof committee, 2025-03-04\n\n- ACTION: Ann to order the tiles\n- ACTION: Bo to sell the ladder\n- **ACTION**: Cy to measure the gutter\n- ACTION: Ann to ring the dealer\n',
    },
    {
      title: 'another divider',
      markdown:
        '# Choir, 2025-03-04\n\n- Action: Ann to copy the scores\n- Action - Bo to tune the organ\n- [Action] Cy to book the hall\n',
      messages: [
        '4:3-4:11 The label "Action -" is in another style than "Action:"',
        '5:3-5:11 The label "[Action]" is in another style than "Action:"',
      ],
      fixed:
        '# Choir, 2025-03-04\n\n- Action: Ann to copy the scores\n- Action: Bo to tune the organ\n- Action: Cy to book the hall\n',
    },
    {
      title: 'a name between word and divider',
      markdown: '# Choir, 2025-03-04\n\n- Action: Ann to copy the scores\n- [Action - Bo] tune the organ\n',
      messages: ['4:3-4:16 The label "[Action - Bo]" is in another style than "Action:"'],
    },
  ],
  check(reading) {
    const cues = reading.minutes.actionItems.map(({ cue }) => cue)
    return oddLabels(cues, word, () => 'action', reading)
  },
})
