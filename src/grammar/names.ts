import { arranging } from '../lexicon/commitment.js'
import { isCommonWord, isGroupNoun } from '../lexicon/common-words.js'
import { isGivenName, mayBeGivenName } from '../lexicon/given-names.js'
import { beforeTitle, titles } from '../lexicon/honorifics.js'
import { nameParticles } from '../lexicon/name-particles.js'
import { isOfficeOfOne } from '../lexicon/offices.js'
import { oncePerWord } from '../lexicon/once-per-word.js'
import { isOrderNoun, isOrderVerb } from '../lexicon/orders.js'
import { oncePerText } from '../outline/once-per-text.js'
import type { Text } from '../outline/text.js'
import type { People } from '../people/people.js'
import { type Token, tokensOf } from './tokens.js'

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
    if (!mayBegin(tokens, index)) continue
    const mention = nameAt(tokens, index, people)
    if (!mention) continue
    names.push(mention)
    index = mention.to - 1
  }
  return names
}

/** A cheap test: a word in small letters begins a name only in front, behind "and", or before a verb that commits. */
const mayBegin = (tokens: readonly Token[], index: number): boolean =>
  index === 0 ||
  opens((tokens[index] as Token).known) ||
  (index + 1 < tokens.length && commits((tokens[index + 1] as Token).known)) ||
  (tokens[index - 1] as Token).known.lower === 'and'

