import type { Commitment } from '../../grammar/commitment/finder.js'
import type { Sentence } from '../../grammar/sentence.js'
import { doable, handsOn } from '../../lexicon/commitment.js'
import { isOrderVerb } from '../../lexicon/orders.js'
import { wordList } from '../../lexicon/word-list.js'
import type { Item } from '../../outline/outline.js'
import { sourceRange } from '../../outline/text.js'
import { canBeSpeaker, speakerLabel } from '../attendance/speakers.js'
import type { OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import { ownerNamesIn } from './owner-names.js'
import { divided, ownersAtEnd } from './owners-at-end.js'

/**
 * Whose task it is where a sentence leaves out who will do it: "Ann: will ask the baker" of somebody who does not speak
 * elsewhere, "Will ask the baker (Ann)", "Ann sets up the list. Will send the link" of whom the sentence, line or lead
 * before names; else nobody's who is named ("Will ask the baker."). Only what people do counts, for releases and rooms "will" as well.
 *
 * @returns null where it is no task
 */
export function ownersLeftOut(
  item: Item,
  sentence: Sentence,
  { task, cue }: Commitment,
  before: Item | undefined,
  context: Context,
): OwnerFound[] | null {
  const verb = sentence.tokens.find(({ start }) => start >= task)?.lower ?? ''
  if (!isDeed(verb) && verb !== 'start') return null
  const labelled = inLabel(item, cue.start)
  if (labelled) return [labelled]
  if (!opensWithWill.test(sentence.text)) return null
  const atEnd = namedAtEnd(item, sentence, context)
  if (atEnd.length > 0) return atEnd
  const line = sentence.start === 0 ? before : item
  const place =
    line === item ||
    line === item.parent ||
    (line?.form === 'line' && item.form === 'line' && line.parent === item.parent)
  if (!line || !place) return []
  return context.discourse.antecedent(line, line === item ? sentence.start : line.text.plain.length, 'he')
}

const isDeed = (verb: string): boolean =>
  handsOn.has(verb) || ((doable.has(verb) || isOrderVerb(verb) || deeds.has(verb)) && !ofThings.has(verb))

const deeds = new Set(
  'work publish sync synchronize synchronise sit spend continue solicit keep file define'.split(' '),
)
/** What a release, a hall or a rule will do, too. */
const ofThings = new Set(
  wordList`
    open run hold stop get give find see use make move merge land include require reduce improve allow
    help handle pass fill close change return offer support cover replace wait start expand hang
  `,
)

/** "Will ask the baker (Ann)" */
function namedAtEnd({ text }: Item, { start, end, text: words }: Sentence, { people }: Context): OwnerFound[] {
  const match = ownersAtEnd.exec(words)
  const names = match?.[1] ?? match?.[2]
  if (!match || !names || !divided(names).every((name) => people.knows(name))) return []
  const from = start + match.index + match[0].indexOf(names)
  return ownerNamesIn(text, from, Math.min(end, from + names.length))
}

const opensWithWill = /^(?:will|then will|also will)\b/iu

/** "Ann: will …", "AL - will …": a label that ends where the words begin. */
function inLabel({ text }: Item, to: number): OwnerFound | null {
  const label = speakerLabel(text, true)
  if (!label || label.rest !== to || /,\s*$/u.test(text.plain.slice(0, to)) || !canBeSpeaker(label.name)) return null
  const { sourceStart, sourceEnd } = sourceRange(text, label.start, label.end)
  return { name: label.name, start: sourceStart, end: sourceEnd }
}
