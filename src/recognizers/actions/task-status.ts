import type { Text } from '../../outline/text.js'
import type { ActionItem } from '../../record/types.js'
import type { AssignedTask } from './assigned-task.js'

/** A status by its words: done, cancelled, open. */
export function statusOf(words: string): ActionItem['status'] | null {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/(?<![.!])[.!]+$/u, '')
  if (
    /^(?:✅|✔️?|✓|☑️?|\[?x\]?|yes|done\b.*|100\s?%|erledigt|sent)$/su.test(plain) ||
    /^(?:completed?|finished|closed|resolved|merged|fixed)$/u.test(aloneIn(plain))
  )
    return 'done'
  if (
    /^(?:❌|won't do|wontfix|no longer (?:needed|required|relevant)\b.*)$/su.test(plain) ||
    /^(?:cancell?ed|dropped|obsolete|withdrawn|abandoned|superseded)$/u.test(aloneIn(plain))
  )
    return 'cancelled'
  if (
    /^(?:open|new|pending|in progress|ongoing|wip|to ?do|not started|started|blocked|outstanding|overdue|carried (?:over|forward)|in review|no|offen|waiting\b.*)$/su.test(
      plain,
    )
  )
    return 'open'
  return null
}

/** The first word where a clause or a time follows: "closed, see below", but not "closed gates are by the shed". */
const aloneIn = (words: string): string =>
  /^(\p{L}+)(?=$|\s*[^\s\p{L}]|\s(?:on|by|in|at|as|via|with|and|but|last|this|today|yesterday|already|now|before|after|since|during|through|to|for|see|pr|mr)\b)/u.exec(
    words,
  )?.[1] ?? ''

/** "DONE: …", "[done] …", "✅ …" in front. */
export function readLeadingStatus(text: Text, task: AssignedTask): void {
  const match =
    /^\s*(?:[[(](\p{L}+)[\])]\s*:?|(\p{Lu}{4,})\s*[:–—-]|((?:[Dd]one|[Cc]ompleted?|[Cc]losed|[Cc]ancell?ed|[Dd]ropped|[Ff]inished))\s*:|(✅|☑️?|✔️?|✓|❌))\s*/u.exec(
      text.plain.slice(task.from, task.to),
    )
  const status = match ? statusOf(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '') : null
  if (!match || !status) return
  task.status = status
  task.from += match[0].length
}

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
  const divided = struck || (match !== null && /[;:…–—|→>-]|^[.]|✅|✔|✓|☑|❌/u.test(match[0]))
  const status = match?.[1] && divided && !/^(?:yes|no|new|sent|x)$/iu.test(match[1]) ? statusOf(match[1]) : null
  if (!match || !status || match.index === 0) return
  task.status ??= status
  task.to = task.from + match.index
}

const trailing =
  /(?:\s*(?:[;:,–—|→…-]|[=-]>|\.(?=\s\p{Lu}))\s*|\s+)(\p{L}+|(?:in|not|on|carried|to) \p{L}+|no longer (?:needed|required|relevant)|✅|✔️?|✓|☑️?|❌)[\s.!]*$/u

/** Whether the task is struck through. */
export const isStruck = (text: Text, task: AssignedTask): boolean => {
  const struck = text.runs.filter((run) => run.kind === 'delete').reduce((sum, run) => sum + run.end - run.start, 0)
  return struck > (task.to - task.from) * 0.6
}
