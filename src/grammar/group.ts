import { isGroupModifier } from '../lexicon/common-words.js'
import { determiners, prepositions } from '../lexicon/function-words.js'
import type { Sentence } from './sentence.js'
import type { Subject } from './subject.js'
import type { Token } from './tokens.js'

/** "The release team", "TSC members", "Maintainers of the driver": a group's words with what determines them. */
export function groupEndingAt(sentence: Sentence, last: number): Subject {
  let from = last
  while (from > 0 && last - from < 4 && sentence.tokens[from]?.before === ' ') {
    const before = sentence.tokens[from - 1]
    if (!before) break
    const named = /^\p{Lu}/u.test(before.word) && !isSentenceAdverb(before)
    if (determiners.has(before.lower)) {
      from--
      break
    }
    if (!named && !isGroupModifier(before.lower)) break
    from--
  }
  if (from === last) from = determinerBefore(sentence, last)
  const first = sentence.tokens[from] as Token
  const end = sentence.tokens[last] as Token
  return {
    kind: 'group',
    mentions: [{ name: sentence.plain.slice(first.start, end.end), start: first.start, end: end.end }],
    from,
  }
}

/** "The archive team": where the noun phrase of a group begins, if a determiner opens it within four words. */
function determinerBefore(sentence: Sentence, last: number): number {
  for (let at = last - 1; at >= 0 && last - at <= 4; at--) {
    const token = sentence.tokens[at]
    if (!token || sentence.tokens[at + 1]?.before !== ' ') break
    if (determiners.has(token.lower)) return at
    if (prepositions.has(token.lower) || isSentenceAdverb(token) || /(?:ed|s)$/u.test(token.lower)) break
  }
  return last
}

const isSentenceAdverb = (token: Token): boolean =>
  ['so', 'then', 'and', 'but', 'that', 'if', 'when', 'once', 'until'].includes(token.lower)
