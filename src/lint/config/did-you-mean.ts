import { closestMatch } from 'leven'

/**
 * Ends a message about a word that is not known: with the nearest known one, or with all there are.
 *
 * @example
 * didYouMean('recomended', ['recommended', 'strict', 'all']) // 'did you mean "recommended"?'
 */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = closestMatch(word, [...known], { maxDistance: Math.max(2, Math.floor(word.length / 3)) })
  return nearest === undefined ? `known are ${known.join(', ')}` : `did you mean "${nearest}"?`
}
