import { isSettledMatter, passiveSettlementOf } from '../../lexicon/settlement.js'
import type { Sentence } from '../sentence.js'
import { type Finder, foundAt, settledWords, settlement } from './finder.js'

/** What may follow: "approved as circulated", "adopted with one change", "deferred to June", or nothing at all. */
const howOrWhen =
  /^(?:\W*$| ?[.,;:(–—-]| (?:as|with|without|by|unanimously|unopposed|subject to|pending|until|till|to|for|nem|on a|and)\b)/iu
/** A finite verb in front makes the participle a part of something else: "the report shows requests declined". */
const finite =
  /\b(?:is|are|was|were|be|been|being|has|have|had|will|would|can|should|if|once|when|until|unless|considered|not|no|yet|to be|shows?|says?|said|reported|asked)\b/iu

/** "Minutes of May accepted as circulated", "Budget approved.", "Ann's application declined": without a helper. */
export const formalMatter: Finder = foundAt(settledWords, (sentence, at) => {
  const settled = passiveSettlementOf(sentence.word(at))
  if (!settled || at === 0 || at > 14 || /^(?:merge|close|land|remove|conclude|settle|vote)$/u.test(settled.base))
    return null
  if (sentence.tokens[at]?.before !== ' ') return null
  const behind = sentence.textBehind(at)
  const before = sentence.textBefore(at)
  if (!howOrWhen.test(behind) || finite.test(before)) return null
  if (settled.base === 'agree' && !/^(?:\W*$| (?:unanimously|without)\b)/iu.test(behind)) return null
  return namesMatter(sentence, firstJoined(sentence, at)) ? settlement(sentence, at, at, settled.outcome) : null
})

const handled =
  /^(?:(?:re-)?read|reviewed|discussed|considered|presented|received|amended|corrected|circulated|taken|noted|moved|seconded)$/u

/** "Agenda reviewed and approved", "Minutes read, amended and adopted": what is done with a matter before it is settled. */
function firstJoined(sentence: Sentence, at: number): number {
  let first = at
  for (;;) {
    const divided = /^,\s*$/u.test(sentence.tokens[first]?.before ?? '')
    const before = sentence.word(first - 1) === 'and' ? first - 2 : divided ? first - 1 : 0
    if (before < 1 || !handled.test(sentence.word(before))) return first
    first = before
  }
}

/** Whether what stands in front of the participle is a matter for a meeting: its head, or what the head is of. */
function namesMatter(sentence: Sentence, at: number): boolean {
  if (isSettledMatter(sentence.word(at - 1))) return true
  for (let head = at - 2; head >= 0; head--) {
    if (/[.;:]/u.test(sentence.tokens[head + 1]?.before ?? '')) return false
    if (isSettledMatter(sentence.word(head)))
      return (
        /^(?:of|from|for|to|by|on|in)$/u.test(sentence.word(head + 1)) ||
        /[([“"]/u.test(sentence.tokens[head + 1]?.before ?? '')
      )
  }
  return false
}
