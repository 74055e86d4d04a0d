import { beginsWithGivenName } from '../../lexicon/given-names.js'
import type { Text } from '../../outline/text.js'
import type { People } from '../../people/people.js'

/** In characters: more is a sentence that is stressed. */
const longestLead = 60

/**
 * Where the text behind a lead-in begins that only bold sets off from it; 0 without one. It names the subject, and is no
 * part of the sentence, unless it names somebody.
 *
 * @example
 * // **4. Rents** Derek proposed to raise them.
 */
export function endOfBoldLead({ plain, runs }: Text, people: People): number {
  const bold = runs.find((run) => run.kind === 'strong' && run.start === 0)
  if (!bold || bold.end > longestLead || !/^ [\p{Lu}@]/u.test(plain.slice(bold.end, bold.end + 2))) return 0
  const words = plain.slice(0, bold.end)
  return /[.!?] \p{Ll}/u.test(words) || people.knows(words) || beginsWithGivenName(words) ? 0 : bold.end + 1
}
