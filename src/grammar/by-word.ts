import { oncePerWord } from '../lexicon/once-per-word.js'
import type { Word } from '../lexicon/word.js'

/** One construct: the words that can give it away, and how it is read around such a word. */
export interface Construct<Find> {
  /** Whether a word, in small letters, is one of them. */
  marks(lower: string): boolean
  find: Find
}

/** A construct that is looked for only at the words that the test lets pass; where it begins otherwise it is not found. */
export const foundAt = <Find>(words: { test(lower: string): boolean }, find: Find): Construct<Find> => ({
  marks: (lower) => words.test(lower),
  find,
})

/** Answers with a function that says which of a list a word gives away, in the list's order. */
export function byWord<Find>(list: ReadonlyArray<Construct<Find>>): (word: Word) => ReadonlyArray<Construct<Find>> {
  const none: ReadonlyArray<Construct<Find>> = []
  return oncePerWord((word) => {
    const marked = list.filter((one) => one.marks(word.lower))
    return marked.length > 0 ? marked : none
  })
}
