import { isOfPeople } from '../../lexicon/section-words.js'
import { putsToAll, saysNoToAll, saysYesToAll } from '../../lexicon/verdicts.js'
import type { Item } from '../../outline/outline.js'
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
    if (item.form === 'code' || !putsToAll.test(item.text.plain) || isElsewhere(item, context)) return []
    return answered(item, context) ?? []
  })
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
  const siblings = item.parent?.items ?? item.section.items
  const next = siblings[siblings.indexOf(item) + 1]
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
