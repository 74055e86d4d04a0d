import { overLines } from '../../lexicon/over-lines.js'
import { type SettlingVerb, settlementOf } from '../../lexicon/settlement.js'
import { findsWell } from '../../lexicon/verdicts.js'
import { isAdverb } from '../adverb.js'
import type { Sentence } from '../sentence.js'
import { isTheGroup } from '../subject.js'
import { decidersBefore, isBodyBefore } from './deciding.js'
import { endsWithAll } from './everybody.js'
import { type Finder, foundAt, outcomeAt, settlement, settlingWords, told } from './finder.js'
import { isLeftOpen, isReported } from './told-of.js'

/**
 * "Agreed to wait", "OK, agreed then", "(decided to add it)", "discussed already, agreed to keep it": the group is left
 * out, where nobody is named before.
 */
function isOpening(sentence: Sentence, at: number, subject: string): boolean {
  const verb = sentence.tokens[at]
  if (!verb || !/(?:ed|chose|old)$/u.test(verb.lower)) return false
  if (subject === 'elided') return verb.lower !== 'resolved' || /^(?:to|that|by)$/u.test(sentence.word(at + 1))
  // "Discussed and approved"
  if (at <= 2 && /^\W*(?:discussed|reviewed|read|presented|considered)(?:,? and|,) $/iu.test(sentence.textBefore(at)))
    return at + 1 >= sentence.tokens.length || /^ (?:on|upon|to|that)\b/u.test(sentence.textBehind(at))
  if (goesOnFromTalk(sentence, at)) return true
  // "After discussion agreed to sell it"
  if (/^(?:agreed|decided)$/u.test(verb.lower) && afterTalk.test(sentence.textBefore(at)))
    return /^(?:to|that|on|not)$/u.test(sentence.word(at + 1))
  // "Piano tuning → approved"
  if (/(?:→|⇒|=>|->)\s*$/u.test(verb.before)) return true
  const free = sentence.names.every((name) => name.from > at)
  return (
    free &&
    /^(?:agreed|decided)$/u.test(verb.lower) &&
    (/[(,;–—-]\s*$/u.test(verb.before) || /^(?:so|then)$/u.test(sentence.word(at - 1))) &&
    /^(?:to|that|on|not|by)$/u.test(sentence.word(at + 1))
  )
}

/** "Discussed the quotes and agreed to wait", "Looked at both, but decided to keep it": whoever talked is left out. */
const goesOnFromTalk = (sentence: Sentence, at: number): boolean =>
  talks.test(sentence.word(0)) &&
  /^(?:agreed|decided|resolved|voted|chose|opted|settled)$/u.test(sentence.word(at)) &&
  /^(?:to|that|on|not|against)$/u.test(sentence.word(at + 1)) &&
  /(?:\b(?:and|but|so|then)|,) (?:also |then |finally |eventually |collectively |unanimously )?$/iu.test(
    sentence.textBefore(at),
  )

const talks =
  /^(?:discussed|reviewed|considered|debated|talked|looked|weighed|compared|examined|explored|evaluated|assessed|brainstormed|went|heard|read|deliberated)$/u

const afterTalk = new RegExp(
  overLines`
    ^\W*(?:as|after|following|given|due to|because of|in view of|for lack of) (?:[\p{L}-]{1,20} ){0,4}?(?:
      discussions?|debate|talks?|votes?|time|deliberation|consideration|consultation
      |thought|questions|input|feedback|objections|attendance|conversation|costs?
      |weather|interest
    ) $
  `,
  'iu',
)

/** A verb that settles, in the active voice, with who settles by it. */
interface Active {
  sentence: Sentence
  at: number
  settled: SettlingVerb
  base: string
  /** The index of the verb's first word: "has" in "has also agreed". */
  verb: number
  subject: ReturnType<typeof decidersBefore>
  /** "all agreed", "agreed by all" */
  byAll: boolean
  /** "Ann and Bo" */
  several: boolean
  /** The group is left out: "Agreed to wait". */
  opening: boolean
  /** "did not approve" */
  refused: boolean
  /** The word behind the verb, in small letters. */
  next: string
  /** The text behind the verb. */
  behind: string
  /** Whether the verb is the sentence's last word. */
  isLast: boolean
}

/** "The team agreed to …", "We decided …", "Ann and Bo agree to rework …", "Everyone approved …". */
export const active: Finder = foundAt(settlingWords, (sentence, at) => {
  const found = activeAt(sentence, at)
  if (!found || settlesNothing.some((holds) => holds(found))) return null
  const { base, settled, refused } = found
  if (!refused) return (isTold(found) ? told : settlement)(sentence, at, at, outcomeAt(sentence, at, settled))
  return /^(?:approve|adopt|accept|endorse|ratify)$/u.test(base) ? settlement(sentence, at - 2, at, 'rejected') : null
})

function activeAt(sentence: Sentence, at: number): Active | null {
  const settled = settlementOf(sentence.word(at))
  if (!settled || /^(?:was|were|been|be|is|are)$/u.test(sentence.word(at - 1))) return null
  const verb = beginOfVerb(sentence, at)
  if (isInfinitive(sentence, verb, at)) return null
  const refused = sentence.word(at - 1) === 'not' && /^(?:did|does|do)$/u.test(sentence.word(at - 2))
  const subject = decidersBefore(sentence, refused ? at - 2 : verb)
  const byAll = endsWithAll(sentence, verb) || endsWithAll(sentence, at)
  const several = subject.kind === 'person' && subject.mentions.length > 1
  const opening = isOpening(sentence, at, subject.kind)
  // "The meeting rejected the offer", "A majority voted to wait", "Those there unanimously voted to wait"
  const isBody = isBodyBefore(sentence, verb, at) || sentence.word(at - 1) === 'unanimously'
  const settles = byAll || isGroup(subject) || several || opening || isBody
  if (!settles) return null
  const [next, behind] = [sentence.word(at + 1), sentence.textBehind(at)]
  const isLast = at + 1 >= sentence.tokens.length
  return {
    ...{ sentence, at, settled, base: settled.base, verb, subject },
    ...{ byAll, several, opening, refused, next, behind, isLast },
  }
}

function beginOfVerb(sentence: Sentence, at: number): number {
  let verb = at
  while (
    verb > 0 &&
    (isAdverb(sentence.tokens[verb - 1]) || /^(?:has|have|had|was|were)$/u.test(sentence.word(verb - 1)))
  )
    verb--
  return verb
}

const isGroup = ({ kind, mentions }: Active['subject']): boolean =>
  kind === 'group' || (kind === 'pronoun' && /^(?:we|they)$/u.test(mentions[0]?.name ?? ''))

/** Where a verb that settles, in the active voice, settles nothing here and now. */
const settlesNothing: ReadonlyArray<(active: Active) => boolean> = [
  // "The old board had decided to …" tells of an earlier meeting.
  ({ sentence, at }) => sentence.word(overAdverbsBefore(sentence, at)) === 'had',
  // "As it is late, agreed to stop": of the clause in front nobody is the subject.
  ({ sentence, at, subject, opening }) =>
    isReported(sentence, opening ? at : subject.from, at) || isLeftOpen(sentence, at),
  // "Postponed from May": it has come from there.
  ({ settled, behind }) =>
    settled.outcome === 'deferred' &&
    /^ from\b(?!.{1,40}? (?:to|until|till) (?:(?:the|our) )?(?:\d|next|later|\p{Lu}))/u.test(behind),
  ({ sentence, at, base, opening, byAll, behind }) =>
    opening &&
    !byAll &&
    at === 0 &&
    describes.test(behind) &&
    // "Agreed Ann should write it"
    !(base === 'agree' && sentence.names.some(({ from }) => from === 1)),
  // "a TSC vote", "no quorum, vote in the chat"
  ({ sentence, at, verb, subject, byAll }) =>
    /^(?:vote|table|veto)$/u.test(sentence.word(at)) &&
    subject.kind === 'group' &&
    !byAll &&
    !/s$/u.test(sentence.word(verb - 1)),
  (active) => active.base === 'agree' && isConsent(active),
  // "is aligned with the plan"
  ({ base, next }) => base === 'align' && next !== 'on',
  // "The meeting concluded at nine", "the call concluded"
  ({ base, next, isLast }) => base === 'conclude' && (isLast || /^(?:the|with|at)$/u.test(next)),
  ({ base, several, behind }) => base === 'accept' && (several || isView.test(behind)),
  ({ sentence, at, several }) => several && isAppointment(sentence, at),
  // "getting people settled into it"
  ({ base, next }) => base === 'settle' && /^(?:in|into|down)$/u.test(next),
  // "Twelve people voted, including two by proxy": how many came.
  ({ sentence, at, base }) =>
    base === 'vote' && /^(?:people|members)$/u.test(sentence.word(at - 1)) && !votesFor.test(sentence.textBehind(at)),
  // "Normally everyone votes": what is the rule.
  ({ sentence, at, base, next, behind }) =>
    base === 'vote' && sentence.word(at) !== 'voted' && (next === 'on' || !votesFor.test(behind)),
  // "We accept anything right now"
  ({ base, sentence, at, next }) => sentence.word(at) === base && /^(?:any\w*|whatever|everything)$/u.test(next),
  // "have members opt back in": who opts out of a thing takes no decision for all.
  ({ base, next }) => base === 'opt' && !/^(?:to|for|not|against)$/u.test(next),
  // "Agreed." answers a remark.
  ({ sentence, base, opening }) => opening && sentence.tokens.length === 1 && !saysItAll.has(base),
]

/** "agreed with the remark", "agree it's hard", "Ann and Bo agree.": consent to what was said, not a decision. */
function isConsent({ sentence, at, subject, opening, byAll, several, next, behind, isLast }: Active): boolean {
  if (withRemark.test(behind)) return true
  // Where all do, it is settled.
  if (isLast) return several || (opening && isAnswerOf(sentence, at)) || seems.test(sentence.textBefore(at))
  if (opening) return next === 'with' && !byAll
  if (byAll || /^(?:to|that|on|upon|not|the|a|there|unanimously|in|by|new)$/u.test(next)) return false
  // "agreed about the following"
  if (/^ (?:about|with) (?:the following|these)\b/iu.test(behind)) return false
  // "agreed this was a good idea": a proposal is taken up; "they" are others.
  if ((byAll || isTheGroup(subject)) && findsWell(behind)) return false
  const says = /^\s*:/u.test(sentence.tokens[at + 1]?.before ?? '')
  return !says && !actBehind.test(behind) && (several || /^(?:with|about|as|it|this|for)$/u.test(next))
}

/** "All agreed on Ann's point." */
const withRemark =
  /^ (?:on|with|to) (?:\p{Lu}[\p{L}-]*['’]s|his|her|their|this|that|the) (?:comments?|points?|remarks?|views?|opinions?|observations?|sentiment|statement|assessment)\W*$/u

/** "It seems we agree." */
const seems = /\b(?:seems?|sounds?|looks?|think|guess|believe|feel) (?:like |that )?(?:we|they) (?:all )?$/iu

/** Whether it is settled only where the minutes tell it, and in somebody's turn is that person's own: see {@link told}. */
const isTold = ({ base, subject, opening, byAll, next, isLast }: Active): boolean =>
  (opening && base === 'agree' && !/^(?:to|that|on|upon|not)$/u.test(next)) ||
  // "we all agree this is hard"
  (byAll && base === 'agree' && /^(?:about|as|it|this|for)$/u.test(next)) ||
  (opening && subject.kind === 'elided' && !isLast && !ofAll.has(base))

/** "accepted that a low fence is better than none": what they find so. */
const isView = /^ that\b(?!.*\b(?:should|shall|will|would|must|can|be)\b).* (?:is|are|was|were|has|have|had)\b/iu

/** "Approved plans must stay in the shed": which of them, not what was done. */
const describes = new RegExp(
  overLines`
    ^ (?!
      (?:
        the|an?|to|that|by|on|all|this|these|our|with|and|as|it|we|until|till|for
        |pending|after|before|since|because|when|if|unless|in|at|from|of|per|not
      )\b
    )(?:(?!(?:to|as)\b)[\p{L}-]{1,20} ){1,4}?(?:must|shall|should|may|can|cannot|will|are|is|have|has|gets?|go|come|does|do|don['’]t|won['’]t)\b
  `,
  'iu',
)

const votesFor = /^ (?:\p{L}+ly )?(?:to|for|on|that|in favou?r|against|yes|no|down|not)\b/u

/** What is the group's even in somebody's turn; "Ann: cancelled the hall" is what Ann did. */
const ofAll = new Set('agree decide resolve approve adopt reject postpone defer ratify table elect consense'.split(' '))

/** "Ann and Bo: agreed": two answer a remark. */
const isAnswerOf = (sentence: Sentence, at: number): boolean =>
  at > 0 &&
  at + 1 >= sentence.tokens.length &&
  /^\s*:/u.test(sentence.tokens[at]?.before ?? '') &&
  sentence.tokens
    .slice(0, at)
    .every(({ lower }, index) => lower === 'and' || sentence.names.some(({ from, to }) => from <= index && index < to))

/** "agreed this list can be closed", "agreed for the robes to be bought": what is agreed is an act. */
const actBehind = new RegExp(
  overLines`
    ^ (?:
      it (?:is|was|['’]s) (?:best|better|time) to[ ]
      |it would be (?:best|better) to[ ]
      |(?:this|it|the|these|we) (?:[\p{L}\p{N}#-]{1,20} ){0,3}(?:can|should|will|would|may)(?:[ ](?!
        be (?:hard|difficult|nice|good|great|better|easier|useful)\b
      )|[:;,.])
      |for (?:[\p{L}\p{N}#’'-]{1,20} ){1,6}to be[ ]
    )
  `,
  'iu',
)

/** "Ann and Bo agreed to meet", "… to a separate call about it": what a few arrange among themselves. */
const isAppointment = (sentence: Sentence, at: number): boolean =>
  /^ (?:to|on|that they(?: would| will|['’]ll)) (?:also |both |then )?(?:(?:meet|talk|chat|speak|sync|catch up|connect|huddle|get together|discuss|follow up|touch base|work together|collaborate|continue (?:the|this|their))\b|(?:an?|the|another) (?:\p{L}+ )?(?:conversation|talk|chat|call|discussion|meeting|session)\b)/iu.test(
    sentence.textBehind(at),
  )

const joins = /^(?:and|or)$/u
const modal = /^(?:to|could|should|would|might|may|must|can|will|shall|needs?)$|['’]ll$/u

/**
 * "to agree", "need time to review and approve the songs", "we could reject it, and then decide": a verb that an
 * infinitive or a modal in front begins or goes on with.
 */
function isInfinitive(sentence: Sentence, verb: number, at: number): boolean {
  if (settlementOf(sentence.word(at))?.base !== sentence.word(at)) return false
  const before = overAdverbsBefore(sentence, verb)
  if (/^(?:to|and|or)$/u.test(sentence.word(verb - 1))) return true
  const goesOn = joins.test(sentence.word(before)) || /^,\s*$/u.test(sentence.tokens[before + 1]?.before ?? '')
  return goesOn && sentence.tokens.slice(0, before + 1).some(({ lower }) => modal.test(lower))
}

/** "Approved." alone settles what was said before. */
const saysItAll = new Set([
  'approve',
  'adopt',
  'accept',
  'reject',
  'postpone',
  'defer',
  'ratify',
  'carry',
  'pass',
  'cancel',
  'decline',
  'table',
  'shelve',
])

/** The index of the first token before a verb that is no adverb. */
function overAdverbsBefore(sentence: Sentence, verb: number): number {
  let at = verb - 1
  while (at >= 0 && isAdverb(sentence.tokens[at])) at--
  return at
}
