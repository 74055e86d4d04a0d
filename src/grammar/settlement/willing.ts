import { isGroupNoun } from '../../lexicon/common-words.js'
import { outcomeOfWhat } from '../../lexicon/outcome.js'
import { type Finder, foundAt, settlement } from './finder.js'

const willing = /^(?:happy|content|willing|pleased|glad|minded|comfortable|prepared)$/u
const whole = /^(?:we|everyone|everybody|all)$/u

/** "The chair was happy to accept the offer", "Board content to approve the plan": consent of those who decide. */
export const willingToAccept: Finder = foundAt(willing, (sentence, at) => {
  if (!willing.test(sentence.word(at))) return null
  const verb = /^(?:is|are|was|were)$/u.test(sentence.word(at - 1)) ? at - 1 : at
  const who = sentence.word(verb - 1)
  if (!whole.test(who) && !isGroupNoun(who)) return null
  const act =
    /^ (?:to (?:accept|approve|adopt|endorse|ratify|agree to|go ahead with|proceed with)|for .{3,60}? to (?:go ahead|proceed))\b/iu
  return act.test(sentence.textBehind(at)) ? settlement(sentence, at, at + 2) : null
})

/** "The chair declared that the plan should be adopted", "the chair ruled that …": what the chair says is so. */
export const ruled: Finder = foundAt(/^(?:declare[ds]|ruled|rules)$/u, (sentence, at) => {
  if (!/^(?:declare[ds]|ruled|rules)$/u.test(sentence.word(at))) return null
  if (!/^(?:chair|chairman|chairwoman|chairperson|president|speaker|moderator|convenor)$/u.test(sentence.word(at - 1)))
    return null
  const behind = sentence.textBehind(at)
  const says =
    /^ (?:that |the )[^.]{0,200}\b(?:adopted|approved|accepted|carried|passed|rejected|defeated|lost|elected|out of order)\b/iu
  return says.test(behind) ? settlement(sentence, at, at, outcomeOfWhat(behind)) : null
})
