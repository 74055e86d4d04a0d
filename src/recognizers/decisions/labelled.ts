import { Sentence } from '../../grammar/sentence.js'
import { settlementIn } from '../../grammar/settlement/settlement.js'
import { actionLabel, bareDecisionLabel, decisionLabel, wideDecisionLabel } from '../../lexicon/labels.js'
import { saysHowSettled } from '../../lexicon/movers.js'
import { outcomeOf } from '../../lexicon/outcome.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isUndecided } from '../../lexicon/settlement.js'
import type { Item } from '../../outline/outline.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { numberedParts, partsAt } from '../numbered-parts.js'
import { decisionFrom } from './decision.js'
import { inlineLabels } from './inline-labels.js'
import { matterAbove } from './matter-above.js'
import { notesInTables } from './notes-in-tables.js'
import { decisionOver, placedSentences } from './placed.js'

/**
 * Decisions behind a label: `Decision: …`, `RESOLVED: …`, `> ***Resolution #1: …***`, `#agreed …`, `**Verdict:** …`,
 * and an action label before something that is settled already ("**Action**: The request was merged in the meeting").
 */
export function labelledDecisions(context: Context): DecisionFound[] {
  const found: DecisionFound[] = []
  for (const item of [...context.items, ...notesInTables(context)]) {
    if (item.form === 'code') continue
    const from = context.discourse.speakerOf(item)?.rest ?? 0
    const inFront = from > 0 && consents.test(item.text.plain.slice(from)) ? null : labelAt(item, from, context)
    const behindLead = inFront ? 0 : endOfLead(item, from, context)
    const label = behindLead > 0 ? labelAt(item, behindLead, context) : inFront
    for (const [start, end] of label ? partsBehind(item, label) : []) {
      const decision = label && read(item, behindLead || from, label, start, end, context)
      if (decision) found.push(decision)
    }
    if (!label) for (const one of inlineLabels(item)) found.push(one)
  }
  return found
}

/** "Ann: agreed - the robes are too warm": what a speaker says to what was said before is no label. */
const consents = /^\W*agreed\s+[–—-]\s/u

/** "**4. Rents** RESOLVED that …": where the text behind a lead in bold begins; 0 without one. */
function endOfLead(item: Item, from: number, context: Context): number {
  if (from > 0 || item.text.runs[0]?.start !== 0) return 0
  return context.discourse.sentencesOf(item)[0]?.start ?? 0
}

/** Where the text behind the label begins, and whether the label itself says it all ("Approved"). */
interface Label {
  rest: number
  word: string
}

function labelAt(item: Item, from: number, context: Context): Label | null {
  const part = item.text.plain.slice(from)
  const match = decisionLabel.exec(part) ?? bareDecisionLabel.exec(part)
  if (match) {
    if (item.items.length > 0 && match[0].length >= part.trimEnd().length && roleOf(part) === 'decisions') return null
    return { rest: from + match[0].length, word: (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase() }
  }
  const bold = boldLabelAt(item, from)
  if (bold) return bold
  const wide = /decision|consensus|ruling|verdict/iu.test(part.slice(0, longestLabel))
    ? wideDecisionLabel.exec(part)
    : null
  if (wide && (wide[1]?.length ?? 0) <= longestLabel && !isToCome.test(wide[0]))
    return { rest: from + wide[0].length, word: '' }
  const action = actionLabel.exec(part)
  if (!action) return null
  const rest = from + action[0].length
  const sentence = new Sentence(item.text, rest, item.text.plain.length, context.people)
  return settlementIn(sentence) && /\b(?:was|were|been)\b/u.test(item.text.plain.slice(rest))
    ? { rest, word: '' }
    : null
}

/** "Decision by Friday:" */
const isToCome = /\bby (?:the )?(?:next|end|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)/iu

/** In characters. */
const longestLabel = 80

/** "**Decision** meet on Monday": bold takes the place of the colon. */
function boldLabelAt({ text }: Item, from: number): Label | null {
  const run = text.runs.find(({ kind, start }) => kind === 'strong' && start === from)
  if (
    !run ||
    !/^(?:decision|decided|resolution|resolved|agreed|conclusion|outcome|consensus|verdict|ruling)$/iu.test(
      text.plain.slice(run.start, run.end).trim(),
    )
  )
    return null
  const behind = text.plain.slice(run.end)
  return /^\s+(?!mak|tree|log|record|matri|process|point|build|driv|seek|of\b|from\b)[\p{L}\p{N}#@]/iu.test(behind)
    ? { rest: run.end, word: '' }
    : null
}

/** "Decisions: (1) mend the roof, (2) keep the boat", "Decisions: mend the roof; keep the boat": a range each. */
function partsBehind({ text: { plain } }: Item, { rest, word }: Label): Array<[number, number]> {
  const whole: [number, number] = [rest, plain.length]
  if (!/s$/u.test(word)) return [whole]
  const words = plain.slice(rest)
  const counted = numberedParts(words)
  const parts = counted.length > 1 ? counted : partsAt(words, ';')
  return parts.length > 1 ? parts.map(([start, end]) => [rest + start, rest + end]) : [whole]
}

function read(
  item: Item,
  from: number,
  label: Label,
  start: number,
  end: number,
  context: Context,
): DecisionFound | null {
  const { plain } = item.text
  const words = plain.slice(start, end).trim()
  if (isUndecided(words) || words.endsWith('?')) return null
  const outcome = /reject/u.test(label.word)
    ? 'rejected'
    : /defer|postpon/u.test(label.word)
      ? 'deferred'
      : outcomeOf(/^vote/u.test(label.word) ? plain.slice(from, end) : words)
  const cue = cueIn(item.text, 'label', from, label.rest)
  const above = saysHowSettled(words) ? matterAbove(item) : []
  const whole = above.length > 0 ? placedSentences([...above, item], context) : []
  const motion = decisionOver(whole, { index: 0, length: 0 }, outcome)
  if (motion) return { ...motion, basis: 'explicit', cue }
  return decisionFrom(item, start, end, cue, 'explicit', outcome)
}
