import { settlementOf } from '../../lexicon/settlement.js'
import { isAdverb } from '../adverb.js'
import type { Sentence } from '../sentence.js'
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
    return at + 1 >= sentence.tokens.length
  // "Piano tuning → approved"
  if (/(?:→|⇒|=>|->)\s*$/u.test(verb.before)) return true
  const free = sentence.names.every((name) => name.from > at)
  return (
    free &&
    /^(?:agreed|decided)$/u.test(verb.lower) &&
    /[(,;–—-]\s*$/u.test(verb.before) &&
    /^(?:to|that|on|not|by)$/u.test(sentence.word(at + 1))
  )
}

/** "The team agreed to …", "We decided …", "Ann and Bo agree to rework …", "Everyone approved …". */
export const active: Finder = foundAt(settlingWords, (sentence, at) => {
  const settled = settlementOf(sentence.word(at))
  if (!settled) return null
  let verb = at
  while (
    verb > 0 &&
    (isAdverb(sentence.tokens[verb - 1]) || /^(?:has|have|had|was|were)$/u.test(sentence.word(verb - 1)))
  )
    verb--
  if (/^(?:was|were|been|be|is|are)$/u.test(sentence.word(at - 1))) return null
  if (isInfinitive(sentence, verb, at)) return null
  // "The old board had decided to …" tells of an earlier meeting.
  if (/^(?:had)$/u.test(sentence.word(overAdverbsBefore(sentence, at)))) return null
  const refused = sentence.word(at - 1) === 'not' && /^(?:did|does|do)$/u.test(sentence.word(at - 2))
  const subject = decidersBefore(sentence, refused ? at - 2 : verb)
  const pronoun = subject.mentions[0]?.name
  const all = endsWithAll(sentence, verb) || endsWithAll(sentence, at)
  const group =
    all || subject.kind === 'group' || (subject.kind === 'pronoun' && (pronoun === 'we' || pronoun === 'they'))
  const several = subject.kind === 'person' && subject.mentions.length > 1
  const opening = isOpening(sentence, at, subject.kind)
  // "The meeting rejected the offer", "A majority voted to wait"
  const body = isBodyBefore(sentence, verb, at)
  if (!body && !group && !several && !opening) return null
  if (isReported(sentence, subject.from, at) || isLeftOpen(sentence, at)) return null
  // "Postponed from May": it has come from there.
  if (
    settled.outcome === 'deferred' &&
    /^ from\b(?!.{1,40}? (?:to|until|till) (?:(?:the|our) )?(?:\d|next|later|\p{Lu}))/u.test(sentence.textBehind(at))
  )
    return null
  if (opening && !all && at === 0 && describes.test(sentence.textBehind(at))) return null
  // "a TSC vote", "no quorum, vote in the chat"
  if (
    /^(?:vote|table|veto)$/u.test(sentence.word(at)) &&
    subject.kind === 'group' &&
    !all &&
    !/s$/u.test(sentence.word(verb - 1))
  )
    return null
  // "Ann and Bo agree.": with a remark. Where all do, it is settled.
  if (settled.base === 'agree' && several && at + 1 >= sentence.tokens.length) return null
  // "agreed with the remark", "agree it's hard", "accepted responsibility": consent, not a decision.
  if (
    settled.base === 'agree' &&
    !/^(?:to|that|on|upon|not|the|a|there|unanimously|in|by|new)$/u.test(sentence.word(at + 1)) &&
    !opening &&
    at + 1 < sentence.tokens.length
  ) {
    const says = /^\s*:/u.test(sentence.tokens[at + 1]?.before ?? '')
    const acts = actBehind.test(sentence.textBehind(at))
    if (!says && !acts && !all && (/^(?:with|about|as|it|this|for)$/u.test(sentence.word(at + 1)) || several))
      return null
  }
  if (opening && !all && settled.base === 'agree' && sentence.word(at + 1) === 'with') return null
  if (settled.base === 'conclude' && /^(?:the|with|at)$/u.test(sentence.word(at + 1))) return null
  if (settled.base === 'accept' && (several || isView.test(sentence.textBehind(at)))) return null
  if (several && isAppointment(sentence, at)) return null
  // "have members opt back in": who opts out of a thing takes no decision for all.
  if (settled.base === 'opt' && !/^(?:to|for|not|against)$/u.test(sentence.word(at + 1))) return null
  if (opening && settled.base === 'agree' && isAnswerOf(sentence, at)) return null
  // "Agreed." answers a remark.
  if (opening && sentence.tokens.length === 1 && !saysItAll.has(settled.base)) return null
  if (refused)
    return /^(?:approve|adopt|accept|endorse|ratify)$/u.test(settled.base)
      ? settlement(sentence, at - 2, at, 'rejected')
      : null
  const consents = opening && settled.base === 'agree' && !/^(?:to|that|on|upon|not)$/u.test(sentence.word(at + 1))
  // "we all agree this is hard", in a turn
  const remark = all && settled.base === 'agree' && /^(?:about|as|it|this|for)$/u.test(sentence.word(at + 1))
  const own = opening && subject.kind === 'elided' && at + 1 < sentence.tokens.length && !ofAll.has(settled.base)
  return (consents || own || remark ? told : settlement)(sentence, at, at, outcomeAt(sentence, at, settled))
})

/** "accepted that a low fence is better than none": what they find so. */
const isView = /^ that\b(?!.*\b(?:should|shall|will|would|must|can|be)\b).* (?:is|are|was|were|has|have|had)\b/iu

/** "Approved plans must stay in the shed": which of them, not what was done. */
const describes =
  /^ (?!(?:the|an?|to|that|by|on|all|this|these|our|with|and|as|it|we|until|till|for|pending|after|before|since|because|when|if|unless|in|at|from|of|per|not)\b)(?:(?!to\b)[\p{L}-]{1,20} ){1,4}?(?:must|shall|should|may|can|cannot|will|are|is|have|has|gets?|go|come)\b/iu

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
const actBehind =
  /^ (?:it (?:is|was|['’]s) (?:best|better|time) to |it would be (?:best|better) to |(?:this|it|the|these) (?:[\p{L}\p{N}#-]{1,20} ){0,3}(?:can|should|will|would|may) (?!be (?:hard|difficult|nice|good|great|better|easier|useful)\b)|for (?:[\p{L}\p{N}#’'-]{1,20} ){1,6}to be )/iu

/** "Ann and Bo agreed to meet", "… to a separate call about it": what a few arrange among themselves. */
const isAppointment = (sentence: Sentence, at: number): boolean =>
  /^ (?:to|on|that they(?: would| will|['’]ll)) (?:also |both |then )?(?:(?:meet|talk|chat|speak|sync|catch up|connect|huddle|get together|discuss|follow up|touch base|work together|collaborate|continue (?:the|this|their))\b|(?:an?|the|another) (?:\p{L}+ )?(?:conversation|talk|chat|call|discussion|meeting|session)\b)/iu.test(
    sentence.textBehind(at),
  )

const joins = /^(?:and|or)$/u
const modal = /^(?:could|should|would|might|may|must|can|will|shall|needs?)$|['’]ll$/u

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
])

/** The index of the first token before a verb that is no adverb. */
function overAdverbsBefore(sentence: Sentence, verb: number): number {
  let at = verb - 1
  while (at >= 0 && isAdverb(sentence.tokens[at])) at--
  return at
}
