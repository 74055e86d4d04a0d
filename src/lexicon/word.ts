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
  hash: number
}

/** What a word begins with: a handle's `@`, a capital, a letter of a script without case, anything else. */
export type Initial = 'handle' | 'capital' | 'uncased' | 'small'

/**
 * Words by hash, with open addressing: a text's word is found by its letters where they stand, and no string is made
 * of it. Half of the places stay free.
 */
const places = 1 << 16
const mostWords = places / 2
let table: Array<Word | undefined> = new Array(places)
let count = 0

/** The word that stands between two offsets; `hash` is {@link addToHash} over its letters, from 0 on. */
export function wordAt(plain: string, start: number, end: number, hash: number): Word {
  let place = hash & (places - 1)
  for (let word = table[place]; word; word = table[place]) {
    if (word.hash === hash && stands(word.text, plain, start, end)) return word
    place = (place + 1) & (places - 1)
  }
  const word = newWord(plain.slice(start, end), hash)
  // A bound on what is remembered, since the words come from the texts.
  if (++count > mostWords) {
    table = new Array(places)
    count = 1
    place = hash & (places - 1)
  }
  table[place] = word
  return word
}

/** FNV-1a, a code unit at a time. */
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

function stands(text: string, plain: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false
  for (let index = 0; index < text.length; index++)
    if (text.charCodeAt(index) !== plain.charCodeAt(start + index)) return false
  return true
}

function newWord(text: string, hash: number): Word {
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
    hash,
  }
}

function initialOf(text: string): Initial {
  if (text.startsWith('@')) return 'handle'
  if (/^\p{Lu}/u.test(text)) return 'capital'
  return /^\p{Lo}/u.test(text) ? 'uncased' : 'small'
}

function isContraction(text: string): boolean {
  const base = /^(\p{L}+)['’]\p{L}+$/u.exec(text)?.[1]
  return base !== undefined && (base === 'I' || isCommonWord(base))
}
