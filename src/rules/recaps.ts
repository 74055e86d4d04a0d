/** Shorter words say too little of what a task or decision is about. */
const shortestWord = 4

/** A word that so many texts have tells none of them from the others. */
const mostTexts = 50

/**
 * Whether what a text says stands in one of the others too, in about the same words: at least half of its longer words.
 * Made for one document, so that each text is compared only with those that share a word with it.
 */
export class Recaps {
  /** Which texts have a word, by its first letters, so that "order" meets "ordered". */
  readonly #byWord = new Map<string, Set<number>>()

  constructor(texts: readonly string[]) {
    texts.forEach((text, index) => {
      for (const word of wordsOf(text)) {
        const known = this.#byWord.get(word)
        if (known && known.size < mostTexts) known.add(index)
        else if (!known) this.#byWord.set(word, new Set([index]))
      }
    })
  }

  includes(text: string): boolean {
    const words = wordsOf(text)
    const shared = new Map<number, number>()
    for (const word of words)
      for (const index of this.#byWord.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    return [...shared.values()].some((count) => count * 2 >= words.size)
  }
}

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length >= shortestWord).map((word) => word.slice(0, shortestWord + 1)))
}
