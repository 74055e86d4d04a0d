import { isTheGroup } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, told } from './finder.js'

const aName = /^ (?:it |them )?(?:["“'‘*_]|\p{Lu}[\p{L}\d]|as ["“\p{Lu}])/u
const theThing = /^ (?:the|our|this) (?:[\p{L}-]{1,20} ){1,4}?(?:to |as |["“'‘]|(?=\p{Lu}[\p{L}\d]))/u
const finalName =
  /^(?: (?:of|for) [^.,;:]{1,40}?)? (?:is|will be|shall be)(?: now)? (?:["“'‘*_]|(?!TBD|TBA)\p{Lu}[\p{L}\d])/u

/** "We named the boat Grey Heron", "The boat will be called Grey Heron", "The final name is Grey Heron". */
export const naming: Finder = foundAt(/^(?:named|renamed|name|will)$/u, (sentence, at) => {
  const behind = sentence.textBehind(at)
  const lower = sentence.word(at)
  if (lower === 'name')
    return at <= 2 &&
      /^\W*(?:the |our )?(?:final|new|official) $/iu.test(sentence.textBefore(at)) &&
      finalName.test(behind)
      ? told(sentence, at, at + 1)
      : null
  if (lower === 'will') {
    const called = /^ be (?:called|named|renamed)( .+)/u.exec(behind)?.[1]
    return at > 0 && at <= 8 && called && aName.test(called) ? told(sentence, at, at + 2) : null
  }
  if (!(theThing.test(behind) || aName.test(behind))) return null
  return isTheGroup(subjectBefore(sentence, at)) && sentence.word(at - 1) !== 'had' ? told(sentence, at, at) : null
})
