import type { Word } from '../lexicon/word.js'
import type { AttendeeFound } from '../recognizers/candidate.js'
import type { KnownPerson } from './known-person.js'
import { initialsOf, isAcronym, isShortened, isWholeName, nameAndLetter, nameRules, wordsNaming } from './name-rules.js'
import type { Person } from './person.js'
import { nameWords, spellings } from './spelling.js'
import { type SpeltName, speltName } from './spelt-name.js'

/** The people of one meeting: finds who is meant by a first name, initials, a handle or another spelling. */
export class People {
  readonly all: KnownPerson[] = []
  /** Whom words name, by the words; forgotten when somebody is added. */
  readonly #matches = new Map<string, KnownPerson[]>()
  /** Names, handles and first names as they are written in small letters. */
  readonly #nicks = new Set<string>()
  /** People by each word that can name them: of their names, aliases, handles and pet names. */
  readonly #byWord = new Map<string, KnownPerson[]>()
  /** Those of a single name, by it. */
  readonly #bySingleName = new Map<string, KnownPerson[]>()
  readonly #byHandle = new Map<string, KnownPerson[]>()
  readonly #byInitials = new Map<string, KnownPerson[]>()
  readonly #byFirstName = new Map<string, KnownPerson[]>()
  /** People by beginnings of their first names. */
  readonly #byBeginning = new Map<string, KnownPerson[]>()
  #version = 0
  /** Whom people work for, and the version that this was read at. */
  #organisations: ReadonlySet<string> = new Set()
  #organisationsOf = -1

  constructor(known: readonly Person[] = []) {
    for (const { name, aliases = [], handle = null, affiliation = null } of known) {
      this.#push({ name, handle, aliases: [...aliases], affiliation, attendee: null })
    }
  }

