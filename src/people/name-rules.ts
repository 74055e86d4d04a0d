import { isShortFor, petNamesOf } from '../lexicon/given-names.js'
import type { KnownPerson } from './known-person.js'
import { areOne, nameWords, spellings } from './spelling.js'
import { type SpeltName, speltName } from './spelt-name.js'

/** Every word, spelt as it is looked up, that can stand for a name: its words, all of it, and the pet names of its first word. */
export function wordsNaming(name: string): string[] {
  const words = nameWords(name)
  const naming = [...spellings(name)]
  if (words.length !== 1 || words[0] !== name || joiner.test(name))
    for (const word of [words.join(''), ...words, ...words.flatMap(joinedParts)]) naming.push(...spellings(word))
  for (const spelling of spellings(words[0] ?? ''))
    for (const pet of petNamesOf(spelling)) naming.push(...spellings(pet))
  return naming
}

const joinedParts = (word: string): string[] => (joiner.test(word) ? word.split(joiner) : [])

/** "Jean-Luc", "jean_luc" */
const joiner = /[-_]/u
const joiners = /[-_]/gu

/** Two to four capitals, which may be a name's initials. */
export const isAcronym = (words: string): boolean => /^\p{Lu}{2,4}$/u.test(words)

/** Whether words that are said can name a person. */
type Rule = (name: SpeltName, said: SpeltName, person: KnownPerson) => boolean

/** All words of the name, in any spelling, or an alias. */
export const isWholeName: Rule = (name, said, { aliases }) =>
  (name.words.length === said.words.length && name.spelt.every((word, at) => areOne(word, said.spelt[at] ?? []))) ||
  aliases.some((alias) => areOne(spellings(alias), said.whole))

const isHandle: Rule = (_, said, { handle }) => handle !== null && handle.toLowerCase() === said.text.toLowerCase()

/** "Ann Lee" for Ann Maria Lee, "Ann L." for Ann Lee, "A. Lee". */
const isPartOfName: Rule = (name, said) => {
  if (said.words.length < 2) return false
  let from = 0
  for (let at = 0; at < said.words.length; at++) {
    while (from < name.words.length && !isOrBegins(said, at, name.spelt[from] ?? [])) from++
    if (from >= name.words.length) return false
    from++
  }
  return true
}

/** Whether a word that is said is one of a name's, or the letter that it begins with. */
const isOrBegins = ({ words, spelt }: SpeltName, at: number, part: readonly string[]): boolean => {
  const word = words[at] ?? ''
  return areOne(part, spelt[at] ?? []) || (word.length === 1 && (part[0] ?? '').startsWith(word.toLowerCase()))
}

/** "Ann Lee" for Ann L., as she is listed. */
const isSpeltOut: Rule = (name, said) => {
  const letter = name.words[1]?.replace('.', '').toLowerCase() ?? ''
  return (
    name.words.length === 2 &&
    said.words.length === 2 &&
    letter.length === 1 &&
    areOne(name.first, said.first) &&
    (said.words[1] ?? '').toLowerCase().startsWith(letter)
  )
}

/** "Jean Luc" and "Jean Luc Moor" for Jean-Luc Moor, and the other way round. */
const isHyphenated: Rule = (name, said, person) =>
  said.words.length > 1 &&
  (name.text.includes('-') || said.text.includes('-')) &&
  isPartOfName(speltName(name.text.replaceAll('-', ' ')), speltName(said.text.replaceAll('-', ' ')), person)

/** "Dave Moor" and "Dave M" for David Moor, "Chris Moor" for Christopher Moor. */
const isPetNameInFull: Rule = (name, said) => {
  if (said.words.length < 2 || name.words.length < 2) return false
  if (!isOrBegins(said, said.words.length - 1, name.last)) return false
  const first = said.words[0] ?? ''
  const given = name.first[0] ?? ''
  return isShortFor(first, given) || (first.length >= 3 && given.startsWith(first.toLowerCase()))
}

/** A fuller mention of somebody known by less: "Ann Lee" for "Ann", but not "Ann showed the lamps". */
const isLonger: Rule = (name, said) =>
  name.words.length === 1 &&
  said.words.length > 1 &&
  areOne(name.first, said.first) &&
  (name.words[0] ?? '').length > 2 &&
  !/^\p{Lu}.* \p{Ll}{4,}/u.test(said.text)

/** "DaveM" for David Moor: a first name or its pet name, and the family name's letter. */
const isNameAndLetter: Rule = (name, said) => {
  const [, first = '', letter = ''] = nameAndLetter.exec(said.text) ?? []
  if (first === '' || name.words.length < 2) return false
  const isFirst = areOne(name.first, spellings(first)) || isShortFor(first, name.first[0] ?? '')
  return isFirst && (name.last[0] ?? '').startsWith(letter.toLowerCase())
}

/** "DaveM", "DaveMcK" */
export const nameAndLetter = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}(?:\p{Ll}?\p{Lu})?)$/u

const isFirstName: Rule = (name, said) => areOne(name.first, said.whole)
const isPetName: Rule = (name, said) => isShortFor(said.text, name.first[0] ?? '')
const isLastName: Rule = (name, said) => name.words.length > 1 && areOne(name.last, said.whole)
const isInitials: Rule = (name, said) => isAcronym(said.text) && initialsOf(name.text).includes(said.text.toLowerCase())

/** Initials that can stand for a name, in small letters: of all its words, its capitals, the first and last of several. */
export function initialsOf(name: string): string[] {
  const parts = name.split(/[\s.-]+/u).filter((part) => part !== '')
  const initials = parts.map((part) => spellings(part)[0]?.[0] ?? '').join('')
  // "JC" for Jean-Claude Moor
  const given = (name.split(/\s+/u)[0] ?? '')
    .split('-')
    .map((part) => spellings(part)[0]?.[0] ?? '')
    .join('')
  const capitals = name.replace(/[^\p{Lu}]/gu, '').toLowerCase()
  return [
    initials,
    capitals,
    ...(given.length > 1 ? [given] : []),
    ...(initials.length > 2 ? [`${initials[0]}${initials.at(-1)}`] : []),
  ]
}

/** "Bene" for Benedikta, "Ann L" for Ann Lee; three letters and more. */
export const isShortened: Rule = (name, said) => {
  const first = name.first[0] ?? ''
  const short = said.whole[0] ?? ''
  return (
    short.length >= 3 &&
    !said.text.includes(' ') &&
    first !== short &&
    (first.startsWith(short) || (first.length >= 4 && short.startsWith(first)))
  )
}
/** "annlee", "ann-lee" and "ann_lee" for Ann Lee. */
const isGluedName: Rule = (name, said) =>
  name.words.length > 1 &&
  (areOne(name.glued, said.whole) ||
    (joiner.test(said.text) && areOne(name.glued, spellings(said.text.replace(joiners, '')))))
const isMiddleName: Rule = (name, said) =>
  name.spelt.some(
    (part, at) => at > 0 && at < name.spelt.length - 1 && (name.words[at] ?? '').length > 2 && areOne(part, said.whole),
  )

/**
 * From the surest to the least sure, {@link isShortened} behind them all; the first that fits anybody decides, and two
 * people who fit it are ambiguous.
 */
export const nameRules: readonly Rule[] = [
  isWholeName,
  isHandle,
  isPartOfName,
  isSpeltOut,
  isHyphenated,
  isPetNameInFull,
  isNameAndLetter,
  isFirstName,
  isPetName,
  isLastName,
  isInitials,
  isGluedName,
  isLonger,
  isMiddleName,
]
