import type { People } from '../people/people.js'
import { type NameMention, namesIn } from './names.js'
import { type Token, tokensIn } from './tokens.js'

/** A sentence made ready for the grammar: its words and the names among them. */
export interface Sentence {
  plain: string
  start: number
  end: number
  tokens: Token[]
  names: NameMention[]
}

export function readSentence(plain: string, start: number, end: number, people: People): Sentence {
  const tokens = tokensIn(plain, start, end)
  return { plain, start, end, tokens, names: namesIn(tokens, people) }
}
