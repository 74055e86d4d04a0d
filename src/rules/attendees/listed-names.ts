import { petNamesOf } from '../../lexicon/given-names.js'
import type { Reading } from '../../lint/reading.js'
import { NearWords } from '../../people/near-words.js'
import { nameWords, spellings } from '../../people/spelling.js'
import { peopleLists } from './people-list.js'

/** Fewer than these are hardly everybody. */
const leastPresent = 3
const incomplete = /\b(?:others|et al|everyone|more people|etc|partial|incomplete)\b|…|\.\.\./iu

/** Whether a document lists everybody who was there: three and more, not only members, no "and others". */
export function isListComplete(reading: Reading): boolean {
  const lists = peopleLists(reading).filter(({ role, lead }) => role === 'attendance' && !ofMembers.test(lead))
  const there = lists.flatMap(({ entries }) => entries.filter(({ presence }) => presence !== 'absent'))
  if (there.length < leastPresent) return false
  return lists.every(
    ({ entries, lead }) =>
      !incomplete.test(`${lead} ${reading.source.slice(entries[0]?.start, (entries.at(-1)?.end ?? 0) + lookBehind)}`),
  )
}

/** Where "and others" may stand behind the last name. */
const lookBehind = 40
const ofMembers = /^(?!.*\b(?:present|attend|participa|guests?|here)).*\bmembers?\b/iu

/** The names of everybody who is listed, present or not, or configured; for telling who cannot be one of them. */
export class ListedNames {
  readonly #forms = new Set<string>()
  readonly #beginnings = new Set<string>()
  /** What stands in the middle of nicks and handles. */
  readonly #parts = new Set<string>()
  readonly #nearWords = new NearWords()

  constructor({ context }: Reading) {
    for (const { name, aliases, handle, affiliation } of context.entries) {
      this.#add(name, aliases, handle)
      // "karalabe (Peter)": what stands in brackets may be the person's other name.
      for (const word of nameWords(affiliation ?? '')) this.#addWord(word)
    }
    for (const { name, aliases, handle, attendee } of context.people.all)
      if (attendee?.basis !== 'mentioned') this.#add(name, aliases, handle)
  }

  #add(name: string, aliases: readonly string[], handle: string | null): void {
    for (const form of [name, ...aliases, handle ?? '']) {
      const words = nameWords(form)
      for (const word of [...words, words.join('')]) this.#addWord(word)
      if (words.length === 1) this.#addNick(form)
      const initials = words.map((word) => word[0] ?? '').join('')
      for (const letters of [initials, `${initials[0]}${initials.at(-1)}`]) this.#forms.add(letters.toLowerCase())
    }
  }

  #addWord(word: string): void {
    if (word === '') return
    this.#nearWords.add(word)
    for (const spelling of spellings(word)) {
      for (const form of [spelling, ...petNamesOf(spelling)]) this.#forms.add(form)
      for (let length = shortest; length <= spelling.length; length++) this.#beginnings.add(spelling.slice(0, length))
    }
  }

  #addNick(nick: string): void {
    const plain = nick.toLowerCase()
    for (let at = 0; at + partLength <= plain.length; at++) this.#parts.add(plain.slice(at, at + partLength))
  }

  /** Whether a name could be that of somebody listed: in part, as initials, shortened, misspelt, within a handle. */
  mayInclude(name: string): boolean {
    return nameWords(name.replace(/^@/u, '')).some((word) => spellings(word).some((form) => this.#mayBe(form)))
  }

  #mayBe(form: string): boolean {
    if ([form, ...petNamesOf(form)].some((name) => this.#forms.has(name)) || this.#beginnings.has(form)) return true
    for (let length = shortest; length < form.length; length++) if (this.#forms.has(form.slice(0, length))) return true
    return this.#parts.has(form.slice(0, partLength)) || this.#nearWords.near(form).size > 0
  }
}

/** Shorter beginnings are shared by too many names. */
const shortest = 3
const partLength = 4
