import { isAbstractNoun, isCommonWord, isGroupNoun } from '../lexicon/common-words.js'
import { isGivenName } from '../lexicon/given-names.js'
import { meetingRole } from '../lexicon/meeting-roles.js'
import { isOrderPhrase } from '../lexicon/order-phrase.js'
import type { People } from '../people/people.js'

/** Whether a name can stand for somebody who acts: a known person, or a name with the shape of one. */
export function isActor(name: string, people: People): boolean {
  if (people.knows(name) || (meetingRole(name) && !name.endsWith('ing')) || people.isOrganisation(name)) return true
  const words = name.split(' ')
  if (words.length === 1) return isGivenName(name)
  if (words.length > 4 || words.some((word) => isCommonWord(word) || /\d|^\p{Lu}{2,}s?$|\p{Ll}\p{Lu}/u.test(word)))
    return false
  // "Use Ilastik to find them"
  return !isAbstractNoun(words[0] ?? '') && !isOrderPhrase(name)
}

/** One capitalised word ("Zorvan", "Hsiao-Wei", "O'Dell") that could name a person, where what is said of it is said of people only. */
export const isBareName = (name: string): boolean =>
  /^\p{Lu}(?:\p{Ll}*['’-]\p{Lu})?\p{Ll}+(?<!ed|ing)$/u.test(name) &&
  !isCommonWord(name) &&
  !isGroupNoun(name) &&
  !isAbstractNoun(name)
