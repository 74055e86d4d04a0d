import type { Sentence } from '../../grammar/sentence.js'
import { outcomeOf } from '../../lexicon/outcome.js'
import type { Item } from '../../outline/outline.js'
import { collapse, sourceRange } from '../../outline/text.js'
import type { Decision } from '../../record/types.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'

/** A sentence with the note that it stands in. */
export class Placed {
  readonly item: Item
  readonly sentence: Sentence

  constructor(item: Item, sentence: Sentence) {
    this.item = item
    this.sentence = sentence
  }

  get plain(): string {
    return this.sentence.text
  }
}

/** The sentences of some notes, in order. */
export const placedSentences = (items: readonly Item[], context: Context): Placed[] =>
  items.flatMap((item) =>
    item.form === 'code' ? [] : context.discourse.sentencesOf(item).map((sentence) => new Placed(item, sentence)),
  )

/**
 * The decision that sentences in a row tell together.
 *
 * @param cue where in the last one's plain text it is settled
 */
export function decisionOver(
  all: readonly Placed[],
  cue: { index: number; length: number },
  outcome?: Decision['outcome'],
): DecisionFound | null {
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) return null
  const from = last.sentence.start + cue.index
  return {
    kind: 'decision',
    text: collapse(all.map((one, at) => wordsOf(one, all[at - 1])).join(' ')),
    outcome: outcome ?? outcomeOf(last.plain.slice(cue.index)),
    basis: 'implicit',
    cue: cueIn(last.item.text, 'phrase', from, from + cue.length),
    place: first.item,
    start: sourceRange(first.item.text, first.sentence.start, first.sentence.end).sourceStart,
    end: sourceRange(last.item.text, last.sentence.start, last.sentence.end).sourceEnd,
  }
}

/** What a sentence adds to the one before: in a further note, from that note's first word on, its speaker included. */
const wordsOf = ({ item, sentence, plain }: Placed, before: Placed | undefined): string =>
  before && before.item !== item ? item.text.plain.slice(0, sentence.end) : plain
