import { isGroupNoun } from '../lexicon/common-words.js'
import { determiners, interjections, prepositions, pronouns } from '../lexicon/function-words.js'
import { isAdverb } from './adverb.js'
import { groupEndingAt } from './group.js'
import { joinedNames, nameBeforeBracket, namesEndingWith } from './joined-names.js'
import type { Sentence } from './sentence.js'
import type { Subject } from './subject.js'
import type { Token } from './tokens.js'

/** A pronoun without a verb that is drawn into it: "I've". */
const bare = (lower: string): string => lower.replace(/'(?:ll|m|re|ve|d)$/u, '')

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
  const [first] = sentence.tokens
  // "Both will sweep": the two who were spoken of.
  if (verb === 1 && first?.lower === 'both')
    return { kind: 'pronoun', mentions: [{ name: 'both', start: first.start, end: first.end }], from: 0 }
  let at = verb - 1
  while (at >= 0 && isSaidOfVerb(sentence, at) && !/[.;:]/u.test(sentence.tokens[at + 1]?.before ?? '')) at--
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

/** "Ann probably will": an adverb in front of the verb; the end of "Ann Connolly" is none. */
export const isSaidOfVerb = (sentence: Sentence, at: number): boolean =>
  isAdverb(sentence.tokens[at]) && !sentence.names.some(({ from, to }) => from < at && at < to)

/** "Resistance from Ann, who offers to …": whoever stands in front. */
function subjectOfWho(sentence: Sentence, who: number): Subject {
  const name = sentence.names.find((mention) => mention.to === who && !mention.possessive)
  if (name) return namesEndingWith(sentence, name)
  const subject = subjectBefore(sentence, who)
  // "Found a helper, who will …": nobody whose name is left out.
  return subject.kind === 'elided' && who > 0 ? { kind: 'thing', mentions: [], from: who } : subject
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
    if (name && !name.possessive) return subjectEndingAt(sentence, joinedNames(sentence, at).to - 1)
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

function subjectEndingAt(sentence: Sentence, last: number): Subject {
  const token = sentence.tokens[last]
  if (!token) return { kind: 'elided', mentions: [], from: 0 }
  if (pronouns.has(bare(token.lower))) return pronounSubject(sentence, token, last)
  const bracketed = nameBeforeBracket(sentence, last)
  if (bracketed) return namesEndingWith(sentence, bracketed)
  const name = sentence.names.find((mention) => mention.from <= last && last < mention.to)
  if (name && name.to === last + 1) {
    if (name.possessive) return { kind: 'thing', mentions: [], from: name.from }
    const subject = namesEndingWith(sentence, name)
    return inPhrase(sentence, subject) ?? subject
  }
  if (isGroupNoun(token.lower) && token.lower !== 'all') {
    const group = groupEndingAt(sentence, last)
    const beside = personBeside(sentence, group.from)
    if (beside) return { ...group, mentions: [...beside.mentions, ...group.mentions], from: beside.from }
    return inPhrase(sentence, group) ?? group
  }
  // "Ann from ACME will"
  const from = sentence.names.find(
    (mention) => sentence.tokens[mention.to]?.lower === 'from' && mention.to < last && last - mention.to <= 3,
  )
  if (from) return namesEndingWith(sentence, from)
  return personBeside(sentence, startOfPhrase(sentence, last)) ?? { kind: 'thing', mentions: [], from: last }
}

/**
 * "Ann and the printers will": whoever opens a clause and is joined to the noun phrase that begins at a token. Of "We
 * thanked Ann and the crane will go back" the phrase is another clause's.
 */
function personBeside(sentence: Sentence, phrase: number): Subject | null {
  if (!/^(?:and|&)$/u.test(sentence.word(phrase - 1))) return null
  const name = sentence.names.find(({ to, possessive }) => to === phrase - 1 && !possessive)
  const subject = name && namesEndingWith(sentence, name)
  return subject && (subject.from === 0 || /[,:;–—-]\s+$/u.test(sentence.tokens[subject.from]?.before ?? ''))
    ? subject
    : null
}

/** Where a short noun phrase begins that ends with a token: "the harbour master". */
function startOfPhrase(sentence: Sentence, last: number): number {
  let at = last - 1
  while (at > last - 4 && sentence.tokens[at + 1]?.before === ' ' && !determiners.has(sentence.word(at))) at--
  return at
}

/**
 * What a subject's words only describe: "Anton from our team" is Anton, "editors of the Web team" the editors, "the
 * resurfacing of Mill Lane" a thing.
 */
function inPhrase(sentence: Sentence, subject: Subject): Subject | null {
  // "members of the PTA"
  const isOfThe = /^(?:the|this)$/u.test(sentence.word(subject.from - 1)) && sentence.word(subject.from - 2) === 'of'
  const preposition = subject.from - (isOfThe ? 2 : 1)
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
  if (!noun || !isGroupNoun(noun.lower)) return { kind: 'thing', mentions: [], from: subject.from }
  const group = groupEndingAt(sentence, head)
  const [first] = group.mentions
  return sentence.word(preposition) === 'of' && first && last
    ? withWhole(sentence, group, first.start, last.end)
    : group
}

/** "Members of the club": the words for the whole belong to those of the part. */
const withWhole = (sentence: Sentence, group: Subject, start: number, end: number): Subject => ({
  ...group,
  mentions: [{ name: sentence.plain.slice(start, end), start, end }],
})

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
