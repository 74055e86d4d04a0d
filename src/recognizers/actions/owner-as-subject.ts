import { isActor, isBareName } from '../../grammar/actor.js'
import { joinedNames } from '../../grammar/joined-names.js'
import type { Sentence } from '../../grammar/sentence.js'
import type { Token } from '../../grammar/tokens.js'
import { doable } from '../../lexicon/commitment.js'
import { isCommonWord, isGroupNoun, isThing } from '../../lexicon/common-words.js'
import { isDeed } from '../../lexicon/deeds.js'
import { determiners } from '../../lexicon/function-words.js'
import { isGivenName } from '../../lexicon/given-names.js'
import { isOrderPhrase } from '../../lexicon/order-phrase.js'
import { isOrder, isOrderVerb, standsBeforeTo } from '../../lexicon/orders.js'
import { isHumanVerb } from '../../lexicon/verbs.js'
import type { Text } from '../../outline/text.js'
import { isAcronym } from '../../people/name-rules.js'
import type { Context } from '../context.js'
import type { AssignedTask } from './assigned-task.js'
import { skipModal } from './task-modal.js'
import { addOwners, isOwner, type Mention, ownerAt, takeFront, wordsOf } from './task-owner.js'

/** "Ann will …", "Ann and Bo to …", "Ann/Bo: …", "@ann …", "Ann drafts …", "All to …" in front of the task. */
export function readSubject(text: Text, task: AssignedTask, sentence: Sentence, context: Context): void {
  const lead =
    /^(?:for|on|to)$/u.test(sentence.tokens[0]?.lower ?? '') && sentence.names.some((name) => name.from === 1) ? 1 : 0
  const { mentions, to } = joinedNames(sentence, lead)
  const next = sentence.tokens[to]
  const last = mentions.at(-1)
  if (!last || !next) {
    readNick(text, task, sentence)
    readEverybody(text, task)
    readGroup(text, task, sentence, false, context)
    return
  }
  const bracket = /^\s*\([^()]{1,40}\??\)/u.exec(text.plain.slice(last.end, task.to))?.[0] ?? ''
  const behind =
    bracket === '' ? next : (sentence.tokens.find(({ start }) => start >= last.end + bracket.length) ?? next)
  if (!doesTask(text, mentions, sentence, to, behind, context)) {
    readGroup(text, task, sentence, true, context)
    return
  }
  if (task.owners.length === 0) {
    for (const mention of mentions) task.owners.push(ownerAt(text, mention))
    addBracketed(text, task, bracket, last.end, context)
  }
  task.from = bracket === '' ? next.start : Math.max(next.start, last.end + bracket.length)
  skipModal(text, task)
}

/** "Ann (or Bo) to …": who else does it. */
function addBracketed(text: Text, task: AssignedTask, bracket: string, from: number, context: Context): void {
  const other = /\(?(?:or|and|with)\s([^()?\s][^()?]*)\??\)/u.exec(bracket)?.[1]
  if (!other || !isOwner(other, context)) return
  const start = from + bracket.indexOf(other)
  addOwners(text, start, start + other.length, task)
}

