import { isGroupNoun } from '../lexicon/common-words.js'
import { oncePerWord } from '../lexicon/once-per-word.js'
import type { NameMention } from './names.js'
import type { Sentence } from './sentence.js'
import type { Token } from './tokens.js'

/** Somebody who does something: a person by name, a pronoun, a group, nobody named, or a thing. */
export interface Subject {
  kind: 'person' | 'pronoun' | 'group' | 'elided' | 'thing'
  /** For persons each name, for a group its words, for a pronoun the pronoun. */
  mentions: Array<{ name: string; start: number; end: number }>
  /** The index of its first token. */
  from: number
}

export const isWe = ({ kind, mentions }: Subject): boolean => kind === 'pronoun' && mentions[0]?.name === 'we'
/** "We", "the committee": who can settle something for all. */
export const isTheGroup = (subject: Subject): boolean => subject.kind === 'group' || isWe(subject)

/** What answers without saying anything: "sure, will send it". */
const interjections = new Set(
  'ok okay yes yeah yep sure right fine good great thanks and so well then agreed cool no'.split(' '),
)

const adverbs = new Set(
  'also then now still just both all soon later probably likely hopefully first next instead again already kindly each together only really definitely certainly maybe therefore thus hence'.split(
    ' ',
  ),
)
const notAdverbs = new Set(
  'apply supply reply comply rely multiply imply family assembly july italy anomaly rally bully fly monopoly reassembly disassembly ally daily weekly monthly'.split(
    ' ',
  ),
)
const isAdverbial = oncePerWord(({ lower }) => adverbs.has(lower) || (/.{3}ly$/u.test(lower) && !notAdverbs.has(lower)))
export const isAdverb = (token: Token | undefined): boolean => token !== undefined && isAdverbial(token.known)

