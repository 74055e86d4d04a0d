import { isBareName } from '../../grammar/actor.js'
import { isOrder } from '../../lexicon/orders.js'
import { matchesIn } from '../../outline/matches.js'
import { sentencesIn } from '../../outline/sentences.js'
import type { Context } from '../context.js'
import { numberedParts, partsAt } from '../numbered-parts.js'
import { namesOfRow } from './owner-names.js'

/** "…, Bo to …", "… and @bo will …", "… . Bo should …": where the task of somebody else can begin. */
const nextOwner =
  /(?<=\S)(?:\s?[,;.]\s+(?:and |then |while )?|\s(?:and|while)\s)(?=(@[\w-]+|\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)? (?:to|will|should) \p{Ll})/gu
const owned = /^\s*(@[\w-]+|\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)? (?:to|will|should) \p{Ll}\S+(?: \S|$)/u

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
  const parts: Array<[number, number]> = []
  let start = 0
  for (const match of matchesIn(words, nextOwner)) {
    const before = words.slice(start, match.index)
    if (!isSomebody(match[1] ?? '', context) || isSomebody(before.slice(before.lastIndexOf(' ') + 1), context)) continue
    parts.push([start, match.index])
    start = match.index + match[0].length
  }
  if (parts.length === 0) return [[from, to]]
  parts.push([start, words.length])
  const own = parts.filter(([begin, end]) => {
    const name = owned.exec(words.slice(begin, end).trimEnd())?.[1]
    return name !== undefined && isSomebody(name, context)
  })
  return own.length < 2 ? [[from, to]] : own.map(([begin, end]) => [from + begin, from + end])
}

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
