import type { Sentence } from '../../grammar/sentence.js'
import { hasCue } from '../../grammar/tokens.js'
import { cue } from '../../lexicon/cues.js'
import { outcomeOf } from '../../lexicon/settlement.js'
import type { Item } from '../../outline/outline.js'
import { collapse, sourceRange } from '../../outline/text.js'
import { cueIn } from '../actions/action.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'

const moving =
  /\b(?:motion(?:ed|s)? (?:to|for|that|of|by)|(?:set|sets|made|makes|presented|presents|put|puts|brought|raised) (?:the |a |forward a )?motion|motion\s?\([^()]{1,60}\)\s?(?::\s?)?(?:to|that)|motion was (?:presented|made|put|moved|proposed)|moved (?:to|that|by|the|we|approval|acceptance|adoption)\b|moves (?:to|that)|proposed (?:by|that)|it was moved|motion\s?:)/iu
const adjourning = /\bmotion (?:to adjourn|for adjournment)|\bmoved? to adjourn|\badjourn the meeting/iu
const settled =
  /\b(?:motion|vote|it|resolution|proposal|amendment|ballot)\b[^.]{0,60}?\b(?:passed|passes|carried|carries|approved|adopted|failed|fails|defeated|lost|withdrawn|accepted|rejected)\b|\b(?:carried|approved|passed|adopted)(?: unanimously| nem\.? con\.?)?\s*(?:\.|$|\(|\d)|\bunanimous(?:ly)? (?:approved|carried|passed|adopted)|\ball in favou?r\b/iu
/** "Proposal: cap it at 450. … No blocks, passed.": in the notes of one item. */
const proposing = /^\W*(?:proposal|proposed)\s*:/iu
const reach = 6

/**
 * Motions: from the sentence that moves to the one that says it passed or failed, however many sentences or bullets
 * it takes, as one decision.
 *
 * @example
 * // * Ann moved to accept the minutes.
 * //   * Bo seconded. No objections. Motion passed.
 */
export function motions(context: Context): DecisionFound[] {
  const found: DecisionFound[] = []
  const sentences = context.items.flatMap((item) =>
    item.form === 'code' ? [] : context.discourse.sentencesOf(item).map((sentence) => new Placed(item, sentence)),
  )
  for (let at = 0; at < sentences.length; at++) {
    const first = sentences[at]
    if (!first || !hasCue(first.item.text, cue.motion) || adjourning.test(first.plain)) continue
    if (!moving.test(first.plain) && !proposing.test(first.plain)) continue
    const end = endOf(sentences, at)
    if (end < 0) continue
    const last = sentences[end]
    if (last) found.push(motion(first, last, sentences.slice(at, end + 1)))
    at = end
  }
  return found
}

class Placed {
  readonly item: Item
  readonly sentence: Sentence

  constructor(item: Item, sentence: Sentence) {
    this.item = item
    this.sentence = sentence
  }

  get plain(): string {
    return this.sentence.plain.slice(this.sentence.start, this.sentence.end)
  }
}

/** The index of the sentence that settles the motion, or -1 where none near does. */
function endOf(sentences: readonly Placed[], at: number): number {
  const first = sentences[at]
  if (!first) return -1
  if (settled.test(first.plain)) return at
  for (let next = at + 1; next < sentences.length && next <= at + reach; next++) {
    const sentence = sentences[next]
    if (!sentence || sentence.item.section !== first.item.section || moving.test(sentence.plain)) return -1
    if (sentence.item !== first.item && !moving.test(first.plain)) return -1
    if (settled.test(sentence.plain)) return next
  }
  return -1
}

function motion(first: Placed, last: Placed, all: readonly Placed[]): DecisionFound {
  const text = collapse(all.map(({ plain }) => plain).join(' '))
  const start = sourceRange(first.item.text, first.sentence.start, first.sentence.end).sourceStart
  const end = sourceRange(last.item.text, last.sentence.start, last.sentence.end).sourceEnd
  const cue = settled.exec(last.plain) ?? moving.exec(last.plain)
  const from = last.sentence.start + (cue?.index ?? 0)
  return {
    kind: 'decision',
    text,
    outcome: outcomeOf(last.plain.slice(cue?.index ?? 0)),
    basis: 'implicit',
    cue: cueIn(last.item.text, 'phrase', from, from + (cue?.[0].length ?? 0)),
    place: first.item,
    start,
    end,
  }
}
