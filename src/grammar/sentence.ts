import { countUpTo } from '../outline/bisection.js'
import type { Text } from '../outline/text.js'
import type { People } from '../people/people.js'
import { type NameMention, namesIn } from './names.js'
import { type Token, tokensIn, tokensOf } from './tokens.js'

/** A sentence for the grammar. Its words, and the names among them, are read when they are asked for. */
export class Sentence {
  readonly plain: string
  readonly start: number
  readonly end: number
  readonly #whole: Text
  readonly #people: People
  #tokens: readonly Token[] | null = null
  #names: readonly NameMention[] | null = null

  constructor(text: Text, start: number, end: number, people: People) {
    this.plain = text.plain
    this.start = start
    this.end = end
    this.#whole = text
    this.#people = people
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokensBetween(this.#whole, this.start, this.end)
    return this.#tokens
  }

  get names(): readonly NameMention[] {
    this.#names ??= namesIn(this.tokens, this.#people)
    return this.#names
  }

  /** Its own part of the plain text. */
  get text(): string {
    return this.plain.slice(this.start, this.end)
  }

  /** A word by its index, in small letters; empty where there is none. */
  word(index: number): string {
    return this.tokens[index]?.lower ?? ''
  }

  textBefore(index: number): string {
    return this.plain.slice(this.start, this.tokens[index]?.start)
  }

  textBehind(index: number): string {
    return this.plain.slice(this.tokens[index]?.end ?? this.end, this.end)
  }
}

/** Whether a sentence asks. */
export function isQuestion({ plain, start, end }: Sentence): boolean {
  const last = plain.charCodeAt(end - 1)
  if (last > 0x20 && last < 0x7f) return end > start && last === 0x3f
  return plain.slice(start, end).trimEnd().endsWith('?')
}

/** The words of a part of a text, taken from those of the whole where no word is cut. */
function tokensBetween(text: Text, start: number, end: number): readonly Token[] {
  const all = tokensOf(text)
  if (start === 0 && end >= text.plain.length) return all
  const from = countUpTo(all, start - 1)
  const to = countUpTo(all, end - 1)
  const [before, last] = [all[from - 1], all[to - 1]]
  if ((before && before.end > start) || (last && last.end > end)) return tokensIn(text.plain, start, end)
  const tokens = all.slice(from, to)
  if (tokens[0]) tokens[0] = tokens[0].asFirst(start)
  return tokens
}
