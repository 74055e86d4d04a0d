import type { NameMention } from '../../grammar/names.js'
import type { Token } from '../../grammar/tokens.js'
import { beginsWithGivenName } from '../../lexicon/given-names.js'
import {
  absent,
  auxiliary,
  away,
  backing,
  contributions,
  deedPast,
  dispositions,
  doneBy,
  doneTo,
  elsewhere,
  givenInMeeting,
  partings,
  talkBetween,
  views,
  voices,
} from '../../lexicon/participation.js'
import { isHumanParticiple, isHumanVerb, isStrongHumanVerb } from '../../lexicon/verbs.js'
import type { Text } from '../../outline/text.js'
import { joinedBefore } from './joined-before.js'
import { isOrganisation } from './remarks.js'
import { givesAt, isHelper } from './subject-signs.js'

/** A name among the words of a note. */
export interface NameInNote {
  text: Text
  tokens: readonly Token[]
  names: readonly NameMention[]
  name: NameMention
  /** Of the name among the names. */
  index: number
}

/**
 * How strongly words around a name say that somebody takes part, where nobody is listed and the text alone can say who was
 * there: any verb behind a given name or title, "raised by Ann", "Ann's view", "Bo against". Of other names each is half
 * a proof.
 *
 * @example
 * // "On the roof, Ann has a quote." → 2
 * // "Raised by Oakley" → 1
 */
export function looseWeight(note: NameInNote): number {
  const { tokens, name } = note
  const isTitled = (tokens[name.from]?.start ?? 0) < name.start
  const isSure = isTitled || beginsWithGivenName(name.name)
  if (!isSure && name.name.length < shortest) return 0
  if (isQuoted(note)) return 2
  if (hasView(note) || isAgent(note, isSure) || votes(note) || speaksBehindRemark(note)) return isSure ? 2 : 1
  return isSure && opensClause(tokens, name.from) && doesSomething(tokens, name) ? 2 : 0
}

/** "El", "Cl": shorter words are names only where they are given names. */
const shortest = 3

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** "Ann's concern" */
const hasView = ({ tokens, name }: NameInNote): boolean => name.possessive && views.has(lowerAt(tokens, name.to))

/** "raised by Ann", "according to Bo", "questions from Ann and Bo", "discussion between Ann and Bo" */
function isAgent({ tokens, names, name, index }: NameInNote, isSure: boolean): boolean {
  const first = joinedBefore(tokens, names, index).at(-1)?.from ?? name.from
  const [word, before] = [lowerAt(tokens, first - 1), lowerAt(tokens, first - 2)]
  if (name.possessive || isStillToCome(tokens, first - 3)) return false
  // "according to ACME folks": an organisation's.
  if (tokens[name.to]?.before === ' ' && people.test(lowerAt(tokens, name.to))) return false
  // "the point made by Ann"
  const matter = before === 'made' ? lowerAt(tokens, first - 3) : before
  if (word === 'by')
    return isHumanParticiple(before) || doneBy.has(before) || contributions.has(matter) || presentsOn(tokens, first - 2)
  if (word === 'from')
    return before === 'heard' || contributions.has(before) || (isSure && comesFrom(tokens, first - 2))
  if (word === 'to') return before === 'according'
  return word === 'between' && talkBetween.test(before)
}

const people = /^(?:folks|people|team|staff|engineers|developers|users|members|employees)$/u

/** "questions from", "support for the new roof from" */
const comesFrom = (tokens: readonly Token[], last: number): boolean =>
  tellsMatter(tokens, last, (lower) => contributions.has(lower) || backing.has(lower))

/** "presentation on the new roof by", "demo of the pump by" */
const presentsOn = (tokens: readonly Token[], last: number): boolean =>
  tellsMatter(tokens, last, (lower) => givenInMeeting.test(lower))

/** Whether words that end with a token are of a kind in this meeting; a few words may say about what. */
function tellsMatter(tokens: readonly Token[], last: number, isOfKind: (lower: string) => boolean): boolean {
  for (let at = last; at >= 0 && at > last - longestMatter; at--) {
    const { lower, before } = tokens[at] as Token
    if (isOfKind(lower) && (at === last || aboutWhat.test(lowerAt(tokens, at + 1))))
      return !isStillToCome(tokens, at - 1)
    if (before !== ' ') return false
  }
  return false
}

const longestMatter = 7
const aboutWhat = /^(?:for|against|on|about|over|regarding|to|with|of)$/u

/** "awaiting feedback from Ann", "will be led by Bo", "previously asked for by Cy": not in this meeting. */
function isStillToCome(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at >= 0 && at > last - 3; at--) if (elsewhere.test(lowerAt(tokens, at))) return true
  return false
}

/** "Ann against", "Bo for, Cy abstains", "Di +1" */
function votes({ text, tokens, name }: NameInNote): boolean {
  const next = tokens[name.to]
  if (name.possessive) return false
  const behind = text.plain.slice(name.end, name.end + 6)
  if (/^:? ?(?:\+1|-1|👍)(?!\d)/u.test(behind) || /^ for(?:[,.;)]|$)/u.test(behind)) return true
  return next?.before === ' ' && voices.has(next.lower)
}

