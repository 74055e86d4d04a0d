import { isAbstractNoun, isCommonWord, isGroupNoun } from '../../lexicon/common-words.js'
import { platform } from '../../lexicon/meeting-places.js'
import { nameParticles } from '../../lexicon/name-particles.js'
import { nobody } from '../../lexicon/nobody.js'
import { heldOffice } from '../../lexicon/office-words.js'
import { oncePerPhrase } from '../../lexicon/once-per-phrase.js'

/**
 * Whether words could be a person's name in a list: one to six of them, made of letters, not a sentence and not one
 * of the words that stand where nobody is named.
 */
export const looksLikeName = oncePerPhrase((words): boolean => {
  const name = words.trim()
  if (/['’]s\s/u.test(name)) return false
  if (
    !isInitialA(name) &&
    /^(?:the|his|her|their|my|our|an?|two|three|four|some|several|many|both|all|most|\d+|please|add|not|no(?=\s\p{Ll})|see|review|next)\s/iu.test(
      name,
    )
  )
    return false
  if (
    / (?:of|for) \p{Ll}| (?:was|is|were|are|has|will) | (?:as|on|by|with|at) [\p{Lu}\d]/u.test(name) ||
    platform.test(name)
  )
    return false
  if (endsInDeed.test(name)) return false
  if (name.length > 60 || nobody.test(name) || !/\p{L}/u.test(name)) return false
  const parts = name.split(/\s+/u)
  if (
    parts.length > 6 ||
    /[:?!<>{}=·]|https?:|(?<=\p{L}{3}\p{Ll}|\s\p{L}{2,20})(?<!\sSt[ea]?)\.\s\p{Lu}\p{Ll}{3}/u.test(name)
  )
    return false
  const small = parts.filter((part) => /^\p{Ll}/u.test(part) && !nameParticles.has(part))
  return small.length === 0 || parts.length <= 2 || small.length < parts.length / 2
})

/** "Ann presided", "Bo scribed": what somebody did for the meeting. */
const endsInDeed = new RegExp(`^\\p{Lu}.* (?:${[...heldOffice, 'presided'].join('|')})$`, 'u')

/** "A Bahl", but not "A Guest". */
function isInitialA(name: string): boolean {
  const family = /^A (\p{Lu}\p{Ll}[\p{L}'’-]+)$/u.exec(name)?.[1]
  return family !== undefined && !isCommonWord(family) && !isGroupNoun(family) && !isAbstractNoun(family)
}

/** Two and more capitalised words: a name that is given in full. */
export const isFullName = (words: string): boolean =>
  looksLikeName(words) &&
  words
    .trim()
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word)).length >= 2

/** Whether an entry of a list, without its brackets, could be a name. */
export const isNameEntry = (plain: string): boolean =>
  plain.length <= 80 && looksLikeName(plain.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ''))
