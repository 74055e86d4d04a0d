import { absence, doable, handsOn, isTask, works } from '../../lexicon/commitment.js'
import { overLines } from '../../lexicon/over-lines.js'
import type { Sentence } from '../sentence.js'
import { isWe, type Subject } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Commitment, type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb, joinedSubject, overAdverbs } from './verb-group.js'

const futureWords = /^(?:will|shall|gonna|going|is|are|am|'m|'re)$|'(?:ll|m|re|s)$/u

/** "Ann will send …", "I'll write …", "they are going to …", "is about to upload …". */
export const future: Finder = foundAt(futureWords, (sentence, at, { speaker }) => {
  const marker = sentence.word(at)
  const joined = /'ll$/u.test(marker)
  const modal = marker === 'will' || marker === 'shall' || joined
  if (marker === 'gonna' || (marker === 'going' && (at === 0 || /^,\s*$/u.test(sentence.tokens[at]?.before ?? ''))))
    return goingTo(sentence, at, marker === 'gonna' ? 1 : 2)
  const going =
    /^(?:is|are|am|'m|'re)$|'(?:m|re|s)$/u.test(marker) &&
    /^(?:going|about|set|due|supposed)$/u.test(sentence.word(at + 1)) &&
    sentence.word(at + 2) === 'to'
  const isTo = /^(?:is|are)$/u.test(marker) && sentence.word(at + 1) === 'to' && sentence.word(at + 2) !== 'be'
  if (!modal && !going && !isTo) return null
  const subject = joined || /'(?:m|re|s)$/u.test(marker) ? joinedSubject(sentence, at) : subjectBefore(sentence, at)
  let verb = overAdverbs(sentence, at + (going ? 3 : isTo ? 2 : 1))
  if (sentence.word(verb) === 'not') return null
  // "We will all try to …": people do, one by one; a project's software does not.
  const all = modal && /^(?:all|each)$/u.test(sentence.word(at + 1))
  // "I'll still help where I can", "it will usually call", "typically will call": how things are.
  if (habitual.test(sentence.word(at + 1)) || tellsHabit(sentence, at)) return null
  // "They will be able to plan better": what one can do by then, unless it is one's own deed.
  if (sentence.textBehind(verb).trimStart().startsWith('able to ') && !isOneself(subject)) return null
  const attempt = verb
  verb = overState(sentence, overAttempt(sentence, overCleft(sentence, verb)))
  if (sentence.word(verb) === 'be') return continuous(sentence, subject, at, verb)
  if (!isBaseVerb(sentence, verb) || !isTask(sentence.word(verb), sentence.textBehind(verb).trimStart())) return null
  const tries = verb > attempt && seesWhether.test(sentence.textBehind(verb - 1))
  if (isWe(subject) && !all && !tries && isOfProject(sentence, verb)) return null
  // "The group will use Monday instead of Friday": how things will be, and nothing to do.
  if (subject.kind === 'group' && ways.test(sentence.word(verb))) return null
  // "Ann: the hedge is too high, will ask the neighbour": the speaker, of what people do.
  const isOwn =
    speaker &&
    marker === 'will' &&
    subject.kind === 'thing' &&
    (handsOn.has(sentence.word(verb)) || worksOn.test(sentence.textBehind(verb - 1))) &&
    !products.test(sentence.word(verb))
  const opens = /,\s*$/u.test(sentence.tokens[at]?.before ?? '') || /^(?:and|but|so)$/u.test(sentence.word(at - 1))
  const who: Subject = isOwn && opens ? { kind: 'elided', mentions: [], from: at } : subject
  return commitment(sentence, who, at, verb, 'future')
})

const ways = /^(?:use|utili[sz]e|adopt|prefer)$/u

/** What things will do as well: it will come later, it will make it easier. */
const products = /^(?:come|make|create|open|meet|pick|dig)$/u

/** "…, will find a tent", "…, will work on it next" */
const worksOn = /^\s*(?:find (?:an?|some|the|another)|(?:work|start|keep working) on|finish|fix|try to) /u

/** "We will try to see if we can use the hall" */
const seesWhether = /^\s*see (?:if|whether) we can /u

/** "We typically will", "Typically we will" */
const tellsHabit = (sentence: Sentence, at: number): boolean =>
  often.test(sentence.word(at - 1)) || often.test(sentence.word(0))
const often = /^(?:usually|normally|typically|generally|often)$/u
const habitual = /^(?:still|always|never|usually|normally|typically|generally|often)$/u

/** "We'll have a first version ready for Friday": what is there by then is made. */
const isDelivery = (sentence: Sentence, verb: number): boolean =>
  sentence.word(verb) === 'have' &&
  /^(?:an?|the|it|this|something|our) .*\b(?:ready|done|finished|complete[d]?)\b.* (?:by|for|before|until|on|this|next|tomorrow|tonight|today|soon)\b/u.test(
    sentence.textBehind(verb).trimStart(),
  )

/** What "we" will do is mostly what the project's software will; only what people do, and what is to be there by a day, counts. */
const isOfProject = (sentence: Sentence, verb: number): boolean =>
  !isDoable(sentence, verb) && !isDelivery(sentence, verb) && !isDatedWork(sentence, verb)

/** What people do about a matter, and begin to do: "begin drafting", but not "start seeing". */
const isDoable = (sentence: Sentence, verb: number): boolean =>
  /^(?:begin|start)$/u.test(sentence.word(verb)) && /.{2}ing$/u.test(sentence.word(verb + 1))
    ? !befalls.test(sentence.word(verb + 1))
    : doable.has(sentence.word(verb))
