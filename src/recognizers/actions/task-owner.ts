import { isActor, isBareName } from '../../grammar/actor.js'
import { joinedNames } from '../../grammar/joined-names.js'
import { Sentence } from '../../grammar/sentence.js'
import { doable } from '../../lexicon/commitment.js'
import { isAbstractNoun, isCommonWord, isGroupNoun, isThing } from '../../lexicon/common-words.js'
import { isGivenName, mayBeGivenName } from '../../lexicon/given-names.js'
import { isOrder, isOrderVerb, standsBeforeTo } from '../../lexicon/orders.js'
import { sourceRange, type Text } from '../../outline/text.js'
import { isAcronym } from '../../people/name-rules.js'
import type { OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import type { AssignedTask } from './assigned-task.js'
import { namesOfRow, ownerNamesIn } from './owner-names.js'

/** Whether words are owners and nothing else: known people, handles, a name, a group. */
export function isOwner(words: string, context: Context): boolean {
  const plain = words.trim().replace(/^(?:and|or|by|owner|for|cc)\s+/iu, '')
  if (plain === '' || plain.length > 60) return false
  if (/^@[\w-]+$/u.test(plain) || context.people.knows(plain)) return true
  // "Due: Friday" is told of a task.
  if (/^(?:due(?: date)?|deadline|eta|owners?|status|when)$/iu.test(plain)) return false
  // Not among the common words, since it is a family name as well.
  if (plain === 'Sun') return false
  const parts = plain.split(/\s+(?:and|&|\+|or)\s+|\s*[,;/+]\s*/u)
  if (parts.length > 1) return parts.every((part) => isOwner(part, context))
  const named = plain.split(/\s+/u)
  // "Paint: the hall"
  if (named.length === 1 && isOrderVerb(plain) && !isGivenName(plain) && !mayBeGivenName(plain)) return false
  // "Ann to hire chairs" is no group of chairs.
  if (isGroupNoun(named.at(-1) ?? '') && named.length <= 4 && !deedAhead.test(plain)) return true
  if (isOrderPhrase(plain)) return false
  return (
    named.length <= 3 &&
    named.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) && !isCommonWord(word)) &&
    !isAbstractNoun(named[0] ?? '') &&
    !/^\p{Lu}{3,}$/u.test(plain)
  )
}

/** "Contact Acme" is a task, "Mark Moor" is somebody. */
function isOrderPhrase(words: string): boolean {
  const [first = '', ...others] = words.split(/\s+/u)
  return others.length > 0 && isOrderVerb(first) && !isGivenName(first) && !mayBeGivenName(first)
}

/** Adds every owner that a range names. */
export function addOwners(text: Text, start: number, end: number, task: AssignedTask): void {
  for (const found of ownerNamesIn(text, start, end))
    if (!task.owners.some(({ name }) => name === found.name)) task.owners.push(found)
}

const owner = (text: Text, mention: { name: string; start: number; end: number }): OwnerFound => {
  const { sourceStart, sourceEnd } = sourceRange(text, mention.start, mention.end)
  return { name: mention.name.replace(/^@/u, ''), start: sourceStart, end: sourceEnd }
}

