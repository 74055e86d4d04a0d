import { isCommonWord } from '../lexicon/common-words.js'
import { mayBeGivenName } from '../lexicon/given-names.js'
import { nameParticles } from '../lexicon/name-particles.js'
import type { People } from '../people/people.js'
import type { Token } from './tokens.js'

/** A stretch of tokens that names somebody. */
export interface NameMention {
  /** The name as the text has it, without a genitive's ending. */
  name: string
  start: number
  end: number
  /** Indices of its tokens: first, and the one behind the last. */
  from: number
  to: number
  possessive: boolean
}

/**
 * Names in a sentence: runs of capitalised words that are no everyday words, handles, and known people in any
 * spelling. "Then Ann Lee asked Bo's team" has "Ann Lee" and "Bo" (possessive).
 */
export function namesIn(tokens: readonly Token[], people: People): NameMention[] {
  const names: NameMention[] = []
  for (let index = 0; index < tokens.length; index++) {
    const mention = nameAt(tokens, index, people)
    if (!mention) continue
    names.push(mention)
    index = mention.to - 1
  }
  return names
}

/** The name that begins at a token, the longest one. */
export function nameAt(tokens: readonly Token[], index: number, people: People): NameMention | null {
  const first = tokens[index]
  if (first && titles.has(first.lower)) {
    const titled = nameAt(tokens, index + 1, people)
    if (titled && /^\.? $/u.test(tokens[index + 1]?.before ?? '')) return { ...titled, from: index }
    // "Mr Dean": a title that is a name here.
    if (!/^\.? $/u.test(first.before) || !titles.has(tokens[index - 1]?.lower ?? '')) return null
  }
  if (!first || !canBegin(tokens, index, people)) return null
  let to = index + 1
  if (!first.word.startsWith('@')) {
    while (to < tokens.length && to - index < 5 && continues(tokens, to)) to++
    while (to - 1 > index && nameParticles.has(tokens[to - 1]?.lower ?? '')) to--
  }
  // Of "Ann Lee Monday" the longest part that names somebody known is the name.
  for (let end = to; end > index; end--) {
    const mention = mentionOf(tokens, index, end)
    if (people.knows(mention.name)) return mention
  }
  const before = mayBeGivenName(first.word) && to > index + 1 && !isCommonWord(plainWord(tokens[index + 1]))
  if (isCommonWord(plainWord(first)) && !before) return null
  while (to - 1 > index && isCommonWord(plainWord(tokens[to - 1]))) to--
  return mentionOf(tokens, index, to)
}

function canBegin(tokens: readonly Token[], index: number, people: People): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!token) return false
  if (token.word.startsWith('@')) return token.word.length > 1
  // "I've", "That's"
  const base = /^(\p{L}+)['’]\p{L}+$/u.exec(token.word)?.[1]
  if (base && (base === 'I' || isCommonWord(base))) return false
  if (/^\p{Lu}/u.test(token.word)) return true
  if (/^\p{Lo}/u.test(token.word)) return people.knows(plainWord(token))
  // "ann to test it": a nick in small letters, in front or before a verb that commits.
  if (isCommonWord(token.word) || !people.isNick(token.word)) return false
  const joined = /^(?:and|&)$/u.test(tokens[index - 1]?.lower ?? '') && people.isNick(tokens[index - 2]?.word ?? '')
  return index === 0 || joined || /^(?:to|will|would|is|has|should|offered|agreed)$/u.test(next?.lower ?? '')
}

function continues(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token || !before || (token.before !== ' ' && !/^\. $/u.test(token.before)) || isPossessive(before)) return false
  if (token.before !== ' ' && before.word.length !== 1) return false
  if (nameParticles.has(token.lower) && token.lower !== 'of')
    return /^\p{Lu}/u.test(tokens[index + 1]?.word ?? '') || nameParticles.has(tokens[index + 1]?.lower ?? '')
  return /^\p{Lu}|^\p{Lo}/u.test(token.word) && !/^\p{Lu}{2,}\d*$/u.test(token.word.replace(/['’]s$/u, ''))
}

/** Titles in front of a name belong to it but are not of it. */
const titles = new Set(
  'mr mrs ms mx dr prof professor professors messrs president superintendent chairman mayor councilmember councilman councilwoman senator alderman provost dean cllr cllrs councillor councillors trustee sir rev fr herr frau'.split(
    ' ',
  ),
)

const isPossessive = (token: Token): boolean => /['’]s?$/u.test(token.word)

const plainWord = (token: Token | undefined): string => (token?.word ?? '').replace(/['’]s?$/u, '').replace(/^@/u, '')

function mentionOf(tokens: readonly Token[], from: number, to: number): NameMention {
  const first = tokens[from] as Token
  const last = tokens[to - 1] as Token
  const possessive = isPossessive(last)
  const name = tokens
    .slice(from, to)
    .map((token, index) => (index + from === to - 1 ? token.word.replace(/['’]s?$/u, '') : token.word))
    .join(' ')
    .replace(/^@/u, '')
  return {
    name,
    start: first.start,
    end: last.end - (last.word.length - last.word.replace(/['’]s?$/u, '').length),
    from,
    to,
    possessive,
  }
}
