import { monthsInFull } from '../../lexicon/month-names.js'
import { denials, fallsShort, hedges } from '../../lexicon/openness.js'
import { inAnyCase, onlyWhere } from '../../lexicon/pattern.js'
import type { Text } from '../../outline/text.js'
import { byWord } from '../by-word.js'
import { isQuestion, type Sentence } from '../sentence.js'
import { type Token, tokensOf } from '../tokens.js'
import { active } from './active.js'
import { allInFavour, approvalGiven } from './approval.js'
import { allAreFor, assentOfAll, fineByAll, inBrackets } from './assent.js'
import { bareParticiple } from './bare-participle.js'
import { behindDash } from './behind-dash.js'
import { chosenWay, fromNowOn, rule, thatItIs } from './chosen-way.js'
import { closedAs } from './closed-as.js'
import { concluded } from './concluded.js'
import { doneHere } from './done-here.js'
import { elected } from './elected.js'
import type { Finder, Settlement } from './finder.js'
import { fixed, fixedThus } from './fixed.js'
import { forbidden } from './forbidden.js'
import { formalMatter } from './formal-matter.js'
import { founded } from './founded.js'
import { drawnNow, goesAhead } from './goes-ahead.js'
import { idiom } from './idiom.js'
import { keptOrDropped } from './kept-or-dropped.js'
import { nominal } from './nominal.js'
import { parked } from './parked.js'
import { impersonal, inPassive } from './passive.js'
import { phrasal, putOffTersely, waits } from './phrasal.js'
import { putOff, willPutOff } from './put-off.js'
import { clears, saysYes } from './says-yes.js'
import { drawn, remains, standing, standingPassive, staysTersely } from './standing.js'
import { isSubordinate } from './subordinate.js'
import { preferred, supported, unsupported, unwanted } from './supported.js'
import { tried } from './tried.js'
import { nobodyMinds, nobodyObjected, unopposed } from './unopposed.js'
import { counted, soBehindVote, voted } from './voted.js'
import { ruled, willingToAccept } from './willing.js'

/** One construct each; the first that fits at a token counts. */
const finders: readonly Finder[] = [
  idiom,
  inBrackets,
  assentOfAll,
  fineByAll,
  soBehindVote,
  doneHere,
  parked,
  elected,
  willingToAccept,
  ruled,
  active,
  inPassive,
  impersonal,
  nominal,
  unopposed,
  bareParticiple,
  formalMatter,
  behindDash,
  founded,
  goesAhead,
  drawnNow,
  voted,
  counted,
  approvalGiven,
  allInFavour,
  keptOrDropped,
  nobodyObjected,
  nobodyMinds,
  tried,
  phrasal,
  putOffTersely,
  waits,
  putOff,
  willPutOff,
  supported,
  unsupported,
  preferred,
  unwanted,
  saysYes,
  clears,
  concluded,
  closedAs,
  fixed,
  fixedThus,
  standing,
  standingPassive,
  staysTersely,
  remains,
  drawn,
  allAreFor,
  chosenWay,
  thatItIs,
  rule,
  fromNowOn,
  forbidden,
]
const findersAt = byWord(finders)

/** Whether a word of a text could give a settlement away. */
export const mayHoldSettlement = (text: Text): boolean =>
  tokensOf(text).some(({ known }) => findersAt(known).length > 0)

/**
 * What a sentence says the meeting settled: a group or the passive + settle (agree, decide, approve, reject, postpone,
 * …) + what. One person's opinion or consent to a remark settles nothing; nor do questions and conditionals.
 *
 * @example
 * // "The team agreed to drop the tag", "It was decided to wait", "Consensus to close the issue"
 */
export function settlementIn(sentence: Sentence): Settlement | null {
  const { tokens } = sentence
  const first = tokens.findIndex(({ known }) => findersAt(known).length > 0)
  if (first < 0 || isQuestion(sentence)) return null
  const opening = sentence.plain.slice(sentence.start, sentence.start + 60)
  if (asks.test(opening) || asksHow.test(sentence.text) || tellsOfPast.test(opening)) return null
  for (let at = first; at < tokens.length; at++) {
    for (const finder of findersAt((tokens[at] as Token).known)) {
      const settlement = finder.find(sentence, at)
      if (settlement && !isOpen(sentence, at) && !isSubordinate(sentence, at)) return settlement
    }
  }
  return null
}

