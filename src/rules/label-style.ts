import { quote } from '../lint/quote.js'
import type { Reading } from '../lint/reading.js'
import type { Finding, Range } from '../lint/rule.js'
import type { Cue } from '../record/types.js'

/** How a label is written, whatever number or name it holds. */
interface Style {
  /** The label's word, in the singular. */
  word: string
  mark: 'colon' | 'dash' | 'brackets' | 'none'
  /** The label as it is without number and name. */
  label: string
}

interface Label extends Style {
  /** Where the word stands, and where the whole label does. */
  wordAt: Range
  at: Range
  /** The label in plain text. */
  text: string
  /** Whether the label is the word and the mark alone, without markup, number and name. */
  bare: boolean
}

/**
 * What is written in another style than most of a document's labels; the first style counts where two are as frequent.
 *
 * @param word matches a label's word, in front of its number and name
 * @param same the labels of which only one style is wanted, by their word; null for labels that are left alone
 */
export function* oddLabels(
  cues: Iterable<Cue>,
  word: RegExp,
  same: (word: string) => string | null,
  { source }: Reading,
): Generator<Finding> {
  const groups = new Map<string, Label[]>()
  for (const cue of cues) {
    const label = labelOf(cue, word, source)
    const group = label && same(label.word.toLowerCase())
    if (!group) continue
    const labels = groups.get(group)
    if (labels) labels.push(label)
    else groups.set(group, [label])
  }
  for (const labels of groups.values()) yield* oddOf(labels, source)
}

function* oddOf(labels: readonly Label[], source: string): Generator<Finding> {
  const counts = new Map<string, { style: Label; count: number }>()
  for (const style of labels) {
    const known = counts.get(style.label)
    if (known) known.count++
    else counts.set(style.label, { style, count: 1 })
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count)
  if (!most) return
  for (const label of labels) {
    if (label.label === most.style.label) continue
    const { place, expected } = swap(label, most.style, source)
    const message = `The label ${quote(label.text)} is in another style than ${quote(most.style.label)}`
    yield expected === null ? { message, place } : { message, place, expected: [expected] }
  }
}

/**
 * The words to swap. Nothing is expected where a name or markup stands between word and mark, behind a sentence, where
 * fewer labels are known, and in front of `#1`, which some words make a number of theirs and others a reference.
 */
function swap(label: Label, style: Style, source: string): { place: Range; expected: string | null } {
  const { mark, at, wordAt, bare } = label
  const known = !/[.!?;)]\s*$/u.test(frontOf(source, at.start)) && !source.slice(wordAt.end, at.end).includes('#')
  if (mark === style.mark && mark !== 'none') return { place: wordAt, expected: known ? style.word : null }
  const sound = known && bare && /^[ \t]$/u.test(source[at.end] ?? '') && mark !== 'none' && style.mark !== 'none'
  return { place: at, expected: sound ? style.label : null }
}

function labelOf({ kind, text, position }: Cue, pattern: RegExp, source: string): Label | null {
  if (kind !== 'label') return null
  const { offset } = position.start
  const written = source.slice(offset, position.end.offset).replace(/(?<![\s*_])[\s*_]+$/u, '')
  const match = pattern.exec(written)
  const found = match?.groups?.word
  if (!match || found === undefined) return null
  const mark = markOf(text)
  // "Action on the roof" may be a subject.
  if (mark === 'none' && found !== found.toUpperCase()) return null
  const start = offset + match[0].length - found.length
  const wordAt = { start, end: start + found.length }
  const at = { start: mark === 'brackets' ? start - 1 : start, end: offset + written.length }
  const word = found.replace(/(?<=[^s])s$/iu, '')
  const label = labelled(word, mark)
  return {
    word,
    mark,
    label,
    wordAt,
    at,
    text: text.replace(/^[^\p{L}\p{N}[]+/u, ''),
    bare: source.slice(at.start, at.end) === label,
  }
}

function markOf(label: string): Style['mark'] {
  if (/^[^\p{L}\p{N}]{0,8}\[/u.test(label) && /\] ?:?$/u.test(label)) return 'brackets'
  if (label.endsWith(':')) return 'colon'
  return /[–—-]$/u.test(label) ? 'dash' : 'none'
}

function labelled(word: string, mark: Style['mark']): string {
  if (mark === 'brackets') return `[${word}]`
  return mark === 'none' ? word : `${word}${mark === 'colon' ? ':' : ' -'}`
}

/** In characters: what stands in front of a sentence in a long paragraph is no label of it. */
const longestFront = 400

/** What stands in front of an offset on its line, without the marks of lists, quotes and tables, and of bold. */
function frontOf(source: string, offset: number): string {
  const from = Math.max(source.lastIndexOf('\n', offset - 1) + 1, offset - longestFront)
  return source.slice(from, offset).replace(/^[\s>*+|-]*(?:\d+[.)]\s)?[\s*_]*/u, '')
}
