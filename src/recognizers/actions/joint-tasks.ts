import { isBareName } from '../../grammar/actor.js'
import { matchesIn } from '../../outline/matches.js'
import type { Context } from '../context.js'

/** "…, Bo to …", "… and @bo will …", "… . Bo should …": where the task of somebody else can begin. */
const nextOwner =
  /(?<=\S)(?:\s?[,;.]\s+(?:and |then |while )?|\s(?:and|while)\s)(?=(@[\w-]+|\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)? (?:to|will|should) \p{Ll})/gu
const owned = /^\s*(@[\w-]+|\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)? (?:to|will|should) \p{Ll}\S+(?: \S|[\s.;,]*$)/u

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
    const name = owned.exec(words.slice(begin, end))?.[1]
    return name !== undefined && isSomebody(name, context)
  })
  return own.length < 2 ? [[from, to]] : own.map(([begin, end]) => [from + begin, from + end])
}

const isSomebody = (word: string, context: Context): boolean =>
  /^@[\w-]+$/u.test(word) || context.people.knows(word) || (/^\p{Lu}\p{Ll}+$/u.test(word) && isBareName(word))
