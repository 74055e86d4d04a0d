import type { Commitment } from '../../grammar/commitment/finder.js'
import type { Sentence } from '../../grammar/sentence.js'
import { doable, handsOn } from '../../lexicon/commitment.js'
import { isOrderVerb } from '../../lexicon/orders.js'
import { wordList } from '../../lexicon/word-list.js'
import { lastBefore } from '../../outline/bisection.js'
import { oncePer } from '../../outline/once-per.js'
import type { Item, Row } from '../../outline/outline.js'
import { sourceRange } from '../../outline/text.js'
import { canBeSpeaker, speakerLabel } from '../attendance/speaker-label.js'
import type { OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import { namesOfRow, ownerNamesIn } from './owner-names.js'
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
  if (behindDash.test(item.text.plain.slice(sentence.start, cue.start)))
    return isNothingElse(verb, sentence, task) ? namedInFront(item, cue.start, context) : null
  if (!opensWithWill.test(sentence.text)) return null
  const atEnd = namedAtEnd(item, sentence, context)
  if (atEnd.length > 0) return atEnd
  const row = rowAround(item, context)
  const inRow = row ? namedInRow(row, context) : []
  if (inRow.length > 0) return inRow
  // What the row in front tells is of somebody else.
  if (row && sentence.start === 0 && (before?.start ?? 0) < row.start) return []
  const line = sentence.start === 0 ? before : item
  const place =
    line === item ||
    line === item.parent ||
    (line?.form === 'line' && item.form === 'line' && line.parent === item.parent)
  if (!line || !place) return []
  return context.discourse.antecedent(line, line === item ? sentence.start : line.text.plain.length, 'he')
}

/** The row of a table that a note stands in. */
function rowAround({ start }: Item, { tables }: Context): Row | null {
  const table = lastBefore(tables, start)
  return table && start < table.end ? lastBefore(table.rows, start) : null
}

/** Of a row of many cells each may ask for whoever is named in it. */
const ownersOfRows = oncePer((_context: Context) => new Map<Row, OwnerFound[]>())

function namedInRow(row: Row, context: Context): OwnerFound[] {
  const known = ownersOfRows(context)
  const owners = known.get(row) ?? readRow(row, context)
  known.set(row, owners)
  return owners
}

/** "| Hall | Ann | Will ask the caretaker |": of a row the cell that names nobody but people who are known. */
function readRow({ cells }: Row, { people }: Context): OwnerFound[] {
  const cell = cells.find(({ plain }) => {
    const names = namesOfRow(plain)
    return names.length > 0 && (/^@[\w-]+$/u.test(plain.trim()) || names.every((name) => people.knows(name)))
  })
  return cell ? ownerNamesIn(cell) : []
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

/** "The committee cannot settle it – will ask the owner": whoever the words in front name; "Painting – will follow" is none's. */
function namedInFront(item: Item, until: number, { discourse }: Context): OwnerFound[] | null {
  const named = (pronoun: string): OwnerFound[] =>
    discourse.antecedent(item, until, pronoun).filter(({ start }) => start >= item.start)
  const [person, group] = [named('he'), named('they')]
  if (person.length > 0) return person
  return group.length > 0 ? group : null
}

/** "will ask", but not "will look like this". */
const isNothingElse = (verb: string, { plain, end }: Sentence, task: number): boolean =>
  handsOn.has(verb) && !/^look (?!at|into|for|over|through)/u.test(plain.slice(task, end))

const behindDash = /\S(?:\s[–—-]|;)\s*$/u
const opensWithWill = /^(?:will|then will|also will)\b/iu

/** "Ann: will …", "AL - will …": a label that ends where the words begin. */
function inLabel({ text }: Item, to: number): OwnerFound | null {
  const label = speakerLabel(text, true)
  if (!label || label.rest !== to || /,\s*$/u.test(text.plain.slice(0, to)) || !canBeSpeaker(label.name)) return null
  const { sourceStart, sourceEnd } = sourceRange(text, label.start, label.end)
  return { name: label.name, start: sourceStart, end: sourceEnd }
}
