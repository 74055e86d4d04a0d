import { isShortFor } from '../lexicon/given-names.js'
import type { Person } from '../options.js'
import type { AttendeeFound } from './candidate.js'

/** Somebody whom the minutes may name in several ways. */
export interface KnownPerson {
  name: string
  handle: string | null
  aliases: string[]
  /** The attendee this is, where the person is one. */
  attendee: AttendeeFound | null
}

/**
 * Spellings that count as one: without case and accents, and with ä/ö/ü/ß/ø written as two letters too, so that
 * "Jörg", "Jorg" and "Joerg" meet.
 */
export function spellings(word: string): string[] {
  const known = spelt.get(word)
  if (known) return known
  const made = spell(word)
  // A bound on what is remembered, since the words come from the texts.
  if (spelt.size > 20_000) spelt.clear()
  spelt.set(word, made)
  return made
}

const spelt = new Map<string, string[]>()

function spell(word: string): string[] {
  const plain = word.toLowerCase().replace(/['’]s$/u, '')
  const bare = plain
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
  const spelt = plain
    .replace(/[äæ]/gu, 'ae')
    .replace(/[öø]/gu, 'oe')
    .replace(/ü/gu, 'ue')
    .replace(/ß/gu, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
  return bare === spelt ? [bare] : [bare, spelt]
}

const meet = (a: string, b: string): boolean => {
  const others = spellings(b)
  return spellings(a).some((spelling) => others.includes(spelling))
}

/** The words of a name, without dots. */
export const nameWords = (name: string): string[] => name.split(/[\s.]+/u).filter((word) => word !== '')

/** The people of one meeting: finds who is meant by a first name, initials, a handle or another spelling. */
export class People {
  readonly all: KnownPerson[] = []
  /** Whom words name, by the words; forgotten when somebody is added. */
  readonly #matches = new Map<string, KnownPerson[]>()

  constructor(known: readonly Person[] = []) {
    for (const { name, aliases = [], handle = null } of known) this.all.push({ name, handle, aliases, attendee: null })
  }

  /** Adds an attendee, or joins it with the person it names already. */
  add(attendee: AttendeeFound): KnownPerson {
    this.#matches.clear()
    const known = this.all.find((person) => isSamePerson(person, attendee))
    if (known) {
      known.attendee ??= attendee
      known.handle ??= attendee.handle
      known.aliases.push(...attendee.aliases)
      return known
    }
    const person = { name: attendee.name, handle: attendee.handle, aliases: [...attendee.aliases], attendee }
    this.all.push(person)
    return person
  }

  /**
   * The one person whom words name, or null where nobody or more than one is meant.
   *
   * @example
   * people.find('Jörg') // Joerg Roedel, where only one Jörg is known
   * people.find('SC')   // Sarven Capadisli
   */
  find(mention: string): KnownPerson | null {
    const matches = this.#match(mention)
    return matches.length === 1 ? (matches[0] ?? null) : null
  }

  /** Whether words could name one or more of the people. */
  knows(mention: string): boolean {
    return this.#match(mention).length > 0
  }

  /** Gives a person a fuller name. */
  rename(attendee: AttendeeFound, name: string): void {
    this.#matches.clear()
    for (const person of this.all) if (person.attendee === attendee) person.name = name
    attendee.name = name
  }

  #match(mention: string): KnownPerson[] {
    const words = mention.replace(/^@/u, '').trim()
    const known = this.#matches.get(words)
    if (known) return known
    let matches: KnownPerson[] = []
    if (words !== '') {
      for (const rule of rules) {
        matches = this.all.filter((person) => rule(person, words))
        if (matches.length > 0) break
      }
    }
    // Of two who could be meant the one who was there is.
    const there = matches.filter(({ attendee }) => attendee?.presence !== 'absent')
    if (matches.length > 1 && there.length > 0) matches = there
    this.#matches.set(words, matches)
    return matches
  }
}

function isSamePerson(person: KnownPerson, attendee: AttendeeFound): boolean {
  if (person.handle && attendee.handle) return person.handle.toLowerCase() === attendee.handle.toLowerCase()
  return isWholeName(person, attendee.name)
}

type Rule = (person: KnownPerson, words: string) => boolean

const isWholeName: Rule = (person, words) => {
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

/** A fuller mention of somebody known by less: "Luigi Leonardi" for "Luigi". */
const isLonger: Rule = (person, words) => {
  const full = nameWords(person.name)
  const said = nameWords(words)
  return full.length === 1 && said.length > 1 && meet(full[0] ?? '', said[0] ?? '') && (full[0] ?? '').length > 2
}

const isFirstName: Rule = (person, words) => meet(nameWords(person.name)[0] ?? '', words)
const isPetName: Rule = (person, words) => isShortFor(words, spellings(nameWords(person.name)[0] ?? '')[0] ?? '')
const isLastName: Rule = (person, words) =>
  nameWords(person.name).length > 1 && meet(nameWords(person.name).at(-1) ?? '', words)
const isInitials: Rule = (person, words) => {
  if (!/^\p{Lu}{2,4}$/u.test(words)) return false
  const parts = person.name.split(/[\s.-]+/u).filter((part) => part !== '')
  const initials = parts.map((part) => spellings(part)[0]?.[0] ?? '').join('')
  const capitals = person.name.replace(/[^\p{Lu}]/gu, '').toLowerCase()
  const said = words.toLowerCase()
  return initials === said || capitals === said || (initials.length > 2 && `${initials[0]}${initials.at(-1)}` === said)
}
/** "Tanu" for Tanupreet, "Alex B" for Alex Beregszaszi; three letters and more. */
const isShortened: Rule = (person, words) => {
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

/** From the surest to the least sure; the first that fits anybody decides, and two people who fit it are ambiguous. */
const rules: readonly Rule[] = [
  isWholeName,
  isHandle,
  isPartOfName,
  isFirstName,
  isPetName,
  isLastName,
  isInitials,
  isGluedName,
  isLonger,
  isMiddleName,
  isShortened,
]
