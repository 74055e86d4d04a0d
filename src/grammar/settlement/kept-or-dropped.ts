import { isTask } from '../../lexicon/commitment.js'
import { overLines } from '../../lexicon/over-lines.js'
import { inAnyCase } from '../../lexicon/pattern.js'
import { takesTime } from '../../lexicon/settlement.js'
import { isAdverb } from '../adverb.js'
import { isOpenBefore } from '../open-before.js'
import type { Sentence } from '../sentence.js'
import { isWe } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, settlement, told } from './finder.js'

/** What a group does with a matter when it says what becomes of it; "keep an eye on" and "keep looking" do not. */
const becomes = inAnyCase(
  new RegExp(
    overLines`
      ^(?: now| then| just| not| no longer| instead| therefore| for now)? (?:
        drop (?!by\b|in\b|off\b|a \p{L}|(?:the )?link|(?:it|that|this|them) (?:in|into|off|on)\b)
        |keep (?:the|our|this|that|it|them|those|these|using|to (?:the|our)|both|all)\b(?! (?:
            discussion|conversation|ball|momentum|up|mind|posted|informed|eyes?|going|open
            |kind of
            |on (?:the|our) (?:radar|list|agenda)
          )\b
        )
        |stick (?:with|to)\b
        |stay (?:with|on|at)\b
        |go (?:with(?! \p{L}+ to\b)|ahead with|forward with)\b
        |continue (?:with the (?:current|existing|present|old|same|status)|using|to use)\b
        |use (?!(?:the|this|that|our|up|some) (?:time|opportunity|chance|meeting|call|session|hour|space)\b)
        |leave (?:it|this|that|them|the [\p{L}-]+) (?:as|at|in|out|open|alone|unchanged)\b
        |standardi[sz]e on\b
        |default to\b
        |carry on (?:with|using)\b
        |cancel\b
        |postpone\b
        |defer\b
        |adopt\b
        |retire\b
        |discontinue\b
        |abandon\b
        |drop$
        |switch to\b
        |settle (?:on|for)\b
      )
    `,
    'u',
  ),
)
/** What it then leaves undone. */
const refuses =
  /^(?: not)? (?:renew|pursue|proceed|support|accept|include|add|change|merge|adopt|hold|require|publish|fund|sponsor|buy|replace|migrate|backport|remove|go ahead|continue (?:with|to))\b/iu
/** "The group will use the hall instead of the barn": one way for another. */
const changesWay =
  /^ (?:(?:now|then) )?(?:(?:use|adopt|keep|continue with) [^.;]{2,60}? (?:instead|rather than|from now|for now)\b|switch to\b|go (?:with (?:the|an?|option|number)|ahead with)\b|stick (?:to|with)\b)/iu
/** What is put off. */
const putsOff = /^ (?:postpone|defer)\b/iu
const future = /^(?:will|won't|going|we'll)$/u

/** In words: who says more explains something. */
const longestRule = 20

/**
 * "We will not patch other people's code": the whole sentence says it, of something that is done. What the group is not
 * able to do, does not know, or has no time for, is no rule: "We will not have time".
 */
function isRule(sentence: Sentence, verb: number): boolean {
  const deed = sentence.word(verb)
  return (
    sentence.tokens.length <= longestRule &&
    /^\p{Ll}{2}/u.test(deed) &&
    !/^(?:always|yet|even|ever)$/u.test(deed) &&
    !isAdverb(sentence.tokens[verb]) &&
    !takesTime(deed) &&
    isTask(deed, '')
  )
}

/**
 * "We are going to drop the old logo", "…, so we will keep the Tuesday slot": in minutes that tell what was said, what
 * the group does with a matter is settled. Who speaks for himself in a turn only says what he thinks.
 */
export const keptOrDropped: Finder = foundAt(/^(?:will|won't|going|sticking|we'll)$/u, (sentence, at) => {
  const lower = sentence.word(at)
  if (at === 0 && /^(?:going|sticking)$/u.test(lower) && sentence.word(1) === 'with') {
    return told(sentence, 0, 1)
  }
  if (!future.test(lower)) return null
  const going = lower === 'going'
  // "We are not going to support it"
  const denied = going && sentence.word(at - 1) === 'not'
  const helper = denied ? at - 2 : at - 1
  const verb = going && /^(?:is|are|we're)$/u.test(sentence.word(helper)) ? helper : at
  if (going && (verb === at || sentence.word(at + 1) !== 'to')) return null
  const rest = sentence.textBehind(going ? at + 1 : at)
  const isNot = /^ not\b/iu.test(rest)
  const deed = (going ? at + 2 : at + 1) + (isNot ? 1 : 0)
  const refused =
    (lower === "won't" || denied || isNot) &&
    (refuses.test(rest) || (verb === 1 && sentence.word(0) === 'we' && isRule(sentence, deed)))
  if ((lower === "won't" || denied || !(becomes.test(rest) || changesWay.test(rest))) && !refused) return null
  if (isOpenBefore(sentence, at)) return null
  const drawn = lower === "we'll" || sentence.word(verb) === "we're"
  const subject = drawn ? null : subjectBefore(sentence, verb)
  // "a list that we will adopt"
  const start = drawn ? verb : (subject?.from ?? verb)
  if (/^(?:which|that)$/u.test(sentence.word(start - 1)) && !sentence.tokens[start - 1]?.before.includes(','))
    return null
  const we =
    drawn ||
    (subject !== null && isWe(subject)) ||
    // "The committee will defer the vote": a group that puts off a matter has decided so.
    ((refused || putsOff.test(rest) || changesWay.test(rest)) && subject?.kind === 'group')
  const outcome = /^ (?:\w+ )?(?:postpone|defer)\b/iu.test(rest) ? 'deferred' : refused ? 'rejected' : 'accepted'
  const settled = we ? settlement(sentence, verb, going ? at + 2 : at + 1, outcome) : null
  return settled && { ...settled, told: true }
})
