import { bareDecisionLabel, decisionLabel } from '../../lexicon/labels.js'
import { overLines } from '../../lexicon/over-lines.js'
import { inAnyCase } from '../../lexicon/pattern.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import {
  answersNo,
  asksForDissent,
  assentsAll,
  invitesAnswers,
  isVerdict,
  namesDissent,
  puts,
} from '../../lexicon/verdicts.js'
import type { Item } from '../../outline/outline.js'
import { placeAmong, siblingsOf } from '../../outline/siblings.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { notesInTables } from './notes-in-tables.js'
import { decisionOver, type Placed, placedSentences } from './placed.js'

/**
 * Verdicts that stand in sentences of their own, with what they are about: "No objections. All in favour.", "Anyone
 * unhappy with Tuesday? No.", "Ann asked if we should publish the songbook. All present agreed."
 *
 * A verdict of assent settles by itself; "no objections" only what was put in front of it, and a bare "no" only a
 * question for dissent.
 */
export const verdicts = (context: Context): DecisionFound[] =>
  [context.items, notesInTables(context)].flatMap((items) => verdictsAmong(items, context))

function verdictsAmong(items: readonly Item[], context: Context): DecisionFound[] {
  const found: DecisionFound[] = []
  const sentences = placedSentences(items, context)
  for (let at = 0; at < sentences.length; at++) {
    const first = sentences[at]
    if (!first || first.plain.length > longest || !mayAnswer.test(saidIn(first, context))) continue
    const end = endOfVerdict(sentences, at, context)
    const from = end < 0 ? -1 : startOf(sentences, at, end, context)
    if (from < 0) continue
    const last = sentences[end] as Placed
    const decision =
      isOpen(context, first) || isLabelled(sentences[end + 1], first)
        ? null
        : decisionOver(sentences.slice(from, end + 1), { index: 0, length: last.plain.length }, 'accepted')
    if (decision) found.push(decision)
    at = end
  }
  return found
}

/** In characters: who says more has more to say than a verdict. */
const longest = 90
const mayAnswer = inAnyCase(
  new RegExp(
    overLines`
      ^\W*(?:
        there (?:was|were) no
        |no|none|nope|nobody|nil
        |(?:(?:the|this|our) )?(?:
          meeting|group|board|committee|council|team|panel|club|members|congregation
          |assembly
        ) (?:agree|approve|accept|concur|assent|consent)
        |all|everyone|everybody|both
        |we all
        |they all
        |those|unanimous|consensus
        |agreed by
        |fine|ok|good|silence
      )
    `,
    'u',
  ),
)

const isOpen = (context: Context, { item }: Placed): boolean => {
  const role = context.roleAround(item)
  return isOfPeople(role) || role === 'actions'
}

/** A verdict's words; "All: fine with that" is said by all. */
function saidIn({ item, plain }: Placed, context: Context): string {
  const speaker = /^\W*(?:all|everyone|everybody)\b/iu.test(item.text.plain) ? context.discourse.speakerOf(item) : null
  return speaker && speaker.rest > 0
    ? `all ${plain}`
    : plain.replace(/^\((?:all|everyone|everybody|group)\)\s?:?\s/iu, '')
}

/** "RESOLVED: …" right behind the verdict says what came of it. */
const isLabelled = (next: Placed | undefined, verdict: Placed): boolean =>
  next !== undefined &&
  next.item !== verdict.item &&
  next.item.section === verdict.item.section &&
  (decisionLabel.test(next.item.text.plain) || bareDecisionLabel.test(next.item.text.plain))

/** The index of the last of the verdicts in a row, or -1 where there is none. */
function endOfVerdict(sentences: readonly Placed[], at: number, context: Context): number {
  const first = sentences[at] as Placed
  let end = at - 1
  for (let next = at; next < sentences.length; next++) {
    const sentence = sentences[next] as Placed
    if (sentence.item !== first.item || sentence.plain.length > longest) break
    const words = saidIn(sentence, context)
    if (!isVerdict(words) && !(next === at && answersNo(words))) break
    end = next
  }
  return end >= at ? end : -1
}

/** The index of the sentence with which the decision begins, or -1 where the verdict settles nothing. */
function startOf(sentences: readonly Placed[], at: number, end: number, context: Context): number {
  const run = sentences.slice(at, end + 1)
  const before = sentences[at - 1]
  const assent = run.some((one) => assentsAll(saidIn(one, context)))
  const near = before && isNear(before, run[0] as Placed) ? before : null
  if (near && asksForDissent(near.plain)) return asksWhole(near) ? at - 1 : withSubject(sentences, at - 1)
  const told = near ?? (before && isNext(before, run[0] as Placed, context) ? before : null)
  if (told && !near && asksForDissent(told.plain) && asksWhole(told)) return at - 1
  // "Any objections to selling it? Please write to Ann." above "No objections"
  const asked = told && !near && invitesAnswers(told.plain) ? sentences[at - 2] : undefined
  if (asked?.item === told?.item && asked && asksForDissent(asked.plain) && asksWhole(asked)) return at - 2
  if (near?.item === run[0]?.item && assent) return at - 1
  if (near && isVerdict(run[0] ? saidIn(run[0], context) : '') && puts(near.plain)) return at - 1
  if (assent && run.length > 1) return at
  // "Ann: no objections" is hers alone.
  if (saysForHimself(run[0] as Placed, context)) return -1
  return told && settlesWhatWasSaid(run, assent) && isMatter(told) ? at - 1 : -1
}

/** Nobody is against it, or all are for it: that is about what was said last. A bare "none" can be about anything. */
const settlesWhatWasSaid = (run: readonly Placed[], assent: boolean): boolean =>
  assent || run.some(({ plain }) => namesDissent(plain))

/** What can be settled: a statement of some words that is no lead, nor asks for something else than for dissent. */
const isMatter = ({ plain, sentence }: Placed): boolean =>
  sentence.tokens.length >= 4 && !/:\s*$/u.test(plain) && !asksForMore.test(plain) && !/\badjourn/iu.test(plain)
const asksForMore =
  /\b(?:any|other|further|more)\b[^.]*\b(?:comments?|questions?|business|topics?|nominations?|news|updates?|items?)\b/iu

/** The note right behind it at the same depth. */
const isNext = (before: Placed, verdict: Placed, context: Context): boolean => {
  if (saysForHimself(verdict, context)) return false
  return siblingsOf(verdict.item)[placeAmong(verdict.item) - 1] === before.item
}

/** Whether a turn of somebody's own begins with the verdict. */
function saysForHimself(verdict: Placed, context: Context): boolean {
  const rest = context.discourse.speakerOf(verdict.item)?.rest ?? 0
  return rest > 0 && verdict.sentence.start === rest && saidIn(verdict, context) === verdict.plain
}

/** In the same note, or in the one that the verdict is nested in. */
const isNear = (before: Placed, verdict: Placed): boolean =>
  before.item === verdict.item || before.item === verdict.item.parent

/** "Any objections to moving the concert?" says what it is about, "Objections?" does not. */
const asksWhole = ({ sentence }: Placed): boolean => sentence.tokens.length >= 4

const withSubject = (sentences: readonly Placed[], question: number): number =>
  sentences[question - 1]?.item === sentences[question]?.item ? question - 1 : -1
