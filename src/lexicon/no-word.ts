import { isAbstractNoun, isCommonWord, isGroupNoun } from './common-words.js'
import { meetingRole } from './meeting-roles.js'
import { oncePerPhrase } from './once-per-phrase.js'
import { roleOf } from './section-role.js'

/** Whether none of the words means something else; the first may be written small, as a handle is. */
export const isNoWord = oncePerPhrase((label): boolean => {
  const words = label.split(' ')
  if (words.length > 3) return false
  const canBeName = words.every(
    (word, index) =>
      (index === 0 || /^[\p{Lu}\p{Lo}]/u.test(word)) &&
      !isCommonWord(word) &&
      !isGroupNoun(word) &&
      !isAbstractNoun(word),
  )
  return canBeName && roleOf(label) === null && meetingRole(label) === null
})
