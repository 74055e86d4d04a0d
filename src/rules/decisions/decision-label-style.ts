import { decisionLabel, inlineDecisionLabel } from '../../lexicon/labels.js'
import { defineRule } from '../../lint/define-rule.js'
import type { Reading } from '../../lint/reading.js'
import { itemFinder } from '../../outline/item-at.js'
import type { Item } from '../../outline/outline.js'
import { sourceRange } from '../../outline/text.js'
import type { Decision } from '../../record/types.js'
import { type LabelUse, unusualLabels } from '../label-style.js'

export const decisionLabelStyle = defineRule({
  id: 'decision-label-style',
  area: 'decisions',
  summary: 'a label of decisions is written in one way',
  recommended: 'off',
  strict: 'warn',
  fixable: true,
  why: `Whoever searches the minutes for "DECISION:" does not find what is labelled "Decision:".

It compares the capitals of one word. "Agreed", "Resolved" and "Decision" may mean three things, and are left as they are.

The fix swaps the word. The record stays as it was but for the words of the label; where a label would not be read as one
any more, nothing is fixed.`,
  mend: 'Write the label in one way',
  examples: [
    {
      title: 'labels that mean different things',
      markdown: '# Film club, 2025-03-04\n\n- DECISION: We show a comedy.\n- Agreed: The doors open at 7.\n',
      messages: [],
    },
    {
      title: 'one word, with and without capitals',
      markdown:
        '# Film club, 2025-03-04\n\n- DECISION: We show a comedy.\n- **Decision:** The doors open at 7.\n- DECISION: Popcorn is free.\n',
      messages: ['4:5-4:13 Here the label is "Decision", elsewhere "DECISION"'],
      fixed:
        '# Film club, 2025-03-04\n\n- DECISION: We show a comedy.\n- **DECISION:** The doors open at 7.\n- DECISION: Popcorn is free.\n',
    },
  ],
  *check(reading) {
    const itemAt = itemFinder(reading.context.items)
    const uses = reading.minutes.decisions.flatMap(({ cue }) => {
      const place = { start: cue.position.start.offset, end: cue.position.end.offset }
      return labelOf(cue, itemAt(place), reading) ?? []
    })
    yield* unusualLabels(uses, '')
  },
})

const words =
  /(?<![#\p{L}])(?:decision|resolution|resolved|agreed|agreement|verdict|consensus|conclusion|outcome|approved|accepted|rejected|deferred)(?!\p{L})/iu

function labelOf(cue: Decision['cue'], item: Item | null, { source }: Reading): LabelUse | null {
  if (cue.kind !== 'label' || !item) return null
  const start = cue.position.start.offset
  const match = words.exec(source.slice(start, cue.position.end.offset))
  if (!match || !decisionLabel.test(cue.text)) return null
  const [word] = match
  const from = start + match.index
  const first = sourceRange(item.text, 0, item.text.plain.length).sourceStart
  const takes = (other: string) => {
    const label = cue.text.replace(words, other)
    return decisionLabel.test(label) && (start <= first || `Done. ${label} `.search(inlineDecisionLabel) >= 0)
  }
  return { word, place: { start: from, end: from + word.length }, meaning: word.toLowerCase(), takes }
}
