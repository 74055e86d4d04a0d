import { prepositions } from '../../lexicon/function-words.js'
import type { Sentence } from '../sentence.js'
import { addsTo } from './finder.js'

/** "As we decided before", "the page that we agreed on", "one of the reasons we resolved to": told of an earlier day. */
export const isReported = (sentence: Sentence, from: number, at: number): boolean =>
  isDescribed(sentence, from, at) ||
  isOnCondition(sentence, from) ||
  isWanted(sentence, from) ||
  (/^(?:as|where|which|what|why|how)$/u.test(sentence.word(from - 1)) && !addsTo(sentence, from - 1)) ||
  (sentence.word(from - 1) === 'that' && /^(?:on|upon|before)$/u.test(sentence.word(at + 1))) ||
  /^(?:previously|originally|formerly)$/u.test(sentence.word(at - 1)) ||
  (sentence.word(at - 1) === 'already' && sentence.tokens[at]?.before === ' ') ||
  /^(?:ago|previously|before)$/u.test(sentence.word(from - 1)) ||
  /^ (?:back )?in (?:(?:early |mid-? ?|late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:19|20)\d\d\b)/u.test(
    sentence.textBehind(at),
  ) ||
  /^ (?:in|at|during) (?:an?|the|our|one|that) (?:earlier|previous|last|latest|prior|former)\b/iu.test(
    sentence.textBehind(at),
  ) ||
  /^(?:before|earlier|previously|yesterday)$/u.test(sentence.word(at + 1)) ||
  (sentence.word(at + 1) === 'last' && /^(?:week|time|month|year|meeting|call)$/u.test(sentence.word(at + 2))) ||
  /\breasons? (?:why )?(?:we|they)\b/iu.test(sentence.textBefore(at)) ||
  /\b(?:days?|weeks?|months?|years?) ago\b/iu.test(sentence.text) ||
  /\b(?:last (?:week|month|year|night)|yesterday)[.!)]{0,2}$/iu.test(sentence.text)

/** "They decide when they go", "the board decides how": what comes out of it is not told. */
export const isLeftOpen = (sentence: Sentence, at: number): boolean =>
  /^(?:decides?|agrees?|chooses?|votes?)$/u.test(sentence.word(at)) &&
  /^(?:when|how|what|which|whether|if|where|who|whom)$/u.test(sentence.word(at + 1))

const wanting =
  /^(?:asks?|asked|request(?:s|ed)?|ideas?|suggestion|let|lets|propos(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|recommend(?:s|ed)?|prefers?|hopes?|wish|wants?)$/u

/** "Ann proposes we accept it", "suggests, to save time, that we table it", "let the board decide": only wanted. */
function isWanted(sentence: Sentence, from: number): boolean {
  if (wanting.test(sentence.word(from - 1))) return true
  // "Proposed resolution: the board agrees"
  if (/^(?:proposed|draft)$/u.test(sentence.word(from - 2)) && sentence.word(from - 1) === 'resolution') return true
  if (sentence.word(from - 1) !== 'that') return false
  return sentence.tokens.slice(Math.max(0, from - 9), from).some(({ lower }) => wanting.test(lower))
}

/** What a clause of its own begins behind: "so we voted for it". */
const joins = /^(?:and|but|so|then|that)$/u

/** "whatever path the group decides to take", "the hall we agreed on": what is settled only tells which is meant. */
function isDescribed(sentence: Sentence, from: number, at: number): boolean {
  if (/^(?:whatever|whichever|whoever)$/u.test(sentence.word(from - 2))) return true
  if (/^(?:whatever|whichever|what)$/u.test(sentence.word(from - 1))) return true
  const ends = at + 2 >= sentence.tokens.length || /^[.,;:)]/u.test(sentence.tokens[at + 2]?.before ?? '')
  const isRelative = from > 0 && sentence.tokens[from]?.before === ' ' && !joins.test(sentence.word(from - 1))
  // "In the end the board voted against."
  const isEnd = prepositions.has(sentence.word(0)) && /^(?:for|against)$/u.test(sentence.word(at + 1))
  return isRelative && !isEnd && /^(?:on|upon|for|against)$/u.test(sentence.word(at + 1)) && ends
}

/** "If we need a fence, we decided on wood": a rule that somebody recalls. */
const isOnCondition = (sentence: Sentence, from: number): boolean =>
  from > 3 && sentence.word(0) === 'if' && /^,/u.test(sentence.tokens[from]?.before ?? '')
