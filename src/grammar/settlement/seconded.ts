import { outcomeOf } from '../../lexicon/outcome.js'
import type { Sentence } from '../sentence.js'
import { type Finder, foundAt, settlement } from './finder.js'

const verdictAtEnd =
  /^ .{2,80}?(?:,| and| and was| and were|, and was)\s(agreed|approved|accepted|adopted|carried|passed|elected|rejected|defeated)(?: unanimously| unopposed)?\W*$/iu
const byWhom = /^ (?:by |: ?)?\p{Lu}/u
const putsUp = /^(?:proposed|co-opted)$/u

/** "Seconded by Ann and Bo and agreed", "Cy was proposed by Ann, seconded by Bo": who is put up and seconded stands. */
export const seconded: Finder = foundAt(/^seconded$/u, (sentence, at) => {
  const behind = sentence.textBehind(at)
  if (!byWhom.test(behind)) return null
  const verdict = verdictAtEnd.exec(behind)?.[1]
  if (verdict) return settlement(sentence, at, sentence.tokens.length - 1, outcomeOf(verdict))
  const isPutUp = isSomebodyPutUp(sentence, at) || minutesPutUp.test(sentence.textBefore(at))
  return isPutUp ? settlement(sentence, at, at) : null
})

/** "The minutes of May were proposed by Ann and …": as correct. */
const minutesPutUp = /^\W*(?:the )?minutes\b[^;:]* (?:was|were) (?:proposed|moved)\b/iu

/** "Mrs Vale was proposed by …": a person and no motion; who is nominated may be one of several. */
function isSomebodyPutUp(sentence: Sentence, seconded: number): boolean {
  const verb = sentence.tokens.findIndex(({ lower }) => putsUp.test(lower))
  if (verb < 2 || verb > seconded || sentence.word(verb + 1) !== 'by') return false
  const was = /^(?:was|were|is|are)$/u.test(sentence.word(verb - 1))
  return was && sentence.names.some(({ to, possessive }) => to === verb - 1 && !possessive)
}
