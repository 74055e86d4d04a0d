import { type DueMention, dueAlone, dueIn, isStretch } from '../../calendar/due.js'
import { beginsWithGivenName } from '../../lexicon/given-names.js'
import { monthWords } from '../../lexicon/month-names.js'
import { overLines } from '../../lexicon/over-lines.js'
import { weekdayWords } from '../../lexicon/weekday-names.js'
import type { Text } from '../../outline/text.js'
import type { Context } from '../context.js'
import type { AssignedTask } from './assigned-task.js'
import { namesOfRow } from './owner-names.js'
import { type Part, piecesOf, placeDue, shifted } from './task-fields.js'
import { addOwners, isOwner } from './task-owner.js'
import { statusOf } from './task-status.js'

/** "… (Ann)", "… [Ann, 7 June]", "… (due Friday)", "… (done)" at the end of the task. */
export function readTrailingBrackets(text: Text, task: AssignedTask, context: Context): void {
  for (let round = 0; round < 2; round++) {
    const match = /\s*[([{]([^()[\]{}]{1,80})[)\]}][\s.]*$/u.exec(text.plain.slice(task.from, task.to))
    if (!match?.[1] || isNickBehind(text.plain.slice(task.from, task.from + match.index), match[1], context)) return
    // "by Friday (14 March)", "by 14 March (Friday)": together they are the day.
    if (completesDay(text.plain.slice(task.from, task.from + match.index), match[1])) return
    const start = task.from + match.index + match[0].indexOf(match[1])
    if (!readBracket(text, { start, end: start + match[1].length }, task, context)) {
      readBracketBefore(text, task.from + match.index, task, context)
      return
    }
    task.to = task.from + match.index
  }
}

/** "… -- Ann (Annie)": what whoever stands behind the dash is called as well. */
function isNickBehind(before: string, words: string, { people }: Context): boolean {
  const names = /\s(?:--|[–—])\s?([@\p{Lu}][^–—|>-]{1,60})$/u.exec(before)?.[1]
  return (
    names !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(words) &&
    namesOfRow(names).every((name) => people.knows(name)) &&
    statusOf(words) === null
  )
}

/** "Ann to call (w/ Bo)": who helps has the task as well, behind the one in front. */
export function cutHelpers(text: Text, task: AssignedTask, context: Context): Part | null {
  const match = /\s*[([](?:w\/|with|and|plus|\+|&)\s?([@\p{Lu}][^()[\]]{1,60})[)\]][\s.]*$/u.exec(
    text.plain.slice(task.from, task.to),
  )
  if (!match?.[1] || match.index === 0) return null
  const start = task.from + match.index + match[0].indexOf(match[1])
  const names = namesOfRow(match[1])
  if (names.length === 0 || !names.every((name) => context.people.knows(name))) return null
  task.to = task.from + match.index
  return { start, end: start + match[1].length }
}

/** "Ask the baker [A. Lee] (and see what the miller says)": in front of a remark. */
function readBracketBefore(text: Text, to: number, task: AssignedTask, context: Context): void {
  const match = /[([]([^()[\]]{1,60})[)\]]\s*$/u.exec(text.plain.slice(task.from, to))
  if (!match?.[1] || !isOwner(match[1], context)) return
  const start = task.from + match.index + 1
  addOwners(text, start, start + match[1].length, task)
}

