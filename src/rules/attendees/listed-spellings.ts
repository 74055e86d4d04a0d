import { isGivenName, isShortFor } from '../../lexicon/given-names.js'
import { isNameVariant } from '../../lexicon/name-variants.js'
import type { Reading } from '../../lint/reading.js'
import { isSlip, NearWords } from '../../people/near-words.js'
import { meet, nameWords, spellings } from '../../people/spelling.js'
import { peopleLists } from './people-list.js'

/** Shorter words are a slip away from too many others. */
const shortest = 4
/** A first name alone must be longer: "Marek" and "Mark" are two names. */
const shortestFirst = 5

/** More people of one first or family name than these are not looked through. */
const mostAlike = 50

/** How lists of people, and the configuration, spell everybody's name. */
export class ListedSpellings {
  readonly #names = new Set<string>()
  /** Words of names, in small letters. */
  readonly #words = new Set<string>()
  readonly #byFirst = new Map<string, Set<string>>()
  readonly #byLast = new Map<string, Set<string>>()
  readonly #firsts = new NearWords()

  constructor(reading: Reading) {
    for (const { role, entries } of peopleLists(reading)) if (role) for (const { name } of entries) this.#add(name)
    for (const { name, aliases, attendee } of reading.context.people.all)
      if (attendee?.basis !== 'mentioned') for (const form of [name, ...aliases]) this.#add(form)
  }

  #add(name: string): void {
    const words = nameWords(name)
    const [first = '', last = ''] = [words[0], words.at(-1)]
    this.#names.add(name.toLowerCase())
    for (const word of words) this.#words.add(word.toLowerCase())
    for (const spelling of spellings(first)) put(this.#byFirst, spelling, name)
    for (const spelling of spellings(last)) put(this.#byLast, spelling, name)
    this.#firsts.add(first)
  }

  /** How the one listed person who must be meant is spelt there; null where the name may be another person's. */
  otherSpellingOf(name: string): string | null {
    const words = nameWords(name)
    if (this.#names.has(name.toLowerCase())) return null
    return words.length === 1 ? this.#otherFirst(words[0] ?? '') : this.#otherName(words)
  }

  #otherName(words: readonly string[]): string | null {
    const [first = '', last = ''] = [words[0], words.at(-1)]
    const alike = [
      ...spellings(first).flatMap((spelling) => [...(this.#byFirst.get(spelling) ?? [])]),
      ...spellings(last).flatMap((spelling) => [...(this.#byLast.get(spelling) ?? [])]),
    ]
    const names = new Set(alike.filter((name) => areSpellingsOfOne(words, nameWords(name))))
    return only(names)
  }

  /** Of a first name alone only what is no name of its own counts: "Micheal" is, "Stefan" beside "Stephen" is not. */
  #otherFirst(first: string): string | null {
    if (!/^\p{Lu}\p{Ll}+$/u.test(first) || isGivenName(first) || this.#words.has(first.toLowerCase())) return null
    const people = new Set<string>()
    for (const near of this.#firsts.near(first))
      if (isMisspelt(first.toLowerCase(), near)) for (const name of this.#byFirst.get(near) ?? []) people.add(name)
    return nameWords(only(people) ?? '')[0] ?? null
  }
}

const only = (names: ReadonlySet<string>): string | null => (names.size === 1 ? ([...names][0] ?? null) : null)

/** Whether two names of as many words differ in one of them, and there by a slip or in accents. */
function areSpellingsOfOne(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  const differing = a.flatMap((word, index) => (meet(word, b[index] ?? '') ? [] : [[word, b[index] ?? ''] as const]))
  const [pair] = differing
  if (!pair) return a.join(' ').toLowerCase() !== b.join(' ').toLowerCase()
  const [one, other] = pair.map((word) => spellings(word)[0] ?? '') as [string, string]
  if (differing.length > 1) return false
  if (isNameVariant(one, other)) return true
  if (Math.min(one.length, other.length) < shortest || !isSlip(one, other)) return false
  // "Daniel" and "Daniele" may be two people, "Hanna" and "Hanno" too; "the Lees" are a family.
  if (isShortFor(one, other) || isShortFor(other, one) || (isGivenName(one) && isGivenName(other))) return false
  if (pair[0] === a[0] && (one.startsWith(other) || other.startsWith(one))) return false
  return one !== `${other}s` && other !== `${one}s`
}

/** Whether a word is a first name with a slip in it; "Danno" and "Danny", "Rick" and "Ricky" are names of their own. */
function isMisspelt(word: string, name: string): boolean {
  if (Math.min(word.length, name.length) < shortestFirst) return false
  return word.slice(0, -1) !== name.slice(0, -1) && !word.startsWith(name) && !name.startsWith(word)
}

function put(index: Map<string, Set<string>>, key: string, value: string): void {
  const known = index.get(key)
  if (known && known.size < mostAlike) known.add(value)
  else if (!known) index.set(key, new Set([value]))
}