const opens = oncePerWord(({ initial, lower }) => initial !== 'small' || titles.has(lower))
const isTitle = oncePerWord(({ lower }) => titles.has(lower))
const isOffice = oncePerWord(({ text }) => isOfficeOfOne(text) && !isGivenName(text))
const isParticle = oncePerWord(({ lower }) => nameParticles.has(lower))
/** "ACME", "RFC2119": no part of the name before it. */
const isAbbreviation = oncePerWord(({ text }) => /^\p{Lu}{2,}\d*$/u.test(text.replace(/['’]s$/u, '')))
const commits = oncePerWord(({ lower }) => /^(?:to|will|would|is|has|should|offered|agreed|volunteered)$/u.test(lower))

/** The names of a whole text; read anew only when other people are known. */
export function namesOf(text: Text, people: People): readonly NameMention[] {
  const known = lastRead(text)
  if (known.people !== people || known.version !== people.version) {
    known.people = people
    known.version = people.version
    known.names = namesIn(tokensOf(text), people)
  }
  return known.names
}

interface LastRead {
  people: People | null
  version: number
  names: readonly NameMention[]
}

const lastRead = oncePerText((): LastRead => ({ people: null, version: 0, names: [] }))

/** The name that begins at a token, the longest one, with the titles in front of it. */
export function nameAt(tokens: readonly Token[], index: number, people: People): NameMention | null {
  let behind = index
  while (behind - index < mostTitles && isTitled(tokens, behind) && !areInitials(tokens, behind, people)) behind++
  if (behind === index)
    return isTitleAt(tokens, index) && !areInitials(tokens, index, people) ? null : untitledAt(tokens, index, people)
  // "Mr Dean": a title that is a name here.
  const name =
    untitledAt(tokens, behind, people) ?? (behind - 1 > index ? untitledAt(tokens, behind - 1, people) : null)
  return name && { ...name, from: index }
}

/** "DR", "MS": the letters of Di Ray and Mia Swan, where they are known. */
const areInitials = (tokens: readonly Token[], index: number, people: People): boolean => {
  const word = tokens[index]?.known.bare ?? ''
  return /^\p{Lu}{2}$/u.test(word) && people.knows(word)
}

/** "Prof Dr Dr": more than anybody has. */
const mostTitles = 4

const isTitleAt = (tokens: readonly Token[], index: number): boolean =>
  index >= 0 &&
  index < tokens.length &&
  (isTitle((tokens[index] as Token).known) ||
    // "County Cllr Egan"
    (beforeTitle.has(tokens[index]?.lower ?? '') &&
      index + 1 < tokens.length &&
      isTitle((tokens[index + 1] as Token).known)))

/** Whether a token is a title, and a word follows that it can stand before. */
const isTitled = (tokens: readonly Token[], index: number): boolean =>
  (isTitleAt(tokens, index) || isOfficeAt(tokens, index)) && /^\.? $/u.test(tokens[index + 1]?.before ?? '')

/** "Clerk Linda Moss": an office in front of a full name; alone it stands for somebody. */
const isOfficeAt = (tokens: readonly Token[], index: number): boolean =>
  [1, 2].every((step) => tokens[index + step]?.known.initial === 'capital' && tokens[index + step]?.before === ' ') &&
  isOffice((tokens[index] as Token).known)

function untitledAt(tokens: readonly Token[], index: number, people: People): NameMention | null {
  const first = tokens[index]
  if (!first || !canBegin(tokens, index, people)) return null
  let to = index + 1
  if (first.known.initial !== 'handle' || isMentioned(tokens, index, people)) {
    while (to < tokens.length && to - index < 5 && continues(tokens, to)) to++
    while (to - 1 > index && isParticle((tokens[to - 1] as Token).known)) to--
  }
  // Of "Ann Lee Monday" the longest part that names somebody known is the name.
  for (let end = people.mayKnow(first.known) ? to : index; end > index; end--) {
    if (people.knows(nameOf(tokens, index, end))) return mentionOf(tokens, index, end)
  }
  const before = mayBeGivenName(first.word) && to > index + 1 && !isCommon(tokens[index + 1])
  if (first.known.isCommon && !before) return null
  while (to - 1 > index && isCommon(tokens[to - 1])) to--
  return mentionOf(tokens, index, to)
}

/** "@Ann Lee": the mark in front of a name in full, not a handle. */
function isMentioned(tokens: readonly Token[], index: number, people: People): boolean {
  const [{ known }, next] = [tokens[index] as Token, tokens[index + 1]]
  if (next?.known.initial !== 'capital' || next.before !== ' ' || !/^@\p{Lu}/u.test(known.text)) return false
  return (
    people.knows(`${known.bare} ${next.known.bare}`) ||
    (isGivenName(known.bare) && !next.known.isCommon && !isOrderVerb(next.word))
  )
}

const isCommon = (token: Token | undefined): boolean => token?.known.isCommon ?? false

function canBegin(tokens: readonly Token[], index: number, people: People): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!token) return false
  const { initial, text, bare, isContraction } = token.known
  if (initial === 'handle') return text.length > 1
  if (isContraction || isVerbWill(token, next)) return false
  // "Tentatively Ann will …": an adverb opens the sentence.
  if (initial === 'capital' && next?.known.initial === 'capital')
    return !opensWithAdverb(token.known) && !(opensClause(tokens, index) && isToldTo(token, next, people))
  if (initial === 'capital') return true
  if (initial === 'uncased') return people.knows(bare)
  // "Mr de Wit"
  if (next?.known.initial === 'capital' && isParticle(token.known) && isTitleAt(tokens, index - 1)) return true
  // "ann to test it": a nick or given name in small letters, in front or before a verb that commits.
  const isGiven = index === 0 && next !== undefined && /^(?:to|will)$/u.test(next.lower) && isGivenName(text)
  if (isCommonWord(text)) return false
  if (arranges(tokens, index)) return true
  if (!people.isNick(text) && !isGiven && !volunteers(tokens, index)) return false
  const joined = tokens[index - 1]?.lower === 'and' && people.isNick(tokens[index - 2]?.word ?? '')
  return index === 0 || joined || (next !== undefined && commits(next.known))
}

/** "Will no longer stock paint", "Will not open": the verb, though a Will is known. */
const isVerbWill = ({ word }: Token, next: Token | undefined): boolean =>
  word === 'Will' && /^(?:no|not|be|have|also|need|never|only|keep|continue)$/u.test(next?.word ?? '')

/** Whether a token is the first, or stands behind a label. */
const opensClause = (tokens: readonly Token[], index: number): boolean =>
  index === 0 || /:\s$/u.test(tokens[index]?.before ?? '')

/** "Invite Leah to the rehearsal", "Contact Acme": an order, and whom it is about; "Drew Lee" is somebody. */
const isToldTo = (verb: Token, name: Token, people: People): boolean =>
  orders(verb.known) &&
  (isGivenName(name.known.bare) || !isOrderNoun(verb.word)) &&
  !people.knows(`${verb.word} ${name.known.bare}`)
const orders = oncePerWord(({ text }) => isOrderVerb(text) && !isGivenName(text) && !mayBeGivenName(text))

/** "rix (has) volunteered to run it": only somebody does. */
function volunteers(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index + 1]?.lower === 'has' ? index + 2 : index + 1
  return tokens[verb]?.lower === 'volunteered' && !isGroupNoun(tokens[index]?.lower ?? '')
}

/** "rix will coordinate the fair": a word of no common kind opens a sentence, and does what only people do. */
function arranges(tokens: readonly Token[], index: number): boolean {
  const [token, deed] = [tokens[index], tokens[index + 2]]
  if (tokens[index + 1]?.lower !== 'will' || !token || isGroupNoun(token.lower)) return false
  if (index > 0 && !/^[.!?]\s+$/u.test(token.before)) return false
  return arranging.has(deed?.lower ?? '') || (deed?.lower === 'meet' && tokens[index + 3]?.lower === 'with')
}

const opensWithAdverb = oncePerWord(({ text }) => /^\p{Lu}\p{Ll}{3,}ly$/u.test(text) && !isGivenName(text))

function continues(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token || !before) return false
  const { initial } = token.known
  const particle = isParticle(token.known) && token.lower !== 'of'
  if (initial !== 'capital' && initial !== 'uncased' && !particle) return false
  if ((token.before !== ' ' && token.before !== '. ') || before.known.possessive) return false
  if (token.before !== ' ' && before.word.length !== 1) return false
  if (particle)
    return tokens[index + 1]?.known.initial === 'capital' || nameParticles.has(tokens[index + 1]?.lower ?? '')
  return !isAbbreviation(token.known)
}

/** The words of a name, without a genitive's ending and the `@` of a handle. */
function nameOf(tokens: readonly Token[], from: number, to: number): string {
  if (to - from === 1) return tokens[from]?.known.bare ?? ''
  let name = ''
  for (let index = from; index < to - 1; index++) name += `${tokens[index]?.word} `
  return name.replace(/^@/u, '') + withoutGenitive(tokens[to - 1] as Token)
}

const withoutGenitive = ({ known }: Token): string =>
  known.possessive ? known.text.replace(/['’]s?$/u, '') : known.text

function mentionOf(tokens: readonly Token[], from: number, to: number): NameMention {
  const first = tokens[from] as Token
  const last = tokens[to - 1] as Token
  return {
    name: nameOf(tokens, from, to),
    start: first.start,
    end: last.start + withoutGenitive(last).length,
    from,
    to,
    possessive: last.known.possessive,
  }
}
