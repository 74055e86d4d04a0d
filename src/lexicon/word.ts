import { spellings } from '../people/spelling.js'
import { isCommonWord } from './common-words.js'
import { cuesOfWord } from './cues.js'

/** A word of a text with what is known of it wherever it stands; made once for all places. */
export interface Word {
  text: string
  /** In small letters, with straight apostrophes. */
  lower: string
  /** Without the ending of a genitive and the `@` of a handle. */
  bare: string
  /** Whether it ends as a genitive does: "Ann's", "members'". */
  possessive: boolean
  initial: Initial
  /** Whether the bare word is an everyday word. */
  isCommon: boolean
  /** "I've", "That's": an everyday word drawn together with another. */
  isContraction: boolean
  /** Spellings of the bare word that count as one. */
  spellings: readonly string[]
  /** What it can be a cue of, as bits. */
  cues: number
  /** What others remember of it, each in a place of its own. */
  notes: unknown[]
}

/** What a word begins with: a handle's `@`, a capital, a letter of a script without case, anything else. */
export type Initial = 'handle' | 'capital' | 'uncased' | 'small'

const words = new Map<string, Word>()
/** A bound on what is remembered, since the words come from the texts. */
const mostWords = 20_000

/** The word that letters spell. */
export function wordOf(text: string): Word {
  const known = words.get(text)
  if (known) return known
  if (words.size >= mostWords) words.clear()
  const word = newWord(text)
  words.set(text, word)
  return word
}

function newWord(text: string): Word {
  const owner = text.replace(/['’]s?$/u, '')
  const bare = owner.replace(/^@/u, '')
  return {
    text,
    lower: text.toLowerCase().replace(/’/gu, "'"),
    bare,
    possessive: owner.length < text.length,
    initial: initialOf(text),
    isCommon: isCommonWord(bare),
    isContraction: isContraction(text),
    spellings: spellings(bare),
    cues: cuesOfWord(text),
    notes: [],
  }
}

function initialOf(text: string): Initial {
  if (text.startsWith('@')) return 'handle'
  if (/^\p{Lu}/u.test(text)) return 'capital'
  return /^\p{Lo}/u.test(text) ? 'uncased' : 'small'
}

function isContraction(text: string): boolean {
  const base = /['’]/u.test(text) ? /^(\p{L}+)['’]\p{L}+$/u.exec(text)?.[1] : undefined
  return base !== undefined && (base === 'I' || isCommonWord(base))
}
