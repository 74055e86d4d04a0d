import { outcomeOf, outcomeOfWhat } from '../../lexicon/outcome.js'
import { overLines } from '../../lexicon/over-lines.js'
import type { Sentence } from '../sentence.js'
import { isTheGroup } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, settlement, told } from './finder.js'

/** What goes ahead: "so we merge", "to closing it", "to this going ahead", "to the new day". */
const act = new RegExp(
  overLines`
    \b(?:
      so(?! that\b)
      |let's|lets|will|merged?|approved?|accepted?|adopted?|passed|carried|closed?
      |land(?:ed)?
      |go(?:ing)? ahead
      |proceed|moving
      |to (?:\w+ing|merge|close|land|the|this|that|it|our|a|an)
    )\b
  `,
  'iu',
)
/** "from the group for the list", "by anyone against the new date": what nobody objects to. */
const toWhat = new RegExp(
  overLines`
    ^ (?:(?:was |were )?(?:raised|heard|voiced|received|noted|made) )?(?:
      (?:from|by|among|within) (?!the floor|my\b|me\b)[^.,;:]{1,40}?[ ]
    )?(?:to|for|with|on|about|regarding|against|concerning) (?!(?:now|my|me|his|her|him|them|their|us|record)\b)[\p{L}\p{N}#'‘“"]
  `,
  'iu',
)
/** What is said in front: "we can close it, no objections", "move it to May; no objections were raised". */
const behindAct =
  /^(?: (?:from|by) \p{L}[^.]{0,40}| (?:was|were|was heard|were heard|heard|raised|voiced|received)(?: raised| heard| voiced| received)?)?\W*$/iu

