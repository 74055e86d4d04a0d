import { isGroupNoun } from '../../lexicon/common-words.js'
import { passiveSettlementOf } from '../../lexicon/settlement.js'
import { type Finder, foundAt, settlement } from './finder.js'

const chosen =
  /^(?:(?:re-?)?(?:elected|appointed|acclaimed)|voted|co-opted|confirmed|chosen|selected|picked|accepted|admitted)$/u
/** Said of other things, too: of people where an office stands behind. */
const ofAnything = /^(?:confirmed|chosen|selected|picked|accepted|admitted)$/u

/** "Ann is elected as treasurer", "Bo elected chair", "Cy and Di are elected", "Ed is elected unopposed", "Ann voted in as scribe", "Bo was acclaimed as chair", "Cy chosen as team captain". */
export const elected: Finder = foundAt(chosen, (sentence, at) => {
  const lower = sentence.word(at)
  if (!chosen.test(lower) || at === 0) return null
  const behind = sentence.textBehind(at)
  const asWhat =
    lower === 'voted'
      ? /^ (?:in|on) as\b/iu
      : ofAnything.test(lower)
        ? /^ as (?:the |our )?(?:new )?(?:[\p{L}-]+ ){0,4}(?:chair|co-chair|manager|lead|leader|maintainer|treasurer|secretary|editor|member|committer|director|president|delegate|coordinator|captain|admin|officer|representative|scribe|host)\b/iu
        : /^ (?:as|unopposed|unanimously|by acclamation|on a show)\b/iu
  const office = lower !== 'voted' && !ofAnything.test(lower) && isOffice(sentence.word(at + 1), behind)
  const before = /^(?:unanimously|formally|hereby)$/u.test(sentence.word(at - 1)) ? at - 1 : at
  const verb = /^(?:is|are|was|were)$/u.test(sentence.word(before - 1)) ? before - 1 : before
  const name = sentence.names.some((one) => one.to === verb && !one.possessive)
  const all = sentence.word(verb) === 'are' && /^\W*$/u.test(behind) && !ofAnything.test(lower)
  return name && (asWhat.test(behind) || office || all) ? settlement(sentence, verb, at) : null
})

/** "elected chair", "elected to the board", "appointed secretary": an office of those who meet. */
const isOffice = (next: string, behind: string): boolean =>
  (isGroupNoun(next) && passiveSettlementOf(next) === null) ||
  /^ to (?:the |our )(?:\p{L}+ ){0,2}(?:board|committee|council|panel|team)\b/iu.test(behind)
