import { isOrder } from '../../lexicon/orders.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import {
  asksForFact,
  fillsChoice,
  putsToAll,
  saysHow,
  saysNoToAll,
  saysYesToAll,
  yesOrNo,
} from '../../lexicon/verdicts.js'
import type { Item } from '../../outline/outline.js'
import { placeAmong, siblingsOf } from '../../outline/siblings.js'
import type { Decision } from '../../record/types.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { decisionOver, type Placed, placedSentences } from './placed.js'

/**
 * What the group asks itself, and the bare answer: behind it, as the one note below it, or in the turn of all. Whoever
 * answers under a name of his own says what he thinks.
 *
 * @example
 * // - Should we hold the fair every year?
 * //   - Yes, from May on.
 */
export function answers(context: Context): DecisionFound[] {
  return context.items.flatMap((item) => {
    const { plain } = item.text
    if (item.form === 'code' || !(plain.includes('?') || putsToAll.test(plain)) || isElsewhere(item, context)) return []
    return (putsToAll.test(plain) ? answered(item, context) : null) ?? saidWhatToDo(item, context) ?? []
  })
}

/**
 * "Can we skip the rest? Yes, skip it", "Do we need a rake? - No, leave it to Bo", "Oslo or Bergen? → Bergen": whatever
 * was asked, an answer of nobody's own that says what to do, or which of two it is, settles it.
 */
function saidWhatToDo(item: Item, context: Context): DecisionFound | null {
  if (context.discourse.speakerOf(item)) return null
  const sentences = placedSentences([item], context)
  const asked = sentences.findLastIndex(({ plain }) => plain.endsWith('?'))
  const question = sentences[asked]
  if (!question || asked < sentences.length - 2 || asksForFact.test(question.plain)) return null
  const below = item.items.length === 1 ? item.items[0] : undefined
  const answer = sentences[asked + 1] ?? (below && !context.discourse.speakerOf(below) ? firstOf(below, context) : null)
  if (!answer || answer.plain.length > longest || answer.plain.endsWith('?')) return null
  const behind = yesOrNo.exec(answer.plain)
  const isTold = behind ? saysHow.test(behind[2] ?? '') || isOrder(behind[2] ?? '') : isOneOfTwo(question, answer)
  if (!isTold) return null
  const outcome = behind && /^n/iu.test(behind[1] ?? '') ? 'rejected' : 'accepted'
  return decisionOver([question, answer], { index: 0, length: answer.plain.length }, outcome)
}

/** "Red or green? Green": the answer is few words, of which one stands beside the question's "or". */
function isOneOfTwo({ sentence: { tokens } }: Placed, answer: Placed): boolean {
  const or = tokens.findIndex(({ lower }) => lower === 'or')
  const words = answer.sentence.tokens
  if (or < 1 || words.length === 0 || words.length > 5) return false
  const offered = [tokens[or - 1]?.lower, tokens[or + 1]?.lower, tokens.at(-1)?.lower]
  const isOffered = ({ lower }: { lower: string }) => lower.length > 2 && offered.includes(lower)
  return words.some(isOffered) && words.every((word) => isOffered(word) || fillsChoice.has(word.lower))
}

function isElsewhere(item: Item, context: Context): boolean {
  const role = context.roleAround(item)
  return isOfPeople(role) || role === 'actions' || role === 'agenda'
}

function answered(item: Item, context: Context): DecisionFound | null {
  const sentences = placedSentences([item], context)
  const asked = sentences.findLastIndex(({ plain }) => putsToAll.test(plain))
  const question = sentences[asked]
  if (!question) return null
  const behind = sentences[asked + 1]
  if (behind) return decide(question, behind, context)
  const told = /[:→>]\s+([^:]{2,40})$/u.exec(question.plain)?.[1] ?? ''
  if (told !== '')
    return (
      outcomeOfAnswer(told) &&
      decisionOver([question], { index: 0, length: question.plain.length }, outcomeOfAnswer(told) ?? 'accepted')
    )
  if (!/\?[^\p{L}\p{N}?]{0,6}$/u.test(question.plain)) return null
  const below = item.items[0]
  // "Yes" and "No" below it are what can be chosen.
  if (below)
    return item.items.length <= mostNotes && !item.items.slice(1).some(isBare)
      ? decide(question, firstOf(below, context), context)
      : null
  const next = siblingsOf(item)[placeAmong(item) + 1]
  return next && ofAll.test(next.text.plain) ? decide(question, firstOf(next, context), context) : null
}

const mostNotes = 4
const ofAll = /^\W*(?:all|everyone|everybody|(?:the )?(?:group|board|team|committee))\s?:/iu
const isBare = ({ text }: Item): boolean => /^\W*(?:yes|no)\b/iu.test(text.plain)
const firstOf = (item: Item, context: Context): Placed | undefined => placedSentences([item], context)[0]

function decide(question: Placed, answer: Placed | undefined, context: Context): DecisionFound | null {
  if (!answer || answer.plain.length > longest) return null
  const speaks =
    answer.item !== question.item && context.discourse.speakerOf(answer.item) && !ofAll.test(answer.item.text.plain)
  if (speaks) return null
  const outcome = outcomeOfAnswer(answer.plain.replace(ofAll, ''))
  return outcome && decisionOver([question, answer], { index: 0, length: answer.plain.length }, outcome)
}

const outcomeOfAnswer = (said: string): Decision['outcome'] | null =>
  saysYesToAll.test(said) ? 'accepted' : saysNoToAll.test(said) ? 'rejected' : null

/** In characters: who says more talks about it. */
const longest = 120
