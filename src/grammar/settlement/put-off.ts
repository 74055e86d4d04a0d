import { onlyWhere } from '../../lexicon/pattern.js'
import type { Sentence } from '../sentence.js'
import { isWe } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, settlement } from './finder.js'

const month =
  'January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter'
const gathering = 'meeting|session|call|time|week|month|year|sprint|agenda|release|day|date|occasion'
const later = new RegExp(
  `^ (?:back )?(?:to|until|till|for) (?:the |our |an? )?(?:(?:next|another|following|later|future|further|subsequent|coming)\\b|(?:early |mid-? ?|late )?(?:${month})\\b|Q[1-4]\\b)`,
  'u',
)
const nextMeeting = ` (?:back )?(?:to|until|till) (?:the |our |an? )?(?:next|another|following|later|future|subsequent|coming) (?:\\p{L}+ )?(?:${gathering})s?\\b`
const toMeeting = new RegExp(`^${nextMeeting}`, 'u')
/** "move this point to the next call" */
const putOver = '(?:move|push|punt|postpone|defer|bump|shelve|table|carry) (?:this|it|that|them|these|those|the|our)'
const putsOff = new RegExp(
  `^ (?:(?:just|then|probably|therefore) )?${putOver}(?: [\\p{L}\\p{N}#-]{1,20}){0,3}?(?: over)?${nextMeeting}`,
  'u',
)
const putsOver = onlyWhere(new RegExp(putOver, 'u'), () => putsOff)

/** "The talk deferred to October", "mentioned but deferred for further review", "Bo had to leave, punted to next meeting", "this was referred to the next meeting". */
export const putOff: Finder = foundAt(
  /^(?:deferred|punted|postponed|tabled|shelved|bumped|moved|pushed|referred)$/u,
  (sentence, at) => {
    const behind = sentence.textBehind(at)
    const certain = /^(?:deferred|punted|postponed|tabled|shelved)$/u.test(sentence.word(at))
    if (!(certain ? later : toMeeting).test(behind)) return null
    const isPassive = /^(?:is|are|was|were)$/u.test(sentence.word(at - 1))
    if (isPassive && !certain && at > 1) return settlement(sentence, at - 1, at, 'deferred')
    if (
      /^(?:is|are|was|were|be|been|being|who|which|that|had|already|previously|i|he|she)$/u.test(sentence.word(at - 1))
    )
      return null
    return settlement(sentence, at, at, 'deferred')
  },
)

/** "A vote on the fence was delayed": of a vote nobody needs to say until when. */
export const voteDelayed: Finder = foundAt(/^delayed$/u, (sentence, at) =>
  /\b(?:vote|ballot|election|decision)\b(?: (?:on|about|of) [^.;:]{2,60}?)? (?:was|is|were|has been|had to be) $/iu.test(
    sentence.textBefore(at),
  )
    ? settlement(sentence, at, at, 'deferred')
    : null,
)

/** "Painting will be placed on hold until May", "has been put on hold" */
export const onHold: Finder = foundAt(/^(?:placed|put)$/u, (sentence, at) =>
  /^ on hold\b/u.test(sentence.textBehind(at)) && /\b(?:is|are|was|were|been|be) $/u.test(sentence.textBefore(at))
    ? settlement(sentence, at - 1, at + 2, 'deferred')
    : null,
)

/** "We will move this point to another session", "We'll push it to the next call". */
export const willPutOff: Finder = foundAt(/^(?:will|we'll)$/u, (sentence, at) => {
  return putsOver.test(sentence.textBehind(at)) && isOfGroup(sentence, at)
    ? settlement(sentence, at, at + 1, 'deferred')
    : null
})

function isOfGroup(sentence: Sentence, at: number): boolean {
  if (sentence.word(at) === "we'll" || at === 0) return true
  return isWe(subjectBefore(sentence, at))
}
