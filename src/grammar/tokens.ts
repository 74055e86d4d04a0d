import { type Word, wordOf } from '../lexicon/word.js'
import { oncePerText } from '../outline/once-per-text.js'
import type { Text } from '../outline/text.js'

/** A word of a sentence; offsets are those of the plain text. */
export class Token {
  private readonly plain: string
  private readonly behind: number
  readonly known: Word
  readonly start: number
  readonly end: number

  /** @param behind where the word before ends, or the stretch begins */
  constructor(plain: string, behind: number, known: Word, start: number) {
    this.plain = plain
    this.behind = behind
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
    return this.plain.slice(this.behind, this.start)
  }

  /** The same word as the first of a stretch that begins at an offset. */
  asFirst(from: number): Token {
    return new Token(this.plain, from, this.known, this.start)
  }
}

/** What an ASCII character may be in a word: its beginning (a letter, a digit, `_`), or only inside (`'`). */
const letter = 1
const inside = 2
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
  let at = from
  while (at < to) {
    const begin = plain.charCodeAt(at) === 0x40 ? at + 1 : at
    if (widthOf(plain, begin, to, letter) === 0) {
      at++
      continue
    }
    const end = endOfWord(plain, begin, to)
    tokens.push(new Token(plain, behind, wordOf(plain.slice(at, end)), at))
    behind = end
    at = end
  }
  return tokens
}

/** Where the word ends that a letter begins. */
function endOfWord(plain: string, from: number, to: number): number {
  let at = from
  for (;;) {
    const width = widthOf(plain, at, to, inside)
    if (width > 0) at += width
    else if (at + 1 < to && isJoint(plain, at, to)) at++
    else return at
  }
}

/** A hyphen before more of the word, or a dot as in "node.js" and "1.5", but not in "done.Then". */
function isJoint(plain: string, at: number, to: number): boolean {
  const code = plain.charCodeAt(at)
  if (code === 0x2d) return widthOf(plain, at + 1, to, inside) > 0
  return code === 0x2e && /^[\p{Ll}\p{N}]/u.test(characterAt(plain, at + 1, to))
}

/** How many code units the character at an offset has if it may stand in a word, else 0. */
function widthOf(plain: string, at: number, to: number, role: number): number {
  if (at >= to) return 0
  const code = plain.charCodeAt(at)
  return code < 128 ? ((ascii[code] as number) & role) >> (role - 1) : unicodeWidth(plain, at, to, role)
}

function unicodeWidth(plain: string, at: number, to: number, role: number): number {
  const char = characterAt(plain, at, to)
  return (role === letter ? /^[\p{L}\p{N}]/u : /^[\p{L}\p{M}\p{N}’]/u).test(char) ? char.length : 0
}

/** A character of two code units only where both stand before the end. */
const characterAt = (plain: string, at: number, to: number): string =>
  plain.slice(at, Math.min(to, at + ((plain.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)))

/** The words of a text. */
export const tokensOf: (text: Text) => readonly Token[] = oncePerText((text) => tokensIn(text.plain))

/** The cues among the words of a text, as bits of a {@link Word}'s cues. */
const cuesOf = oncePerText((text) => ({ bits: tokensOf(text).reduce((bits, { known }) => bits | known.cues, 0) }))

/** Whether a word of a text is a cue of a construct: without one, no pattern of it needs to be tried. */
export const hasCue = (text: Text, bit: number): boolean => (cuesOf(text).bits & bit) !== 0
