import { isGroupNoun } from '../../lexicon/common-words.js'
import { monthsInFull } from '../../lexicon/month-names.js'
import { outcomeOfWhat } from '../../lexicon/outcome.js'
import { overLines } from '../../lexicon/over-lines.js'
import { isSettledMatter, needsMeeting, passiveSettlementOf } from '../../lexicon/settlement.js'
import { isAdverb } from '../adverb.js'
import type { Sentence } from '../sentence.js'
import { isByGroup } from './by-group.js'
import { addsTo, type Finder, foundAt, outcomeAt, settledWords, settlement, told } from './finder.js'
import { isRefusal } from './still-open.js'

/** A verb that settles, in the passive. */
interface Passive {
  sentence: Sentence
  at: number
  base: string
  /** The index of "was" in "was unanimously approved". */
  helper: number
  /** What stands in front of the helper: the subject's last word, but for "it" in "it has been". */
  subject: string
  /** Whether "it" is the subject: "it was agreed". */
  isImpersonal: boolean
  /** Done by anybody: "Ann: we had a fence, but that was dropped" is her report. */
  isReport: boolean
  /** The text behind the verb. */
  behind: string
}

/** "It was agreed that …", "The minutes were approved", "has been deferred", "was merged during the meeting". */
export const inPassive: Finder = foundAt(settledWords, (sentence, at) => {
  const settled = passiveSettlementOf(sentence.word(at))
  const passive = settled && passiveOf(sentence, at, settled.base)
  if (!passive || settlesNothing.some((holds) => holds(passive))) return null
  return (passive.isReport ? told : settlement)(
    sentence,
    Math.max(0, passive.helper),
    at,
    isRefusal(sentence, at) ? 'rejected' : outcomeAt(sentence, at, settled),
  )
})

function passiveOf(sentence: Sentence, at: number, base: string): Passive | null {
  const helper = helperBefore(sentence, at)
  const auxiliary = sentence.word(helper)
  const isPassive =
    /^(?:was|were|been)$/u.test(auxiliary) ||
    (/^(?:is|are)$/u.test(auxiliary) &&
      /^(?:agree|decide|approve|adopt|ratify|endorse|postpone|defer|reject|resolve|accept|validate)$/u.test(base)) ||
    // "will be postponed"
    (auxiliary === 'be' && sentence.word(helper - 1) === 'will' && /^(?:postpone|defer|drop|close)$/u.test(base))
  if (!isPassive) return null
  const subject = sentence.word(helper - (auxiliary === 'been' ? 2 : 1))
  const isReport = /^(?:abandon|drop|dismiss|withdraw|scrap|discard)$/u.test(base)
  return {
    sentence,
    at,
    base,
    helper,
    subject,
    isImpersonal: subject === 'it',
    isReport,
    behind: sentence.textBehind(at),
  }
}

