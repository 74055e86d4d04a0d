import { matchesIn } from '../../outline/matches.js'
import type { Text } from '../../outline/text.js'
import type { ActionItem } from '../../record/types.js'
import type { AssignedTask } from './assigned-task.js'

/** A word alone that says how the task above it stands: "Done", "Completed." */
export const statusAlone = (words: string): ActionItem['status'] | null =>
  /^\W{0,3}\p{L}+\W{0,3}$/u.test(words.trim()) ? statusOf(words) : null

/** A status by its words: done, cancelled, open. */
export function statusOf(words: string): ActionItem['status'] | null {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/(?<![.!])[.!]+$/u, '')
  if (
    (/^(?:✅|✔️?|✓|☑️?|\[?x\]?|yes|done\b.*|100\s?%|erledigt|sent)$/su.test(plain) && !isDeadline.test(plain)) ||
    /^(?:completed?|finished|closed|resolved|merged|fixed)$/u.test(aloneIn(plain))
  )
    return 'done'
  if (
    /^(?:❌|won['’]?t (?:do|be done)|wontfix|(?:no longer|not) (?:needed|required|relevant)\b.*)$/su.test(plain) ||
    /^(?:cancell?ed|dropped|obsolete|withdrawn|abandoned|superseded)$/u.test(aloneIn(plain))
  )
    return 'cancelled'
  if (
    /^(?:(?:still |re-?|remains )?open|new|(?:still )?pending|(?:still |work )?in progress\b.*|(?:still )?ongoing|wip|to ?do|not (?:yet )?(?:started|done)|started|blocked|outstanding|overdue|carried (?:over|forward)|in review|no|offen|waiting\b.*)$/su.test(
      plain,
    )
  )
    return 'open'
  return null
}

/** "Done by Friday" is still to be done. */
const isDeadline =
  /^done (?:by|before|until|till) (?:\d|the|next|end|tomorrow|eo[dw]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/u

/** The first word where a clause or a time follows: "closed, see below", but not "closed gates are by the shed". */
const aloneIn = (words: string): string =>
  /^(\p{L}+)(?=$|\s*[^\s\p{L}]|\s(?:on|by|in|at|as|via|with|and|but|last|this|today|yesterday|already|now|before|after|since|during|through|to|for|see|pr|mr)\b)/u.exec(
    words,
  )?.[1] ?? ''

/** "DONE: …", "[done] …", "✅ …" in front. */
export function readLeadingStatus(text: Text, task: AssignedTask): void {
  const mark = markInFront.exec(text.plain.slice(task.from, task.to))
  if (mark?.[1]) {
    task.status ??= statusOf(mark[1])
    task.from += mark[0].length
  }
  const match =
    /^\s*(?:[[(](\p{L}+)[\])]\s*:?|(\p{Lu}{4,}|IN PROGRESS|NOT STARTED|ON HOLD|CARRIED (?:OVER|FORWARD))\s*[:–—-]|((?:[Dd]one|[Cc]ompleted?|[Cc]losed|[Cc]ancell?ed|[Dd]ropped|[Ff]inished))\s*:|(✅|☑️?|✔️?|✓|❌))\s*/u.exec(
      text.plain.slice(task.from, task.to),
    )
  const status = match ? statusOf(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '') : null
  if (!match || !status) return
  task.status = status
  task.from += match[0].length
}

/** "[-] paint the door" was dropped, "[~] paint the door" is under way: boxes that GitHub has none of. */
export const boxWithSign = /^\s*\[([-~/>])\]\s+/u

/** "NEW Ann: finish the pump" */
const markInFront = /^\s*(NEW|OLD|OPEN|ONGOING|WIP|CARRIED OVER|DONE|CLOSED|CANCELLED)\s+(?=[@\p{Lu}][^:]{1,30}:)/u

/** "…; done", "… – cancelled", "… ✅" at the end. */
export function readTrailingStatus(text: Text, task: AssignedTask): void {
  const run = text.runs.find(({ kind, end }) => kind === 'delete' && end > task.from && end < task.to)
  const behind = run ? statusOf(/^[\s,;:–—-]*(\p{L}+)/u.exec(text.plain.slice(run.end, task.to))?.[1] ?? '') : null
  // "~~Mend the gate~~ done, came on Thursday"
  if (run && behind && behind !== 'open') {
    task.status ??= behind
    task.to = run.end
    return
  }
  const match = trailing.exec(text.plain.slice(task.from, task.to))
  const struck = text.runs.some(({ kind, end }) => kind === 'delete' && end <= task.from + (match?.index ?? 0) + 1)
  const divided =
    struck || (match !== null && (/[;:…–—|→>-]|^[.]|✅|✔|✓|☑|❌/u.test(match[0]) || isSetOff(text, task, match)))
  const status = match?.[1] && divided && !/^(?:yes|no|new|sent|x)$/iu.test(match[1]) ? statusOf(match[1]) : null
  if (!match || !status || match.index === 0) return
  task.status ??= status
  task.to = task.from + match.index
}

/** "… (Ann) done", "… **done**", "… DONE": told apart from the task by how it is written. */
function isSetOff({ plain, runs }: Text, { from }: AssignedTask, match: RegExpExecArray): boolean {
  const [start, end] = [from + match.index, from + match.index + match[0].trimEnd().length]
  const before = plain.slice(from, start).trimEnd()
  return (
    /[)\]]$/u.test(before) ||
    (/^\p{Lu}{4,}$/u.test(match[1] ?? '') &&
      /\p{Ll}[^\p{L}]*$/u.test(before) &&
      !/ (?:be|is|are|was|were)$/iu.test(before)) ||
    // In front of a capital a line ended.
    (/^(?:Done|Completed?|Closed|Finished|Fixed|Merged|Cancelled)$/u.test(match[1] ?? '') &&
      /\p{Ll}$/u.test(before) &&
      !/ (?:as|to|be|is|are|was|were|it|them|of|column|called|status)$/iu.test(before)) ||
    runs.some((run) => run.kind === 'strong' && Math.abs(run.start - start) <= 1 && run.end >= end)
  )
}

