import { settlementOf } from '../../lexicon/settlement.js'
import type { Sentence } from '../sentence.js'
import { isAdverb, subjectBefore } from '../subject.js'
import { endsWithAll } from './everybody.js'
import { addsTo, type Finder, foundAt, settlement, settlingWords, word } from './finder.js'

/**
 * "Agreed to wait", "OK, agreed then", "(decided to add it)", "discussed already, agreed to keep it": the group is left
 * out, where nobody is named before.
 */
function isOpening(sentence: Sentence, at: number, subject: string): boolean {
  const verb = sentence.tokens[at]
  if (!verb || !/(?:ed|ose|old)$/u.test(verb.lower)) return false
  if (subject === 'elided') return verb.lower !== 'resolved' || /^(?:to|that|by)$/u.test(word(sentence, at + 1))
  // "Piano tuning → approved"
  if (/(?:→|=>|->)\s*$/u.test(verb.before)) return true
  const free = sentence.names.every((name) => name.from > at)
  return (
    free &&
    /^(?:agreed|decided)$/u.test(verb.lower) &&
    /[(,;–—-]\s*$/u.test(verb.before) &&
    /^(?:to|that|on|not|by)$/u.test(word(sentence, at + 1))
  )
}

/** "The team agreed to …", "We decided …", "Ann and Bo agree to rework …", "Everyone approved …". */
export const active: Finder = foundAt(settlingWords, (sentence, at) => {
  const settled = settlementOf(word(sentence, at))
  if (!settled) return null
  let verb = at
  while (
    verb > 0 &&
    (isAdverb(sentence.tokens[verb - 1]) || /^(?:has|have|had|was|were)$/u.test(word(sentence, verb - 1)))
  )
    verb--
  if (/^(?:was|were|been|be|is|are)$/u.test(word(sentence, at - 1))) return null
  if (isInfinitive(sentence, verb)) return null
  // "The old board had decided to …" tells of an earlier meeting.
  if (/^(?:had)$/u.test(word(sentence, overAdverbsBefore(sentence, at)))) return null
  const refused = word(sentence, at - 1) === 'not' && /^(?:did|does|do)$/u.test(word(sentence, at - 2))
  const subject = subjectBefore(sentence, refused ? at - 2 : verb)
  const pronoun = subject.mentions[0]?.name
  const all = endsWithAll(sentence, verb) || endsWithAll(sentence, at)
  const group =
    all || subject.kind === 'group' || (subject.kind === 'pronoun' && (pronoun === 'we' || pronoun === 'they'))
  const several = subject.kind === 'person' && subject.mentions.length > 1
  const opening = isOpening(sentence, at, subject.kind)
  // "The meeting rejected the offer", "A majority voted to wait"
  const body =
    isBody(sentence, verb - 1) ||
    (subject.kind === 'thing' && /ed$|ose$/u.test(word(sentence, at)) && isMeeting(sentence, verb - 1))
  if (!body && !group && !several && !opening) return null
  if (isReported(sentence, subject.from, at) || isLeftOpen(sentence, at)) return null
  // "a TSC vote", "no quorum, vote in the chat"
  if (
    /^(?:vote|table|veto)$/u.test(word(sentence, at)) &&
    subject.kind === 'group' &&
    !all &&
    !/s$/u.test(word(sentence, verb - 1))
  )
    return null
  // "Ann and Bo agree.": with a remark. Where all do, it is settled.
  if (settled.base === 'agree' && several && at + 1 >= sentence.tokens.length) return null
  // "agreed with the remark", "agree it's hard", "accepted responsibility": consent, not a decision.
  if (
    settled.base === 'agree' &&
    !/^(?:to|that|on|upon|not|the|a|there|unanimously|in|by|new)$/u.test(word(sentence, at + 1)) &&
    !opening &&
    at + 1 < sentence.tokens.length
  ) {
    const says = /^\s*:/u.test(sentence.tokens[at + 1]?.before ?? '')
    const acts = actBehind.test(sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end))
    if (
      !says &&
      !acts &&
      !(all && word(sentence, at + 1) === 'with') &&
      (/^(?:with|about|as|it|this|for)$/u.test(word(sentence, at + 1)) || several)
    )
      return null
  }
  if (opening && !all && settled.base === 'agree' && word(sentence, at + 1) === 'with') return null
  if (settled.base === 'conclude' && /^(?:the|with|at)$/u.test(word(sentence, at + 1))) return null
  if (settled.base === 'accept' && several) return null
  // "Agreed." answers a remark.
  if (opening && sentence.tokens.length === 1 && !saysItAll.has(settled.base)) return null
  if (refused)
    return /^(?:approve|adopt|accept|endorse|ratify)$/u.test(settled.base)
      ? settlement(sentence, at - 2, at, 'rejected')
      : null
  const decided = settlement(sentence, at, at, settled.outcome)
  const consents = opening && settled.base === 'agree' && !/^(?:to|that|on|upon|not)$/u.test(word(sentence, at + 1))
  return decided && consents ? { ...decided, told: true } : decided
})

