import { type Count, countAtEnd, sideOf } from '../../lexicon/ballots.js'
import { saysHowSettled } from '../../lexicon/movers.js'
import type { Item } from '../../outline/outline.js'
import { placeAmong, siblingsOf } from '../../outline/siblings.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { decisionOver, type Placed, placedSentences } from './placed.js'

/**
 * Votes that are counted, with what was put to them: a count behind it ("Open on Sundays? 12 yes, 3 no") or one line
 * for each side. More for it than against it have accepted it, whether the minutes say so or not.
 *
 * @example
 * // Lend the mower to members.
 * //
 * // - In favor (3): Ann, Bo, Cy
 * // - Opposed (0):
 */
export function ballots(context: Context): DecisionFound[] {
  const found: DecisionFound[] = []
  for (const [at, item] of context.items.entries()) {
    if (item.form === 'code' || isListOf(item, context)) continue
    const decision = counted(item, context) ?? linesOfVotes(context.items, at, context)
    if (decision) found.push(decision)
  }
  return found
}

const isListOf = (item: Item, context: Context): boolean =>
  /^(?:attendance|absence|actions|agenda)$/u.test(context.roleAround(item) ?? '')

/** A note that ends in a count, or in one that is a sentence of its own and what comes of it. */
function counted(item: Item, context: Context): DecisionFound | null {
  const plain = item.text.plain.trimEnd()
  const ends = /\d[^.]{0,60}\.?$/u.test(plain)
  if (!ends && !/\d[^.]{0,60}\.[^.\d]{0,80}\.?$/u.test(plain)) return null
  const sentences = placedSentences([item], context)
  const at = ends ? sentences.length - 1 : sentences.findLastIndex((one) => isCountAlone(one.plain))
  const last = sentences[at]
  const count = last && countAtEnd(last.plain)
  if (!last || !count || sentences.slice(at + 1).some((one) => saysHowItWent.test(one.plain))) return null
  const own = last.plain.slice(0, count.start)
  const before = sentences[at - 1]
  const asksItself = /\p{L}{2}.*\p{L}{3}/u.test(own) && !onlyNamesVote.test(own)
  const matter = asksItself ? [] : before ? [before] : matterOf(item, context)
  return over([...matter, last], count, count.start)
}

const isCountAlone = (sentence: string): boolean => /^\W*$/u.test(sentence.slice(0, countAtEnd(sentence)?.start ?? 1))
/** Then it is a motion's vote, and read as such. */
const saysHowItWent =
  /\b(?:motion|votes?|passe[sd]|carrie[sd]|approved|adopted|accepted|fail(?:s|ed)|rejected|lost)\b/iu

/** "Vote:", "Result of the vote –": what is voted on stands elsewhere. */
const onlyNamesVote =
  /^\W*(?:(?:the |final )?(?:votes?|voting|results?|tally|count|ballot|poll)(?: of the (?:vote|ballot|poll))?(?: in [^.,;:]{1,40})?(?: (?:was|is|were)|,? result(?:ed|ing) in)?)\W*$/iu

/** Lines of which each tells one side. */
function linesOfVotes(items: readonly Item[], at: number, context: Context): DecisionFound | null {
  const first = items[at] as Item
  const yes = sideOf(first.text.plain)
  if (yes?.side !== 'yes') return null
  const run = [first]
  const count: Count = { yes: yes.votes, no: 0 }
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next] as Item
    const side = item.parent === first.parent && item.section === first.section ? sideOf(item.text.plain) : null
    if (!side || side.side === 'yes') break
    if (side.side === 'no') count.no += side.votes
    run.push(item)
  }
  if (run.length < 2 || count.yes + count.no === 0) return null
  const behind = items[at + run.length]
  const all = behind && behind.section === first.section && saysHowSettled(behind.text.plain) ? [...run, behind] : run
  return over([...matterOf(first, context), ...placedSentences(all, context)], count)
}

/** What was put to the vote: what the votes are nested in, or the short note right in front of them. */
function matterOf(item: Item, context: Context): Placed[] {
  const before = item.parent ?? siblingsOf(item)[placeAmong(item) - 1]
  if (!before || before.form === 'code' || before.text.plain.length > longestMatter) return []
  return placedSentences([before], context)
}

/** In characters: more is talk about it. */
const longestMatter = 300

/** "I have read the draft", "Who has a boat?": a show of hands that counts people, and settles nothing. */
const countsPeople =
  /^(?:\W*(?:show of hands|poll|q)\b)?\W*(?:I(?:['’](?:ve|m|ll))?|who(?:['’]s)?|how many|(?:have|has|are|is|did|does?) (?:you|any(?:body|one)|some(?:body|one)))\s/iu

function over(all: readonly Placed[], { yes, no }: Count, index = 0): DecisionFound | null {
  if (countsPeople.test(all[0]?.plain ?? '')) return null
  const last = all.at(-1)
  const length = (last?.plain.length ?? 0) - index
  return decisionOver(all, { index, length }, yes > no ? 'accepted' : 'rejected')
}