const pronouns = new Set([
  'he',
  'she',
  'they',
  'i',
  'we',
  'you',
  "he'll",
  "she'll",
  "they'll",
  "i'll",
  "we'll",
  'it',
  'this',
  'that',
  'these',
  'those',
  'everyone',
  'everybody',
  'someone',
  'somebody',
  'anyone',
])
/** A pronoun without a verb that is drawn into it: "I've". */
const bare = (lower: string): string => lower.replace(/'(?:ll|m|re|ve|d)$/u, '')

const determiners = new Set([
  'the',
  'a',
  'an',
  'our',
  'their',
  'his',
  'her',
  'all',
  'both',
  'each',
  'every',
  'some',
  'any',
  'my',
  'your',
  'two',
  'three',
  'most',
  'several',
  'other',
  'another',
])

/**
 * The subject of the verb group that begins at a token: what stands before it, over adverbs; behind "and" or a comma,
 * the subject of the clause before.
 *
 * @example
 * // "Ann said the cache is cold and will check it": the subject of "will" is Ann
 */
export function subjectBefore(sentence: Sentence, verb: number): Subject {
  // "I can ask them again, will report back": the clause before has the subject.
  if (verb > 1 && /^,\s*$/u.test(sentence.tokens[verb]?.before ?? '') && isAdverb(sentence.tokens[verb - 1]))
    return subjectOfClause(sentence, verb - 1)
  let at = verb - 1
  while (at >= 0 && isAdverb(sentence.tokens[at]) && !/[.;:]/u.test(sentence.tokens[at + 1]?.before ?? '')) at--
  const token = sentence.tokens[at]
  if (at < 0 || !token) return { kind: 'elided', mentions: [], from: verb }
  const between = sentence.tokens[at + 1]?.before ?? ''
  const stop = /^\s*\.\s/u.test(between) && token.word.length > 1
  if (stop || /^[\s)\]"”]*[:;]|^\s+[–—-]\s/u.test(between)) return { kind: 'elided', mentions: [], from: verb }
  if (sentence.tokens.slice(0, at + 1).every((before) => interjections.has(before.lower)))
    return { kind: 'elided', mentions: [], from: verb }
  if (['and', 'but', 'or', 'so', 'then'].includes(token.lower) || /^,\s*$/u.test(between))
    return subjectOfClause(sentence, at)
  if (token.lower === 'who') return subjectOfWho(sentence, at)
  return subjectEndingAt(sentence, at)
}

/** "Resistance from Ann, who offers to …": whoever stands in front. */
function subjectOfWho(sentence: Sentence, who: number): Subject {
  const name = sentence.names.find((mention) => mention.to === who && !mention.possessive)
  return name ? namesEndingWith(sentence, name) : subjectBefore(sentence, who)
}

/** The subject of the clause that stands before a token: its first name, pronoun or group before a verb. */
function subjectOfClause(sentence: Sentence, before: number): Subject {
  const verb = sentence.tokens[before + 1]?.lower
  for (let at = before; at > 0 && (verb === 'will' || verb === 'would'); at--) {
    // "The program will adapt and will report": the second "will" has the first one's subject.
    if (sentence.tokens[at]?.lower === verb) return subjectBefore(sentence, at)
  }
  // "Working on the roof, will ask for a quote": a row of what one does.
  const doing = /^\p{Ll}+(?:ing|ed)$/u.test(sentence.tokens[0]?.lower ?? '')
  if (doing && /^,\s*$/u.test(sentence.tokens[before + 1]?.before ?? ''))
    return { kind: 'elided', mentions: [], from: before + 1 }
  for (let at = 0; at <= before; at++) {
    const name = sentence.names.find((mention) => mention.from === at)
    if (name && !name.possessive) return subjectEndingAt(sentence, endOfNames(sentence, name) - 1)
    const token = sentence.tokens[at]
    if (token && pronouns.has(bare(token.lower))) return subjectEndingAt(sentence, at)
    if (token && isGroupNoun(token.lower) && !isGroupNoun(sentence.tokens[at + 1]?.lower ?? ''))
      return subjectEndingAt(sentence, at)
    if (token && at > 0 && /^(?:is|are|was|were|has|have|had|will|can|should|would|does|did|do)$/u.test(token.lower))
      break
  }
  // "For designs, will send a draft": the clause in front only says what for.
  if (/^,\s*$/u.test(sentence.tokens[before + 1]?.before ?? '') && prepositions.has(sentence.tokens[0]?.lower ?? ''))
    return { kind: 'elided', mentions: [], from: before + 1 }
  return { kind: 'thing', mentions: [], from: before }
}

/** The index behind the last of names in a row: "Ann, Bo and Cy". */
function endOfNames(sentence: Sentence, first: NameMention): number {
  let end = first.to
  for (;;) {
    const next = sentence.tokens[end]
    const joint = next && ['and', '&', 'or'].includes(next.lower) ? end + 1 : end
    const following = sentence.names.find((mention) => mention.from === joint)
    const divider = sentence.tokens[joint]?.before ?? ''
    if (!following || (joint === end && !/^\s?(?:,|\/|&|\+)\s?$/u.test(divider))) return end
    end = following.to
  }
}

function subjectEndingAt(sentence: Sentence, last: number): Subject {
  const token = sentence.tokens[last]
  if (!token) return { kind: 'elided', mentions: [], from: 0 }
  if (pronouns.has(bare(token.lower))) return pronounSubject(sentence, token, last)
  const name = sentence.names.find((mention) => mention.from <= last && last < mention.to)
  if (name && name.to === last + 1) {
    if (name.possessive) return { kind: 'thing', mentions: [], from: name.from }
    const subject = namesEndingWith(sentence, name)
    return inPhrase(sentence, subject) ?? subject
  }
  if (isGroupNoun(token.lower) && token.lower !== 'all') {
    const group = groupEndingAt(sentence, last)
    return inPhrase(sentence, group) ?? group
  }
  // "Ann (ACME) will", "Ann from ACME will"
  const behindBracket = /\)\s*$/u.test(sentence.tokens[last + 1]?.before ?? '')
    ? sentence.names.filter((mention) => mention.to <= last && sentence.tokens[mention.to]?.before.includes('(')).at(-1)
    : undefined
  if (behindBracket) return namesEndingWith(sentence, behindBracket)
  const from = sentence.names.find(
    (mention) => sentence.tokens[mention.to]?.lower === 'from' && mention.to < last && last - mention.to <= 3,
  )
  if (from) return namesEndingWith(sentence, from)
  return { kind: 'thing', mentions: [], from: last }
}

const prepositions = new Set([
  'of',
  'in',
  'at',
  'on',
  'for',
  'from',
  'with',
  'by',
  'near',
  'to',
  'about',
  'under',
  'between',
  'via',
  'per',
  'through',
  'behind',
  'against',
  'into',
])

/**
 * What a subject's words only describe: "Anton from our team" is Anton, "editors of the Web team" the editors, "the
 * resurfacing of Mill Lane" a thing.
 */
