import { closestMatch } from 'leven'

/** More names than these fill a message that nobody reads; so many there are of rules alone. */
const mostNames = 15

/** Of more names than these a part says too little of which was meant. */
const mostMeant = 5

/**
 * Ends a message about a word that is not known: with the nearest known one, with those that have it in them, or with
 * all there are.
 *
 * @example
 * didYouMean('recomended', ['recommended', 'strict', 'all']) // 'did you mean "recommended"?'
 * didYouMean('topic', ['topic-empty', 'topic-notes', 'list-indent']) // 'did you mean "topic-empty" or "topic-notes"?'
 */
export function didYouMean(word: string, known: readonly string[]): string {
  const nearest = closestMatch(word, known, { maxDistance: Math.max(2, Math.floor(word.length / 3)) })
  if (nearest !== undefined) return `did you mean "${nearest}"?`
  const meant = word.length < 3 ? [] : known.filter((name) => name.includes(word.toLowerCase()))
  if (meant.length > 0 && meant.length <= mostMeant) return `did you mean ${oneOf(meant.map((name) => `"${name}"`))}?`
  return known.length <= mostNames ? `known are ${known.join(', ')}` : '"minutes rules" lists those that there are'
}

function oneOf(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : (names[0] ?? '')
}
