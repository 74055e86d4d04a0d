import { overLines } from '../../lexicon/over-lines.js'
import { isOpenBefore } from '../open-before.js'
import { isTheGroup } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, told } from './finder.js'

/** What a meeting fixes: a time, a sum, a place. */
const fixable =
  'deadlines?|due date|dates?|days?|time(?:slot)?s?|start time|fees?|budgets?|prices?|goals?|targets?|limits?|venue|location|schedule|cadence|frequency|rate|quorum'
const occasion = 'meetings?|calls?|sessions?|fair|event|workshop|conference|release|launch|freeze'
const what = new RegExp(
  `^ (?:an?|the|our|this|that|next year['’]s) (?:[\\p{L}-]{1,20} ){0,2}(?:${fixable})\\b(?! (?:up|aside|back)\\b)`,
  'iu',
)
const over = new RegExp(
  `^ (?:the|our|this|these|that) (?:[\\p{L}-]{1,20} ){0,2}(?:${fixable}|${occasion})(?: of [^.,;]{1,40}?)? (?:back |forward )?(?:to|from|until)\\b`,
  'iu',
)

/** "We set a deadline of May 1", "We are moving the rehearsals to Tuesdays": a time or a sum that they fix. */
export const fixed: Finder = foundAt(
  /^(?:set|fixed|picked|moved|changed|shifted|rescheduled|extended|moving|changing|shifting|rescheduling)$/u,
  (sentence, at) => {
    const behind = sentence.textBehind(at)
    const fits = /^(?:set|fixed|picked)$/u.test(sentence.word(at)) ? what : over
    if (!fits.test(behind) || /^(?:had|that|to)$/u.test(sentence.word(at - 1))) return null
    const isGerund = sentence.word(at).endsWith('ing')
    const helper = isGerund ? /^(?:are|is|we're)$/u.exec(sentence.word(at - 1))?.[0] : undefined
    if (isGerund && !helper) return null
    const subject = subjectBefore(sentence, helper && helper !== "we're" ? at - 1 : at)
    if (!isTheGroup(subject) || /^(?:that|if|when|since|as|once|because|where)$/u.test(sentence.word(subject.from - 1)))
      return null
    return told(sentence, at, at)
  },
)

const fixedThing = new RegExp(
  `^\\W*(?:the |our )?(?:new |next year['’]s )?(?!next\\b)(?:[\\p{L}-]{1,20} ){0,3}?(?:${fixable})(?: (?:of|for) [^.,;:]{1,40}?)?(?: (?:was|were|has been|have been))? $`,
  'iu',
)

const toWhat =
  /^ (?:back |forward )?(?:from [^.,;]{1,20} )?(?:(?:at|for|on|until|by)\b|to (?=(?:the|an?|our|mid|early|late|next|noon|every)\b|[\d\p{Lu}€£$]))/u
/** "The meeting moved to the next point" */
const toWhen = /^ (?:back |forward )?to (?:every |mid-?|early |late |noon|\d|\p{Lu})/u
const movedOccasion = new RegExp(`^\\W*(?:the |our |all )?(?:[\\p{L}-]{1,20} ){0,2}?(?:${occasion}) $`, 'iu')

/**
 * "The date of the fair was fixed for May 1", "Meeting time changed to 19:00", "Fees raised to 30", "Calls moved to
 * Mondays".
 */
export const fixedThus: Finder = foundAt(
  /^(?:set|fixed|moved|changed|shifted|rescheduled|extended|raised|increased|lowered|reduced|cut|capped|doubled)$/u,
  (sentence, at) => {
    const before = sentence.textBefore(at)
    const behind = sentence.textBehind(at)
    if (!toWhat.test(behind)) return null
    const moves = /^(?:moved|changed|shifted|rescheduled)$/u.test(sentence.word(at)) && movedOccasion.test(before)
    return (moves && toWhen.test(behind)) || fixedThing.test(before) ? told(sentence, at, at) : null
  },
)

/** What is held on a day, besides. */
const held = overLines`
  rehearsals?|practices?
  |class(?:es)?
  |lessons?|trips?|walks?|concerts?
  |part(?:y|ies)
  |dinners?|picnics?|lectures?|talks?|tournaments?|races?|games?
  |match(?:es)?
  |socials?|events?|terms?|contracts?|leases?|trials?|pilots?|period
`

const movable = new RegExp(
  overLines`
    ^\W*(?:the |our |this |next (?:week|month|year)['’]s |\p{L}{1,7}day['’]s |this \p{L}{1,7}day['’]s )?(?:
      next[ ]
    )?(?:[\p{L}-]{1,20} ){0,3}?(?:${fixable}|${occasion}|${held})(?: (?:of|for) [^.,;:]{1,40}?)? (?:
      is|was
      |has been
      |have been
      |are|were
    ) $
  `,
  'iu',
)
const byHowMuch =
  /^(?: (?:back |forward |out ))?(?: (?:by|for)| to| until| till) (?:\d|an?|one|two|three|four|five|six|half|another|the end|the (?:week|month)|(?:next|the next|the following) |\p{Lu})/u

/** "The deadline is extended by a month", "Saturday's concert is cancelled": what becomes of an appointment. */
export const appointment: Finder = foundAt(
  /^(?:extended|shortened|delayed|cancell?ed|prolonged|postponed|moved)$/u,
  (sentence, at) => {
    if (!movable.test(sentence.textBefore(at))) return null
    const cancelled = sentence.word(at).startsWith('cancel')
    const behind = sentence.textBehind(at)
    // "Sunday's walk was cancelled" is how it went.
    if (cancelled && /^(?:was|were)$/u.test(sentence.word(at - 1))) return null
    if (cancelled ? !/^(?:\W*$|[.,;]| (?:due|because|as|since|this|for|and)\b)/u.test(behind) : !byHowMuch.test(behind))
      return null
    return told(sentence, at, at, /^(?:delay|postpon)/u.test(sentence.word(at)) ? 'deferred' : 'accepted')
  },
)

const willBe =
  /^ (?:(?:be )?(?:mov|chang|shift|extend|postpon|reschedul|prolong)(?:e|ed|d)?|go (?:up|down)|(?:rise|increase|drop)) (?:from [^.,;]{1,20} )?(?:back |forward )?(?:to|by|until|till) \S/iu

/** "The rehearsal will move to Tuesdays", "Fees will rise to 30": how an appointment, or a sum, will be. */
export const willChange: Finder = foundAt(/^will$/u, (sentence, at) =>
  willBe.test(sentence.textBehind(at)) && movable.test(`${sentence.textBefore(at)}is `) && !isOpenBefore(sentence, at)
    ? told(sentence, at, at + 1)
    : null,
)
