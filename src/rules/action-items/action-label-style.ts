import * as z from 'zod'
import { actionLabel, inlineActionLabel } from '../../lexicon/labels.js'
import { defineRule } from '../../lint/define-rule.js'
import type { Reading } from '../../lint/reading.js'
import { sourceRange } from '../../outline/text.js'
import { type LabelUse, unusualLabels } from '../label-style.js'
import { type PlacedAction, placedActions } from './placed-action.js'

const options = z.strictObject({
  label: z
    .string()
    .refine(
      (label) => label === '' || actionLabel.test(`${label}: x`),
      'expected a label such as "ACTION" or "Action item"',
    )
    .default('')
    .describe('The label that every action item has; empty: the one that the document uses most.'),
})

export const actionLabelStyle = defineRule({
  id: 'action-label-style',
  area: 'action-items',
  summary: 'action items have one label',
  recommended: 'off',
  strict: 'warn',
  fixable: true,
  options,
  why: `Whoever searches the minutes for "ACTION:" does not find what is labelled "AI:".

It compares the words of labels that mean the same, capitals included: "ACTION", "Action item", "AP", "AI". "TODO" is only
compared with "To do", since many groups mean something else by it; labels of several tasks ("Actions:") and those of
chat bots ("#action") are left alone. What is around the words, such as an owner, brackets or bold type, stays.

The fix swaps the words. The record stays as it was but for the words of the label; where a label would not be read as
one any more, nothing is fixed.`,
  mend: 'Use one label for all action items',
  examples: [
    {
      title: 'one label, with and without an owner',
      markdown:
        '# Film club, 2025-03-04\n\n- **ACTION**: Ann to rent the film\n- ACTION (Bo): buy popcorn\n- TODO: count the chairs\n',
      messages: [],
    },
    {
      title: 'several labels',
      markdown:
        '# Film club, 2025-03-04\n\n- ACTION: Ann to rent the film\n- **Action item:** Bo to buy popcorn\n- AI(Cy): count the chairs\n- ACTION: Di to sweep\n',
      messages: [
        '4:5-4:16 Here the label is "Action item", elsewhere "ACTION"',
        '5:3-5:5 Here the label is "AI", elsewhere "ACTION"',
      ],
      fixed:
        '# Film club, 2025-03-04\n\n- ACTION: Ann to rent the film\n- **ACTION:** Bo to buy popcorn\n- ACTION(Cy): count the chairs\n- ACTION: Di to sweep\n',
    },
    {
      title: 'a label of the configuration',
      markdown: '# Film club, 2025-03-04\n\n- ACTION: Ann to rent the film\n',
      options: { label: 'Action item' },
      messages: ['3:3-3:9 The label is "ACTION", not "Action item"'],
      fixed: '# Film club, 2025-03-04\n\n- Action item: Ann to rent the film\n',
    },
  ],
  *check(reading, { label }) {
    const uses = placedActions(reading).flatMap((placed) => labelOf(placed, reading) ?? [])
    yield* unusualLabels(uses, label)
  },
})

const words = /(?<![#\p{L}])(?:(action(?: ?item| ?point)?|A[IP])|(to[- ]?do))(?!\p{L})/iu

function labelOf({ action: { cue }, item }: PlacedAction, { source }: Reading): LabelUse | null {
  if (cue.kind !== 'label' || !item) return null
  const start = cue.position.start.offset
  const match = words.exec(source.slice(start, cue.position.end.offset))
  if (!match || !actionLabel.test(cue.text)) return null
  const [word, task] = match
  const from = start + match.index
  const first = sourceRange(item.text, 0, item.text.plain.length).sourceStart
  const takes = (other: string) => {
    const label = cue.text.replace(words, other)
    return actionLabel.test(label) && (start <= first || `Done. ${label} `.search(inlineActionLabel) >= 0)
  }
  return { word, place: { start: from, end: from + word.length }, meaning: task ? 'action' : 'todo', takes }
}