const befalls = /^(?:seeing|getting|having|noticing|feeling|hearing|being|needing|receiving|becoming|losing|running)$/u

/** "We will replace the roof before winter", "Before the next meeting we will clean it": work with a time set for it. */
const isDatedWork = (sentence: Sentence, verb: number): boolean =>
  works.has(sentence.word(verb)) && (timeSet.test(sentence.textBehind(verb)) || timeInFront.test(sentence.text))
const timeInFront = new RegExp(
  overLines`
    ^(?:
      (?:by|before|until) (?:the|our) next
      |(?:in|over|during|within) the (?:next|coming)
      |(?:in|over|during) the (?:time|days|weeks?|months?) (?:before|until|leading up to|running up to|between)
      |(?:this|next) (?:week|month|spring|summer|autumn|fall|winter|weekend)\b
      |(?:(?:immediately|right|straight|directly) )?after (?:this|the) (?:meeting|call|session|rehearsal)
    )
  `,
  'iu',
)
const timeSet = new RegExp(
  overLines`
    \b(?:
      (?:by|before|until) (?:
        the (?:end|next|start)
        |next|this|winter|spring|summer|autumn|fall
        |\p{Lu}\p{Ll}+
        |\d
      )
      |(?:this|next) (?:week|month|spring|summer|autumn|fall|winter|weekend)
      |tomorrow
      |(?:in|over|within) the (?:next|coming)[ ]
      |(?:immediately|right|straight|directly) after (?:this|the) (?:meeting|call|session|rehearsal)
    )
  `,
  'u',
)

const isOneself = ({ kind, mentions }: Subject): boolean =>
  kind === 'person' || (kind === 'pronoun' && /^(?:i|he|she)$/u.test(mentions[0]?.name ?? ''))

/** "gonna talk to Bo", "going to ask": the speaker is left out. */
function goingTo(sentence: Sentence, at: number, width: number): Commitment | null {
  if (width === 2 && sentence.word(at + 1) !== 'to') return null
  const verb = overAdverbs(sentence, at + width)
  return isBaseVerb(sentence, verb) && isTask(sentence.word(verb), sentence.textBehind(verb).trimStart())
    ? commitment(sentence, subjectBefore(sentence, at), at, verb, 'future')
    : null
}

/** "What I'll do is (to) ask them": the deed stands behind. */
function overCleft(sentence: Sentence, verb: number): number {
  if (sentence.word(verb) !== 'do' || sentence.word(verb + 1) !== 'is') return verb
  const behind = sentence.word(verb + 2) === 'to' ? verb + 3 : verb + 2
  return isBaseVerb(sentence, behind) ? behind : verb
}

/** "try to", "aim to", "look to", "be able to", "be sure to", "work to", "need to" carry the task behind them. */
function overAttempt(sentence: Sentence, verb: number): number {
  const lower = sentence.word(verb)
  if (
    /^(?:try|aim|plan|attempt|look|need|have|volunteer|offer|agree|continue|commit|start)$/u.test(lower) &&
    sentence.word(verb + 1) === 'to' &&
    isBaseVerb(sentence, verb + 2)
  ) {
    return /^(?:continue|start)$/u.test(lower) ? verb : verb + 2
  }
  if (lower === 'be' && /^(?:able|sure)$/u.test(sentence.word(verb + 1)) && sentence.word(verb + 2) === 'to')
    return verb + 3
  return verb
}

/** "will wait for the quote and then order", "will attend and present": behind what is no task the deed is one. */
function overState(sentence: Sentence, verb: number): number {
  if (isTask(sentence.word(verb), sentence.textBehind(verb).trimStart())) return verb
  for (let at = verb + 1; at < verb + furthestDeed; at++) {
    if (/[,.;:(]/u.test(sentence.tokens[at]?.before ?? '')) break
    if (sentence.word(at) !== 'and') continue
    const deed = overAdverbs(sentence, at + 1)
    if (doable.has(sentence.word(deed)) && isBaseVerb(sentence, deed)) return deed
  }
  return verb
}

/** In words. */
const furthestDeed = 9

/** "will be responsible", "will be the host", "will be in touch with": what somebody takes on by being it. */
const post = new RegExp(
  overLines`
    ^(?:responsible|in charge|in (?:touch|contact) with)
    |^(?:(?:the|an?|our|his|her|your) )?(?:(?!on|in|at)\p{Ll}+ )?(?:
      editor|chair|lead|host|moderator|presenter|scribe|facilitator|contact
      |point (?:person|of contact|man|woman)
      |coordinator|helper|reviewer|mentor|author|speaker|liaison|representative|backup
      |delegate|champion|owner|shepherd
      |organi[sz]er
      |note[- ]?taker
    )\b(?! of the (?:project|company))
  `,
  'u',
)

/** "will be presenting the plan": a task; "will be away", "will be merged": none. */
function continuous(sentence: Sentence, subject: Subject, from: number, be: number): Commitment | null {
  const next = overAdverbs(sentence, be + 1)
  const gerund = sentence.tokens[next]
  const words = gerund ? sentence.plain.slice(gerund.start, sentence.end) : ''
  if (post.test(words)) return commitment(sentence, subject, from, next, 'acceptance')
  if (!gerund || absence.test(words)) return null
  const isOwnDeed = isOneself(subject) && /^doing (?:it|this|that)\b/u.test(words)
  return (/.{3}ing$/u.test(gerund.lower) || isOwnDeed) && !/^(?:happening|missing|ending)$/u.test(gerund.lower)
    ? commitment(sentence, subject, from, next, 'future')
    : null
}
