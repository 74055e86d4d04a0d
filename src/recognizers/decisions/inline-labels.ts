import { hasCue } from '../../grammar/tokens.js'
import { cue } from '../../lexicon/cues.js'
import { inlineActionLabel, inlineDecisionLabel } from '../../lexicon/labels.js'
import { isUndecided } from '../../lexicon/settlement.js'
import { matchesIn } from '../../outline/matches.js'
import type { Item } from '../../outline/outline.js'
import { sentencesIn } from '../../outline/sentences.js'
import type { DecisionFound } from '../candidate.js'
import { cueIn } from '../cue.js'
import { decisionFrom } from './decision.js'

/**
 * Labels behind a sentence's end, a semicolon or an arrow. What is behind one belongs to it, up to the next label of a
 * decision or a task.
 *
 * @example
 * // Ann asked whether the hall is free in May. Consensus: we book it, and pay half of it now.
 */
export function inlineLabels(item: Item): DecisionFound[] {
  if (!hasCue(item.text, cue.decisionLabel)) return []
  const { plain } = item.text
  const labels = matchesIn(plain, inlineDecisionLabel)
  return labels.flatMap((match, index) => {
    const rest = match.index + match[0].length
    const until = labels[index + 1]?.index ?? plain.length
    const end = endOf(plain.slice(rest, until))
    const words = plain.slice(rest, rest + end).trim()
    if (isUndecided(words) || words.endsWith('?')) return []
    return decisionFrom(item, rest, rest + end, cueIn(item.text, 'label', match.index, rest), 'explicit') ?? []
  })
}

/** In characters: who says more has gone on to talk of something else. */
const longest = 500

/** Where what a label marks ends: before a task's label, and after one sentence where much follows. */
function endOf(rest: string): number {
  const task = matchesIn(rest, inlineActionLabel)[0]?.index ?? rest.length
  return task <= longest ? task : (sentencesIn(rest.slice(0, 2_000))[0]?.[1] ?? 0)
}
