import { isAbstractNoun, isCommonWord, isGroupNoun } from '../lexicon/common-words.js'
import { isGivenName, mayBeGivenName } from '../lexicon/given-names.js'
import { meetingRole } from '../lexicon/meeting-roles.js'
import { isNoWord } from '../lexicon/no-word.js'
import { office } from '../lexicon/office-words.js'
import { isOrderPhrase } from '../lexicon/order-phrase.js'

/** Whether a name in prose could be a person's: no group's, thing's or product's, and no everyday words. */
export function couldBePerson(name: string): boolean {
  const words = name.split(' ')
  if (/ (?:Ltd|Inc|LLC|LLP|plc|PLC|GmbH|Corp|Limited)\.?$/u.test(name)) return false
  // "Will Reed"
  const everyday = words.length > 1 && mayBeGivenName(words[0] ?? '') ? words.slice(1) : words
  if (everyday.some((word) => isCommonWord(word))) return false
  if (words.some((word) => isGroupNoun(word) || /\d/u.test(word) || /^\p{Lu}{2,}s?$/u.test(word))) return false
  // "Speaker", "Vice-President": an office whose holder is not named; "Name.com" is a site.
  if (isOffice(name) || /\p{Ll}{2}\.\p{Ll}{2}/u.test(name)) return false
  // "NXroof": letters that stand for a thing in front of its name.
  if (words.some((word) => /^\p{Lu}{2,}\p{Ll}{2}/u.test(word))) return false
  if (words.some((word) => /[\p{Ll}]\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|La|Le|O['’])/u.test(word))) return false
  return (
    words.length <= 4 &&
    !(
      words.length === 1 &&
      (isAbstractNoun(name) ||
        name.length < 2 ||
        (name.endsWith('ly') && /\p{Ll}{4}ly$/u.test(name) && !isGivenName(name)))
    ) &&
    (words.length === 1 ||
      (!isOrderPhrase(name) && /^[\p{Lu}\p{Lo}]/u.test(name) && isNoWord(words.slice(0, 3).join(' '))))
  )
}

const isOffice = (name: string): boolean => !isGivenName(name) && (meetingRole(name) !== null || office.test(name))
