import { type DueMention, dueAlone, dueIn } from '../../calendar/due.js'
import { joinedNames } from '../../grammar/commitment.js'
import { isActor, readSentence, type Sentence } from '../../grammar/subject.js'
import { isColumn } from '../../lexicon/columns.js'
import { isCommonWord, isGroupNoun } from '../../lexicon/common-words.js'
import { sentencesIn } from '../../outline/sentences.js'
import { sourceRange, type Text, trimRange } from '../../outline/text.js'
import type { ActionItem } from '../../record/types.js'
import type { DueFound, OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'

/** A labelled or listed task, taken apart. */
export interface AssignedTask {
  owners: OwnerFound[]
  due: DueFound | null
  status: ActionItem['status'] | null
  /** The task's range in the plain text. */
  from: number
  to: number
}

/** A range of the text that is an owner, a due date or a status, and not the task. */
interface Part {
  start: number
  end: number
}

/**
 * Takes a task apart that a label, section or box marks as one. The owner stands in front ("Ann: …", "@ann …",
 * "[Ann] …", "Ann to …", "Ann will …", "Ann → …") or behind ("… (Ann, 7 June)", "… @ann", "… — owner: Ann"), due date
 * and status behind.
 *
 * @param from where the task's text begins, behind a label
 */
export function readAssignedTask(text: Text, from: number, to: number, context: Context): AssignedTask {
  const task: AssignedTask = { owners: [], due: null, status: null, from, to }
  readTrailingFields(text, task, context)
  readTrailingStatus(text, task)
  readTrailingBrackets(text, task, context)
  readFront(text, task, context)
  if (task.owners.length === 0) readTrailingOwner(text, task, context)
  if (task.due === null) task.due = placeDue(text, dueIn(text.plain, task.from, task.to, context.reckoning))
  cutDue(text, task)
  if (runCovers(text, task)) task.status ??= 'done'
  return task
}

/** Whether the task is struck through. */
const runCovers = (text: Text, task: AssignedTask): boolean => {
  const struck = text.runs.filter((run) => run.kind === 'delete').reduce((sum, run) => sum + run.end - run.start, 0)
  return struck > (task.to - task.from) * 0.6
}

const placeDue = (text: Text, due: DueMention | null): DueFound | null => {
  if (!due) return null
  const { sourceStart, sourceEnd } = sourceRange(text, due.start, due.end)
  return { text: due.text, date: due.date, start: sourceStart, end: sourceEnd }
}

const owner = (text: Text, mention: { name: string; start: number; end: number }): OwnerFound => {
  const { sourceStart, sourceEnd } = sourceRange(text, mention.start, mention.end)
  return { name: mention.name.replace(/^@/u, ''), start: sourceStart, end: sourceEnd }
}

/** "…; owner: Ann, due: 7 June, status: done": labelled fields behind the task. */
function readTrailingFields(text: Text, task: AssignedTask, context: Context): void {
  const field = /(?:^|[\s([{,;.–—|-])([\p{L}]+(?: [\p{L}]+)?)\s?[:=]\s*(?=\S)/gu
  const fields = [...text.plain.slice(task.from, task.to).matchAll(field)].flatMap((match) => {
    const words = (match[1] ?? '').toLowerCase()
    const label = [words, words.split(' ').at(-1) ?? ''].find((word) => fieldOf(word) !== null)
    const kind = label ? fieldOf(label) : null
    if (!kind || !label) return []
    const end = task.from + match.index + match[0].length
    const start = task.from + match.index + match[0].lastIndexOf(match[1] ?? '') + (words.length - label.length)
    return [{ kind, start, end }]
  })
  const first = fields[0]
  if (!first || (first.start <= task.from && fields.length < 2)) return
  for (const [index, { kind, end }] of fields.entries()) {
    const stop = fields[index + 1]?.start ?? task.to
    const [start, until] = trimRange(text.plain.replace(/[\s,;.()[\]{}|–—-]/gu, ' '), end, stop)
    if (kind === 'owner') addOwners(text, start, until, task)
    else if (kind === 'due')
      task.due ??= placeDue(text, shifted(dueAlone(text.plain.slice(start, until), context.reckoning), start))
    else task.status ??= statusOf(text.plain.slice(start, until))
  }
  if (first.start > task.from) task.to = endBefore(text, task.from, first.start)
}

/** "…; done", "… – cancelled", "… ✅" at the end. */
function readTrailingStatus(text: Text, task: AssignedTask): void {
  const match = /(?:\s*[;,–—|→-]\s*|\s+)(\p{L}+|✅|✔️?|✓|☑️?|❌)[\s.]*$/u.exec(text.plain.slice(task.from, task.to))
  const divided = match ? /[;–—|→-]|✅|✔|✓|☑|❌/u.test(match[0]) : false
  const status = match?.[1] && divided && !/^(?:yes|no|new|sent|x)$/iu.test(match[1]) ? statusOf(match[1]) : null
  if (!match || !status || match.index === 0) return
  task.status ??= status
  task.to = task.from + match.index
}

const shifted = (due: DueMention | null, by: number): DueMention | null =>
  due && { ...due, start: due.start + by, end: due.end + by }

function fieldOf(word: string): 'owner' | 'due' | 'status' | null {
  if (/^(?:item|task|action|notes?|comments?|update|date|name|person|for|contact|lead|result|outcome)$/u.test(word))
    return null
  if (isColumn('owner', word)) return 'owner'
  if (isColumn('due', word)) return 'due'
  return isColumn('status', word) ? 'status' : null
}

/** The end of what stands before an offset, without the punctuation that leads on. */
function endBefore(text: Text, from: number, end: number): number {
  let at = end
  while (at > from && /[\s,;([{|–—-]/u.test(text.plain[at - 1] ?? '')) at--
  return at
}

/** "… (Ann)", "… [Ann, 7 June]", "… (due Friday)", "… (done)" at the end of the task. */
function readTrailingBrackets(text: Text, task: AssignedTask, context: Context): void {
  for (let round = 0; round < 2; round++) {
    const match = /\s*[([]([^()[\]]{1,80})[)\]][\s.]*$/u.exec(text.plain.slice(task.from, task.to))
    if (!match?.[1]) return
    const start = task.from + match.index + match[0].indexOf(match[1])
    if (!readBracket(text, { start, end: start + match[1].length }, task, context)) return
    task.to = task.from + match.index
  }
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
  const before = task.owners.length
  const pieces = piecesOf(words, part.start)
  const names = pieces.filter(({ start, end }) => isOwner(text.plain.slice(start, end), context))
  const rest = pieces.filter((piece) => !names.includes(piece))
  const due =
    rest.length > 0
      ? (dueIn(text.plain, (rest[0] as Part).start, part.end, context.reckoning) ??
        aloneDue(text, rest[0] as Part, context))
      : null
  if (names.length === 0 && !due) return false
  for (const name of names) addOwners(text, name.start, name.end, task)
  if (due) task.due ??= placeDue(text, due)
  return task.owners.length > before || due !== null
}

const aloneDue = (text: Text, part: Part, context: Context): DueMention | null => {
  const due = dueAlone(text.plain.slice(part.start, part.end), context.reckoning)
  return due?.date ? shifted(due, part.start) : null
}

function piecesOf(words: string, at: number): Part[] {
  const pieces: Part[] = []
  for (const match of words.matchAll(/[^,;/&+]+/gu)) {
    const [start, end] = trimRange(words, match.index, match.index + match[0].length)
    if (start < end) pieces.push({ start: at + start, end: at + end })
  }
  return pieces
}

/** Whether words are owners and nothing else: known people, handles, a name, a group. */
export function isOwner(words: string, context: Context): boolean {
  const plain = words.trim().replace(/^(?:and|or|by|owner|for|cc)\s+/iu, '')
  if (plain === '' || plain.length > 60) return false
  if (/^@[\w-]+$/u.test(plain) || context.people.knows(plain)) return true
  const parts = plain.split(/\s+(?:and|&|\+|or)\s+|\s*[,/]\s*/u)
  if (parts.length > 1) return parts.every((part) => isOwner(part, context))
  const words2 = plain.split(/\s+/u)
  if (isGroupNoun(words2.at(-1) ?? '') && words2.length <= 4) return true
  return (
    words2.length <= 3 &&
    words2.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) && !isCommonWord(word)) &&
    isActor(plain, context.people) &&
    !/^\p{Lu}{3,}$/u.test(plain)
  )
}

/** Adds every owner that a range names. */
function addOwners(text: Text, start: number, end: number, task: AssignedTask): void {
  const words = text.plain.slice(start, end)
  if (/^(?:tbd|tba|n\/?a|none|\?+|-+|nobody|unassigned|open|someone|volunteer needed)$/iu.test(words.trim())) return
  for (const match of words.matchAll(/(?:(?!\s(?:and|&|\+|or)\s)[^,;/&+])+/gu)) {
    const [from, to] = trimRange(words, match.index, match.index + match[0].replace(/[\s?.()]+$/u, '').length)
    const lead = /^(?:(?:and|or|by)\s+|[()?@]+)/u.exec(words.slice(from, to))?.[0].length ?? 0
    const name = words.slice(from + lead, to)
    if (name !== '' && !task.owners.some((known) => known.name === name))
      task.owners.push(owner(text, { name, start: start + from + lead, end: start + to }))
  }
}

/** The owner in front of the task, and the words between both. */
function readFront(text: Text, task: AssignedTask, context: Context): void {
  const plain = text.plain
  const bracket = /^[\s]*[[(<{]([^()[\]{}<>]{1,50})[\])}>][\s:,–—→>-]*/u.exec(plain.slice(task.from, task.to))
  if (bracket?.[1] && isOwner(bracket[1], context)) {
    const start = task.from + bracket[0].indexOf(bracket[1])
    if (task.owners.length === 0) addOwners(text, start, start + bracket[1].length, task)
    task.from += bracket[0].length
    return
  }
  const divided = /^([^:→\n]{1,60}?)\s*(?::|→|=>|->|\s[–—-]\s)\s*(?=\S)/u.exec(plain.slice(task.from, task.to))
  if (divided?.[1] && isOwner(divided[1].replace(/^(?:for|on|to)\s+/iu, ''), context)) {
    const lead = /^(?:for|on|to)\s+/iu.exec(divided[1])?.[0].length ?? 0
    if (task.owners.length === 0) addOwners(text, task.from + lead, task.from + divided[1].length, task)
    task.from += divided[0].length
    skipModal(text, task)
    return
  }
  readSubject(text, task, readSentence(plain, task.from, task.to, context.people), context)
}

/** "Ann will …", "Ann and Bo to …", "Ann/Bo: …", "@ann …", "Ann drafts …", "All to …" in front of the task. */
function readSubject(text: Text, task: AssignedTask, sentence: Sentence, context: Context): void {
  const lead =
    /^(?:for|on|to)$/u.test(sentence.tokens[0]?.lower ?? '') && sentence.names.some((name) => name.from === 1) ? 1 : 0
  const { mentions, to } = joinedNames(sentence, lead)
  const next = sentence.tokens[to]
  if (mentions.length > 0 && next) {
    const handles = mentions.every((mention) => text.plain[mention.start] === '@')
    const actors = mentions.every((mention) => isActor(mention.name, context.people))
    const known = mentions.every((mention) => context.people.knows(mention.name))
    const bracket = /^\s*\([^()]{1,40}\??\)/u.exec(text.plain.slice(mentions.at(-1)?.end ?? 0, task.to))
    const marker =
      /^(?:to|will|'ll|shall|should|must|needs?|has|have|is|are|can|volunteer(?:ed|s)?|agreed|offered|promised|takes?|took|plans?|would)$/u.test(
        next.lower,
      )
    const verb = known && /^\p{Ll}/u.test(next.word) && !/^(?:and|or|of|in|at|'s|the|a|for|on|with)$/u.test(next.lower)
    if (handles || (actors && marker) || verb) {
      if (task.owners.length === 0) {
        for (const mention of mentions) task.owners.push(owner(text, mention))
        const other = bracket ? /\(?(?:or|and|with)\s+([^()?]+)\??\)/u.exec(bracket[0]) : null
        if (bracket && other?.[1] && isOwner(other[1], context)) {
          const start = (mentions.at(-1)?.end ?? 0) + bracket[0].indexOf(other[1])
          addOwners(text, start, start + other[1].length, task)
        }
      }
      task.from = next.start
      if (bracket) task.from = Math.max(task.from, (mentions.at(-1)?.end ?? 0) + bracket[0].length)
      skipModal(text, task)
    }
    return
  }
  readNick(text, task, sentence)
  readGroup(text, task, sentence)
}

const infinitiveVerbs = new Set(
  'remember need try want continue plan make be have attempt agree consider look start due ready able how what when where whether not in happy hope back used up next and or everyone'.split(
    ' ',
  ),
)

/** "ann to test it": a nick in small letters that nobody knows. */
function readNick(text: Text, task: AssignedTask, sentence: Sentence): void {
  const [first, second, third] = sentence.tokens
  if (!first || second?.lower !== 'to' || !third || !/^\p{Ll}/u.test(third.word)) return
  if (
    !/^\p{Ll}[\w-]{1,20}$/u.test(first.word) ||
    infinitiveVerbs.has(first.lower) ||
    isCommonWord(first.word) ||
    isGroupNoun(first.word)
  )
    return
  if (task.owners.length === 0) task.owners.push(owner(text, { name: first.word, start: first.start, end: first.end }))
  task.from = third.start
}

/** "The editors to …", "All to …", "Clerk to …", "Everyone will …". */
function readGroup(text: Text, task: AssignedTask, sentence: Sentence): void {
  const at = sentence.tokens.findIndex(
    (token, index) => index > 0 && index < 6 && /^(?:to|will|should|shall|must)$/u.test(token.lower),
  )
  const head = sentence.tokens[at - 1]
  const first = sentence.tokens[0]
  if (!head || !first || !isGroupNoun(head.lower) || (/^\p{Ll}/u.test(first.word) && at > 3)) return
  if (sentence.tokens.slice(0, at).some((token) => /^(?:with|for|by|from|in)$/u.test(token.lower))) return
  if (task.owners.length === 0)
    task.owners.push(owner(text, { name: text.plain.slice(first.start, head.end), start: first.start, end: head.end }))
  task.from = sentence.tokens[at]?.start ?? task.from
  skipModal(text, task)
}

/** Steps over "to", "will", "is going to", "volunteered to" in front of the task's verb. */
function skipModal(text: Text, task: AssignedTask): void {
  const modal =
    /^[\s,:–—-]*(?:(?:is|are) (?:going |about |asked )?to|(?:will|'ll|shall|should|must|would)(?: also)?(?: be)?(?= \p{L})|needs? to|ha(?:s|ve) to|(?:has |have )?(?:volunteered|agreed|offered|promised) to|volunteers? to|plans? to|to(?= \p{L}))\s+/u
  const match = modal.exec(text.plain.slice(task.from, task.to))
  task.from += match ? match[0].length : (/^[\s,:–—-]*/u.exec(text.plain.slice(task.from, task.to))?.[0].length ?? 0)
}

/** "… @ann", "… – Ann", "… [Ann] and [Bo]" at the very end. */
function readTrailingOwner(text: Text, task: AssignedTask, context: Context): void {
  const plain = text.plain.slice(task.from, task.to)
  const handles = /(?:[\s,&]|\band\b)*((?:@[\w-]+(?:\s*(?:,|and|&|\/)\s*)?)+)[\s.]*$/u.exec(plain)
  const dashed = /\s+(?:[–—→|-]+|->|=>)\s*([^–—→|]{2,40}?)[\s.]*$/u.exec(plain)
  const match = handles ?? (dashed?.[1] && isOwner(dashed[1], context) ? dashed : null)
  if (!match?.[1] || match.index === 0) return
  const start = task.from + match.index + match[0].indexOf(match[1])
  addOwners(text, start, start + match[1].length, task)
  task.to = task.from + match.index
}

/** Cuts a due date off the task's end. */
function cutDue(text: Text, task: AssignedTask): void {
  const due = task.due
  if (!due) return
  const behind = text.plain.slice(task.from, task.to)
  const at = behind.lastIndexOf(due.text)
  if (at > 0 && behind.slice(at + due.text.length).replace(/[\s.,;:)\]]+/gu, '') === '')
    task.to = endBefore(text, task.from, task.from + at)
}

/**
 * Where a task's text ends: with its first sentence where more than as much again follows that only explains it, else
 * with the item. A trailing `Owner: …` belongs to the task.
 */
export function endOfTask(plain: string, from: number, to: number): number {
  const sentences = sentencesIn(plain.slice(from, to))
  const [first] = sentences
  if (!first || sentences.length < 2) return to
  const length = first[1] - first[0]
  const rest = to - from - first[1]
  const field = /\b(?:owners?|assignees?|due|deadline|by|status|eta)\s?[:=]/iu.test(plain.slice(from + first[1], to))
  return rest > length && !field && length > 12 ? from + first[1] : to
}

/** A status by its words: done, cancelled, open. */
export function statusOf(words: string): ActionItem['status'] | null {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/u, '')
  if (
    /^(?:✅|✔️?|✓|☑️?|\[?x\]?|yes|done\b.*|complete[d]?\b.*|finished\b.*|closed\b.*|resolved\b.*|merged\b.*|100\s?%|fixed\b.*|erledigt|sent)$/u.test(
      plain,
    )
  )
    return 'done'
  if (
    /^(?:❌|cancel(?:l)?ed\b.*|dropped\b.*|obsolete\b.*|won't do|wontfix|withdrawn\b.*|abandoned\b.*|no longer needed\b.*|superseded\b.*)$/u.test(
      plain,
    )
  )
    return 'cancelled'
  if (
    /^(?:open|new|pending|in progress|ongoing|wip|to ?do|not started|started|blocked|outstanding|overdue|carried (?:over|forward)|in review|no|offen|waiting\b.*)$/u.test(
      plain,
    )
  )
    return 'open'
  return null
}
