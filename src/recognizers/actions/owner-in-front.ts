import { joinedNames } from '../../grammar/joined-names.js'
import { Sentence } from '../../grammar/sentence.js'
import { isGroupNoun } from '../../lexicon/common-words.js'
import { determiners } from '../../lexicon/function-words.js'
import { isGivenName } from '../../lexicon/given-names.js'
import { isOrder } from '../../lexicon/orders.js'
import type { Text } from '../../outline/text.js'
import type { Context } from '../context.js'
import type { AssignedTask } from './assigned-task.js'
import { isNamed } from './inline-labels.js'
import { readSubject } from './owner-as-subject.js'
import { namesOfRow } from './owner-names.js'
import { skipModal } from './task-modal.js'
import { deedAhead, isOwner, type Mention, ownerAt, takeFront, wordsOf } from './task-owner.js'

/** The owner in front of the task, and the words between both. */
export function readFront(text: Text, task: AssignedTask, context: Context): void {
  if (fronts.some((read) => read(text, task, context))) return
  readSubject(text, task, new Sentence(text, task.from, task.to, context.people), context)
}

/** How owners are set off in front of what they do; each says whether it has read one. */
const fronts: ReadonlyArray<(text: Text, task: AssignedTask, context: Context) => boolean> = [
  readNobody,
  readInBrackets,
  readBehindTitle,
  readBehindClause,
  readBeforeStop,
  readBeforeDivider,
  readCalled,
  readRequested,
  readPlaced,
]

/** "??: paint the door", "TBD to paint the door": somebody is still to be found. */
function readNobody(text: Text, task: AssignedTask): boolean {
  const [front] = nobodyYet.exec(wordsOf(text, task)) ?? []
  if (!front) return false
  task.from += front.length
  return true
}

const nobodyYet = /^\s*(?:\?{1,5}|TB[ACD]|[Uu]nassigned|[Uu]nowned)(?:\s?(?::|→|=>|->|\s[–—-])\s|\sto\s)\s*(?=\S)/u

/** "[Ann] paint the door", "(Ann): paint the door" */
function readInBrackets(text: Text, task: AssignedTask, context: Context): boolean {
  const [whole = '', name] = bracketed.exec(wordsOf(text, task)) ?? []
  if (!name || !isOwner(name, context)) return false
  const start = whole.indexOf(name)
  return takeFront(text, task, start, start + name.length, whole.length)
}

const bracketed = /^[\s]*[[(<{]([^()[\]{}<>]{1,50})[\])}>][\s:,–—→>-]*/u

/** "Bo. Paint the door." */
function readBeforeStop(text: Text, task: AssignedTask, context: Context): boolean {
  const words = wordsOf(text, task)
  const [whole = '', name] = stopped.exec(words) ?? []
  if (!name || !context.people.knows(name) || !isOrder(words.slice(whole.length))) return false
  return takeFront(text, task, 0, name.length, whole.length)
}

const stopped = /^\s*([^:.]{2,30})\.\s+(?=\p{Lu})/u

/** "Bo: paint the door", "Bo → paint the door", "For Bo – paint the door" */
function readBeforeDivider(text: Text, task: AssignedTask, context: Context): boolean {
  const match = divided.exec(wordsOf(text, task))
  const name = match?.[1]
  const lead = forWhom.exec(name ?? '')?.[0].length ?? 0
  if (!match || !name || !isOwner(withoutParts(name.slice(lead)), context) || isOwnedBehind(text, task, match, context))
    return false
  takeFront(text, task, lead, name.length, match[0].length)
  skipModal(text, task)
  return true
}

/** "Ann (lead), Bo (support)" */
const withoutParts = (names: string): string => (/\), ./u.test(names) ? names.replace(/ \([^()]{1,30}\)/gu, '') : names)

const divided = /^([^:→\n]{1,60}?)\s*(?::|→|=>|->|\s[–—-]\s)\s*(?=\S)/u

/** "Bo, please paint the door"; "Ann to order the seeds, then paint the hall" tells a task in front of the comma already. */
function readCalled(text: Text, task: AssignedTask, context: Context): boolean {
  const [whole = '', name] = called.exec(wordsOf(text, task)) ?? []
  if (!name || deedAhead.test(name) || !isOwner(name, context)) return false
  return takeFront(text, task, 0, whole.indexOf(',', name.length - 1), whole.length)
}

const called = /^\s*([^,:.]{2,40}),\s+(?:please\s+|can you\s+|could you\s+)?(?=\p{Ll})/u

/** "Could Bo or Cy paint the door?" */
function readRequested(text: Text, task: AssignedTask, context: Context): boolean {
  const [whole = '', names] = requested.exec(wordsOf(text, task)) ?? []
  if (!names || !isNamed(names, context)) return false
  const start = whole.indexOf(names)
  return takeFront(text, task, start, start + names.length, whole.length)
}

