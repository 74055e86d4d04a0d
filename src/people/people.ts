import type { AttendeeFound } from '../recognizers/candidate.js'
import { isAcronym, isShortened, isWholeName, nameRules, wordsNaming } from './name-rules.js'
import type { Person } from './person.js'
import { nameWords, spellings } from './spelling.js'

/** Somebody whom the minutes may name in several ways. */
export interface KnownPerson {
  name: string
  handle: string | null
  aliases: string[]
  affiliation: string | null
  /** The attendee this is, where the person is one. */
  attendee: AttendeeFound | null
}

/** The people of one meeting: finds who is meant by a first name, initials, a handle or another spelling. */
export class People {
  readonly all: KnownPerson[] = []
  /** Whom words name, by the words; forgotten when somebody is added. */
  readonly #matches = new Map<string, KnownPerson[]>()
  /** Names, handles and first names as they are written in small letters. */
  readonly #nicks = new Set<string>()
  /** People by each word that can name them: of their names, aliases, handles and pet names. */
  readonly #byWord = new Map<string, Set<KnownPerson>>()
  /** People by the first three letters of their first names. */
  readonly #byBeginning = new Map<string, Set<KnownPerson>>()

  constructor(known: readonly Person[] = []) {
    for (const { name, aliases = [], handle = null, affiliation = null } of known) {
      this.#push({ name, handle, aliases: [...aliases], affiliation, attendee: null })
    }
  }

  /** Adds an attendee, or joins it with the person it names already. */
  add(attendee: AttendeeFound): KnownPerson {
    const known = this.#near(attendee.handle ? `${attendee.name} ${attendee.handle}` : attendee.name).find((person) =>
      isSamePerson(person, attendee),
    )
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
    }
    known.handle ??= attendee.handle
    for (const alias of attendee.aliases) if (!known.aliases.includes(alias)) known.aliases.push(alias)
    this.#index(known)
    return known
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
    this.#matches.clear()
    for (const nick of [name, handle ?? name, (nameWords(name)[0] ?? '').toLowerCase()]) this.#nicks.add(nick)
    for (const word of [name, handle ?? '', ...aliases].flatMap(wordsNaming)) add(this.#byWord, word, person)
    for (const first of spellings(nameWords(name)[0] ?? '')) add(this.#byBeginning, first.slice(0, 3), person)
  }

  #match(mention: string): KnownPerson[] {
    const words = mention.replace(/^@/u, '').trim()
    const known = this.#matches.get(words)
    if (known) return known
    const matches = words === '' ? [] : this.#fitting(words)
    this.#matches.set(words, matches)
    return matches
  }

  /** Who shares a word with the words: the only ones whom most rules can fit. Initials can be anybody's. */
  #near(words: string): KnownPerson[] {
    return isAcronym(words)
      ? this.all
      : [...new Set(wordsNaming(words).flatMap((word) => [...(this.#byWord.get(word) ?? [])]))]
  }

  /** Whom the surest rule that fits anybody fits; of two who could be meant the one who was there is. */
  #fitting(words: string): KnownPerson[] {
    const near = this.#near(words)
    for (const rule of near.length > 0 ? nameRules : []) {
      const matches = near.filter((person) => rule(person, words))
      if (matches.length > 0) return whoWasThere(matches)
    }
    const begins = spellings(words).flatMap((spelling) => [...(this.#byBeginning.get(spelling.slice(0, 3)) ?? [])])
    return whoWasThere([...new Set(begins)].filter((person) => isShortened(person, words)))
  }
}

function whoWasThere(matches: KnownPerson[]): KnownPerson[] {
  if (matches.length < 2) return matches
  const there = matches.filter(({ attendee }) => attendee?.presence !== 'absent')
  return there.length > 0 ? there : matches
}

function add(index: Map<string, Set<KnownPerson>>, key: string, person: KnownPerson): void {
  const known = index.get(key)
  if (known) known.add(person)
  else index.set(key, new Set([person]))
}

function isSamePerson(person: KnownPerson, attendee: AttendeeFound): boolean {
  if (person.handle && attendee.handle) return person.handle.toLowerCase() === attendee.handle.toLowerCase()
  return isWholeName(person, attendee.name)
}
