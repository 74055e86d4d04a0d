import { outcomeOfWhat } from '../../lexicon/outcome.js'
import { overLines } from '../../lexicon/over-lines.js'
import { subjectBefore } from '../subject-before.js'
import { endsWithAll } from './everybody.js'
import { type Finder, foundAt, settlement, told } from './finder.js'

/** What should be, or would be best: not how things are. */
const shouldBe = new RegExp(
  overLines`
    ^(?: that|,)? [^.;:?]{2,80}?\b(?:should(?! have\b)|ought to|shouldn['’]t)\b
    |^(?: that)? it (?:was|would be|is) (?:best|better|time|right|appropriate|preferable|sensible) (?:to|not to)\b
  `,
  'iu',
)

/** "We all think the date is fine", "Everybody finds that a small one is good enough": what was put to them, and what they say to it. */
const goodEnough =
  /^(?: that)? [^.,;:?]{2,60}?\b(?:is|are|would be) (?:fine|ok(?:ay)?|good enough|enough|acceptable|all right)\W*$/iu

/** "The committee felt that the boat should be sold", "Everyone felt it was best to wait": what a group comes to think is to be done. */
export const felt: Finder = foundAt(
  /^(?:felt|feels?|considered|believed?|believes|thought|thinks?|finds?|found)$/u,
  (sentence, at) => {
    const behind = sentence.textBehind(at)
    if (goodEnough.test(behind)) return endsWithAll(sentence, at) ? settlement(sentence, at, at) : null
    // "Everyone thinks it should be kept" is what they think so far.
    if (!/^(?:felt|feels|considered|believed|thought)$/u.test(sentence.word(at))) return null
    if (!shouldBe.test(behind) || /\b(?:some|part|several|half|many) of\b|\bif\b/iu.test(sentence.textBefore(at)))
      return null
    const group =
      subjectBefore(sentence, at).kind === 'group' &&
      /^(?:the|our|this)\b/iu.test(subjectWords(sentence.textBefore(at)))
    return group || endsWithAll(sentence, at) ? told(sentence, at, at, outcomeOfWhat(behind)) : null
  },
)

/** The last words in front, from an article on. */
const subjectWords = (before: string): string =>
  /\b(?:the|our|this) (?:[\p{L}-]{1,20} ){1,3}$/iu.exec(before)?.[0] ?? ''

const general =
  /^\W*(?:the |our )?(?:general|overall|common|shared|unanimous|prevailing|group['’]?s?|board['’]?s?|committee['’]?s?) $/iu

/** "The general feeling was that we should sell it", "The overall view is that it should stay". */
export const generalView: Finder = foundAt(/^(?:feeling|opinion|view|sentiment|mood|preference)$/u, (sentence, at) => {
  if (!general.test(sentence.textBefore(at))) return null
  const behind =
    /^ (?:(?:of|in) the (?:room|meeting|group) )?(?:is|was)( .{3,})/iu.exec(sentence.textBehind(at))?.[1] ?? ''
  return /^ (?:to|for) \p{L}/u.test(behind) || shouldBe.test(behind)
    ? told(sentence, at, at, outcomeOfWhat(behind))
    : null
})
