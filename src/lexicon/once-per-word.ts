import type { Word } from './word.js'

let places = 0

/** Answers with a function that tells something of a word, and remembers it with the word. */
export function oncePerWord<T extends number | boolean | object>(tell: (word: Word) => T): (word: Word) => T {
  const place = places++
  return (word) => {
    // Nobody else writes to this place.
    const known = word.notes[place] as T | undefined
    if (known !== undefined) return known
    const told = tell(word)
    word.notes[place] = told
    return told
  }
}
