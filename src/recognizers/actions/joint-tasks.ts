import { isBareName } from '../../grammar/actor.js'
import { isGroupNoun } from '../../lexicon/common-words.js'
import { isOrder } from '../../lexicon/orders.js'
import { matchesIn } from '../../outline/matches.js'
import { sentencesIn } from '../../outline/sentences.js'
import type { Context } from '../context.js'
import { numberedParts, partsAt } from '../numbered-parts.js'
import { namesOfRow } from './owner-names.js'

const takesOn = String.raw`(?:to|will|should|(?:has |have )?(?:offered|volunteered|agreed|promised) to) \p{Ll}`
/** "Bo", "Bo Day", "Bo/Cy", "Bo, Cy and Dora": group 1 is the first. */
const owners = String.raw`(@[\w-]+|\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?(?:(?:\/|, ?|,? and | ?& ?)(?:@[\w-]+|\p{Lu}[\p{L}'’-]+)){0,3}`
/** "…, Bo to …", "… and @bo will …", "… . Bo and Cy offered to …": where the task of somebody else can begin. */
const nextOwner = new RegExp(
  String.raw`(?<=\S)(?:\s?[,;.]\s+(?:and |then |while )?|\s(?:and|while)\s)(?=${owners} ${takesOn})`,
  'gu',
)
const owned = new RegExp(String.raw`^\s*${owners} ${takesOn}\S+(?: \S|$)`, 'u')

/**
 * The ranges of the tasks in one sentence or note that a label, a section or a box marks, where at least two begin with
 * somebody who is to do them; else the whole. What stands in front of the first leads to it. No task begins with the
 * second of two joined names ("Ann to ask Bo and Col to come").
 *
 * @example
 * // Ann to order the seeds and Bo to dig the bed.
 */
export function jointTasks(plain: string, from: number, to: number, context: Context): Array<[number, number]> {
  const words = plain.slice(from, to)
  const parts: Part[] = []
  let [start, named] = [0, 0]
  for (const match of matchesIn(words, nextOwner)) {
    const before = words.slice(start, match.index)
    if (!isSomebody(match[1] ?? '', context) || isSomebody(before.slice(before.lastIndexOf(' ') + 1), context)) continue
    const opening = opensSentence.exec(before)
    const end = opening ? start + opening.index : match.index
    parts.push({ start, named, end })
    named = match.index + match[0].length
    start = opening ? end + opening[0].length : named
  }
  if (parts.length === 0) return [[from, to]]
  parts.push({ start, named, end: words.length })
  const own = parts.filter(({ named: begin, end }) => {
    const name = owned.exec(words.slice(begin, end).trimEnd())?.[1]
    return name !== undefined && (isSomebody(name, context) || isGroupNoun(name))
  })
  return own.length < 2 ? [[from, to]] : own.map((part) => [from + part.start, from + part.end])
}

/** A task among others, and where its owner is named. */
interface Part {
  start: number
  named: number
  end: number
}

/** ". After the fair" in front of ", Bo will …": the words in front of a comma that open a sentence. */
const opensSentence = /[.;]\s+(?=(?:after|once|when|if|before|until|at|in|for|on|during|then|afterwards)\b[^.;]*$)/iu

/**
 * The ranges of several tasks behind one label: those of {@link jointTasks}; numbered or lettered ones; and those that a
 * semicolon divides, or a stop behind "Actions:". Each must be somebody's, or an order behind a label of several.
 *
 * @example
 * // Actions: (1) order the seeds, (2) Bo to dig the bed
 * // ACTION Ann: order the seeds; Bo: dig the bed
 */
export function tasksBehindLabel(
  plain: string,
  from: number,
  to: number,
  isPlural: boolean,
  context: Context,
): Array<[number, number]> {
  const joint = jointTasks(plain, from, to, context)
  const words = plain.slice(from, to)
  const counted = numberedParts(words)
  if (counted.length > 1) return counted.map(([start, end]) => [from + start, from + end])
  const rows = joint.length > 1 ? [] : ownedRow(words, context)
  if (rows.length > 1) return rows.map(([start, end]) => [from + start, from + end])
  if ((!words.includes(';') && !isPlural) || joint.length > words.split(';').length) return joint
  const parts = isPlural
    ? sentencesIn(words).flatMap(([start, end]) => partsAt(words, ';', start, end))
    : partsAt(words, ';')
  const isEach = ([start, end]: [number, number], index: number): boolean => {
    const part = words.slice(start, end).trim()
    return isOwned(part, context) || (isPlural && (isOrder(part) || everybody.test(part))) || (!isPlural && index === 0)
  }
  return parts.length >= joint.length && parts.length > 1 && parts.every(isEach)
    ? parts.map(([start, end]) => [from + start, from + end])
    : joint
}

/** "Ann - labels, Bo - paint": parts between commas of which each begins with somebody who is known. */
function ownedRow(words: string, context: Context): Array<[number, number]> {
  if (!/\s[–—-]\s|:\s|→|[-=]>/u.test(words) || !words.includes(',')) return []
  const parts = partsAt(words, ',')
  return parts.every(([start, end]) => isOwned(words.slice(start, end).trim(), context)) ? parts : []
}

const everybody = /^(?:all|everyone|everybody|both) (?:to|will|should) \p{Ll}/iu

/** "Ann: …", "Ann and Bo to …", "@ann will …" */
function isOwned(part: string, context: Context): boolean {
  const names = /^(?:and )?(@?[\p{L}][^:;]{0,40}?)(?::\s|\s[–—-]\s|\s?(?:→|[-=]>)|\s(?:to|will|should)\s\p{Ll})/u.exec(
    part,
  )?.[1]
  return names !== undefined && namesOfRow(names).every((name) => context.people.knows(name))
}

const isSomebody = (word: string, context: Context): boolean =>
  /^(?:@[\w-]+|Both|All|Everyone|Everybody)$/u.test(word) ||
  context.people.knows(word) ||
  (/^\p{Lu}\p{Ll}+$/u.test(word) && isBareName(word))
