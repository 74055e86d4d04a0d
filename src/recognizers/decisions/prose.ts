import type { Sentence } from '../../grammar/sentence.js'
import type { Settlement } from '../../grammar/settlement/finder.js'
import { mayHoldSettlement, settlementIn } from '../../grammar/settlement/settlement.js'
import { saysHowSettled } from '../../lexicon/movers.js'
import { opensOrCloses } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import { findsWell, puts } from '../../lexicon/verdicts.js'
import { isLinkAlone } from '../../outline/link-alone.js'
import type { Item } from '../../outline/outline.js'
import { isAgreedTask } from '../actions/task-like.js'
import { isToldBehindPeople } from '../attendance/told-behind-people.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'
import { decisionFrom } from './decision.js'
import { isLeadOfDecisions, listBehind } from './listed.js'
import { notesInTables } from './notes-in-tables.js'
import { decisionOver, Placed, placedSentences } from './placed.js'

/** Decisions that a sentence says: "The team agreed to drop the tag", "It was decided to wait". */
export function proseDecisions(context: Context): DecisionFound[] {
  const found: DecisionFound[] = []
  const inTables = new Set(notesInTables(context))
  for (const item of [...context.items, ...inTables]) {
    if (item.form === 'code' || !mayHoldSettlement(item.text) || leadsElsewhere(item)) continue
    if (isElsewhere(item, context)) continue
    // "We agreed on the following action items:" settles nothing but who does what.
    if (context.roleOf(item) === 'actions') continue
    const [formality, planned] = [isFormality(item, context), isPlanned(item, context, inTables.has(item))]
    const all = context.discourse.sentencesOf(item)
    // "We agreed to wait. It was also agreed that:" says something itself before it leads.
    const sentences = isLeadOfDecisions(item, context) ? all.slice(0, -1) : all
    for (const [index, sentence] of sentences.entries()) {
      const settled = settlementIn(sentence)
      if (!settled || (settled.told && context.discourse.speakerOf(item)) || isOwnView(item, sentence, context))
        continue
      // "Ann may order it (consensus)": what came of it was added to the plan.
      if (planned && !/[([]\s*$/u.test(sentence.plain.slice(sentence.start, settled.cue.start))) continue
      if (formality && !settles.test(item.text.plain.slice(sentence.start, settled.cue.end))) continue
      const cue = cueIn(item.text, 'phrase', settled.cue.start, settled.cue.end)
      const start = startOf(index, sentences, item, context)
      const end = endOf(index, sentences, settled)
      const listed = index === all.length - 1 ? listOf(item) : []
      const decision =
        listed.length > 0
          ? overList(new Placed(item, sentence), listed, settled, context)
          : isMark(item, settled)
            ? decisionFrom(item, start, end, { ...cue, kind: 'label' }, 'explicit', settled.outcome)
            : decisionFrom(item, start, end, cue, 'implicit', settled.outcome)
      if (decision) found.push(decision)
    }
  }
  return found
}

/** "Agreed that one bed is enough" below "Ann Reed (Oak Ltd)": what she thinks. */
const isOwnView = (item: Item, { text }: Sentence, context: Context): boolean =>
  /^\W*agreed that\b/iu.test(text) && item.parent !== null && context.discourse.personAbove(item) !== null

/** "[Request denied](#request-denied)": an entry of the contents names what stands there. */
const leadsElsewhere = (item: Item): boolean =>
  isLinkAlone(item) && item.text.runs.some(({ kind, url }) => kind === 'link' && url?.startsWith('#'))

/**
 * Where the decision begins that a sentence tells: with the sentence in front, or the label, where it says only how that
 * was settled ("**Minutes of May:** Approved.").
 */
function startOf(index: number, sentences: readonly Sentence[], item: Item, context: Context): number {
  const sentence = sentences[index] as Sentence
  const before = sentences[index - 1]
  if (before && takesUp(sentence) && puts(before.text)) return before.start
  if (!saysOnlyHow(sentence) && !saysHowSettled(sentence.text) && !beginsWithMover.test(sentence.text))
    return sentence.start
  return sentences[index - 1]?.start ?? (context.discourse.speakerOf(item) ? sentence.start : 0)
}

/** "The board agreed this was a good idea": what was, the sentence in front says. */
const takesUp = ({ text }: Sentence): boolean =>
  findsWell(/\bagree[ds]?(?= (?:that )?(?:it|this|that)\b)(.*)/u.exec(text)?.[1] ?? '')

/** "Proposed by Ann, seconded by Bo and carried." */
const beginsWithMover = /^\W*(?:proposed|moved|seconded)(?: by|:)? \p{Lu}/iu

/** Who approves more things in a sentence writes them below it. */
const mostListed = 12

const laysDown = /\b(?:should|must|shall|will be|(?:is|are) (?:to be|required)|ha(?:s|ve) to)\b/iu

/** "Accepted by quorum. The boat should be painted.": where nothing stands in front, what holds from now on stands behind. */
function endOf(index: number, sentences: readonly Sentence[], { cue }: Settlement): number {
  const [first, next] = sentences
  // "We approved three things: the hall; the bar; the lamp."
  const isListed = (first?.plain ?? '').slice(cue.end, sentences[index]?.end).includes(': ')
  const furthest = index + mostListed
  while (isListed && index < furthest && sentences[index]?.text.endsWith(';') && sentences[index + 1]) index++
  const told = index === 0 && first && next && saysHowSettled(first.text) && next.names.length === 0
  return told && laysDown.test(next.text) ? next.end : (sentences[index] as Sentence).end
}

/** "Two pots of paint - **Approved**": bold behind a dash is a mark, not a sentence's word. */
const isMark = ({ text }: Item, { cue }: Settlement): boolean =>
  text.runs.some(({ kind, start, end }) => kind === 'strong' && start === cue.start && end === cue.end) &&
  /(?:→|⇒|=>|->|\s[-–—]{1,2})\s*$/u.test(text.plain.slice(Math.max(0, cue.start - 5), cue.start))

const leadsTo =
  /\bfollowing\b[^.]*:\s*$|\b(?:these|that)(?: \p{L}+)?:\s*$|\b(?:about|on) the following\s*$|\bon (?:two|three|four|five|several|some|\d) (?:\p{L}+ )?\p{L}{3,}s:\s*$/iu

/** "We chose the following beds:" and the list behind it are one decision. */
function listOf(item: Item): readonly Item[] {
  if (!leadsTo.test(item.text.plain)) return []
  const list = item.items.length > 0 ? item.items : listBehind(item)
  return list.length <= 8 ? list : []
}

function overList(lead: Placed, list: readonly Item[], settled: Settlement, context: Context): DecisionFound | null {
  const decision = decisionOver([lead, ...placedSentences(list, context)], { index: 0, length: 0 }, settled.outcome)
  return decision && { ...decision, cue: cueIn(lead.item.text, 'phrase', settled.cue.start, settled.cue.end) }
}

/** "Accepted.", "(consensus)", "Group says yes.": what was settled stands in the sentence before. */
const saysOnlyHow = ({ plain, start, end, tokens }: Sentence): boolean =>
  tokens.length === 1 ||
  (tokens.length <= 4 && (/^[([]/u.test(plain.slice(start, end)) || answers.test(plain.slice(start, end))))

const answers = /^(?:the |our )?\p{L}+ (?:says?|said) (?:yes|no|ok(?:ay)?)\b/iu

/** Below "Next meeting" or "Administrivia" only what says outright that it was settled is more than a notice. */
const settles =
  /^\W*(?:(?:we|it|the|all|everyone|everybody)\b.*\b(?:agreed|decided|resolved|approved|voted)|decision to\b|decided\b|minutes\b.*\b(?:approved|accepted|adopted|confirmed))$/iu
const isFormality = (item: Item, context: Context): boolean =>
  context.roleAround(item) === 'logistics' && !opensOrCloses(item.section.heading?.plain ?? '')

/** A list of what is on the agenda is a plan; a paragraph or table below that heading tells what came of it. */
const isPlanned = (item: Item, context: Context, inTable: boolean): boolean =>
  context.roleAround(item) === 'agenda' &&
  item.parent === null &&
  item.items.length === 0 &&
  item.form !== 'paragraph' &&
  !inTable

function isElsewhere(item: Item, context: Context): boolean {
  const role = context.roleAround(item)
  return (
    (isOfPeople(role) && !isToldBehindPeople(item)) ||
    (role === 'actions' && !isAgreedTask(item.text.plain)) ||
    // What a list of decisions holds is read there, and a recap of it says nothing new.
    role === 'decisions'
  )
}
