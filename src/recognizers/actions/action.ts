import { isDeed } from '../../lexicon/deeds.js'
import { baseOfThird, isHumanVerb } from '../../lexicon/verbs.js'
import type { Item } from '../../outline/outline.js'
import { collapse, sourceRange, trimRange } from '../../outline/text.js'
import type { ActionFound, CueFound } from '../candidate.js'
import type { AssignedTask } from './assigned-task.js'

/** An action item made of a range of an item's text and its task taken apart. */
export function actionFrom(
  item: Item,
  range: { from: number; to: number },
  task: AssignedTask,
  cue: CueFound,
  basis: ActionFound['basis'],
): ActionFound | null {
  const stars = strayStars.exec(item.text.plain.slice(range.from, range.to).trimEnd())?.[0].length ?? 0
  const [from, until] = trimRange(item.text.plain, range.from, range.to)
  const to = until - stars
  const text = collapse(item.text.plain.slice(from, to))
  const isBehindOwner = task.owners.length === 1 && /[\p{L}\p{N}_] $/u.test(item.text.plain.slice(from, task.from))
  const taken = taskWords(item.text.plain.slice(task.from, task.to))
  const words = (isBehindOwner ? inBaseForm(taken) : taken) || text
  if (text === '' || !/[\p{L}\p{N}]/u.test(words)) return null
  const { sourceStart, sourceEnd } = sourceRange(item.text, from, to)
  return {
    kind: 'action',
    text,
    task: words,
    owners: task.owners,
    due: task.due,
    status: task.status ?? (item.checked ? 'done' : 'open'),
    basis,
    cue,
    place: item,
    start: sourceStart,
    end: sourceEnd,
  }
}

/** A task ready to be an issue's title: one line, without the punctuation at its ends. */
export function taskWords(plain: string): string {
  const words = collapse(plain)
  let [start, end] = [0, words.length]
  while (start < end && edge.test(words[start] ?? '')) start++
  while (end > start && (edge.test(words[end - 1] ?? '') || words[end - 1] === '@')) end--
  return withoutStrayBracket(words.slice(start, end))
}

/** "Tags the release" as it is told of somebody, as an order: "tag the release". */
export const inBaseForm = (task: string): string =>
  task.replace(/^\p{Ll}{2,}s(?=\s|$)/u, (verb) =>
    (isDeed(verb) || isHumanVerb(verb)) && !verb.endsWith('ss') ? baseOfThird(verb) : verb,
  )

/** A task inside brackets or quotes ends before the mark that closes them, and holds none that opens at its end. */
function withoutStrayBracket(words: string): string {
  const last = words.at(-1) ?? ''
  if ('([{“'.includes(last)) return words.slice(0, -1).trimEnd()
  const open = { ')': '(', ']': '[', '”': '“', '"': '"' }[last]
  return open && !words.slice(0, -1).includes(open) ? words.slice(0, -1) : words
}

/** "** Action: Ann to mend it.**" is not bold, since a space follows (CommonMark 6.2). */
const strayStars = /(?<=[^\s*])\s?\*{2,3}$/u
const edge = /[\s.,;:*–—-]/u
