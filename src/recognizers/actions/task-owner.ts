import { isAbstractNoun, isCommonWord, isGroupNoun } from '../../lexicon/common-words.js'
import { isGivenName, mayBeGivenName } from '../../lexicon/given-names.js'
import { isOrderPhrase } from '../../lexicon/order-phrase.js'
import { isOrderVerb } from '../../lexicon/orders.js'
import { sourceRange, type Text } from '../../outline/text.js'
import type { OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import type { AssignedTask } from './assigned-task.js'
import { ownerNamesIn } from './owner-names.js'

/** Whether words are owners and nothing else: known people, handles, a name, a group. */
export function isOwner(words: string, context: Context): boolean {
  const plain = words.trim().replace(/^(?:and|or|by|owner|for|cc)\s+/iu, '')
  // "Ann to hire chairs" is nobody's name.
  if (plain === '' || plain.length > 60 || deedAhead.test(plain)) return false
  if (/^@[\w-]+$/u.test(plain) || context.people.knows(plain) || context.people.isOrganisation(plain)) return true
  // "Due: Friday" is told of a task.
  if (/^(?:due(?: date)?|deadline|eta|owners?|status|when)$/iu.test(plain)) return false
  // Not among the common words, since it is a family name as well.
  if (plain === 'Sun') return false
  const parts = plain.split(/\s+(?:and|&|\+|or)\s+|\s*[,;/+]\s*/u)
  if (parts.length > 1) return parts.every((part) => isOwner(part, context))
  const named = plain.split(/\s+/u)
  // "Paint: the hall"
  if (named.length === 1 && isOrderVerb(plain) && !isGivenName(plain) && !mayBeGivenName(plain)) return false
  // "Need people: …"
  if (/^(?:needs?|want|find|get|more|some|few) /iu.test(plain)) return false
  if (isGroupNoun(named.at(-1) ?? '') && named.length <= 4) return true
  if (isOrderPhrase(plain)) return false
  return (
    named.length <= 3 &&
    named.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) && !isCommonWord(word) && !isJoined(word)) &&
    !isAbstractNoun(named[0] ?? '') &&
    // "Vendor Engagement: …", but "Ann Fleming: …"
    (isGivenName(named[0] ?? '') || !isAbstractNoun(named.at(-1) ?? '')) &&
    !/^\p{Lu}{3,}$/u.test(plain)
  )
}

/** "Non-linear", "Follow-up", but not "Jean-claude". */
const isJoined = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(word) && !isGivenName(word.split('-')[0] ?? '')

/** Adds every owner that a range names. */
export function addOwners(text: Text, start: number, end: number, task: AssignedTask): void {
  for (const found of ownerNamesIn(text, start, end))
    if (!task.owners.some(({ name }) => name === found.name)) task.owners.push(found)
}

/** An owner with its place in the source. */
export const ownerAt = (text: Text, mention: { name: string; start: number; end: number }): OwnerFound => {
  const { sourceStart, sourceEnd } = sourceRange(text, mention.start, mention.end)
  return { name: mention.name.replace(/^@/u, ''), start: sourceStart, end: sourceEnd }
}

/** What is to be done, behind whoever does it. */
export const deedAhead = /\s(?:to|will|should|shall|must|can|needs?)\s/u

/** The words of a task as it stands. */
export const wordsOf = ({ plain }: Text, { from, to }: AssignedTask): string => plain.slice(from, to)

/** Takes the owners between two places behind the task's beginning, unless there are some, and what leads to the task. */
export function takeFront(text: Text, task: AssignedTask, start: number, end: number, length: number): true {
  if (task.owners.length === 0) addOwners(text, task.from + start, task.from + end, task)
  task.from += length
  return true
}

/** A name where it stands. */
export type Mention = Parameters<typeof ownerAt>[1]