/** Where a verb that settles, in the passive, settles nothing here and now. */
const settlesNothing: ReadonlyArray<(passive: Passive) => boolean> = [
  // "was apparently dropped" is hearsay.
  ({ sentence, helper, at }) =>
    sentence.tokens
      .slice(helper, at)
      .some(({ lower }) => /^(?:apparently|reportedly|allegedly|supposedly)$/u.test(lower)),
  // "has already been accepted" was so before.
  ({ sentence, helper, at }) =>
    sentence.tokens.slice(Math.max(0, helper - 1), at).some(({ lower }) => lower === 'already'),
  // "A roll call was deferred"
  ({ sentence, helper }) => sentence.word(helper - 1) === 'call' && sentence.word(helper - 2) === 'roll',
  // "none were rejected" tells of some other judgement.
  ({ sentence, helper }) => /^(?:none|nobody|neither)$/u.test(sentence.word(helper - 1)),
  // "Ann said that she had been approved", "Bo noted that it was agreed from the start": of an earlier day.
  ({ sentence, helper, behind }) =>
    isOfEarlierDay(sentence, helper) ||
    (reports.test(sentence.textBefore(helper)) && /^ from the (?:start|beginning|outset)\b/iu.test(behind)),
  // "was accepted for the fair in May 2018"
  ({ behind }) => longSince.test(behind),
  // "The form is validated" by a program: no matter is settled.
  ({ sentence, base, helper }) => base === 'validate' && !isSettledMatter(sentence.word(helper - 1)),
  // "The old oars were scrapped"
  ({ sentence, base, helper }) =>
    /^(?:scrap|discard)$/u.test(base) &&
    !isSettledMatter(sentence.word(helper - (sentence.word(helper) === 'been' ? 2 : 1))),
  // "Ann was granted access"
  ({ base, behind }) =>
    base === 'grant' && /^ (?:\p{L}+ ){0,2}(?:access|permissions?|rights|privileges|membership)\b/iu.test(behind),
  // "the memory that was allocated"
  ({ base, behind }) => base === 'allocate' && !/^ (?:to|for)\b/u.test(behind),
  ({ sentence, base }) => needsMeeting(base) && !inMeeting.test(sentence.text),
  // "It is resolved" settles; "the bug was resolved" is mended.
  // "was discussed and confirmed" is settled, "was confirmed" only known.
  ({ sentence, at, base, isImpersonal }) =>
    (base === 'confirm' && !isTalkedOver(sentence, at)) || (base === 'resolve' && !isImpersonal),
  // "We were accepted" by others.
  ({ base, subject }) => base === 'accept' && /^(?:we|they|he|she|i)$/u.test(subject),
  // "was passed unanimously"; "was passed" to somebody
  ({ base, isImpersonal, behind }) =>
    /^(?:conclude|vote|settle|pass|determine)$/u.test(base) &&
    !isImpersonal &&
    !(base === 'pass' && unanimously.test(behind)),
  // "a committee that was elected to speak for us" tells of its right to.
  ({ sentence, base, helper, behind }) =>
    /^(?:elect|appoint)$/u.test(base) &&
    /^\s+to\s+(?!the\b|our\b)\p{Ll}/u.test(behind) &&
    isGroupNoun(sentence.word(helper - 1)),
  // "Ann was selected to speak at the fair" by those who hold it.
  ({ base, behind }) =>
    /^(?:select|choose)$/u.test(base) &&
    /^ to (?:present|speak|talk|attend|participate|take part|exhibit)\b/u.test(behind),
  // "what was dropped" is only asked, or known already.
  ({ sentence, helper }) =>
    /^(?:what|which|who|whatever)$/u.test(sentence.word(helper - 1)) && !addsTo(sentence, helper - 1),
  // "an issue where that was decided a while ago"
  ({ sentence, helper }) =>
    /^(?:where|when)$/u.test(sentence.word(helper - 2)) && !(sentence.tokens[helper - 2]?.before ?? '').includes(','),
  // "carried out" is done, "carried over" is put off.
  ({ base, behind }) => base === 'carry' && /^\s+(?:out|over|forward|away|on)\b/u.test(behind),
  // What others decided elsewhere, or long ago, is only reported.
  ({ behind, isImpersonal }) => elsewhere.test(behind) && !isByGroup(behind) && !isImpersonal,
]

const isTalkedOver = (sentence: Sentence, at: number): boolean =>
  sentence.word(at - 1) === 'and' &&
  /^(?:discussed|reviewed|agreed|debated|considered|approved|voted)$/u.test(sentence.word(at - 2))

const inMeeting = /\b(?:in|during|at|on) (?:the|this|our|today's) (?:meeting|call|session)\b|\btoday\b/iu

const reports =
  /\b(?:said|says|noted|notes|advised|reported|reports|stated|mentioned|explained|informed|announced|reminded|told|confirmed|recalled|heard)\b/iu

/** "Ann said that it had been agreed to wait" */
const isOfEarlierDay = (sentence: Sentence, helper: number): boolean =>
  sentence.word(helper) === 'been' && sentence.word(helper - 1) === 'had' && reports.test(sentence.textBefore(helper))

const unanimously = /^\s+(?:unanimously|(?:by|with) [\p{L}\d]+ votes?)\b/u

const elsewhere = new RegExp(
  overLines`
    ^\s+(?:by|at|in|last|on|yesterday|earlier|upstream)\s+(?!
      (?:the|this|our) (?:meeting|group|committee|board|team|council|members|call|tsc|chair|vote)
      |unanimous|general|common|voice
      |a vote
      |votes?\b
      |secret ballot
      |(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\S* (?:votes?|to)\b
      |a (?:large|clear|narrow) majority
      |roll[- ]call
      |majority
      |a majority
      |consensus|all|acclamation|everyone
      |a show
      |show|common
      |\p{L}+ (?:until|to|till)\b
      |principle|probation|condition|trial
      |a trial
    )
  `,
  'iu',
)

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
    return sentence.word(subject) === 'it' && !isOfEarlierDay(sentence, helper)
      ? settlement(sentence, helper, at, outcomeOfWhat(sentence.textBehind(at)))
      : null
  }
  return null
})