/** What may stand between a name and its verb: where somebody comes from, in brackets or between commas. */
const remark = /^(?:\s\([^()]{1,60}\)|,\s(?!and\b)[^,.;:!?()]{2,70},)(?=\s\p{Ll})/u
const home = /^(?:of|from|for|at|with)$/u
const farthest = 6

/** "Weizhong (Oak Bank) noted: too steep": only people are quoted who come from somewhere. */
function isQuoted({ text, tokens, name }: NameInNote): boolean {
  const behind = text.plain.slice(name.end, name.end + 80)
  const beside = name.from === 0 && !name.possessive ? /^ \((\p{Lu}[^()]{1,40})\) (\p{Ll}+): /u.exec(behind) : null
  return beside !== null && isOrganisation(beside[1] ?? '') && isHumanVerb(beside[2] ?? '') && tokens.length > 4
}

/** "Ann Lee (ACME) asked", "Ann Lee, keeper of the keys, asked", "Ann Lee of the rowing club asked" */
function speaksBehindRemark({ text, tokens, name }: NameInNote): boolean {
  if (name.possessive) return false
  const behind = text.plain.slice(name.end, name.end + 80)
  const match = /^(?: \(|, )/u.test(behind) ? remark.exec(behind) : null
  if (match) {
    const end = name.end + match[0].length
    let verb = name.to
    while (verb < tokens.length && (tokens[verb]?.start ?? 0) < end) verb++
    return saysAt(tokens, verb) || (match[0].startsWith(' (') && name.name.includes(' ') && doesAt(tokens, verb))
  }
  if (!home.test(lowerAt(tokens, name.to))) return false
  for (let at = name.to + 1; at < name.to + farthest; at++) {
    if (tokens[at]?.before !== ' ') return false
    if (at > name.to + 1 && (saysOf(name, lowerAt(tokens, at)) || givesAt(tokens, at))) return true
  }
  return false
}

/** "Ann Lee from Oak County presented": behind a full name any verb that people do. */
const saysOf = ({ name }: NameMention, verb: string): boolean =>
  isStrongHumanVerb(verb) || (name.includes(' ') && beginsWithGivenName(name) && isHumanVerb(verb))

/**
 * "Ann Lee (ACME) will write it", "Bo Ray (Oak) took the keys": only people are followed by where they come from; of
 * "Cy Mo (Elm) elected unanimously" is only told.
 */
const doesAt = (tokens: readonly Token[], at: number): boolean => {
  const [verb, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)]
  if (partings.has(verb) || partings.has(next) || doneTo.has(verb)) return false
  return auxiliary.test(verb) || (deedPast.test(verb) && object.test(next))
}

/** What begins an object. */
const object =
  /^(?:an?|the|this|that|these|those|his|her|their|its|our|some|all|how|what|why|which|who|up|on|about|through|\d+)$/u

const saysAt = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens[at]
  return verb !== undefined && isHumanVerb(isHelper(verb.known) ? lowerAt(tokens, at + 1) : verb.lower)
}
const present = /^\p{Ll}{2,}[^su\W]s$/u

/** Any verb behind a name, but for those by which somebody goes, or is only told of. */
function doesSomething(tokens: readonly Token[], name: NameMention): boolean {
  if (name.possessive) return false
  let at = name.to
  while (/^(?:then|also|already|still|just|both|later|now)$/u.test(lowerAt(tokens, at))) at++
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (verb?.before !== ' ' || next?.before !== ' ') return false
  const { lower } = verb
  if (partings.has(lower) || doneTo.has(lower) || partings.has(next.lower)) return false
  if (lower === 'is' || lower === 'was') return isDisposed(tokens, at + 1)
  if (lower === 'to') return at === name.to && /^\p{Ll}/u.test(next.word)
  if (lower === 'has' || lower === 'had') return next.lower !== 'been' || /ing$/u.test(lowerAt(tokens, at + 2))
  return auxiliary.test(lower) || deedPast.test(lower) || present.test(lower)
}

/** Behind "is": "happy with it", "on it", "writing it up"; not "on leave", "not there". */
function isDisposed(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [lowerAt(tokens, at), lowerAt(tokens, at + 1)]
  if (!dispositions.has(word)) return /.{2}ing$/u.test(word)
  return !partings.has(next) && !(word === 'on' ? away : absent).test(next)
}

/** At the beginning, behind a mark or behind "and": of "Bo said Ann is ill" Ann does not. */
const opensClause = (tokens: readonly Token[], from: number): boolean =>
  from === 0 ||
  /[^\s"“‘]\s*["“‘]?$/u.test(tokens[from]?.before ?? '') ||
  /^(?:and|but|so|then|while|however|also)$/u.test(lowerAt(tokens, from - 1))