const commits =
  /^(?:to|will|'ll|shall|should|must|needs?|has|have|is|are|can|volunteer(?:ed|s)?|agreed|offered|promised|takes?|took|plans?|would|tasked)$/u

/** Whether those named in front are who does what follows: their names, or the words behind them, say so. */
function doesTask(
  text: Text,
  mentions: readonly Mention[],
  sentence: Sentence,
  to: number,
  behind: Token,
  { people }: Context,
): boolean {
  if (mentions.every((mention) => text.plain[mention.start] === '@')) return true
  const next = sentence.tokens[to] as Token
  // "Speak to your neighbour" is an order.
  const isOrdered = next.lower === 'to' && isDeterminer(sentence.tokens[to + 1]?.lower ?? '')
  if (
    !isOrdered &&
    commits.test(behind.lower) &&
    !isOrderPhrase(mentions[0]?.name ?? '') &&
    mentions.every((mention) => isActor(mention.name, people))
  )
    return true
  return (
    /^\p{Ll}/u.test(next.word) &&
    !/.{2}ed$/u.test(next.lower) &&
    !/^(?:and|or|of|in|at|'s|the|a|for|on|with)$/u.test(next.lower) &&
    mentions.every((mention) => people.knows(mention.name))
  )
}

/** "All read the draft", "Everyone bring a torch": of each of them an order. */
function readEverybody(text: Text, task: AssignedTask): void {
  const words = wordsOf(text, task)
  const [whole = '', all = ''] = everybody.exec(words) ?? []
  if (all !== '' && isOrder(words.slice(whole.length))) takeFront(text, task, 0, all.length, whole.length)
}

const everybody = /^(All|Everyone|Everybody) (?:please )?(?=\p{Ll})/u

/** "ann to test it": a nick in small letters that nobody knows. */
function readNick(text: Text, task: AssignedTask, sentence: Sentence): void {
  const at = sentence.tokens.findIndex((token) => token.lower === 'to')
  const [first, verb] = [sentence.tokens[0], sentence.tokens[at + 1]]
  const last = sentence.tokens[at - 1]
  if (
    !first ||
    !last ||
    !verb ||
    at > 4 ||
    task.owners.length > 0 ||
    !/^\p{Ll}/u.test(verb.word) ||
    isDeterminer(verb.lower)
  )
    return
  const words = sentence.tokens.slice(0, at)
  const nick = words.length === 1 && /^\p{Ll}[\w-]{1,20}$/u.test(first.word) && !doable.has(first.lower)
  // Scripts without capitals: a name is told by its place alone.
  const uncased = words.every(({ word }) => /^\p{Lo}/u.test(word))
  if (!uncased && (!nick || standsBeforeTo(first.lower) || isCommonWord(first.word) || isGroupNoun(first.word))) return
  task.owners.push(ownerAt(text, { name: text.plain.slice(first.start, last.end), start: first.start, end: last.end }))
  task.from = verb.start
}

const isDeterminer = (word: string): boolean =>
  determiners.has(word) || /^(?:its|this|that|these|those|be)$/u.test(word)

/**
 * "The editors to …", "All to …", "Clerk to …", "Everyone will …".
 *
 * @param isNamed whether it must be a name of its own: "Gardens Committee to …", but not "Ann asks the team to …"
 */
function readGroup(text: Text, task: AssignedTask, sentence: Sentence, isNamed: boolean, context: Context): void {
  const at = sentence.tokens.findIndex(
    (token, index) => index > 0 && index < 6 && /^(?:to|will|should|shall|must)$/u.test(token.lower),
  )
  const head = sentence.tokens[at - 1]
  const begin = beginOfClause(sentence, at)
  const first = sentence.tokens[begin]
  if (at < 0) readGroupAtWork(text, task, sentence)
  if (!head || !first || !isGroupNoun(head.lower) || (/^\p{Ll}/u.test(first.word) && at - begin > 3)) return
  const own = /^(?:\p{Lu}|of$|the$|and$|&$)/u
  if (isNamed && !sentence.tokens.slice(0, at - 1).every(({ word }) => own.test(word))) return
  if (isNamed && isOrderVerb(first.word)) return
  if (inPassive.test(text.plain.slice(sentence.tokens[at]?.end, task.to).trimStart())) return
  if (sentence.tokens.slice(begin, at).some((token) => /^(?:with|for|by|from|in)$/u.test(token.lower))) return
  if (task.owners.length === 0) {
    const start = addPersonBeside(text, task, sentence, context) ?? first.start
    task.owners.push(ownerAt(text, { name: text.plain.slice(start, head.end), start, end: head.end }))
  }
  task.from = sentence.tokens[at]?.start ?? task.from
  skipModal(text, task)
}

/** "After the fair, the board will …": what stands in front of the comma is no part of the name. */
const beginOfClause = ({ tokens }: Sentence, until: number): number =>
  leadsClause.test(tokens[0]?.lower ?? '')
    ? Math.max(
        0,
        tokens.findLastIndex(({ before }, index) => index < until && /,\s*$/u.test(before)),
      )
    : 0
const leadsClause =
  /^(?:after|before|once|when|until|as|in|on|at|for|from|to|with|during|if|because|since|by|next|this)$/u

/** "Finance Team prepares the budget": a group by its name, and what it does. */
function readGroupAtWork(text: Text, task: AssignedTask, { tokens }: Sentence): void {
  const at = tokens.findIndex(({ lower }, index) => index < 5 && isGroupNoun(lower))
  const [first, head, verb] = [tokens[0], tokens[at], tokens[at + 1]]
  const isNamed = tokens
    .slice(0, determiners.has(first?.lower ?? '') ? at : at + 1)
    .every(({ word }) => /^(?:\p{Lu}|of$|the$|and$|&$)/u.test(word))
  if (!first || !head || !verb || task.owners.length > 0 || !isNamed || isOrderVerb(first.word)) return
  if (!/^\p{Ll}{3,}s$/u.test(verb.word) || !(isDeed(verb.lower) || isHumanVerb(verb.lower))) return
  const name = text.plain.slice(first.start, head.end)
  task.owners.push(ownerAt(text, { name, start: first.start, end: head.end }))
  task.from = verb.start
}

/** "Ann Reed and the Gardens Committee to …", but not "Arts and Crafts Committee": where the group's name begins. */
function addPersonBeside(
  text: Text,
  task: AssignedTask,
  { names: [person], tokens }: Sentence,
  { people }: Context,
): number | null {
  const isBeside =
    person?.from === 0 && people.knows(person.name) && /^(?:and|&)$/u.test(tokens[person.to]?.lower ?? '')
  if (!isBeside) return null
  task.owners.push(ownerAt(text, person))
  return tokens[person.to + 1]?.start ?? null
}

/**
 * "Rhona to tell the council" where nobody has heard of Rhona: a column or list of tasks shows that she is somebody.
 * For those whose words stand alone; in prose it says less.
 */
export function readUnknownSubject(text: Text, task: AssignedTask): void {
  const match =
    /^(\s*)((\p{Lu}\p{Ll}+|\p{Lu}{2,4}(?= to))(?:(?:, | and | ?& ?|\/)(\p{Lu}\p{Ll}+))?)\s(?:to|will|shall|must|should)\s(?!(?:the|an?|our|their|this|that)\b)(?=\p{Ll})/u.exec(
      text.plain.slice(task.from, task.to),
    )
  const { 1: space = '', 2: names, 3: first = '', 4: second = first } = match ?? []
  if (!match || !names || task.owners.length > 0 || !canBeUnknown(first) || !canBeUnknown(second)) return
  // "Leaflet to be printed"
  if (inPassive.test(text.plain.slice(task.from + match[0].length, task.to)) && !isGivenName(first)) return
  const start = task.from + space.length
  addOwners(text, start, start + names.length, task)
  task.from += match[0].length
}

const inPassive = /^be \p{L}+(?:ed|en|nt|ut|wn|ne|ld|de)\b/u

const canBeUnknown = (word: string): boolean =>
  (isBareName(word) || (isAcronym(word) && !isThing(word) && !isCommonWord(word))) &&
  !isOrderVerb(word) &&
  !standsBeforeTo(word)
