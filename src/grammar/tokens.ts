/** A word of a sentence; offsets are those of the plain text. */
export interface Token {
  word: string
  lower: string
  start: number
  end: number
  /** What stands between the word before and this one. */
  before: string
}

const wordPattern = /@?[\p{L}\p{N}_][\p{L}\p{M}\p{N}_'’]*(?:(?:-|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{M}\p{N}_'’]+)*/gu

/** The words of a stretch of plain text. "won't" and "follow-up" are one word each. */
export function tokensIn(plain: string, from = 0, to = plain.length): Token[] {
  const tokens: Token[] = []
  let at = from
  for (const match of plain.slice(from, to).matchAll(wordPattern)) {
    const start = from + match.index
    const word = match[0]
    tokens.push({
      word,
      lower: word.toLowerCase().replace(/’/gu, "'"),
      start,
      end: start + word.length,
      before: plain.slice(at, start),
    })
    at = start + word.length
  }
  return tokens
}