/** The owner in front of the task, and the words between both. */
export function readFront(text: Text, task: AssignedTask, context: Context): void {
  const plain = text.plain
  const bracket = /^[\s]*[[(<{]([^()[\]{}<>]{1,50})[\])}>][\s:,–—→>-]*/u.exec(plain.slice(task.from, task.to))
  if (bracket?.[1] && isOwner(bracket[1], context)) {
    const start = task.from + bracket[0].indexOf(bracket[1])
    if (task.owners.length === 0) addOwners(text, start, start + bracket[1].length, task)
    task.from += bracket[0].length
    return
  }
  if (readBehindTitle(text, task, context)) return
  // "Bo. Paint the door."
  const stopped = /^\s*([^:.]{2,30})\.\s+(?=\p{Lu})/u.exec(plain.slice(task.from, task.to))
  if (
    stopped?.[1] &&
    context.people.knows(stopped[1]) &&
    isOrder(plain.slice(task.from + stopped[0].length, task.to))
  ) {
    if (task.owners.length === 0) addOwners(text, task.from, task.from + stopped[1].length, task)
    task.from += stopped[0].length
    return
  }
  const divided = /^([^:→\n]{1,60}?)\s*(?::|→|=>|->|\s[–—-]\s)\s*(?=\S)/u.exec(plain.slice(task.from, task.to))
  const lead = forWhom.exec(divided?.[1] ?? '')?.[0].length ?? 0
  if (divided?.[1] && isOwner(divided[1].slice(lead), context) && !isOwnedBehind(text, task, divided, context)) {
    if (task.owners.length === 0) addOwners(text, task.from + lead, task.from + divided[1].length, task)
    task.from += divided[0].length
    skipModal(text, task)
    return
  }
  const called = /^\s*([^,:.]{2,40}),\s+(?:please\s+|can you\s+|could you\s+)?(?=\p{Ll})/u.exec(
    plain.slice(task.from, task.to),
  )
  // "Ann to order the seeds, then paint the hall": what is in front of the comma tells a task already.
  if (called?.[1] && !deedAhead.test(called[1]) && isOwner(called[1], context)) {
    if (task.owners.length === 0)
      addOwners(text, task.from, task.from + called[0].indexOf(',', called[1].length - 1), task)
    task.from += called[0].length
    return
  }
  const placed = placedOwner.exec(plain.slice(task.from, task.to))
  if (placed?.[1] && isOwner(placed[1], context)) {
    const start = task.from + placed[0].indexOf(placed[1])
    if (task.owners.length === 0) addOwners(text, start, start + placed[1].length, task)
    task.from += placed[0].length
    skipModal(text, task)
    return
  }
  readSubject(text, task, new Sentence(text, task.from, task.to, context.people), context)
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
const forWhom = /^(?:for|on|to|assigned to|owned by|owners?|lead|assignee)\s+/iu

/** "Seeds – Ann to order them", "The hall: Bo will ask": a subject in front of somebody who is known and what they will do. */
function readBehindTitle(text: Text, task: AssignedTask, context: Context): boolean {
  const title = /^([^:→\n]{1,60}?)\s*(?::|→|=>|->|\s[–—-]\s)\s*(?=[@\p{Lu}])/u.exec(
    text.plain.slice(task.from, task.to),
  )
  if (!title?.[1] || task.owners.length > 0 || namesSomebody(title[1], context)) return false
  const sentence = new Sentence(text, task.from + title[0].length, task.to, context.people)
  const { mentions, to } = joinedNames(sentence, 0)
  const next = sentence.tokens[to]
  const known = mentions.length > 0 && mentions.every(({ name }) => context.people.knows(name))
  if (
    !known ||
    !next ||
    !/^(?:to|will|'ll|shall|should|must|needs?|agreed|offered|volunteered|promised)$/u.test(next.lower)
  )
    return false
  for (const mention of mentions) task.owners.push(owner(text, mention))
  return true
}

const namesSomebody = (words: string, context: Context): boolean =>
  words.startsWith('@') || namesOfRow(words).some((name) => context.people.knows(name) || isGivenName(name))

const deedAhead = /\s(?:to|will|should|shall|must|can|needs?)\s/u

/** "Ann Lee [Gardens] to …", "@ann (Acme) will …": a name with what it belongs to. */
const placedOwner =
  /^\s*@?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}|(?<=@)[\w-]+) [[(](?!(?:or|and|with|&)\s)[^()[\]?]{1,40}[)\]],?(?= (?:to|will|should|shall)\s\p{Ll})/u

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
    const behind = bracket
      ? sentence.tokens.find(({ start }) => start >= (mentions.at(-1)?.end ?? 0) + bracket[0].length)
      : next
    // "Speak to your neighbour" is an order.
    const isOrdered = next.lower === 'to' && isDeterminer(sentence.tokens[to + 1]?.lower ?? '')
    const marker =
      !isOrdered &&
      /^(?:to|will|'ll|shall|should|must|needs?|has|have|is|are|can|volunteer(?:ed|s)?|agreed|offered|promised|takes?|took|plans?|would|tasked)$/u.test(
        (behind ?? next).lower,
      )
    const verb =
      known &&
      /^\p{Ll}/u.test(next.word) &&
      !/.{2}ed$/u.test(next.lower) &&
      !/^(?:and|or|of|in|at|'s|the|a|for|on|with)$/u.test(next.lower)
    const isDeed = isOrderPhrase(mentions[0]?.name ?? '')
    if (handles || (actors && marker && !isDeed) || verb) {
      if (task.owners.length === 0) {
        for (const mention of mentions) task.owners.push(owner(text, mention))
        const other = bracket ? /\(?(?:or|and|with)\s([^()?\s][^()?]*)\??\)/u.exec(bracket[0]) : null
        if (bracket && other?.[1] && isOwner(other[1], context)) {
          const start = (mentions.at(-1)?.end ?? 0) + bracket[0].indexOf(other[1])
          addOwners(text, start, start + other[1].length, task)
        }
      }
      task.from = next.start
      if (bracket) task.from = Math.max(task.from, (mentions.at(-1)?.end ?? 0) + bracket[0].length)
      skipModal(text, task)
    } else readGroup(text, task, sentence, true)
    return
  }
  readNick(text, task, sentence)
  readGroup(text, task, sentence, false)
}

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
  if (!uncased && (!nick || beforeTo.has(first.lower) || isCommonWord(first.word) || isGroupNoun(first.word))) return
  task.owners.push(owner(text, { name: text.plain.slice(first.start, last.end), start: first.start, end: last.end }))
  task.from = verb.start
}

