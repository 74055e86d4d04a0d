import { overLines } from '../../lexicon/over-lines.js'
import { isSettledMatter } from '../../lexicon/settlement.js'
import type { Decision } from '../../record/types.js'
import type { Sentence } from '../sentence.js'
import { isTheGroup } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, settlement, told } from './finder.js'

/** Verbs that settle with the word behind them, and how. */
const settling = new Map<string, Decision['outcome']>([
  ['voted down', 'rejected'],
  ['turned down', 'rejected'],
  ['ruled out', 'rejected'],
  ['called off', 'rejected'],
  ['shot down', 'rejected'],
  ['thrown out', 'rejected'],
  ['signed off', 'accepted'],
  ['voted through', 'accepted'],
  ['waved through', 'accepted'],
  ['voted in', 'accepted'],
  ['voted on', 'accepted'],
  ['settled on', 'accepted'],
])
/** The same of what waits, where it is said until when. */
const delaying = /^(?:put off|held over|carried over|pushed back|put over)$/u
const until = /\b(?:to|until|till) (?:the |our )?(?:next|\p{Lu})/u
/** "ruled out by the supplier", "called off when it rained", "signed off from the call": not by the meeting. */
const elsewhere = /^ (?:by(?! (?:the )?(?:group|team|board|committee|council|meeting)\b)|in|when|at|from|early)\b/iu

/** "The robes were voted down", "A second choir is ruled out", "The board turned down the offer", "The trip was called off", "We put it off until May". */
export const phrasal: Finder = foundAt(
  /^(?:voted|turned|put|held|carried|pushed|ruled|called|signed|waved|settled|shot|thrown)$/u,
  (sentence, at) => {
    const between = /^(?:it|this|that|them|these)$/u.test(sentence.word(at + 1)) ? 1 : 0
    const verb = `${sentence.word(at)} ${sentence.word(at + between + 1)}`
    const subject = subjectBefore(sentence, at)
    const isPassive = /^(?:is|are|was|were|been)$/u.test(sentence.word(at - 1))
    const outcome = settling.get(verb)
    if (outcome && isTerse(sentence, at, between)) return told(sentence, at, at + 1, outcome)
    // "Some had ideas, we settled on four areas" only tells; "Green paint was settled on" says how it ended.
    const isOurs = isTheGroup(subject) && verb !== 'settled on'
    // "The old rule was shot down long ago"
    if (/^(?:shot down|thrown out)$/u.test(verb) && !putToThem.test(sentence.textBefore(at))) return null
    // "was voted on" at a sentence's end says that it is done; elsewhere it only says which is meant, or when.
    if (verb === 'voted on' && !/^\W*$/u.test(sentence.textBehind(at + 1))) return null
    // "voted in January"
    if (
      verb === 'voted in' &&
      !(isPassive && /^(?:\W*$|[.,;]| (?:as|unanimously|by)\b)/u.test(sentence.textBehind(at + 1)))
    )
      return null
    if (outcome)
      return (isOurs || isPassive) && !elsewhere.test(sentence.textBehind(at + between + 1))
        ? settlement(sentence, at, at + between + 1, outcome)
        : null
    if (!delaying.test(verb) || !(isTheGroup(subject) || isPassive || subject.kind === 'elided')) return null
    return until.test(sentence.textBehind(at)) ? settlement(sentence, at, at + between + 1, 'deferred') : null
  },
)

/** "Planting plan signed off": a matter, what became of it and no more. */
const isTerse = (sentence: Sentence, at: number, between: number): boolean =>
  between === 0 &&
  at >= 2 &&
  at <= 6 &&
  /^(?:signed|voted|turned|waved)$/u.test(sentence.word(at)) &&
  /^\W*$/u.test(sentence.textBehind(at + 1)) &&
  isSettledMatter(sentence.word(at - 1)) &&
  !/^(?:i|we|he|she|they)$/u.test(sentence.word(0))

const putToThem = /\b(?:motion|proposal|plan|idea|suggestion|request|amendment|application)\b/iu

/** What a matter is put off to. */
const later = new RegExp(
  overLines`
    ^ (?:(?:this|it|that|the (?:rest|topic|item|discussion|vote|decision)) )?(?:back |out |over |on (?:hold|pause) )?(?:
      (?:to|until|till|for) (?:the |our |a )?(?:next|later|future|following|another)\b
      |to (?:[\p{L}’'-]{2,12} ){1,4}?(?:next|future|following) (?:meeting|call|session|time|week|month)
      |on (?:hold|pause|ice|the back burner)\b
      |indefinitely\b
    )
  `,
  'iu',
)
/** "defer until Ann is back", "postpone this for lack of time", "defer the vote on paint to the next call" */
const awaited =
  /^ (?:(?:(?:this|it|that|them|the [\p{L}-]+|(?:a )?decision|discussion) )?(?:until|till|for|pending)\b|[^.;:?]{1,60}? (?:until|till)\b|(?:[\p{L}\p{N}#-]{1,20} ){1,6}?(?:until|till|to) (?:the|our|an?|next|later)\b)/iu

/** "Will wait for the new roof", "We'll wait until May": terse notes of what is not done yet. */
export const waits: Finder = foundAt(/^(?:will|we'll)$/u, (sentence, at) =>
  at === 0 && /^ wait (?:on|for|until|till|with)\b/iu.test(sentence.textBehind(0))
    ? told(sentence, 0, 1, 'deferred')
    : null,
)

/** "Moved to next meeting", "Punted to next week", "postpone indefinitely", "Put on hold until spring": terse notes. */
export const putOffTersely: Finder = foundAt(
  /^(?:moved|pushed|punted|bumped|kicked|rolled|delayed|skipped|saved|put|postpone|defer|table|punt|hold|postponing|deferring|tabling|punting)$/u,
  (sentence, at) => {
    const first = /^(?:will|let's|lets|we'll)$/u.test(sentence.word(at - 1)) ? at - 1 : at
    const opens = first === 0 || /(?:→|⇒|=>|->|[:–—]|\s-)\s*$/u.test(sentence.tokens[first]?.before ?? '')
    const behind = sentence.textBehind(at)
    const isAwaited = /^(?:defer|postpon)/u.test(sentence.word(at)) && awaited.test(behind)
    if (!opens || /\bpropos/iu.test(sentence.textBefore(first)) || !(isAwaited || later.test(behind))) return null
    return settlement(sentence, at, at, 'deferred')
  },
)
