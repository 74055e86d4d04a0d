import { needsMeeting, outcomeOf, passiveSettlementOf, settlementOf } from '../lexicon/settlement.js'
import type { Decision } from '../record/types.js'
import { byWord } from './by-word.js'
import { isQuestion, type Sentence } from './sentence.js'
import { isAdverb, subjectBefore } from './subject.js'
import type { Token } from './tokens.js'

/** Something that a sentence says the meeting settled. */
export interface Settlement {
  outcome: Decision['outcome']
  cue: { start: number; end: number }
}

type Find = (sentence: Sentence, at: number) => Settlement | null

/** One construct: the words, in small letters, that can give it away, and how it is read around such a word. */
interface Finder {
  marks(lower: string): boolean
  find: Find
}

const foundAt = (words: { test(lower: string): boolean }, find: Find): Finder => ({
  marks: (lower) => words.test(lower),
  find,
})

const settlingWords = { test: (lower: string) => settlementOf(lower) !== null }
const settledWords = { test: (lower: string) => passiveSettlementOf(lower) !== null }
const settlingNouns = /^(?:consensus|agreement|decision|conclusion|resolution|outcome)$/u
const votingWords = /^(?:pass(?:es|ed)|carrie[sd]|carried|fail(?:s|ed))$/u

/**
 * What a sentence says the meeting settled: a group or the passive + settle (agree, decide, approve, reject, postpone,
 * …) + what. One person's opinion or consent to a remark settles nothing; nor do questions and conditionals.
 *
 * @example
 * // "The team agreed to drop the tag", "It was decided to wait", "Consensus to close the issue"
 */
export function settlementIn(sentence: Sentence): Settlement | null {
  if (isQuestion(sentence)) return null
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    for (const finder of findersAt((tokens[at] as Token).known)) {
      const settlement = finder.find(sentence, at)
      if (settlement && !isOpen(sentence, at))
        return maySettle.test(sentence.plain.slice(sentence.start, sentence.end)) ? settlement : null
    }
  }
  return null
}

/** Without one of these nothing is settled. */
const maySettle =
  /\b(?:agree|decid|decision|resol|approv|accept|adopt|ratif|endors|settl|conclu|elect|appoint|vote|carried|passed|cho[os]|select|confirm|authori|reject|declin|defeat|veto|withdr|abandon|drop|postpon|defer|tabled|shelv|merge|close|land|consensus|opt|agreement|unanim|suspend|removed|dismiss|object|turned down|put off|put (?:it|this|that|them) off|held over|pushed|moved|carry|taken as read|parked|heard|raised|(?:against|opposed|no|nays?),? so|(?:all|everyone|everybody|both) (?:(?:is|are|was|were) )?(?:ok|fine|happy|good|content|in favou?r|in agreement))/iu

const word = (sentence: Sentence, index: number): string => sentence.tokens[index]?.lower ?? ''