function inPhrase(sentence: Sentence, subject: Subject): Subject | null {
  const preposition = subject.from - 1
  if (
    !prepositions.has(sentence.tokens[preposition]?.lower ?? '') ||
    /[,:;]\s*$/u.test(sentence.tokens[subject.from]?.before ?? '')
  )
    return null
  // "It is for Zulip, Ann will …": the phrase ends at the comma.
  const last = subject.mentions.at(-1)
  if (last && subject.mentions.length > 1 && /,\s*$/u.test(sentence.plain.slice(sentence.start, last.start)))
    return { ...subject, mentions: [last], from: sentence.tokens.findIndex(({ end }) => end > last.start) }
  const head = preposition - 1
  const name = sentence.names.find((mention) => mention.to === head + 1)
  if (name && !name.possessive) return namesEndingWith(sentence, name)
  const noun = sentence.tokens[head]
  return noun && isGroupNoun(noun.lower)
    ? groupEndingAt(sentence, head)
    : { kind: 'thing', mentions: [], from: subject.from }
}

/** "Bo and I": both. */
function iAndOthers(sentence: Sentence, token: Token, index: number): Subject | null {
  const other =
    sentence.tokens[index - 1]?.lower === 'and' ? sentence.names.find((name) => name.to === index - 1) : undefined
  if (!other) return null
  const subject = namesEndingWith(sentence, other)
  return { ...subject, mentions: [...subject.mentions, { name: 'i', start: token.start, end: token.start + 1 }] }
}

function pronounSubject(sentence: Sentence, token: Token, index: number): Subject {
  const word = token.lower.replace(/'(?:ll|m|re|ve|s|d)$/u, '')
  if (['it', 'this', 'that', 'these', 'those'].includes(word)) return { kind: 'thing', mentions: [], from: index }
  if (word === 'i') {
    const joined = iAndOthers(sentence, token, index)
    if (joined) return joined
  }
  const kind =
    word === 'everyone' || word === 'everybody'
      ? 'group'
      : word === 'someone' || word === 'somebody' || word === 'anyone'
        ? 'thing'
        : 'pronoun'
  return {
    kind,
    mentions: [{ name: kind === 'group' ? token.word : word, start: token.start, end: token.start + word.length }],
    from: index,
  }
}

/** "Ann, Bo and Cy" from its last name; "Bo" alone where nothing joins it. */
function namesEndingWith(sentence: Sentence, last: NameMention): Subject {
  const mentions = [last]
  let from = last.from
  for (;;) {
    const joined = sentence.tokens[from - 1]?.lower === 'and' || sentence.tokens[from - 1]?.lower === 'or'
    const end = joined ? from - 1 : from
    const divider = joined ? '' : (sentence.tokens[from]?.before ?? '')
    const before = sentence.names.find((mention) => mention.to === end)
    if (!before || before.possessive || (!joined && !/^\s?(?:,|\/|&|\+)\s?$/u.test(divider))) break
    mentions.unshift(before)
    from = before.from
  }
  return { kind: 'person', mentions: mentions.map(({ name, start, end }) => ({ name, start, end })), from }
}

/** "The release team", "TSC members", "Maintainers of the driver": a group's words with what determines them. */
function groupEndingAt(sentence: Sentence, last: number): Subject {
  let from = last
  while (from > 0 && last - from < 4 && sentence.tokens[from]?.before === ' ') {
    const before = sentence.tokens[from - 1]
    if (!before) break
    const named = /^\p{Lu}/u.test(before.word) && !isSentenceAdverb(before)
    if (determiners.has(before.lower)) {
      from--
      break
    }
    if (!named && !isModifier(before)) break
    from--
  }
  if (from === last) from = determinerBefore(sentence, last)
  const first = sentence.tokens[from] as Token
  const end = sentence.tokens[last] as Token
  return {
    kind: 'group',
    mentions: [{ name: sentence.plain.slice(first.start, end.end), start: first.start, end: end.end }],
    from,
  }
}

/** "The archive team": where the noun phrase of a group begins, if a determiner opens it within four words. */
function determinerBefore(sentence: Sentence, last: number): number {
  for (let at = last - 1; at >= 0 && last - at <= 4; at--) {
    const token = sentence.tokens[at]
    if (!token || sentence.tokens[at + 1]?.before !== ' ') break
    if (determiners.has(token.lower)) return at
    if (prepositions.has(token.lower) || isSentenceAdverb(token) || /(?:ed|s)$/u.test(token.lower)) break
  }
  return last
}

const isSentenceAdverb = (token: Token): boolean =>
  ['so', 'then', 'and', 'but', 'that', 'if', 'when', 'once', 'until'].includes(token.lower)
const isModifier = (token: Token): boolean =>
  /^(?:working|steering|technical|release|core|security|program|programme|organising|organizing|planning|whole|full|entire|local|review|infra|docs|documentation|web|events|finance|new|editorial|management|executive|support|maintenance)$/u.test(
    token.lower,
  )
