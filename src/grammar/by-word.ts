import { oncePerWord } from '../lexicon/once-per-word.js'
import type { Word } from '../lexicon/word.js'

/** Something that only certain words can give away. */
interface Marked {
  /** Whether a word, in small letters, is one of them. */
  marks(lower: string): boolean
}

/** Answers with a function that says which of a list a word gives away, in the list's order. */
export function byWord<T extends Marked>(list: readonly T[]): (word: Word) => readonly T[] {
  const none: readonly T[] = []
  return oncePerWord((word) => {
    const marked = list.filter((one) => one.marks(word.lower))
    return marked.length > 0 ? marked : none
  })
}