  /** Adds an attendee, or joins it with the person it names already. */
  add(attendee: AttendeeFound): KnownPerson {
    const handled = attendee.handle ? (this.#byHandle.get(attendee.handle.toLowerCase()) ?? []) : []
    const known = [...handled, ...this.#near(speltName(attendee.name))].find((person) => isSamePerson(person, attendee))
    if (!known) {
      const { name, handle, aliases, affiliation } = attendee
      return this.#push({ name, handle, aliases: [...aliases], affiliation, attendee })
    }
    if (!known.attendee) {
      // Somebody whom the options tell of is called by the name that they give.
      attendee.name = known.name
      attendee.handle ??= known.handle
      attendee.affiliation ??= known.affiliation
      known.attendee = attendee
      this.#matches.clear()
    }
    if (known.affiliation === null && attendee.affiliation !== null) {
      known.affiliation = attendee.affiliation
      this.#version++
    }
    const aliases = attendee.aliases.filter((alias) => !known.aliases.includes(alias))
    if (aliases.length > 0 || (known.handle === null && attendee.handle !== null)) {
      known.handle ??= attendee.handle
      known.aliases.push(...aliases)
      this.#index(known)
    }
    return known
  }

  /**
   * The one person whom words name, or null where nobody or more than one is meant.
   *
   * @example
   * people.find('Jörg') // Joerg Maier, where only one Jörg is known
   * people.find('AL')   // Ann Lee
   */
  find(mention: string): KnownPerson | null {
    const matches = this.#match(mention)
    return matches.length === 1 ? (matches[0] ?? null) : null
  }

  /** Whether words could name one or more of the people. */
  knows(mention: string): boolean {
    return this.#match(mention).length > 0
  }

  /** Whether words name an organisation that somebody is from. */
  isOrganisation(words: string): boolean {
    if (this.#organisationsOf !== this.#version) {
      this.#organisationsOf = this.#version
      this.#organisations = new Set(this.all.flatMap(({ affiliation }) => affiliation?.toLowerCase() ?? []))
    }
    return words.length > 1 && this.#organisations.has(words.toLowerCase())
  }

  /** Changes whenever somebody is added or renamed. */
  get version(): number {
    return this.#version
  }

  /** A cheap test of a name's first word: false where the name means nobody. */
  mayKnow({ text, bare, lower, spellings }: Word): boolean {
    if (text.length === 1 || bare.includes('.') || spellings.some((spelling) => this.#byWord.has(spelling))) return true
    return this.#byBeginning.has((spellings[0] ?? '').slice(0, shortestBeginning)) || this.#byInitials.has(lower)
  }

  /** Whether a word in small letters is somebody's first name, nick or handle as it is written. */
  isNick(word: string): boolean {
    return this.#nicks.has(word)
  }

  /** Gives a person a fuller name. */
  rename(attendee: AttendeeFound, name: string): void {
    attendee.name = name
    for (const person of this.all) {
      if (person.attendee !== attendee) continue
      person.name = name
      this.#index(person)
    }
  }

  #push(person: KnownPerson): KnownPerson {
    this.all.push(person)
    this.#index(person)
    return person
  }

  /** Makes a person findable by what names it now. */
  #index(person: KnownPerson): void {
    const { name, handle, aliases } = person
    this.#version++
    this.#matches.clear()
    const words = nameWords(name)
    const first = words[0] ?? ''
    for (const nick of [name, handle ?? name, first.toLowerCase()]) this.#nicks.add(nick)
    // "al-Rahman", "d'Arcy": a family name with a small particle in front.
    for (const word of words) if (/['’-]/u.test(word) && /^\p{Ll}{1,3}['’-]\p{Lu}/u.test(word)) this.#nicks.add(word)
    for (const word of [name, handle ?? '', ...aliases].flatMap(wordsNaming)) add(this.#byWord, word, person)
    if (words.length === 1) for (const single of spellings(first)) add(this.#bySingleName, single, person)
    if (handle) add(this.#byHandle, handle.toLowerCase(), person)
    for (const initials of initialsOf(name)) add(this.#byInitials, initials, person)
    const spelt = spellings(first)[0] ?? ''
    add(this.#byFirstName, spelt, person)
    for (const length of beginnings) if (spelt.length >= length) add(this.#byBeginning, spelt.slice(0, length), person)
  }

  #match(mention: string): KnownPerson[] {
    const known = this.#matches.get(mention)
    if (known) return known
    const words = (mention.startsWith('@') ? mention.slice(1) : mention).trim()
    const matches = words === '' ? [] : this.#fitting(speltName(words))
    this.#matches.set(mention, matches)
    return matches
  }

  /**
   * The only people whom the rules can fit, those of shortened names left out: who has one of the words, or of several
   * words the rarest. A single letter of several can stand for any word, and capitals for anybody's initials.
   */
  #near({ text, words, whole, first }: SpeltName): Set<KnownPerson> {
    const telling = words.length > 1 ? words.filter((word) => word.length > 1) : []
    const near = new Set<KnownPerson>()
    if (telling.length === 0) {
      collect(this.#byWord, wordsNaming(text), near)
      const part = nameAndLetter.exec(text)?.[1]
      if (part) collect(this.#byWord, spellings(part), near)
      if (isAcronym(text)) collect(this.#byInitials, [text.toLowerCase()], near)
      return near
    }
    collect(this.#byWord, whole, near)
    collect(this.#bySingleName, first, near)
    collect(this.#byWord, spellings(this.#rarest(telling)), near)
    return near
  }

  /** Of several words the one that the fewest people have, those aside that nobody has: "Chris" for Christopher. */
  #rarest(parts: readonly string[]): string {
    const count = (part: string): number =>
      spellings(part).reduce((sum, spelling) => sum + (this.#byWord.get(spelling)?.length ?? 0), 0)
    const had = parts.filter((part) => count(part) > 0)
    return had.reduce((rarest, part) => (count(part) < count(rarest) ? part : rarest), had[0] ?? '')
  }

  /** Whom the surest rule that fits anybody fits; of two who could be meant the one who was there is. */
  #fitting(said: SpeltName): KnownPerson[] {
    const near = [...this.#near(said)]
    const names = near.map(({ name }) => speltName(name))
    for (const rule of near.length > 0 ? nameRules : []) {
      const matches = near.filter((person, at) => rule(names[at] as SpeltName, said, person))
      if (matches.length > 0) return whoWasThere(matches)
    }
    return whoWasThere(this.#shortened(said))
  }

  /** Whose first name the words shorten, or are a longer form of. */
  #shortened(words: SpeltName): KnownPerson[] {
    const said = words.whole[0] ?? ''
    const near = new Set<KnownPerson>()
    if (words.text.includes(' ') || !this.#byBeginning.has(said.slice(0, shortestBeginning))) return []
    // "Peterson" where somebody is from Peterson, and no Peter
    if (this.isOrganisation(words.text)) return []
    const beginning = beginnings.findLast((length) => length <= said.length) ?? shortestBeginning
    collect(this.#byBeginning, [said.slice(0, beginning)], near)
    // First names that are shorter than that beginning are not among them.
    for (let end = shortestBeginning; end < beginning; end++) collect(this.#byFirstName, [said.slice(0, end)], near)
    return [...near].filter((person) => isShortened(speltName(person.name), words, person))
  }
}

/** How many letters of first names people are found by; a shortened name has three at least. */
const beginnings = [3, 6, 9, 12]
const shortestBeginning = 3

/** A word that more people have than come to any meeting names none of them; to try them all would take quadratic time. */
const crowd = 100

function collect(index: Map<string, KnownPerson[]>, keys: readonly string[], near: Set<KnownPerson>): void {
  for (const key of keys) for (const person of index.get(key)?.slice(0, crowd) ?? []) near.add(person)
}

function whoWasThere(matches: KnownPerson[]): KnownPerson[] {
  if (matches.length < 2) return matches
  const there = matches.filter(({ attendee }) => attendee?.presence !== 'absent')
  return there.length > 0 ? there : matches
}

function add(index: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
  const known = index.get(key)
  if (!known) index.set(key, [person])
  else if (known.at(-1) !== person) known.push(person)
}

function isSamePerson(person: KnownPerson, attendee: AttendeeFound): boolean {
  if (person.handle && attendee.handle) return person.handle.toLowerCase() === attendee.handle.toLowerCase()
  return isWholeName(speltName(person.name), speltName(attendee.name), person)
}