/** Words in small letters that stand before "to" and name nobody. */
const beforeTo = new Set(
  'remember need try want continue plan make be have attempt agree consider look start due ready able how what when where whether not in happy hope back used up next and or everyone'.split(
    ' ',
  ),
)
const isDeterminer = (word: string): boolean =>
  /^(?:the|a|an|our|their|his|her|its|my|your|this|that|these|those|be|all|each)$/u.test(word)

/**
 * "The editors to …", "All to …", "Clerk to …", "Everyone will …".
 *
 * @param isNamed whether it must be a name of its own: "Gardens Committee to …", but not "Ann asks the team to …"
 */
function readGroup(text: Text, task: AssignedTask, sentence: Sentence, isNamed: boolean): void {
  const at = sentence.tokens.findIndex(
    (token, index) => index > 0 && index < 6 && /^(?:to|will|should|shall|must)$/u.test(token.lower),
  )
  const head = sentence.tokens[at - 1]
  const first = sentence.tokens[0]
  if (!head || !first || !isGroupNoun(head.lower) || (/^\p{Ll}/u.test(first.word) && at > 3)) return
  const own = /^(?:\p{Lu}|of$|the$|and$|&$)/u
  if (isNamed && !sentence.tokens.slice(0, at - 1).every(({ word }) => own.test(word))) return
  if (isNamed && isOrderVerb(first.word)) return
  if (sentence.tokens.slice(0, at).some((token) => /^(?:with|for|by|from|in)$/u.test(token.lower))) return
  if (task.owners.length === 0)
    task.owners.push(owner(text, { name: text.plain.slice(first.start, head.end), start: first.start, end: head.end }))
  task.from = sentence.tokens[at]?.start ?? task.from
  skipModal(text, task)
}

