import type { Text } from '../../outline/text.js'
import type { Context } from '../context.js'
import type { AssignedTask } from './assigned-task.js'
import { namesOfRow } from './owner-names.js'
import { addOwners, isOwner } from './task-owner.js'

/** "Book the hall, by Ann", "Seeds: Ann and Bo", "Seeds. Ann": behind such a divider only somebody who is known. */
function knownBehind(plain: string, context: Context): RegExpExecArray | null {
  // "Seeds: order two bags, Ann": what stands behind the first divider may be no name.
  for (let from = Math.max(0, plain.length - longestRow); ; ) {
    const match = dividedBehind.exec(plain.slice(from))
    if (!match) return null
    match.index += from
    const names = namesOfRow(match[1] ?? '')
    if (names.length > 0 && names.every((name) => context.people.knows(name) && /^[@\p{Lu}]/u.test(name))) return match
    from = match.index + 1
  }
}

/** In characters: the names behind a task, and what leads to them. */
const longestRow = 160

const dividedBehind =
  /(?:[,;.]\s(?:(?:by|assigned to|led by|owned by|lead:?|owner:?)\s)?|:\s|\s(?:[=~|]|\/\/|[–—-]{1,2}\s(?=(?:assigned|by|led|owned|lead|owner)\b))\s?(?:(?:by|assigned to|led by|owned by|lead:?|owner:?)\s)?|\s(?:assigned to|by)\s)([@\p{L}][^,:;.()]{1,49}(?:[,;]\s[^,:;.()]{2,30}){0,2})[\s.]*$/u

/** "Book the hall **Ann**": marks set off whoever is known. */
function readMarkedOwner(text: Text, task: AssignedTask, context: Context): void {
  const end = task.from + text.plain.slice(task.from, task.to).trimEnd().length
  const run = text.runs.find(
    (one) => (one.kind === 'strong' || one.kind === 'emphasis') && one.end === end && one.start > task.from,
  )
  const start = run?.start ?? end
  const names = namesOfRow(text.plain.slice(start, end))
  if (names.length === 0 || !names.every((name) => context.people.knows(name))) return
  addOwners(text, start, end, task)
  task.to = start
}

/** "… – @ann – https://…": what came of it, behind whoever did it. */
const linkBehind = /\s[–—|-]\s<?https?:\/\/\S+$/u

/** "Ask - as they said - for paint. -- Ann, Bo (Bobby)": behind the last of several dashes; a bracket holds a nick. */
function behindDashes(plain: string, { people }: Context): RegExpExecArray | null {
  const match = /\s(?:--|[–—])\s?([@\p{Lu}][^–—|>-]{1,60}?)(?<![\s.])[\s.]*$/u.exec(plain)
  const names = match?.[1] ? namesOfRow(match[1]) : []
  return names.length > 0 && names.every((name) => people.knows(name)) ? match : null
}

/** "… @ann", "… – Ann", "… / Ann", "… [Ann] and [Bo]" at the very end. */
export function readTrailingOwner(text: Text, task: AssignedTask, context: Context): void {
  const plain = text.plain.slice(task.from, task.to).replace(linkBehind, '')
  const handles =
    /(?<![\s,&]|\band)(?:[\s,&]|\band\b)*((?:@[\w-]+(?: \p{Lu}[\p{L}'’-]+)?(?:\s?(?:,|and|&|\/)\s?|\s(?=@))?)+)[\s.]*$/u.exec(
      plain,
    )
  const dashed = /\s(?:-{1,2}>|=>|[–—→|-]{1,4}|\/(?=\s))\s?([^–—→|>\s][^–—→|>]{1,39}?)(?<![\s.])[\s.]*$/u.exec(plain)
  const match =
    handles ??
    (dashed?.[1] && isOwner(dashed[1], context)
      ? dashed
      : (behindDashes(plain, context) ?? knownBehind(plain, context)))
  if (!match) readMarkedOwner(text, task, context)
  if (!match?.[1] || match.index === 0) return
  const start = task.from + match.index + match[0].indexOf(match[1])
  addOwners(text, start, start + match[1].length, task)
  task.to = task.from + match.index
}
