import type { Text } from './text.js'

const notes = Symbol('notes')

interface Noted extends Text {
  [notes]?: unknown[]
}

let places = 0

/**
 * Answers with a function that reads something of a text, and remembers it with the text: what several recognizers ask
 * for is read once. The text must not change afterwards.
 */
export function oncePerText<T extends object | null>(read: (text: Text) => T): (text: Text) => T {
  const place = places++
  return (text: Noted) => {
    text[notes] ??= []
    const all = text[notes]
    // Nobody else writes to this place.
    const known = all[place] as T | undefined
    if (known !== undefined) return known
    const made = read(text)
    all[place] = made
    return made
  }
}
