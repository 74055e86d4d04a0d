import { outcomeOfWhat } from '../../lexicon/outcome.js'
import { overLines } from '../../lexicon/over-lines.js'
import { isTheGroup } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, told } from './finder.js'

/** What the group will do, or what shall be: not whether, nor that something is there. */
const whatShallBe = new RegExp(
  overLines`
    ^(?: that|:|,)? (?:we|the (?:group|team|board|committee|club|council)|(?:the|our|all|each|every|this)(?: [\p{L}-]{1,20}){1,3}?)(?:['’]ll| will| won['’]t| are going to| shall| should)\b(?! (?:see|look|discuss|talk|need|have|try|wait|know|get back)\b)
  `,
  'iu',
)

/** "Confirmed we'll keep the two lists apart", "We confirmed that the fair will be in May", "It was confirmed that …". */
export const confirmed: Finder = foundAt(
  /^(?:confirmed|reaffirmed|reconfirmed|finali[sz]ed|established)$/u,
  (sentence, at) => {
    if (!whatShallBe.test(sentence.textBehind(at))) return null
    const before = sentence.textBefore(at)
    const impersonal = /^\W*(?:it (?:is|was|has been) )(?:also |again )?$/iu.test(before)
    if (at > 0 && !impersonal && !isTheGroup(subjectBefore(sentence, at))) return null
    return told(sentence, at, at, outcomeOfWhat(sentence.textBehind(at)))
  },
)