const requested =
  /^\s*(?:[Cc]an|[Cc]ould|[Ww]ould)\s(@?\p{Lu}[\p{L}\d_-]*(?:(?: | or | and |, ?|\/)@?\p{Lu}[\p{L}\d_-]*){0,3}),?\s(?:please )?(?=\p{Ll}{2})/u

function readPlaced(text: Text, task: AssignedTask, context: Context): boolean {
  const [whole = '', name] = placedOwner.exec(wordsOf(text, task)) ?? []
  if (!name || !isOwner(name, context)) return false
  const start = whole.indexOf(name)
  takeFront(text, task, start, start + name.length, whole.length)
  skipModal(text, task)
  return true
}

/** "Paint: Bo", "Newsletter – Ann, Bo (by Friday)": only somebody who is known stands behind a word that nobody is known by. */
function isOwnedBehind(text: Text, task: AssignedTask, divided: RegExpExecArray, context: Context): boolean {
  if (namesSomebody(divided[1] ?? '', context)) return false
  const behind = text.plain
    .slice(task.from + divided[0].length, task.to)
    .trimEnd()
    .replace(/\.$/u, '')
  const names = namesOfRow(/^[^(]*?(?=\s[–—-]\s|\s\(|(?<!,),?\s(?:by|until|before)\s|$)/u.exec(behind)?.[0] ?? '')
  return names.length > 0 && names.every((name) => context.people.knows(name))
}

/** "For Ann: …", "Assigned to Ann: …", "Owner Ann: …" */
const forWhom = /^\s*(?:for|on|to|assigned to|owned by|owners?|lead|assignee)\s+/iu

/**
 * "Seeds – Ann to order them", "The hall: Bo will ask", "Chairs: Cy is looking for some", "Spring Fair Date: the chairs will settle it": a subject in front
 * of somebody who is known, or of a group, and what they will do.
 */
function readBehindTitle(text: Text, task: AssignedTask, context: Context): boolean {
  const title = divided.exec(wordsOf(text, task))
  if (!title?.[1] || task.owners.length > 0 || namesSomebody(title[1], context)) return false
  return addDoers(text, task, task.from + title[0].length, context)
}

/** "If it rains, Ann to bring the tent": the condition belongs to the task. */
function readBehindClause(text: Text, task: AssignedTask, context: Context): boolean {
  const condition = task.owners.length === 0 && clauseInFront.exec(wordsOf(text, task))
  return condition ? addDoers(text, task, task.from + condition[0].length, context) : false
}

const clauseInFront = /^\s*(?:if|unless|in case|should)\s[^,:]{3,100},\s+(?:then\s)?/iu

/** Who stands in front of what they will do, from an offset on: people who are known, or a group. */
function addDoers(text: Text, task: AssignedTask, from: number, context: Context): boolean {
  const sentence = new Sentence(text, from, task.to, context.people)
  const { mentions, to } = joinedNames(sentence, 0)
  const known =
    mentions.length > 0 && mentions.every(({ name, start }) => text.plain[start] === '@' || context.people.knows(name))
  const isDoer =
    doer.test(sentence.word(to)) || (/^(?:is|are)$/u.test(sentence.word(to)) && /ing$/u.test(sentence.word(to + 1)))
  const owners = known && isDoer ? mentions : groupInFront(sentence)
  for (const owner of owners) task.owners.push(ownerAt(text, owner))
  return owners.length > 0
}

const doer = /^(?:to|will|'ll|shall|should|must|needs?|agreed|offered|volunteered|promised)$/u

/** "Chairs will …", "The editors to …" */
function groupInFront({ tokens, plain }: Sentence): Mention[] {
  const at = tokens.findIndex(({ lower }, index) => index > 0 && index < 4 && doer.test(lower))
  const [first, head] = [tokens[0], tokens[at - 1]]
  if (!first || !head || !isGroupNoun(head.lower)) return []
  if (at > 1 && !determiners.has(first.lower) && !/^\p{Lu}/u.test(head.word)) return []
  return [{ name: plain.slice(first.start, head.end), start: first.start, end: head.end }]
}

const namesSomebody = (words: string, context: Context): boolean =>
  words.startsWith('@') || namesOfRow(words).some((name) => context.people.knows(name) || isGivenName(name))

/** "Ann Lee [Gardens] to …", "@ann (Acme) will …": a name with what it belongs to. */
const placedOwner =
  /^\s*@?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}|(?<=@)[\w-]+) [[(](?!(?:or|and|with|&)\s)[^()[\]?]{1,40}[)\]],?(?= (?:to|will|should|shall)\s\p{Ll})/u