/** "if approved", "needs to be agreed", "will be decided", "to be voted on", "not decided": still open. */
function isOpen(sentence: Sentence, at: number): boolean {
  const clause = sentence.tokens.slice(0, at + 1).findLastIndex(({ before }) => /[,;:(–—]/u.test(before))
  const before = sentence.tokens.slice(Math.max(0, at - 6, clause), at).map(({ lower }) => lower)
  if (
    before.some((lower) =>
      /^(?:if|once|when|unless|until|would|could|should|can|may|might|must|need|needs|want|wants|try|trying|cannot|can't|case)$/u.test(
        lower,
      ),
    )
  )
    return true
  const opening = sentence.tokens.slice(0, at).map(({ lower }) => lower)
  if (
    opening.includes('whether') ||
    opening[0] === 'nothing' ||
    (opening[0] === 'no' && /^(?:decision|one|agreement)$/u.test(opening[1] ?? '') && word(sentence, at) !== 'objected')
  )
    return true
  // "if we meet next week or we decide in the chat"
  if (opening.includes('if') && /^(?:agree|decide|approve|adopt|vote|choose)$/u.test(word(sentence, at))) return true
  const near = before.slice(-3)
  const refused = near.at(-1) === 'not' && /^(?:did|does|do)$/u.test(near.at(-2) ?? '')
  if (refused && /^(?:approve|adopt|accept|endorse|ratify)$/u.test(word(sentence, at))) return false
  if (near.includes('will') && !/^(?:postpon|defer)/u.test(word(sentence, at))) return true
  if (near.includes('to') && near.includes('be')) return true
  return (
    near.some((lower) => /^(?:not|never|hasn't|haven't|wasn't|weren't|didn't|isn't|yet)$/u.test(lower)) &&
    !/^(?:agreed|decided)$/u.test(near[0] ?? '')
  )
}

function settlement(sentence: Sentence, from: number, to: number, outcome?: Decision['outcome']): Settlement | null {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to]]
  if (!first || !last) return null
  return {
    outcome: outcomeOf(sentence.plain.slice(sentence.start, sentence.end), outcome),
    cue: { start: first.start, end: last.end },
  }
}

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
const active: Finder = foundAt(settlingWords, (sentence, at) => {
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

/** "It was agreed that …", "The minutes were approved", "has been deferred", "was merged during the meeting". */
const inPassive: Finder = foundAt(settledWords, (sentence, at) => {
  const settled = passiveSettlementOf(word(sentence, at))
  if (!settled) return null
  let helper = at - 1
  while (helper >= 0 && (isAdverb(sentence.tokens[helper]) || word(sentence, helper) === 'not')) helper--
  const auxiliary = word(sentence, helper)
  const passive =
    /^(?:was|were|been)$/u.test(auxiliary) ||
    (/^(?:is|are)$/u.test(auxiliary) &&
      /^(?:agree|decide|approve|adopt|postpone|defer|reject|resolve|accept)$/u.test(settled.base))
  const future =
    auxiliary === 'be' && word(sentence, helper - 1) === 'will' && /^(?:postpone|defer|drop|close)$/u.test(settled.base)
  if (!passive && !future) return null
  const behind = sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end)
  const impersonal = /^(?:it)$/u.test(word(sentence, helper - (auxiliary === 'been' ? 2 : 1)))
  if (
    needsMeeting(settled.base) &&
    !/\b(?:in|during|at|on) (?:the|this|our|today's) (?:meeting|call|session)\b|\btoday\b/iu.test(
      sentence.plain.slice(sentence.start, sentence.end),
    )
  )
    return null
  if (settled.base === 'confirm' || (settled.base === 'resolve' && !impersonal)) return null
  if (
    settled.base === 'accept' &&
    /^(?:we|they|he|she|i)$/u.test(word(sentence, helper - (auxiliary === 'been' ? 2 : 1)))
  )
    return null
  const unanimous = /^\s+(?:unanimously|by \p{L}+ votes?)\b/u.test(behind)
  if (/^(?:conclude|vote|settle|pass)$/u.test(settled.base) && !impersonal && !(settled.base === 'pass' && unanimous))
    return null
  // "carried out" is done, "carried over" is put off.
  if (settled.base === 'carry' && /^\s+(?:out|over|forward|away|on)\b/u.test(behind)) return null
  // What others decided elsewhere, or long ago, is only reported.
  if (
    /^\s+(?:by|at|in|last|on|yesterday|earlier|upstream)\s+(?!(?:the|this|our) (?:meeting|group|committee|board|team|council|members|call|tsc|chair|vote)|unanimous|general|common|voice|a vote|votes?\b|secret ballot|(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\S* (?:votes?|to)\b|a (?:large|clear|narrow) majority|roll[- ]call|majority|a majority|consensus|all|acclamation|everyone|a show|show|common|\p{L}+ (?:until|to|till)|principle)/iu.test(
      behind,
    ) &&
    !impersonal
  )
    return null
  return settlement(sentence, Math.max(0, helper), at, settled.outcome)
})

/** "Consensus is to wait", "The decision was to …", "General agreement that …", "no objections, so …". */
const nominal: Finder = foundAt(settlingNouns, (sentence, at) => {
  const lower = word(sentence, at)
  const next = word(sentence, at + 1)
  if (lower === 'consensus' || lower === 'agreement') {
    if (
      /^(?:no|without|lazy|need|seek|find|reach|of|by|at|to|related|license|participation|contribution|membership|agile)$/u.test(
        word(sentence, at - 1),
      )
    )
      return null
    // "hard to get the consensus on it", "consensus is not about votes"
    if (/^(?:get|getting|reach|find|build|need|seek|require)$/u.test(word(sentence, at - 2))) return null
    if (word(sentence, at + 2) === 'about' || word(sentence, at + 3) === 'about') return null
    if (
      lower === 'agreement' &&
      !/^(?:general|broad|unanimous|full|rough|was|in|an|common|some)$/u.test(word(sentence, at - 1)) &&
      at > 0
    )
      return null
    const link =
      lower === 'agreement'
        ? /^(?:to|that|on|was|not)$/u.test(next)
        : /^(?:to|that|is|was|on|reached|in|from|around|among|here|not|seems)$/u.test(next) ||
          (at + 1 >= sentence.tokens.length && at <= 1)
    return link ? settlement(sentence, at, Math.min(at + 1, sentence.tokens.length - 1)) : null
  }
  if (lower === 'decision' || lower === 'conclusion' || lower === 'resolution' || lower === 'outcome') {
    const link = /^(?:was|is|made)$/u.test(next) && /^(?:to|that|made|not|taken|reached)$/u.test(word(sentence, at + 2))
    const open = /^(?:no|a|any|next|final)$/u.test(word(sentence, at - 1)) && word(sentence, at - 1) !== 'final'
    const bare =
      next === 'to' &&
      (at === 0 || word(sentence, at - 1) === 'the') &&
      !/^(?:the|be)$/u.test(word(sentence, at + 2)) &&
      lower === 'decision' &&
      at <= 1
    return (link || bare) && !open ? settlement(sentence, at, at + 1) : null
  }
  return null
})

/** "No objections, let's merge", "no objection to closing it": with the act. */
const unopposed: Finder = foundAt(/^objections?$/u, (sentence, at) => {
  if (
    !/^objections?$/u.test(word(sentence, at)) ||
    !/^(?:no|without|any)$/u.test(word(sentence, at - 1)) ||
    word(sentence, at - 1) === 'any'
  )
    return null
  const act =
    /\b(?:so|let's|lets|will|merged?|approved?|accepted?|adopted?|passed|carried|closed?|land(?:ed)?|go ahead|proceed|moving|to (?:\w+ing|merge|close|land|the))\b/iu
  return act.test(sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end))
    ? settlement(sentence, at - 1, at)
    : null
})

/** "closed during the meeting", "merged in the call", "agreed by everyone": the passive without its helper. */
const bareParticiple: Finder = foundAt(settledWords, (sentence, at) => {
  const settled = passiveSettlementOf(word(sentence, at))
  if (!settled || /^(?:was|were|been|be|is|are|not)$/u.test(word(sentence, at - 1))) return null
  const behind = sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end)
  const here = /^\s+(?:during|in|on|at) (?:the|this|our|today's) (?:meeting|call|session)\b/iu.test(behind)
  const byAll =
    /^\s+(?:by (?:everyone|everybody|all|consensus|the (?:group|team|committee|board|council|meeting))|unanimously|unopposed)\b/iu.test(
      behind,
    ) || /^\s+by (?:\p{Lu}[\p{L}.'’-]* )+and (?:both |all )?\p{Lu}/u.test(behind)
  const unopposed =
    /^\s?(?:[(,]\s?)?(?:no objections?|nem\.? con|without objection)/iu.test(behind) ||
    /^\s?(?:[(,:]\s?)?(?:by )?\d{1,3}(?:\s?[-–]\s?| to | votes? to )\d{1,3}\b(?![-–:.]\d)/u.test(behind) ||
    (tally.test(sentence.plain.slice(sentence.start, sentence.tokens[at]?.start)) && /^\s?(?:[.!]\s?)?$/u.test(behind))
  const past = subjectBefore(sentence, at)
  if (past.kind === 'person' && !byAll) return null
  return here || byAll || unopposed ? settlement(sentence, at, at, settled.outcome) : null
})

/** "4 yes, 0 no", "5 in favour, 1 against" */
const tally = /(?<![.\d])\b\d{1,3} (?:votes? )?(?:(?:yes|ayes?|in favou?r)\b|for\s*[,;/])/iu

/** "It stays as it is; nobody objected": with the act in the same sentence. */
const nobodyObjected: Finder = foundAt(/^objected$/u, (sentence, at) => {
  if (word(sentence, at) !== 'objected') return null
  const none =
    /^(?:nobody|none)$/u.test(word(sentence, at - 1)) ||
    (word(sentence, at - 1) === 'one' && word(sentence, at - 2) === 'no')
  const before = at - (word(sentence, at - 1) === 'one' ? 2 : 1)
  return none && (before >= 5 || word(sentence, at + 1) === 'so') ? settlement(sentence, at - 1, at) : null
})

/** "The robes were voted down", "The board turned down the offer", "We put it off until May", "held over to the next meeting". */
const phrasal: Finder = foundAt(/^(?:voted|turned|put|held|carried|pushed)$/u, (sentence, at) => {
  const between = /^(?:it|this|that|them|these)$/u.test(word(sentence, at + 1)) ? 1 : 0
  const verb = `${word(sentence, at)} ${word(sentence, at + between + 1)}`
  const subject = subjectBefore(sentence, at)
  const we = subject.kind === 'group' || (subject.kind === 'pronoun' && subject.mentions[0]?.name === 'we')
  const passive = /^(?:was|were|been)$/u.test(word(sentence, at - 1))
  if (verb === 'voted down' && (we || passive)) return settlement(sentence, at, at + 1, 'rejected')
  if (verb === 'turned down' && we) return settlement(sentence, at, at + 1, 'rejected')
  const delays = /^(?:put off|held over|carried over|pushed back|put over)$/u.test(verb)
  if (!delays || !(we || passive || subject.kind === 'elided')) return null
  const until = /\b(?:to|until|till) (?:the |our )?(?:next|\p{Lu})/u
  return until.test(sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end))
    ? settlement(sentence, at, at + between + 1, 'deferred')
    : null
})

/** "Ballot passed", "The motion fails", "the vote passes": what a vote came to. */
const voted: Finder = foundAt(votingWords, (sentence, at) => {
  if (!votingWords.test(word(sentence, at))) return null
  let noun = at - 1
  while (noun > 0 && (isAdverb(sentence.tokens[noun]) || /^(?:was|is|has|been)$/u.test(word(sentence, noun)))) noun--
  if (!/^(?:ballot|vote|votes|motion|motions|resolution|proposal|amendment|poll)$/u.test(word(sentence, noun)))
    return null
  return settlement(sentence, noun, at, word(sentence, at).startsWith('fail') ? 'rejected' : 'accepted')
})

/** "Minutes taken as read", "then that's settled", "so that settles it". */
const idiom: Finder = foundAt(/^(?:taken|that|this|it|that's|it's)$/u, (sentence, at) => {
  const behind = sentence.plain.slice(sentence.tokens[at]?.start ?? 0, sentence.end)
  if (/^taken as read\b/iu.test(behind)) return settlement(sentence, at, at + 2)
  if (
    at <= 2 &&
    /^(?:that['’]s|it['’]s|that is|that was|it was|this is) settled(?: then)?\b(?! (?:down|in|into|by)\b)/iu.test(
      behind,
    )
  )
    return settlement(sentence, at, at + 1)
  return /^that settles (?:it|that|the matter)\b/iu.test(behind) ? settlement(sentence, at, at + 2) : null
})

/** "Nobody uses the kiln until then (consensus)", "the day moves to May 3 (lazy consensus, no objections)". */
const inBrackets: Finder = foundAt(
  /^(?:by|lazy|rough|full|general|unanimous|unanimously|consensus|no|nobody|nem|all|agreed)$/u,
  (sentence, at) => {
    if (!/[([]\s*$/u.test(sentence.tokens[at]?.before ?? '')) return null
    const behind = sentence.plain.slice(sentence.tokens[at]?.start ?? 0, sentence.end)
    const closing =
      /^(?:(?:by |lazy |rough |full |general |unanimous )?consensus|no objections?|nobody objected|nem\.? con\.?|unanimous(?:ly)?|all agreed|agreed(?: by all| unanimously)?|all in favou?r)\b[^()[\]]{0,40}[)\]]\W*$/iu
    return closing.test(behind) && at >= 1 ? settlement(sentence, at, sentence.tokens.length - 1) : null
  },
)

/** "No deploys on Friday → all OK with that", "2 p.m. instead, everyone happy": an act and then the assent of all. */
const assentOfAll: Finder = foundAt(/^(?:all|everyone|everybody|both)$/u, (sentence, at) => {
  if (!/^(?:all|everyone|everybody|both)$/u.test(word(sentence, at)) || at < 3) return null
  if (!/(?:→|=>|->|[,;:–—(-])\s*$/u.test(sentence.tokens[at]?.before ?? '')) return null
  const behind = sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end)
  const assents =
    /^ (?:(?:is|are|was|were) )?(?:ok(?:ay)?|fine|happy|good|content|in favou?r|in agreement)(?: with (?:it|that|this))?\W*$/iu
  return assents.test(behind) ? settlement(sentence, at, at + 1) : null
})

/** "Objections? None heard, so change it", "4 for, 1 against, so the notice goes out": the act behind "so". */
const soBehindVote: Finder = foundAt(/^so$/u, (sentence, at) => {
  if (word(sentence, at) !== 'so' || at < 2) return null
  const before = sentence.plain.slice(sentence.start, sentence.tokens[at]?.start)
  const unheard =
    /\b(?:none|no objections?|nothing|nobody) (?:was |were )?(?:heard|raised|voiced|received|spoke up)\W*$/iu
  const counted = /\b\d{1,3} (?:votes? )?(?:for|in favou?r|yes|ayes?)\b[^.]{0,40}\b(?:against|no|nays?|opposed)\W*$/iu
  const decided = unheard.test(before) || counted.test(before) ? settlement(sentence, at, at) : null
  // "1 against" does not reject what "so" says.
  return decided && { ...decided, outcome: 'accepted' }
})

/** "Ann closed the ticket during the meeting", "merged it in the call": what one person settles before all. */
const doneHere: Finder = foundAt(settledWords, (sentence, at) => {
  const settled = passiveSettlementOf(word(sentence, at))
  if (!settled || !/^(?:merge|close|land)$/u.test(settled.base) || !/ed$/u.test(word(sentence, at))) return null
  const here = /\b(?:during|in) (?:the|this|our|today's) (?:meeting|call|session)\b/iu
  const subject = subjectBefore(sentence, at)
  if (subject.kind === 'thing' || !here.test(sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end)))
    return null
  return settlement(sentence, at, at, settled.outcome)
})

/** "The note is parked until May", "Parked for now": put off without a vote. */
const parked: Finder = foundAt(/^parked$/u, (sentence, at) => {
  if (word(sentence, at) !== 'parked') return null
  const behind = sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end)
  const passive = at === 0 || /^(?:is|are|was|were|been|we)$/u.test(word(sentence, at - 1))
  return passive && /^ (?:until|till|for now|pending|to the next)\b/iu.test(behind)
    ? settlement(sentence, at, at, 'deferred')
    : null
})

const finders: readonly Finder[] = [
  idiom,
  inBrackets,
  assentOfAll,
  soBehindVote,
  doneHere,
  parked,
  active,
  inPassive,
  nominal,
  unopposed,
  bareParticiple,
  voted,
  nobodyObjected,
  phrasal,
]
const findersAt = byWord(finders)
