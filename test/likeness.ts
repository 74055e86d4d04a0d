/** The words of a text, without case, accents and punctuation. */
export function words(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether two texts have the same words in the same order; null has none. */
export const sameWords = (one: string | null, other: string | null): boolean =>
  words(one ?? '').join(' ') === words(other ?? '').join(' ')

/** How many words two lists share, each counted as often as both have it. */
function sharedWords(some: readonly string[], others: readonly string[]): number {
  const left = [...others]
  for (const word of some) {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
  }
  return others.length - left.length
}

/** How much two texts' words agree, 0 to 1 (Dice's coefficient). */
export function likeness(one: string, other: string): number {
  const [some, others] = [words(one), words(other)]
  return some.length + others.length === 0 ? 0 : (2 * sharedWords(some, others)) / (some.length + others.length)
}

/** The share of a text's words that another has too, 0 to 1. */
export function shareIn(text: string, other: string): number {
  const some = words(text)
  return some.length === 0 ? 0 : sharedWords(some, words(other)) / some.length
}
