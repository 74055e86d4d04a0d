import type { Word } from '../lexicon/word.js'

/** Something that only certain words can give away. */
interface Marked {
  /** Whether a word, in small letters, is one of them. */
  marks(lower: string): boolean
}

let places = 0

/** Answers with a function that says which of a list a word gives away, in the list's order; found once for each word. */
export function byWord<T extends Marked>(list: readonly T[]): (word: Word) => readonly T[] {
  const none: readonly T[] = []
  const place = places++
  return (word) => {
    // Nobody else writes to this place.
    const known = word.notes[place] as readonly T[] | undefined
    if (known) return known
    const marked = list.filter((one) => one.marks(word.lower))
    const answer = marked.length > 0 ? marked : none
    word.notes[place] = answer
    return answer
  }
}