/** Reads a bracket of owners, a due date, a status; false where it holds something else. */
function readBracket(text: Text, part: Part, task: AssignedTask, context: Context): boolean {
  const words = text.plain.slice(part.start, part.end)
  // "(ann, 15:04)" says who wrote it down when.
  if (/^[^,]+,\s*\d{1,2}:\d{2}(?::\d{2})?$/u.test(words)) return true
  const status = statusOf(words)
  if (status) {
    task.status ??= status
    return true
  }
  const signed = signature.exec(words)
  if (signed?.[1]) {
    const from = part.start + signed[0].length
    if (signed[1] === 'name') addOwners(text, from, part.end, task)
    else if (signed[1] === 'time')
      task.due ??= placeDue(text, shifted(dueAlone(text.plain.slice(from, part.end), context.reckoning), from))
    return true
  }
  const before = task.owners.length
  const pieces = piecesOf(words, part.start)
  const names = pieces.filter(({ start, end }) => isOwner(text.plain.slice(start, end), context))
  // "(Ann, done)"
  const said = pieces.filter((piece) => !names.includes(piece) && statusOf(text.plain.slice(piece.start, piece.end)))
  const rest = pieces.filter((piece) => !names.includes(piece) && !said.includes(piece))
  const due =
    rest.length > 0
      ? (dueIn(text.plain, (rest[0] as Part).start, part.end, context.reckoning) ??
        aloneDue(text, rest[0] as Part, context))
      : null
  // "(Soup, bread)": beside other words only somebody who is known is an owner.
  const isPlain = rest.length === 0 || due !== null
  const owners = names.filter(({ start, end }) => isPlain || isSure(text.plain.slice(start, end).trim(), context))
  if (owners.length === 0 && !due) return false
  for (const { start, end } of owners) addOwners(text, start, end, task)
  if (due) task.due ??= placeDue(text, due)
  for (const { start, end } of said) task.status ??= statusOf(text.plain.slice(start, end))
  return task.owners.length > before || due !== null
}

/** "[name=Ann]", "[time=Fri, May 1]", "[color=red]": how HackMD signs. */
const signature = /^(name|time|color)=(?=\S)/u

const isSure = (words: string, { people }: Context): boolean =>
  words.startsWith('@') || people.knows(words) || beginsWithGivenName(words)

/** "AI(ann, 7 June)", "TODO (open)", "Action (urgent)": who, when or how far in the bracket of a label. */
export function readLabelBracket(text: Text, part: Part, task: AssignedTask, context: Context): void {
  const words = text.plain.slice(part.start, part.end).trim()
  if (urgency.test(words)) return
  if (nick.test(words) && statusOf(words) === null) addOwners(text, part.start, part.end, task)
  else readBracket(text, part, task, context)
}

/** One word or initials that nobody has heard of. */
const nick = /^@?(?:[\p{Ll}\d][\p{Ll}\d_-]*|\p{Lu}{2,4})$/u

/** How soon or how much, which stands where somebody could. */
const urgency = new RegExp(
  overLines`
    ^(?:
      (?:very |most )?(?:
        urgent|later|soon|now|asap|optional|important|ongoing|recurring|critical|minor
        |major
        |(?:high|low|medium|top)(?: priority| prio)?
        |priority|continued
        |cont\.?
        |old|maybe
        |(?:long|short|mid)[- ]term
        |s
      )
      |\d+
    )$
  `,
  'iu',
)

const weekdayAlone = new RegExp(`^${weekdayWords}\\.?$`, 'iu')
const endsInWeekday = new RegExp(`\\b${weekdayWords}\\.?$`, 'iu')
const endsInDay = new RegExp(`(?:\\d(?:st|nd|rd|th)?|\\b${monthWords}\\.?)$`, 'iu')

const completesDay = (before: string, words: string): boolean =>
  (weekdayAlone.test(words) && endsInDay.test(before)) || (/^\D{0,10}\d/u.test(words) && endsInWeekday.test(before))

const aloneDue = (text: Text, part: Part, context: Context): DueMention | null => {
  const words = text.plain.slice(part.start, part.end)
  const due = isStretch(words) || wasThen.test(words) ? null : dueAlone(words, context.reckoning)
  return due?.date ? shifted(due, part.start) : null
}

/** "(AL email 10/19)", "(asked 3 May)": what was written or done on a day. */
const wasThen = new RegExp(
  overLines`
    \b(?:
      e-?mail(?:ed)?
      |mail(?:ed)?
      |call(?:ed)?
      |chat
      |post(?:ed)?
      |sent|messaged?|notes?|minutes
      |comment(?:ed)?
      |asked|told|since|from|opened|created|raised|logged|reported|added|assigned
      |noted|agreed|started
    )\b
  `,
  'iu',
)
