import { outcomeOfWhat } from '../../lexicon/outcome.js'
import { overLines } from '../../lexicon/over-lines.js'
import { type Finder, foundAt, told } from './finder.js'

/** What a group gives itself, and settles once. */
const named = new RegExp(
  overLines`
    ^\W*(?:the |our |a )?(?:new |final )?(?!(?:no|not|who|what|option|options|winner|winners)\b)(?:[\p{L}’'-]{1,20} ){0,3}?(?:
      names?|titles?|logos?|colou?rs?|motto|themes?|slogans?|mascots?|uniforms?|dates?
      |days?|times?|venues?|locations?|places?|rooms?|topics?|schedules?|agendas?
      |budgets?|prices?|fees?|designs?|format|layout|songs?|programmes?|programs?
    )(?: (?:of|for) [^.,;:=]{1,40}?)?(?: (?:is|was|are|were|has been|have been))?(?: now| finally)? $
  `,
  'iu',
)
/** What it is: "= Heron", "as blue and white", ": May 3", or nothing more. */
const asWhat =
  /^(?:\s?(?:=|:|->|=>|→)\s?\S| [–—-] \S| as (?!soon|part|we|they|of|per|planned|expected|before)\S|\W*$)/iu
/** "The songs are chosen" can be long ago. */
const forGood = /^(?:finali[sz]ed|decided|settled)$/u
const said = /^(?:finali[sz]ed|chosen|decided|selected|picked|settled)$/u

/** "Name of the boat finalized = Heron", "Colours chosen: blue and white", "The logo is finalised": what they have given themselves. */
export const finalized: Finder = foundAt(said, (sentence, at) => {
  const behind = sentence.textBehind(at)
  if (!named.test(sentence.textBefore(at)) || !asWhat.test(behind)) return null
  if (/^\W*$/u.test(behind) && (behind.includes(':') || !forGood.test(sentence.word(at)))) return null
  // "Name decided: to be announced"
  if (/^\W*(?:tb[ad]\b|to be (?:announced|decided|agreed|confirmed)|none\b|no\b|\?)/iu.test(behind)) return null
  return told(sentence, at, at, outcomeOfWhat(behind))
})
