import { isShortFor, petNamesOf } from '../lexicon/given-names.js'
import type { KnownPerson } from './people.js'
import { meet, nameWords, spellings } from './spelling.js'

/** Every word, spelt as it is looked up, that can stand for a name: its words, all of it, and the pet names of its first word. */
export function wordsNaming(name: string): string[] {
  const words = nameWords(name)
  const naming = [...spellings(name)]
  if (words.length !== 1 || words[0] !== name)
    for (const word of [words.join(''), ...words]) naming.push(...spellings(word))
  for (const spelling of spellings(words[0] ?? ''))
    for (const pet of petNamesOf(spelling)) naming.push(...spellings(pet))
  return naming
}

export const isAcronym = (words: string): boolean => /^\p{Lu}{2,4}$/u.test(words)

/** Whether words can name a person. */
type Rule = (person: KnownPerson, words: string) => boolean

export const isWholeName: Rule = (person, words) => {
  const a = nameWords(person.name)
  const b = nameWords(words)
  if (a.length === b.length && a.every((word, index) => meet(word, b[index] ?? ''))) return true
  return person.aliases.some((alias) => meet(alias, words))
}

const isHandle: Rule = (person, words) => person.handle !== null && person.handle.toLowerCase() === words.toLowerCase()

/** "Ann Lee" for Ann Maria Lee, "Ann L." for Ann Lee, "A. Lee". */
const isPartOfName: Rule = (person, words) => {
  const said = nameWords(words)
  const full = nameWords(person.name)
  if (said.length < 2) return false
  let from = 0
  return said.every((word) => {
    const at = full.findIndex(
      (part, index) =>
        index >= from &&
        (meet(part, word) || (word.length === 1 && spellings(part)[0]?.startsWith(word.toLowerCase()))),
    )
    from = at + 1
    return at >= 0
  })
}

/** "Dave Moor" for David Moor, "Chris Moor" for Christopher Moor. */
const isPetNameInFull: Rule = (person, words) => {
  const [first = '', ...family] = nameWords(words)
  const full = nameWords(person.name)
  if (family.length === 0 || full.length < 2 || !meet(family.at(-1) ?? '', full.at(-1) ?? '')) return false
  const given = spellings(full[0] ?? '')[0] ?? ''
  return isShortFor(first, given) || (first.length >= 3 && given.startsWith(first.toLowerCase()))
}

/** A fuller mention of somebody known by less: "Ann Lee" for "Ann". */
const isLonger: Rule = (person, words) => {
  const full = nameWords(person.name)
  const said = nameWords(words)
  return full.length === 1 && said.length > 1 && meet(full[0] ?? '', said[0] ?? '') && (full[0] ?? '').length > 2
}

const isFirstName: Rule = (person, words) => meet(nameWords(person.name)[0] ?? '', words)
const isPetName: Rule = (person, words) => isShortFor(words, spellings(nameWords(person.name)[0] ?? '')[0] ?? '')
const isLastName: Rule = (person, words) =>
  nameWords(person.name).length > 1 && meet(nameWords(person.name).at(-1) ?? '', words)
const isInitials: Rule = (person, words) => isAcronym(words) && initialsOf(person.name).includes(words.toLowerCase())

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
export const isShortened: Rule = (person, words) => {
  const first = spellings(nameWords(person.name)[0] ?? '')[0] ?? ''
  const said = spellings(words)[0] ?? ''
  return (
    said.length >= 3 &&
    !words.includes(' ') &&
    first !== said &&
    (first.startsWith(said) || (first.length >= 4 && said.startsWith(first)))
  )
}
const isGluedName: Rule = (person, words) =>
  nameWords(person.name).length > 1 && meet(nameWords(person.name).join(''), words)
const isMiddleName: Rule = (person, words) =>
  nameWords(person.name)
    .slice(1, -1)
    .some((part) => part.length > 2 && meet(part, words))

/** From the surest to the least sure, {@link isShortened} behind them all; the first that fits anybody decides, and two people who fit it are ambiguous. */
export const nameRules: readonly Rule[] = [
  isWholeName,
  isHandle,
  isPartOfName,
  isPetNameInFull,
  isFirstName,
  isPetName,
  isLastName,
  isInitials,
  isGluedName,
  isLonger,
  isMiddleName,
]
