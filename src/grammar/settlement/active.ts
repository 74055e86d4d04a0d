import { settlementOf } from '../../lexicon/settlement.js'
import type { Sentence } from '../sentence.js'
import { isAdverb, subjectBefore } from '../subject.js'
import { type Finder, foundAt, settlement, settlingWords, word } from './finder.js'

/**
 * "Agreed to wait", "OK, agreed then", "(decided to add it)", "discussed already, agreed to keep it": the group is left
 * out, where nobody is named before.
 */
function isOpening(sentence: Sentence, at: number, subject: string): boolean {
  const verb = sentence.tokens[at]
  if (!verb || !/(?:ed|ose|old)$/u.test(verb.lower)) return false
  if (subject === 'elided') return verb.lower !== 'resolved' || /^(?:to|that|by)$/u.test(word(sentence, at + 1))
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
  // "The old board had decided to …" tells of an earlier meeting.
  if (/^(?:had)$/u.test(word(sentence, overAdverbsBefore(sentence, at)))) return null
  const refused = word(sentence, at - 1) === 'not' && /^(?:did|does|do)$/u.test(word(sentence, at - 2))
  const subject = subjectBefore(sentence, refused ? at - 2 : verb)
  const pronoun = subject.mentions[0]?.name
  const group = subject.kind === 'group' || (subject.kind === 'pronoun' && (pronoun === 'we' || pronoun === 'they'))
  const several = subject.kind === 'person' && subject.mentions.length > 1
  const opening = isOpening(sentence, at, subject.kind)
  // "The meeting rejected the offer", "A majority voted to wait"
  const body = subject.kind === 'thing' && /ed$|ose$/u.test(word(sentence, at)) && isMeeting(sentence, verb - 1)
  if (!body && !group && !several && !opening) return null
  if (isReported(sentence, subject.from, at)) return null
  // "agreed with the remark", "agree it's hard", "accepted responsibility": consent, not a decision.
  if (
    settled.base === 'agree' &&
    !/^(?:to|that|on|upon|not|the|a|there|unanimously|in|by|new)$/u.test(word(sentence, at + 1)) &&
    !opening &&
    at + 1 < sentence.tokens.length
  ) {
    const says = /^\s*:/u.test(sentence.tokens[at + 1]?.before ?? '')
    if (!says && (/^(?:with|about|as|it|this|for)$/u.test(word(sentence, at + 1)) || several)) return null
  }
  if (opening && settled.base === 'agree' && word(sentence, at + 1) === 'with') return null
  if (settled.base === 'conclude' && /^(?:the|with|at)$/u.test(word(sentence, at + 1))) return null
  if (settled.base === 'accept' && several) return null
  // "Agreed." answers a remark.
  if (opening && sentence.tokens.length === 1 && !saysItAll.has(settled.base)) return null
  if (refused)
    return /^(?:approve|adopt|accept|endorse|ratify)$/u.test(settled.base)
      ? settlement(sentence, at - 2, at, 'rejected')
      : null
  return settlement(sentence, at, at, settled.outcome)
})

/** "Approved." alone settles what was said before. */
const saysItAll = new Set(['approve', 'adopt', 'accept', 'reject', 'postpone', 'defer', 'ratify', 'carry', 'pass'])

/** The index of the first token before a verb that is no adverb. */
function overAdverbsBefore(sentence: Sentence, verb: number): number {
  let at = verb - 1
  while (at >= 0 && isAdverb(sentence.tokens[at])) at--
  return at
}

/** "…, which the board approved": what is told behind a comma is told as new. */
const addsTo = (sentence: Sentence, relative: number): boolean =>
  word(sentence, relative) === 'which' && (sentence.tokens[relative]?.before ?? '').includes(',')

/** "As we decided before", "the page that we agreed on", "the meeting where we resolved to": told of an earlier day. */
const isReported = (sentence: Sentence, from: number, at: number): boolean =>
  (/^(?:as|where|which|what)$/u.test(word(sentence, from - 1)) && !addsTo(sentence, from - 1)) ||
  (word(sentence, from - 1) === 'that' && /^(?:on|upon|before)$/u.test(word(sentence, at + 1))) ||
  /^(?:previously|originally)$/u.test(word(sentence, at - 1)) ||
  /^(?:before|earlier|previously|yesterday)$/u.test(word(sentence, at + 1)) ||
  (word(sentence, at + 1) === 'last' &&
    /^(?:agreed|decided|resolved)$/u.test(word(sentence, at)) &&
    /^(?:week|time|month|year|meeting|call)$/u.test(word(sentence, at + 2)))

/** "The meeting rejected", "a majority chose": the whole of those who are there. */
const isMeeting = (sentence: Sentence, noun: number): boolean =>
  sentence.tokens[noun + 1]?.before === ' ' &&
  ((word(sentence, noun) === 'meeting' && /^(?:the|this)$/u.test(word(sentence, noun - 1))) ||
    (word(sentence, noun) === 'majority' && /^(?:the|a|large|clear|narrow)$/u.test(word(sentence, noun - 1))))
