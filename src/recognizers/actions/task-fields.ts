import { type DueMention, dueAlone, dueIn, isStretch } from '../../calendar/due.js'
import { isColumn } from '../../lexicon/columns.js'
import { beginsWithGivenName } from '../../lexicon/given-names.js'
import { monthsInFull, monthWords } from '../../lexicon/month-names.js'
import { overLines } from '../../lexicon/over-lines.js'
import { weekdaysInFull, weekdayWords } from '../../lexicon/weekday-names.js'
import { matchesIn } from '../../outline/matches.js'
import { sourceRange, type Text, trimRange } from '../../outline/text.js'
import type { DueFound } from '../candidate.js'
import type { Context } from '../context.js'
import type { AssignedTask } from './assigned-task.js'
import { namesOfRow } from './owner-names.js'
import { addOwners, isOwner } from './task-owner.js'
import { statusOf } from './task-status.js'

/** A range of the text that is an owner, a due date or a status, and not the task. */
interface Part {
  start: number
  end: number
}

/** "…; owner: Ann, due: 7 June, status: done": labelled fields behind the task. */
export function readTrailingFields(text: Text, task: AssignedTask, context: Context): void {
  const field = /(?:^|[\s([{,;.–—|-])([\p{L}]+(?: [\p{L}]+)?)\s?[:=]\s*(?=\S)/gu
  const fields = [...matchesIn(text.plain.slice(task.from, task.to), field)].flatMap((match) => {
    const words = (match[1] ?? '').toLowerCase()
    // "Buy or delegate: the mugs"
    if (/^(?:or|and|to) /u.test(words)) return []
    const label = [words, words.split(' ').at(-1) ?? ''].find((word) => fieldOf(word) !== null)
    const kind = label ? fieldOf(label) : null
    if (!kind || !label) return []
    const end = task.from + match.index + match[0].length
    const start = task.from + match.index + match[0].lastIndexOf(match[1] ?? '') + (words.length - label.length)
    return [{ kind, start, end }]
  })
  const first = fields[0]
  if (!first || (first.start <= task.from && fields.length < 2)) return
  for (const [index, { kind, end }] of fields.entries())
    readField(text, kind, end, fields[index + 1]?.start ?? task.to, task, context)
  if (first.start > task.from) task.to = endBefore(text, task.from, first.start)
}

/** `Owner: Ann`, `Due: Friday` as a note of its own below a task; false where it is none. */
export function readFieldItem(text: Text, task: AssignedTask, context: Context): boolean {
  const label = /^\W{0,3}(\p{L}+(?: \p{L}+)?)\s?[:=]\s*(?=\S)/u.exec(text.plain)
  const kind = label?.[1]
    ? (fieldOf(label[1].toLowerCase()) ?? fieldOf(label[1].toLowerCase().split(' ')[0] ?? ''))
    : null
  if (!label || !kind) return false
  readField(text, kind, label[0].length, text.plain.length, task, context)
  return true
}

/** "By 20 March", "Friday" as a note of its own below a task; false where it is none. */
export function readDueItem(text: Text, task: AssignedTask, context: Context): boolean {
  const words = text.plain.trim().replace(/\.$/u, '')
  if (task.due !== null || words.length > longestDay) return false
  const from = text.plain.indexOf(words)
  const due = dueIn(text.plain, from, from + words.length, context.reckoning)
  if (due?.start !== from || due.end !== from + words.length) return false
  task.due = placeDue(text, due)
  return true
}

/** In characters. */
const longestDay = 40

/** "Ann" as a note of its own below a task that is nobody's yet; whatever else such a note may name, people are known. */
export function readOwnerItem(text: Text, task: AssignedTask, context: Context): void {
  const words = text.plain.trim()
  if (task.owners.length > 0 || words === '' || words.length > longestNames) return
  const part = piecesOf(words, 0)
  const isKnown = ({ start, end }: Part): boolean =>
    /^@[\w-]+$|^all$|^everyone$/iu.test(words.slice(start, end)) || context.people.knows(words.slice(start, end))
  if (part.length === 0 || !part.every(isKnown)) return
  const by = text.plain.indexOf(words)
  for (const { start, end } of part) addOwners(text, by + start, by + end, task)
}

/** In characters. */
const longestNames = 60

/** Reads what stands behind a field's label. */
function readField(text: Text, kind: Field, from: number, to: number, task: AssignedTask, context: Context): void {
  const [start, trimmed] = trimRange(text.plain.replace(/[\s,;.()[\]{}|–—-]/gu, ' '), from, to)
  // "Ann (for now)"
  const closes = /\([^()]*$/u.test(text.plain.slice(start, trimmed)) && text.plain[trimmed] === ')'
  const end = closes ? trimmed + 1 : trimmed
  if (kind === 'owner') readOwnerField(text, start, end, task, context)
  else if (kind === 'due') readDueField(text, start, end, task, context)
  else task.status ??= statusOf(text.plain.slice(start, end))
}

/** "owner: Ann by Friday", "assigned: Bo (due 7 June)": the day behind whoever is named. */
function readOwnerField(text: Text, start: number, end: number, task: AssignedTask, context: Context): void {
  const due = dueIn(text.plain, start, end, context.reckoning)
  const behind = due && due.start > start ? endBefore(text, start, due.start) : start
  if (due && behind > start) task.due ??= placeDue(text, due)
  addOwners(text, start, behind > start ? behind : end, task)
}

/** "due: 7 June (Ann)": whoever stands in brackets behind the day. */
function readDueField(text: Text, start: number, end: number, task: AssignedTask, context: Context): void {
  const said = text.plain.slice(start, end)
  const names = /\s[([](@?[\p{L}][^()[\]]{1,40})[)\]]?$/u.exec(said)
  const isNamed = names?.[1] !== undefined && isOwner(names[1], context)
  const day = names && isNamed ? said.slice(0, names.index) : said
  task.due ??= placeDue(text, shifted(dueAlone(day, context.reckoning), start))
  if (!names?.[1] || !isNamed) return
  const from = start + names.index + names[0].indexOf(names[1])
  addOwners(text, from, from + names[1].length, task)
}

type Field = 'owner' | 'due' | 'status'

function fieldOf(word: string): Field | null {
  if (/^(?:item|task|action|notes?|comments?|update|date|name|person|for|contact|lead|result|outcome)$/u.test(word))
    return null
  if (isColumn('owner', word)) return 'owner'
  if (isColumn('due', word)) return 'due'
  return isColumn('status', word) ? 'status' : null
}

const shifted = (due: DueMention | null, by: number): DueMention | null =>
  due && { ...due, start: due.start + by, end: due.end + by }

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

/** "Ann lead", "led by Ann", "Ann can do this", "assigned to Ann": what part somebody has in it. */
export const partInFront = /^(?:(?:lead|led|taken|owned) by|assigned to|lead:?|owner:?) /iu
const partBehind =
  /(?<=\S) (?:(?:(?:will|can|to|is going to) )?(?:leads?|own|do)(?: (?:it|this|that))?|leading|owns|volunteers|volunteered)$/iu

const numericDay = String.raw`(?:\d{1,2}[/.]\d{1,2}|\d{1,2} ${monthWords}|${monthWords}\.? \d{1,2}|\d{4}-\d{2}-\d{2})`

/** "Ann, Bo", "Ann by 9 May", "Ann 3/14" */
const piece = new RegExp(
  overLines`
    (?:
      (?!
        \s(?:by|until|before|due)\s(?:\d|(?:the )?(?:end|next)\b|EO[DW]\b|${monthsInFull}|${weekdaysInFull})
        |(?<=^@?\p{L}[\p{L}\d_-]{0,20})\s${numericDay}$
      )(?:[^,;/&+]|(?<=\p{L} \d{1,2})/(?=\d)|(?<=(?:^|[\s,])\d{1,2})/(?=\d{1,2}\s*(?:$|[,;])))
    )+
  `,
  'giu',
)

function piecesOf(words: string, at: number): Part[] {
  const pieces: Part[] = []
  for (const match of matchesIn(words, piece)) {
    const [start, end] = trimRange(words, match.index, match.index + match[0].length)
    const said = words.slice(start, end)
    const from = start + (partInFront.exec(said)?.[0].length ?? 0)
    // "(Ann?)"
    const to = end - (/\?$|$/u.exec(said)?.[0].length ?? 0) - (partBehind.exec(said)?.[0].length ?? 0)
    if (from < to) pieces.push({ start: at + from, end: at + to })
  }
  return pieces
}

/** A due date with its place in the source. */
export const placeDue = (text: Text, due: DueMention | null): DueFound | null => {
  if (!due) return null
  const { sourceStart, sourceEnd } = sourceRange(text, due.start, due.end)
  return { text: due.text, date: due.date, start: sourceStart, end: sourceEnd }
}

/** The end of what stands before an offset, without the punctuation that leads on. */
export function endBefore(text: Text, from: number, end: number): number {
  let at = end
  while (at > from && /[\s,;([{|/–—→>=-]/u.test(text.plain[at - 1] ?? '')) at--
  return at
}
