import { addToHash, type Word, wordAt } from '../lexicon/word.js'
import type { Text } from '../outline/text.js'

/** A word of a sentence; offsets are those of the plain text. */
export class Token {
  readonly #plain: string
  readonly #behind: number
  readonly known: Word
  readonly start: number
  readonly end: number

  /** @param behind where the word before ends, or the stretch begins */
  constructor(plain: string, behind: number, known: Word, start: number) {
    this.#plain = plain
    this.#behind = behind
    this.known = known
    this.start = start
    this.end = start + known.text.length
  }

  get word(): string {
    return this.known.text
  }

  get lower(): string {
    return this.known.lower
  }

  /** What stands between the word before and this one. */
  get before(): string {
    return this.#plain.slice(this.#behind, this.start)
  }

  /** The same word as the first of a stretch that begins at an offset. */
  asFirst(from: number): Token {
    return new Token(this.#plain, from, this.known, this.start)
  }
}

const [letter, inside] = [1, 2]
/** What each ASCII character may be in a word: its beginning (a letter, a digit, `_`), or only inside (`'`). */
const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  /\w/u.test(String.fromCharCode(code)) ? letter | inside : code === 0x27 ? inside : 0,
)

/**
 * The words of a stretch of plain text: letters, digits and `_`, marks and apostrophes behind the first, joined by
 * hyphens and by dots before a small letter or digit. "won't", "follow-up", "node.js" and "@ann" are one word each.
 */
export function tokensIn(plain: string, from = 0, to = plain.length): Token[] {
  const tokens: Token[] = []
  let behind = from
  for (let at = from; at < to; ) {
    const handle = plain.charCodeAt(at) === 0x40 ? 1 : 0
    if (wide(plain, at + handle, to, letter) === 0) {
      at++
      continue
    }
    const end = endOfWord(plain, at + handle, to)
    let hash = 0
    for (let index = at; index < end; index++) hash = addToHash(hash, plain.charCodeAt(index))
    tokens.push(new Token(plain, behind, wordAt(plain, at, end, hash), at))
    behind = end
    at = end
  }
  return tokens
}

/** Where the word ends that a letter begins. */
function endOfWord(plain: string, from: number, to: number): number {
  let at = from
  for (;;) {
    for (let width = wide(plain, at, to, inside); width > 0; width = wide(plain, at, to, inside)) at += width
    const joint = plain.charCodeAt(at)
    if (joint !== 0x2d && joint !== 0x2e) return at
    const joins = joint === 0x2d ? wide(plain, at + 1, to, inside) > 0 : goesOn(plain, at + 1, to)
    if (!joins) return at
    at++
  }
}

/** How many code units the character at an offset has if it may stand in a word, else 0. */
function wide(plain: string, at: number, to: number, role: number): number {
  if (at >= to) return 0
  const code = plain.charCodeAt(at)
  if (code < 128) return ((ascii[code] ?? 0) & role) > 0 ? 1 : 0
  return wideUnicode(plain, at, to, role)
}

function wideUnicode(plain: string, at: number, to: number, role: number): number {
  const char = characterAt(plain, at, to)
  return (role === letter ? /^[\p{L}\p{N}]/u : /^[\p{L}\p{M}\p{N}’]/u).test(char) ? char.length : 0
}

/** Whether a word goes on behind a dot: "node.js", "1.5", but not "done.Then". */
const goesOn = (plain: string, at: number, to: number): boolean =>
  at < to && /^[\p{Ll}\p{N}]/u.test(characterAt(plain, at, to))

/** A character of two code units only where both stand before the end. */
const characterAt = (plain: string, at: number, to: number): string =>
  plain.slice(at, Math.min(to, at + ((plain.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)))

interface Reading {
  tokens: readonly Token[]
  cues: number
}

const readings = new WeakMap<Text, Reading>()

function readingOf(text: Text): Reading {
  const known = readings.get(text)
  if (known) return known
  const tokens = tokensIn(text.plain)
  let cues = 0
  for (const token of tokens) cues |= token.known.cues
  const reading = { tokens, cues }
  readings.set(text, reading)
  return reading
}

/** The words of a text; read once. */
export const tokensOf = (text: Text): readonly Token[] => readingOf(text).tokens

/** Whether a word of a text is a cue of a construct: without one, no pattern of it needs to be tried. */
export const hasCue = (text: Text, bit: number): boolean => (readingOf(text).cues & bit) !== 0
