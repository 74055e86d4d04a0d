import { isGroupNoun } from '../../lexicon/common-words.js'
import { monthsInFull } from '../../lexicon/month-names.js'
import { outcomeOfWhat } from '../../lexicon/outcome.js'
import { isSettledMatter, needsMeeting, passiveSettlementOf } from '../../lexicon/settlement.js'
import { isAdverb } from '../adverb.js'
import type { Sentence } from '../sentence.js'
import { isByGroup } from './by-group.js'
import { addsTo, type Finder, foundAt, outcomeAt, settledWords, settlement } from './finder.js'

/** "It was agreed that …", "The minutes were approved", "has been deferred", "was merged during the meeting". */
export const inPassive: Finder = foundAt(settledWords, (sentence, at) => {
  const settled = passiveSettlementOf(sentence.word(at))
  if (!settled) return null
  const helper = helperBefore(sentence, at)
  const auxiliary = sentence.word(helper)
  const passive =
    /^(?:was|were|been)$/u.test(auxiliary) ||
    (/^(?:is|are)$/u.test(auxiliary) &&
      /^(?:agree|decide|approve|adopt|postpone|defer|reject|resolve|accept|validate)$/u.test(settled.base))
  const future =
    auxiliary === 'be' && sentence.word(helper - 1) === 'will' && /^(?:postpone|defer|drop|close)$/u.test(settled.base)
  if (!passive && !future) return null
  // "was apparently dropped" is hearsay, "none were rejected" tells of some other judgement.
  if (
    sentence.tokens
      .slice(helper, at)
      .some(({ lower }) => /^(?:apparently|reportedly|allegedly|supposedly)$/u.test(lower))
  )
    return null
  if (/^(?:none|nobody|neither)$/u.test(sentence.word(helper - 1))) return null
  const behind = sentence.textBehind(at)
  // "was accepted for the fair in May 2018"
  if (longSince.test(behind)) return null
  // "The form is validated" by a program, "Ann was granted access": no matter is settled.
  if (settled.base === 'validate' && !isSettledMatter(sentence.word(helper - 1))) return null
  if (
    settled.base === 'grant' &&
    /^ (?:\p{L}+ ){0,2}(?:access|permissions?|rights|privileges|membership)\b/iu.test(behind)
  )
    return null
  const impersonal = /^(?:it)$/u.test(sentence.word(helper - (auxiliary === 'been' ? 2 : 1)))
  if (
    needsMeeting(settled.base) &&
    !/\b(?:in|during|at|on) (?:the|this|our|today's) (?:meeting|call|session)\b|\btoday\b/iu.test(sentence.text)
  )
    return null
  if (settled.base === 'confirm' || (settled.base === 'resolve' && !impersonal)) return null
  if (
    settled.base === 'accept' &&
    /^(?:we|they|he|she|i)$/u.test(sentence.word(helper - (auxiliary === 'been' ? 2 : 1)))
  )
    return null
  const unanimous = /^\s+(?:unanimously|(?:by|with) [\p{L}\d]+ votes?)\b/u.test(behind)
  if (
    /^(?:conclude|vote|settle|pass|determine)$/u.test(settled.base) &&
    !impersonal &&
    !(settled.base === 'pass' && unanimous)
  )
    return null
  // "a committee that was elected to speak for us" tells of its right to.
  if (
    /^(?:elect|appoint)$/u.test(settled.base) &&
    /^\s+to\s+(?!the\b|our\b)\p{Ll}/u.test(behind) &&
    isGroupNoun(sentence.word(helper - 1))
  )
    return null
  // "what was dropped" is only asked, or known already.
  if (/^(?:what|which|who|whatever)$/u.test(sentence.word(helper - 1)) && !addsTo(sentence, helper - 1)) return null
  // "an issue where that was decided a while ago"
  if (/^(?:where|when)$/u.test(sentence.word(helper - 2)) && !(sentence.tokens[helper - 2]?.before ?? '').includes(','))
    return null
  // "carried out" is done, "carried over" is put off.
  if (settled.base === 'carry' && /^\s+(?:out|over|forward|away|on)\b/u.test(behind)) return null
  // What others decided elsewhere, or long ago, is only reported.
  if (
    /^\s+(?:by|at|in|last|on|yesterday|earlier|upstream)\s+(?!(?:the|this|our) (?:meeting|group|committee|board|team|council|members|call|tsc|chair|vote)|unanimous|general|common|voice|a vote|votes?\b|secret ballot|(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\S* (?:votes?|to)\b|a (?:large|clear|narrow) majority|roll[- ]call|majority|a majority|consensus|all|acclamation|everyone|a show|show|common|\p{L}+ (?:until|to|till)\b|principle)/iu.test(
      behind,
    ) &&
    !isByGroup(behind) &&
    !impersonal
  )
    return null
  return settlement(sentence, Math.max(0, helper), at, outcomeAt(sentence, at, settled))
})

const longSince = new RegExp(
  `^ (?:for|as|with|under) [^.,;:]{1,40}? (?:back )?in (?:${monthsInFull} )?(?:19|20)\\d\\d\\b`,
  'iu',
)

/** The index of "was" in "was unanimously approved", and in "was read, discussed and approved". */
function helperBefore(sentence: Sentence, at: number): number {
  let helper = overAdverbs(sentence, at - 1)
  while (/^(?:and|then)$/u.test(sentence.word(helper)) || /^,\s*$/u.test(sentence.tokens[helper + 1]?.before ?? '')) {
    const other = /^(?:and|then)$/u.test(sentence.word(helper)) ? helper - 1 : helper
    // "was cleared, and both agreed"
    const apart = sentence.tokens.slice(other + 1, at).some(({ lower }) => /^(?:both|all|each)$/u.test(lower))
    if (apart || !/(?:ed|en|read|put|made|held)$/u.test(sentence.word(other))) break
    helper = overAdverbs(sentence, other - 1)
  }
  return helper
}

function overAdverbs(sentence: Sentence, from: number): number {
  let at = from
  while (at >= 0 && (isAdverb(sentence.tokens[at]) || sentence.word(at) === 'not')) at--
  return at
}

/** In tokens: "after some discussion", "in the end". */
const longestAside = 7

/** "It was, after some talk, agreed to wait", "it was agree that …": with an aside, or with a slip of the pen. */
export const impersonal: Finder = foundAt(/^(?:agreed?|decided?|resolved?)$/u, (sentence, at) => {
  if (!/^(?:to|that|not|on|upon)$/u.test(sentence.word(at + 1))) return null
  for (let helper = at - 1; helper > 0 && helper >= at - longestAside; helper--) {
    // "it was said that Ann decided"
    if (/^that$|.ed$/u.test(sentence.word(helper))) return null
    if (!/^(?:was|been)$/u.test(sentence.word(helper))) continue
    const subject = sentence.word(helper) === 'been' ? helper - 2 : helper - 1
    return sentence.word(subject) === 'it'
      ? settlement(sentence, helper, at, outcomeOfWhat(sentence.textBehind(at)))
      : null
  }
  return null
})