/** "No objections, let's merge", "no objection to closing it", "Ann thinks we can close it, no objections". */
export const unopposed: Finder = foundAt(/^(?:objections?|opposition|dissent|disagreements?)$/u, (sentence, at) => {
  if (!/^(?:no|without|zero)$/u.test(sentence.word(at - 1))) return null
  const behind = sentence.textBehind(at)
  // "I have no objection", "if they do the work, no objection": of one, or on a condition.
  if (/^(?:I|I've|if|unless|barring)\b/iu.test(sentence.text) || sentence.word(at - 3) === 'i') return null
  // "Ann had no objections to it"
  if (/^(?:has|had|have)$/u.test(sentence.word(at - 2)) && !isOfAll(sentence, at - 1)) return null
  // "no objection - I do not understand it well enough" is one vote.
  if (/^\W+I\b/u.test(behind)) return null
  if (act.test(behind) || (toWhat.test(behind) && isOfAll(sentence, at - 1)))
    return settlement(sentence, at - 1, at, outcomeOfWhat(behind))
  const divided = /(?:[,;(–—-]|->|=>|→)\s*$/u.test(sentence.tokens[at - 1]?.before ?? '')
  return divided && at >= 4 && behindAct.test(behind)
    ? settlement(sentence, at - 1, at, outcomeOf(sentence.textBefore(at - 1)))
    : null
})

/** "There was no opposition to it", "with no objections on that", "the board had no objection": not of one, nor of others. */
function isOfAll(sentence: Sentence, no: number): boolean {
  const before = sentence.word(no - 1)
  if (no === 0 || /^(?:with|and|but|so)$/u.test(before) || /[,;:(–—]\s*$/u.test(sentence.tokens[no]?.before ?? ''))
    return true
  if (/^(?:is|are|was|were|been)$/u.test(before)) return /^(?:there|have|has|had)$/u.test(sentence.word(no - 2))
  if (!/^(?:has|had|have)$/u.test(before)) return false
  return isTheGroup(subjectBefore(sentence, no - 1))
}

/** "to dropping it", "to the new day" */
const toAct = /^ to (?:\p{L}+ing|the|this|that|a|an|our|it)\b/iu

const spokeAgainst = /^ (?:up |out )?against (?:it|this|that|the|our|\p{Lu}|\p{L}+ing\b)/u

/** "It stays as it is; nobody objected", "No one objected to dropping it": with the act in the same sentence. */
export const nobodyObjected: Finder = foundAt(
  /^(?:objected|objects|disagreed|opposed|minded|spoke)$/u,
  (sentence, at) => {
    if (sentence.word(at) === 'spoke' && !spokeAgainst.test(sentence.textBehind(at))) return null
    // "to make sure that no one is opposed"
    if (sentence.tokens.slice(0, at).some(({ lower }) => lower === 'sure' || lower === 'think')) return null
    const none =
      /^(?:nobody|none)$/u.test(sentence.word(at - 1)) ||
      (sentence.word(at - 1) === 'one' && sentence.word(at - 2) === 'no')
    const before = at - (sentence.word(at - 1) === 'one' ? 2 : 1)
    const names =
      sentence.word(at) === 'spoke' && !/^ (?:up |out )?against (?:it|this|that)\W*$/iu.test(sentence.textBehind(at))
    return none && (before >= 5 || names || sentence.word(at + 1) === 'so' || toAct.test(sentence.textBehind(at)))
      ? settlement(sentence, at - 1, at)
      : null
  },
)

const nobody = /^(?:nobody|no-one|none|one)$/u
/** "had any issue with", "seemed to have a problem with", "raised concerns about" */
const hadNothing = new RegExp(
  overLines`
    ^ (?:
      (?:seem(?:s|ed)|appear(?:s|ed)) to (?:have|see)
      |has|have|had|sees?|saw
      |raise[ds]?
      |voice[ds]?
      |expresse[ds]
      |expressed
    ) (?:(?:any|an|a|further|major|serious|strong) ){0,2}(
      issues?|problems?|objections?|concerns?|reservations?|complaints?|blockers?
    ) (?:with|to|about|against|in|on) (.{3,})
  `,
  'iu',
)
const isAgainst =
  /^ (?:(?:is|are|was|were) (?:against|objecting to|opposing|opposed to)|objects to|oppose[ds]?|minded) (?:the|this|that|it|a|an|our|\p{L}+ing)\b/iu
/** A thing can have an issue too; what is only talked of cannot. */
const proposed = new RegExp(
  overLines`
    ^(?:
      \p{L}+ing\b
      |(?:it|this|that|these)\b(?! (?:\p{L}+ )?(?:version|release|build|tool|machine))
      |(?:another|an? (?:new|later|earlier|further|second))\b
      |(?:the|our|\p{L}+['’]s) (?:\p{L}+ )?(?:
        idea|proposal|plan|change|approach|suggestion|date|name|text|wording|draft
        |option|motion|decision|minutes|agenda
      )\b
    )
  `,
  'iu',
)

/** "Nobody had any concerns about it", "No one seemed to have an issue with another meeting", "No one was against it". */
export const nobodyMinds: Finder = foundAt(nobody, (sentence, at) => {
  if (sentence.word(at) === 'one' && sentence.word(at - 1) !== 'no') return null
  const from = sentence.word(at) === 'one' ? at - 1 : at
  const before = sentence.tokens.slice(0, from).map(({ lower }) => lower)
  if (before.length > 4 || before.some((lower) => /^(?:if|sure|think|thinks|hope|assuming|unless)$/u.test(lower)))
    return null
  const rest = sentence.textBehind(at)
  // "Nobody was in favour of a higher fee"
  if (/^ (?:is|are|was|were) in favou?r of (?:the|this|that|it|an?|\p{L}+ing)\b/iu.test(rest))
    return settlement(sentence, from, at + 1, 'rejected')
  // In somebody's turn it is that person's guess.
  if (isAgainst.test(rest)) return told(sentence, from, at + 1)
  const had = hadNothing.exec(rest)
  if (!had) return null
  const ofWill = /^(?:objection|concern|reservation)/iu.test(had[1] ?? '')
  return ofWill || proposed.test(had[2] ?? '') ? settlement(sentence, from, at + 1) : null
})
