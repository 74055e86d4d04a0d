import { defineRule } from '../../lint/define-rule.js'
import { oddLabels } from '../label-style.js'

const word =
  /^(?:[^\p{L}\p{N}]{0,8})(?<word>decisions?|decided|resolutions?|resolved|agreements?|agreed)(?![\p{L}\p{N}])/iu

export const decisionLabelStyle = defineRule({
  id: 'decision-label-style',
  area: 'decisions',
  summary: 'all labels of decisions of one kind in a document are written alike',
  recommended: 'off',
  strict: 'warn',
  fixable: true,
  fixChanges: 'the words of the label change, and with them the `cue` of the decision and the text of the note',
  why: `Who searches the minutes for "RESOLVED:" does not find "Resolution -".

It compares labels of one kind: "Decision" with "Decided", "Resolution" with "Resolved", "Agreement" with "Agreed", their
capitals and what divides them from what was decided; numbers and bold are free, and so is the plural. A resolution may be
something else than an agreement, and "Vote", "Consensus" or "Rejected" say how or what: they are not compared. What most
labels of a kind are is expected of the others, or what the first is, where two styles are as frequent.`,
  mend: 'Write all labels of this kind alike',
  examples: [
    {
      title: 'labels that are alike but for their numbers',
      markdown:
        '# School board, 2025-03-04\n\n- Resolution 1: the hall is repainted\n- **Resolution 2:** the roof is mended\n- Resolution: the gate stays shut\n',
      messages: [],
    },
    {
      title: 'labels of other kinds',
      markdown:
        '# School board, 2025-03-04\n\n- RESOLVED: the hall is repainted\n- Agreed: the roof can wait\n- Consensus: the gate is ugly\n',
      messages: [],
    },
    {
      title: 'labels of one kind in two styles',
      markdown:
        '# School board, 2025-03-04\n\n- RESOLVED: the hall is repainted\n- Resolution: the roof is mended\n- Decision: the gate stays shut\n- DECISION - the bell is sold\n',
      messages: [
        '4:3-4:13 The label "Resolution:" is in another style than "RESOLVED:"',
        '6:3-6:13 The label "DECISION -" is in another style than "Decision:"',
      ],
      fixed:
        '# School board, 2025-03-04\n\n- RESOLVED: the hall is repainted\n- RESOLVED: the roof is mended\n- Decision: the gate stays shut\n- Decision: the bell is sold\n',
    },
  ],
  check(reading) {
    const cues = reading.minutes.decisions.map(({ cue }) => cue)
    return oddLabels(cues, word, kindOf, reading)
  },
})

/** "dec", "res" or "agr". */
const kindOf = (found: string): string => found.slice(0, 3)
