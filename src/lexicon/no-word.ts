import { isColumn } from './columns.js'
import { isAbstractNoun, isCommonWord, isGroupNoun } from './common-words.js'
import { isGivenName, mayBeGivenName } from './given-names.js'
import { meetingRole } from './meeting-roles.js'
import { isUnowned, nobody } from './nobody.js'
import { oncePerPhrase } from './once-per-phrase.js'
import { isOrderVerb } from './orders.js'
import { roleOf } from './section-role.js'

/** Whether none of the words means something else; the first may be written small, as a handle is. */
export const isNoWord = oncePerPhrase((label): boolean => {
  const words = label.split(' ')
  if (words.length > 3) return false
  const canBeName = words.every(
    (word, index) =>
      (index === 0 || /^[\p{Lu}\p{Lo}]/u.test(word)) &&
      // "Q Hale": an initial; "Will Hale"
      (!isCommonWord(word) || (index === 0 && words.length > 1 && (/^\p{Lu}$/u.test(word) || mayBeGivenName(word)))) &&
      !isGroupNoun(word) &&
      !isAbstractNoun(word),
  )
  return canBeName && roleOf(label) === null && meetingRole(label) === null && !isField(label) && !isOrderAlone(label)
})

/** "Owner: Ann", "Due: Friday", "Unassigned: the gate": what is told of a task. */
const isField = (label: string): boolean =>
  isColumn('due', label) ||
  isColumn('status', label) ||
  /^(?:owners?|assignees?|assigned(?: to)?|responsible)$/iu.test(label) ||
  nobody.test(label) ||
  isUnowned(label)

/** "Paint: the hall" */
const isOrderAlone = (label: string): boolean => isOrderVerb(label) && !isGivenName(label) && !mayBeGivenName(label)
