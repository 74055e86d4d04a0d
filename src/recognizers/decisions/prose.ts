import type { Sentence } from '../../grammar/sentence.js'
import { mayHoldSettlement, settlementIn } from '../../grammar/settlement/settlement.js'
import { opensOrCloses } from '../../lexicon/roles.js'
import type { Item } from '../../outline/outline.js'
import { cueIn } from '../actions/action.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { decisionFrom } from './decision.js'
import { isLeadOfDecisions } from './listed.js'

/** Decisions that a sentence says: "The team agreed to drop the tag", "It was decided to wait". */
export function proseDecisions(context: Context): DecisionFound[] {
  const found: DecisionFound[] = []
  for (const item of context.items) {
    if (item.form === 'code' || !mayHoldSettlement(item.text)) continue
    if (isElsewhere(item, context) || isLeadOfDecisions(item, context)) continue
    const sentences = context.discourse.sentencesOf(item)
    for (const [index, sentence] of sentences.entries()) {
      const settled = settlementIn(sentence)
      if (!settled || (settled.told && context.discourse.speakerOf(item))) continue
      const cue = cueIn(item.text, 'phrase', settled.cue.start, settled.cue.end)
      const before = saysOnlyHow(sentence) ? sentences[index - 1] : undefined
      const start = before?.start ?? sentence.start
      const decision = decisionFrom(item, start, sentence.end, cue, 'implicit', settled.outcome)
      if (decision) found.push(decision)
    }
  }
  return found
}

/** "Accepted.", "(consensus)": what was settled stands in the sentence before. */
const saysOnlyHow = ({ plain, start, end, tokens }: Sentence): boolean =>
  tokens.length === 1 || (tokens.length <= 4 && /^[([]/u.test(plain.slice(start, end)))

function isElsewhere(item: Item, context: Context): boolean {
  const role = context.roleAround(item)
  return (
    role === 'attendance' ||
    role === 'absence' ||
    role === 'actions' ||
    // What a list of decisions holds is read there, and a recap of it says nothing new.
    role === 'decisions' ||
    (role === 'logistics' && !opensOrCloses(item.section.heading?.plain ?? '')) ||
    (role === 'agenda' && item.parent === null && item.items.length === 0)
  )
}
