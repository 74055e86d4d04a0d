import { trimRange } from './text.js'

const abbreviation =
  /(?:^|[\s(])(?:\p{Lu}|e\.g|i\.e|etc|vs|cf|Dr|Mr|Mrs|Ms|Prof|St|approx|incl|resp|No|Nr|Fig|Inc|Ltd|Co|Jr|Sr|a\.m|p\.m|ca|Cllr|Rev|Sec|Art|Vol|pp)\.$/u

/**
 * Cuts plain text into sentences: at a stop, question or exclamation mark (with its quotes and brackets) before a space
 * and something that can begin a sentence, and at a semicolon before a new subject.
 *
 * @returns offsets of each sentence, trimmed
 */
export function sentencesIn(plain: string): Array<[number, number]> {
  const sentences: Array<[number, number]> = []
  let from = 0
  const cut = (to: number) => {
    const [start, end] = trimRange(plain, from, to)
    if (start < end) sentences.push([start, end])
    from = to
  }
  let depth = 0
  for (let index = 0; index < plain.length; index++) {
    const code = plain.charCodeAt(index)
    // Letters and spaces, nearly all of a text, end nothing.
    if (code === 0x20 || (code >= 0x40 && code < 0x80)) continue
    const char = marks.get(code)
    if (char === undefined) continue
    if (char === '(') depth++
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      let end = index + 1
      while (end < plain.length && '.!?"”’\')]»'.includes(plain[end] ?? '')) end++
      if (char === '。') cut(end)
      else if (plain[end] === ' ' && isEnd(plain, index, end, char)) cut(end)
      index = Math.max(index, end - 1)
    }
  }
  cut(plain.length)
  return sentences
}

/** "Fri. 14 March", "Mar. 14" */
const dayOrMonth = /\b(?:Mon|Tues?|Weds?|Thu|Thur|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u

/** What can end a sentence, and the brackets in which nothing does, by character code. */
const marks = new Map([...'().!?;。…'].map((char) => [char.charCodeAt(0), char]))

function isEnd(plain: string, mark: number, end: number, char: string): boolean {
  const next = /^\s+(\S+)/u.exec(plain.slice(end, end + 60))?.[1] ?? ''
  if (char === ';')
    return !/^(?:and|or|but|then|also|e\.g|i\.e|so|which|that|with|while|if|no|nobody|none|not)\b/iu.test(next)
  if (char === '…') return /^\p{Lu}/u.test(next)
  // "Oslo or Bergen? → Bergen"
  if (char === '?' && /^(?:→|⇒|->|=>)$/u.test(next)) return true
  if (char === '.') {
    if (abbreviation.test(plain.slice(Math.max(0, mark - 12), mark + 1)) && !/^\p{Lu}\p{Ll}+/u.test(next)) return false
    if (/^\d/u.test(next) && dayOrMonth.test(plain.slice(Math.max(0, mark - 6), mark + 1))) return false
    if (
      /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|St|Cllr|Rev|vs|e\.g|i\.e|\p{Lu})\.$/u.test(
        plain.slice(Math.max(0, mark - 12), mark + 1),
      )
    )
      return false
  }
  return (
    /^["“'‘([*_`<#@→>-]*[\p{Lu}\p{Lo}\p{N}@#]/u.test(next) ||
    (/^\p{Ll}/u.test(next) && char !== '.') ||
    // "Where does it run? [ann to ask]"
    /^\[\p{Ll}/u.test(next) ||
    /^\p{Emoji_Presentation}/u.test(next)
  )
}
