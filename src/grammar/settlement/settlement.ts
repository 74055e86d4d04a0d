import { monthsInFull } from '../../lexicon/month-names.js'
import { inAnyCase, onlyWhere } from '../../lexicon/pattern.js'
import type { Text } from '../../outline/text.js'
import { byWord } from '../by-word.js'
import { isQuestion, type Sentence } from '../sentence.js'
import { type Token, tokensOf } from '../tokens.js'
import { active } from './active.js'
import { allInFavour, approvalGiven } from './approval.js'
import { allAreFor, assentOfAll, fineByAll, inBrackets, weAreFor } from './assent.js'
import { bareParticiple } from './bare-participle.js'
import { behindDash } from './behind-dash.js'
import { chosenWay, thatItIs } from './chosen-way.js'
import { closedAs } from './closed-as.js'
import { concluded } from './concluded.js'
import { confirmed } from './confirmed.js'
import { doneHere } from './done-here.js'
import { elected } from './elected.js'
import { felt, generalView } from './felt.js'
import { finalized } from './finalized.js'
import type { Finder, Settlement } from './finder.js'
import { appointment, fixed, fixedThus, willChange } from './fixed.js'
import { forbidden } from './forbidden.js'
import { formalMatter } from './formal-matter.js'
import { founded, laidDownRule } from './founded.js'
import { fromNowOn, rule } from './from-now-on.js'
import { drawnNow, goesAhead, handlesIt, soLetsDo } from './goes-ahead.js'
import { idiom } from './idiom.js'
import { inOffice } from './in-office.js'
import { keptOrDropped } from './kept-or-dropped.js'
import { leftOut } from './left-out.js'
import { byMajority, passesVote, wonVote } from './majority.js'
import { naming } from './naming.js'
import { noLonger } from './no-longer.js'
import { nominal } from './nominal.js'
import { parked } from './parked.js'
import { impersonal, inPassive } from './passive.js'
import { phrasal, putOffTersely, waits } from './phrasal.js'
import { onHold, putOff, voteDelayed, willPutOff } from './put-off.js'
import { recommended } from './recommended.js'
import { clears, saysYes } from './says-yes.js'
import { seconded } from './seconded.js'
import { drawn, remains, standing, standingPassive, staysTersely } from './standing.js'
import { isStillOpen } from './still-open.js'
import { isSubordinate } from './subordinate.js'
import { allSupport, preferred, supported, unsupported, unwanted } from './supported.js'
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
  laidDownRule,
  goesAhead,
  drawnNow,
  soLetsDo,
  handlesIt,
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
  voteDelayed,
  onHold,
  willPutOff,
  supported,
  unsupported,
  preferred,
  recommended,
  unwanted,
  allSupport,
  saysYes,
  clears,
  concluded,
  closedAs,
  confirmed,
  finalized,
  inOffice,
  byMajority,
  wonVote,
  passesVote,
  felt,
  generalView,
  naming,
  noLonger,
  fixed,
  fixedThus,
  appointment,
  willChange,
  standing,
  standingPassive,
  staysTersely,
  remains,
  drawn,
  allAreFor,
  weAreFor,
  chosenWay,
  thatItIs,
  rule,
  fromNowOn,
  forbidden,
  leftOut,
  seconded,
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
      if (settlement && !isStillOpen(sentence, at) && !isSubordinate(sentence, at)) return settlement
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
