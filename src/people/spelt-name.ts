import { nameWords, spellings } from './spelling.js'

type Spellings = readonly string[]

/** A name, or words that may be one, with all that is asked of it whenever the two are compared. */
export class SpeltName {
  readonly text: string
  readonly words: readonly string[]
  /** All of it, as if it were one word. */
  readonly whole: Spellings
  /** Each of its words. */
  readonly spelt: readonly Spellings[]
  #glued: Spellings | null = null

  constructor(text: string) {
    this.text = text
    this.words = nameWords(text)
    this.whole = spellings(text)
    this.spelt = this.words.map(spellings)
  }

  get first(): Spellings {
    return this.spelt[0] ?? none
  }

  get last(): Spellings {
    return this.spelt.at(-1) ?? none
  }

  /** Its words without anything between them. */
  get glued(): Spellings {
    this.#glued ??= spellings(this.words.join(''))
    return this.#glued
  }
}

const none = spellings('')

const read = new Map<string, SpeltName>()

/** The name that words spell, read once. */
export function speltName(text: string): SpeltName {
  const known = read.get(text)
  if (known) return known
  const made = new SpeltName(text)
  // A bound on what is remembered, since the names come from the texts.
  if (read.size > 5_000) read.clear()
  read.set(text, made)
  return made
}
