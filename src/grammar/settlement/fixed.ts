import { isTheGroup, subjectBefore } from '../subject.js'
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

/** "We set a deadline of May 1", "The board moved the rehearsals to Tuesdays": a time or a sum that they fix. */
export const fixed: Finder = foundAt(
  /^(?:set|fixed|picked|moved|changed|shifted|rescheduled|extended)$/u,
  (sentence, at) => {
    const behind = sentence.textBehind(at)
    const fits = /^(?:set|fixed|picked)$/u.test(sentence.word(at)) ? what : over
    if (!fits.test(behind) || /^(?:had|that|to)$/u.test(sentence.word(at - 1))) return null
    const subject = subjectBefore(sentence, at)
    if (!isTheGroup(subject) || /^(?:that|if|when|since|as|once|because|where)$/u.test(sentence.word(subject.from - 1)))
      return null
    return told(sentence, at, at)
  },
)

const fixedThing = new RegExp(
  `^\\W*(?:the |our )?(?:new |next year['’]s )?(?!next\\b)(?:[\\p{L}-]{1,20} ){0,3}?(?:${fixable})(?: (?:of|for) [^.,;:]{1,40}?)?(?: (?:was|were|has been|have been))? $`,
  'iu',
)

/** "The date of the fair was fixed for May 1", "Meeting time changed to 19:00". */
export const fixedThus: Finder = foundAt(
  /^(?:set|fixed|moved|changed|shifted|rescheduled|extended)$/u,
  (sentence, at) =>
    /^ (?:back |forward )?(?:(?:at|for|on|until|by)\b|to (?=(?:the|an?|our|mid|early|late|next|noon)\b|[\d\p{Lu}€£$]))/u.test(
      sentence.textBehind(at),
    ) && fixedThing.test(sentence.textBefore(at))
      ? told(sentence, at, at)
      : null,
)
