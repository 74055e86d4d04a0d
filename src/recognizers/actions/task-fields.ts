import { type DueMention, dueAlone, dueIn } from '../../calendar/due.js'
import { isColumn } from '../../lexicon/columns.js'
import { monthsInFull, monthWords } from '../../lexicon/month-names.js'
import { overLines } from '../../lexicon/over-lines.js'
import { weekdaysInFull } from '../../lexicon/weekday-names.js'
import { matchesIn } from '../../outline/matches.js'
import { sourceRange, type Text, trimRange } from '../../outline/text.js'
import type { DueFound } from '../candidate.js'
import type { Context } from '../context.js'
import type { AssignedTask } from './assigned-task.js'
import { addOwners, isOwner } from './task-owner.js'
import { statusOf } from './task-status.js'

/** A range of the text that is an owner, a due date or a status, and not the task. */
export interface Part {
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

/** A due date so many characters further on. */
export const shifted = (due: DueMention | null, by: number): DueMention | null =>
  due && { ...due, start: due.start + by, end: due.end + by }

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

/** The names, days and other words that stand in a row, each without the part that somebody has in it. */
export function piecesOf(words: string, at: number): Part[] {
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