const trailing =
  /(?:\s*(?:[;:,–—|→…-]|[=-]>|\.(?=\s\p{Lu}))\s*|\s+)(\p{L}+|(?:in|not|on|carried|to) \p{L}+|no longer (?:needed|required|relevant)|✅|✔️?|✓|☑️?|❌)[\s.!]*$/u

/** A cheap test: without one of these no clause behind a task tells how it stands. */
const mayEndInStatus =
  /done|complet|finish|clos|cancel|drop|obsolet|withdr|abandon|supersed|won['’]?t|needed|open|progress|going|pending|blocked|waiting|over|overdue|outstanding|\[x\]/iu

/** "… - in progress, waiting for the quote", "…: done", "…. Done.", "… – done 3 March", "… [x]": a clause of its own. */
export function readStatusClause(text: Text, task: AssignedTask): void {
  const from = Math.max(task.from, task.to - longestClause)
  const end = text.plain.slice(from, task.to)
  if (!mayEndInStatus.test(end)) return
  for (const match of matchesIn(end, divider)) {
    const words = end.slice(match.index + match[0].length).replace(/(?<![\s.!)\]])[\s.!)\]]+$/u, '')
    const isSentence = /^[.!(]/u.test(match[0].trim())
    const status = notAlone.test(words) || (isSentence && !inFewWords.test(words)) ? null : statusOf(words)
    const before = text.plain.slice(task.from, from + match.index).trim()
    if (!status || !/\p{L}/u.test(before) || (match[0].startsWith(':') && !before.includes(' '))) continue
    task.status ??= status
    task.to = from + match.index
    return
  }
}

/** In characters. */
const longestClause = 90
const divider = /\s*[;|→]\s*|\s+-{1,2}\s+|\s*[–—]\s*|:\s+|[.!]\s+\(?|\s+\((?=[^()]+\)[\s.]*$)|\s+\[(?=x\][\s.]*$)/giu
/** Words that answer a question, or tell something, as often. */
const notAlone = /^(?:yes|no|new|sent|started)$/iu
/** A sentence that only tells how the task stands: "Done.", "Done 3/3", "Still in progress". */
const inFewWords =
  /^(?:[^\s]+|(?:still|in|not|no|carried|won['’]?t|already)(?: \p{L}+){1,2}|\p{L}+ (?:on )?\d[\d./ \p{L}-]{0,12})$/iu

/** Whether the task is struck through. */
export const isStruck = (text: Text, { from, to }: { from: number; to: number }): boolean => {
  const struck = text.runs.reduce(
    (sum, { kind, start, end }) =>
      kind === 'delete' ? sum + Math.max(0, Math.min(end, to) - Math.max(start, from)) : sum,
    0,
  )
  return struck > (to - from) * 0.6
}

/** How a task of the notes stands, and its words without what says so: a tick, a struck line, "Done." behind it. */
export function statusInNotes(
  text: Text,
  sentence: { start: number; end: number },
  from: number,
  to: number,
): Pick<AssignedTask, 'status' | 'to'> {
  const task: AssignedTask = { owners: [], due: null, status: null, from: sentence.start, to: sentence.end }
  readLeadingStatus(text, task)
  if (task.from > from) task.status = null
  Object.assign(task, { from, to })
  readTrailingStatus(text, task)
  readStatusClause(text, task)
  if (to === sentence.end) task.status ??= aloneBehind(text.plain.slice(to))
  if (isStruck(text, task)) task.status ??= 'done'
  return task
}

/** "Done." behind the sentence, at the end of the note. */
const aloneBehind = (rest: string): ActionItem['status'] | null => {
  const words = rest.length < longestClause ? rest.replace(/^[\s.!(]+|(?<![\s.!)])[\s.!)]+$/gu, '') : ''
  return words !== '' && inFewWords.test(words) && !notAlone.test(words) ? statusOf(words) : null
}