/** "agreed this list can be closed", "agreed for the robes to be bought": what is agreed is an act. */
const actBehind =
  /^ (?:(?:this|it|the|these) (?:[\p{L}\p{N}#-]{1,20} ){0,3}(?:can|should|will|would|may) (?!be (?:hard|difficult|nice|good|great|better|easier|useful)\b)|for (?:[\p{L}\p{N}#’'-]{1,20} ){1,6}to be )/iu

/** "to agree", "need time to review and approve the songs": a verb that an infinitive begins or goes on with. */
function isInfinitive(sentence: Sentence, verb: number): boolean {
  return (
    settlementOf(word(sentence, verb))?.base === word(sentence, verb) &&
    /^(?:to|and|or)$/u.test(word(sentence, verb - 1))
  )
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

/** "As we decided before", "the page that we agreed on", "the meeting where we resolved to": told of an earlier day. */
const isReported = (sentence: Sentence, from: number, at: number): boolean =>
  isDescribed(sentence, from, at) ||
  isWanted(sentence, from) ||
  (/^(?:as|where|which|what)$/u.test(word(sentence, from - 1)) && !addsTo(sentence, from - 1)) ||
  (word(sentence, from - 1) === 'that' && /^(?:on|upon|before)$/u.test(word(sentence, at + 1))) ||
  /^(?:previously|originally|formerly)$/u.test(word(sentence, at - 1)) ||
  (word(sentence, at - 1) === 'already' && sentence.tokens[at]?.before === ' ') ||
  /^(?:ago|previously|before)$/u.test(word(sentence, from - 1)) ||
  /^ (?:in|at|during) (?:an?|the|our|one|that) (?:earlier|previous|last|prior|former)\b/iu.test(
    sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end),
  ) ||
  /^(?:before|earlier|previously|yesterday)$/u.test(word(sentence, at + 1)) ||
  (word(sentence, at + 1) === 'last' && /^(?:week|time|month|year|meeting|call)$/u.test(word(sentence, at + 2))) ||
  /\b(?:last (?:week|month|year|night)|yesterday)[.!)]{0,2}$/iu.test(sentence.plain.slice(sentence.start, sentence.end))

/** "They decide when they go", "the board decides how": what comes out of it is not told. */
const isLeftOpen = (sentence: Sentence, at: number): boolean =>
  /^(?:decides?|agrees?|chooses?|votes?)$/u.test(word(sentence, at)) &&
  /^(?:when|how|what|which|whether|if|where|who|whom)$/u.test(word(sentence, at + 1))

const wanting =
  /^(?:asks?|asked|request(?:s|ed)?|ideas?|suggestion|let|lets|propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed)?|prefers?|hopes?|wish|wants?)$/u

/** "Ann proposes we accept it", "suggests, to save time, that we table it", "let the board decide": only wanted. */
function isWanted(sentence: Sentence, from: number): boolean {
  if (wanting.test(word(sentence, from - 1))) return true
  if (word(sentence, from - 1) !== 'that') return false
  return sentence.tokens.slice(Math.max(0, from - 9), from).some(({ lower }) => wanting.test(lower))
}

/** "whatever path the group decides to take", "the hall we agreed on": what is settled only tells which is meant. */
function isDescribed(sentence: Sentence, from: number, at: number): boolean {
  if (/^(?:whatever|whichever|whoever)$/u.test(word(sentence, from - 2))) return true
  if (/^(?:whatever|whichever|what)$/u.test(word(sentence, from - 1))) return true
  const ends = at + 2 >= sentence.tokens.length || /^[.,;:)]/u.test(sentence.tokens[at + 2]?.before ?? '')
  return from > 0 && sentence.tokens[from]?.before === ' ' && /^(?:on|upon)$/u.test(word(sentence, at + 1)) && ends
}

/** "The PCC approved": letters that agree and approve are a body's. */
const isBody = (sentence: Sentence, noun: number): boolean =>
  /^\p{Lu}{2,5}$/u.test(sentence.tokens[noun]?.word ?? '') &&
  /^(?:the)$/u.test(word(sentence, noun - 1)) &&
  /^(?:agreed|approved|resolved|decided)$/u.test(word(sentence, noun + 1))

/** "The meeting rejected", "a majority chose": the whole of those who are there. */
const isMeeting = (sentence: Sentence, noun: number): boolean =>
  sentence.tokens[noun + 1]?.before === ' ' &&
  ((word(sentence, noun) === 'meeting' && /^(?:the|this)$/u.test(word(sentence, noun - 1))) ||
    (word(sentence, noun) === 'majority' && /^(?:the|a|large|clear|narrow)$/u.test(word(sentence, noun - 1))))