/** "how have we decided on it": a question whose mark was left out, wherever it begins. */
const asksHow = /\b(?:how|why|when|where|what|which)(?: \p{L}+)? (?:have|has|did|do) (?:we|they)\b/iu
/** "do we have consensus on it": a question whose mark was left out. */
const asks = inAnyCase(
  /^\W*(?:do|does|did|should|shall|can|could|would|have|has|are|is) (?:we|they|you|there|any\w*|everyone|everybody)\b/u,
)

const ofEarlierDay = new RegExp(
  `^\\W*(?:(?:last|the previous) (?:week|month|year|time)\\b(?!['’]s)|previously,? (?!\\p{L}+ed\\b)|(?:back )?in (?:(?:early |late |mid-? ?)?${monthsInFull} )?(?:19|20)\\d\\d,? (?!\\p{L}+ed\\b))`,
  'iu',
)
/** "Last month we decided to paint it", "In 2019 the board agreed …": told of an earlier day. */
const tellsOfPast = onlyWhere(inAnyCase(/last|previous|\d{4}/u), () => ofEarlierDay)

/** "Perhaps the ramp was agreed on", "neither the club nor the board agreed", "was nearly approved". */
const isGuessed = (sentence: Sentence, clause: number, at: number): boolean =>
  fallsShort(sentence.word(at - 1)) ||
  // "Perhaps, in the end, …": what opens a sentence holds behind a comma as well.
  hedges.has(sentence.word(0)) ||
  sentence.tokens.slice(Math.max(0, clause), at).some(({ lower }) => hedges.has(lower) || denials.has(lower))

/** "if approved", "needs to be agreed", "will be decided", "to be voted on", "not decided": still open. */
function isOpen(sentence: Sentence, at: number): boolean {
  const clause = sentence.tokens.slice(0, at + 1).findLastIndex(({ before }) => /[,;:(–—→⇒]|\s-\s|[-=]>/u.test(before))
  const before = sentence.tokens
    .slice(Math.max(0, at - 6, clause), at)
    // "the minutes of May"
    .map(({ word, lower }) => (word === 'May' ? word : lower))
  if (
    before.some((lower) =>
      /^(?:if|once|when|unless|until|would|could|should|can|may|might|must|need|needs|want|wants|try|trying|cannot|can't|case|hopes?|hoping|hopefully)$/u.test(
        lower,
      ),
    ) ||
    isGuessed(sentence, clause, at)
  )
    return true
  const opening = sentence.tokens.slice(0, at).map(({ lower }) => lower)
  if (
    opening.includes('whether') ||
    opening[0] === 'nothing' ||
    (opening[0] === 'no' &&
      /^(?:decision|one|agreement)$/u.test(opening[1] ?? '') &&
      !/^(?:objected|minded|spoke)$/u.test(sentence.word(at)))
  )
    return true
  // "okay if a set of simple rules have been adopted"
  if (sentence.tokens.slice(Math.max(0, clause), at).some(({ lower }) => lower === 'if' || lower === 'unless'))
    return true
  // "after we decide on the brush"
  if (
    /^(?:agree|decide|approve|adopt|vote|choose)$/u.test(sentence.word(at)) &&
    /^(?:after|before)$/u.test(before.at(-2) ?? '')
  )
    return true
  // "if we meet next week or we decide in the chat"
  if (opening.includes('if') && /^(?:agree|decide|approve|adopt|vote|choose)$/u.test(sentence.word(at))) return true
  const near = before.slice(-3)
  // "We are not going to support it" is settled by the "not".
  if (sentence.word(at) === 'going' && near.at(-1) === 'not' && sentence.word(at + 1) === 'to') return false
  const refused = near.at(-1) === 'not' && /^(?:did|does|do)$/u.test(near.at(-2) ?? '')
  if (refused && /^(?:approve|adopt|accept|endorse|ratify)$/u.test(sentence.word(at))) return false
  if (near.includes('will') && /^(?:will|'ll|going)$/u.test(sentence.word(at))) return false
  if (near.includes('will') && !/^(?:postpon|defer|remain|stay)/u.test(sentence.word(at))) return true
  if (near.includes('to') && near.includes('be')) return true
  return (
    near.some((lower) => /^(?:not|never|hasn't|haven't|wasn't|weren't|didn't|don't|doesn't|isn't|yet)$/u.test(lower)) &&
    !/^(?:agreed|decided)$/u.test(near[0] ?? '')
  )
}