/** Steps over "to", "will", "is going to", "volunteered to" in front of the task's verb. */
function skipModal(text: Text, task: AssignedTask): void {
  const modal =
    /^[\s,:–—-]*(?:(?:is|are) (?:going |about |asked )?to|(?:(?:is|are|was|were) )?tasked (?:with|to)|(?:will|'ll|shall|should|must|would)(?: also)?(?: be)?(?= \p{L})|needs? to|ha(?:s|ve) to|(?:has |have )?(?:volunteered|agreed|offered|promised) to|volunteers? to|plans? to|to(?= \p{L}))\s+/u
  const match = modal.exec(text.plain.slice(task.from, task.to))
  task.from += match ? match[0].length : (/^[\s,:–—-]*/u.exec(text.plain.slice(task.from, task.to))?.[0].length ?? 0)
}

/**
 * "Rhona to tell the council" where nobody has heard of Rhona: a column or list of tasks shows that she is somebody.
 * For those whose words stand alone; in prose it says less.
 */
export function readUnknownSubject(text: Text, task: AssignedTask): void {
  const match =
    /^\s*(\p{Lu}\p{Ll}+|\p{Lu}{2,4}(?= to))(?:(?:, | and | ?& ?|\/)(\p{Lu}\p{Ll}+))?\s(?:to|will|shall|must|should)\s(?=\p{Ll})/u.exec(
      text.plain.slice(task.from, task.to),
    )
  if (!match?.[1] || task.owners.length > 0 || ![match[1], match[2] ?? match[1]].every(canBeUnknown)) return
  const start = task.from + match[0].indexOf(match[1])
  addOwners(
    text,
    start,
    start + match[0].slice(match[0].indexOf(match[1])).search(/\s(?:to|will|shall|must|should)\s/u),
    task,
  )
  task.from += match[0].length
}

const canBeUnknown = (word: string): boolean =>
  (isBareName(word) || (isAcronym(word) && !isThing(word) && !isCommonWord(word))) &&
  !isOrderVerb(word) &&
  !standsBeforeTo(word)

/** "Book the hall, by Ann", "Seeds: Ann and Bo", "Seeds. Ann": behind such a divider only somebody who is known. */
function knownBehind(plain: string, context: Context): RegExpExecArray | null {
  const match =
    /(?:[,;.]\s(?:(?:by|assigned to|led by|owned by|lead:?|owner:?)\s)?|:\s|\s(?:[=~|]|\/\/|[–—-]{1,2}\s(?=(?:assigned|by|led|owned|lead|owner)\b))\s?(?:(?:by|assigned to|led by|owned by|lead:?|owner:?)\s)?|\s(?:assigned to|by)\s)([@\p{L}][^,:;.()]{1,49}(?:[,;]\s[^,:;.()]{2,30}){0,2})[\s.]*$/u.exec(
      plain,
    )
  const names = namesOfRow(match?.[1] ?? '')
  return match && names.length > 0 && names.every((name) => context.people.knows(name) && /^[@\p{Lu}]/u.test(name))
    ? match
    : null
}

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

/** "… @ann", "… – Ann", "… / Ann", "… [Ann] and [Bo]" at the very end. */
export function readTrailingOwner(text: Text, task: AssignedTask, context: Context): void {
  const plain = text.plain.slice(task.from, task.to)
  const handles =
    /(?<![\s,&]|\band)(?:[\s,&]|\band\b)*((?:@[\w-]+(?: \p{Lu}[\p{L}'’-]+)?(?:\s?(?:,|and|&|\/)\s?)?)+)[\s.]*$/u.exec(
      plain,
    )
  const dashed = /\s(?:-{1,2}>|=>|[–—→|-]{1,4}|\/(?=\s))\s?([^–—→|>\s][^–—→|>]{1,39}?)(?<![\s.])[\s.]*$/u.exec(plain)
  const match = handles ?? (dashed?.[1] && isOwner(dashed[1], context) ? dashed : knownBehind(plain, context))
  if (!match) readMarkedOwner(text, task, context)
  if (!match?.[1] || match.index === 0) return
  const start = task.from + match.index + match[0].indexOf(match[1])
  addOwners(text, start, start + match[1].length, task)
  task.to = task.from + match.index
}
