/** A bound on what is remembered, since the phrases come from the texts; cleared, they are soon read again. */
const mostPhrases = 5_000

/** In characters: what is longer is rarely asked for twice. */
const longestPhrase = 120

/**
 * Answers with a function that tells something of a few words, such as a heading or a label, and remembers it with them:
 * several recognizers ask the same of them, and most meetings use the same ones.
 */
export function oncePerPhrase<T extends string | number | boolean | object | null>(
  tell: (phrase: string) => T,
): (phrase: string) => T {
  const told = new Map<string, T>()
  return (phrase) => {
    if (phrase.length > longestPhrase) return tell(phrase)
    const known = told.get(phrase)
    if (known !== undefined) return known
    const made = tell(phrase)
    if (told.size >= mostPhrases) told.clear()
    told.set(phrase, made)
    return made
  }
}
