import { absence, commitmentForms, isTask } from '../../lexicon/commitment.js'
import type { People } from '../../people/people.js'
import type { Sentence } from '../sentence.js'
import { isWe, type Subject } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Commitment, type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb, overAdverbs, overHelpers } from './verb-group.js'

const signing = /^(?:sign(?:s|ed|ing)?|stepp?(?:s|ed)?)$/u
const undertakingWords = { test: (lower: string) => commitmentForms.has(lower) || signing.test(lower) }

/** "Ann offered to …", "plans to …", "volunteered for …", "committed to helping …", "is planning to …". */
export const undertaking: Finder = foundAt(undertakingWords, (sentence, at, { people, speaker }) => {
  const base = commitmentForms.get(sentence.word(at))
  if (!base) return signedUp(sentence, at, speaker)
  const behind = overBracket(sentence, at + 1)
  const link = sentence.word(behind)
  // "can volunteer to chair" volunteers.
  const able = base === 'volunteer' && /^(?:can|could|will)$/u.test(sentence.word(at - 1)) ? at - 1 : at
  const subject =
    (base === 'agree' ? allOfThem(sentence, at) : null) ?? subjectBefore(sentence, overHelpers(sentence, able))
  if (/^(?:is|are|being)$/u.test(sentence.word(at - 1)) && base === 'commit' && !isKnown(subject, people)) return null
  if (sentence.word(at - 1) === 'had') return null
  if (base === 'agree' && (isWe(subject) || (subject.kind === 'group' && settles.test(sentence.word(at + 2)))))
    return null
  if (base === 'volunteer' && (/^(?:for|as)$/u.test(link) || isLastWord(sentence, at)))
    return subject.kind === 'elided' ? null : volunteering(sentence, subject, at)
  // "Ann promises the figures by Friday", "Ann is aiming for a first draft by Friday"
  const aims = base === 'aim' && link === 'for' && (sentence.word(at) !== 'aiming' || sentence.word(at - 1) === 'is')
  const thing = base === 'promise' ? at + 1 : aims ? at + 2 : null
  if (thing !== null && subject.kind === 'person' && aThing.test(sentence.textBehind(thing - 1).trimStart()))
    return commitment(sentence, subject, at, thing, 'undertaking')
  if (base === 'offer' && subject.kind === 'person' && help.test(sentence.textBehind(at).trimStart()))
    return commitment(sentence, subject, at, at + (isHelp.test(link) ? 1 : 2), 'undertaking')
  // "Bo volunteered to take the minutes" of this meeting, which are taken.
  if (base === 'volunteer' && takesMinutes.test(sentence.textBehind(behind))) return null
  if (link !== 'to' && !(base === 'plan' && (link === 'on' || link === 'at'))) return null
  const verb = overTime(sentence, overAdverbs(sentence, behind + 1))
  const gerund = /.{3}ing$/u.test(sentence.word(verb))
  // "Ann plans on leaving"
  if (gerund && absence.test(sentence.word(verb))) return null
  const isOwn = speaker && (able < at || opensTurn(sentence, at))
  if ((subject.kind === 'elided' && !isOwn) || /\bnot$/u.test(sentence.word(at - 1))) return null
  if (sentence.word(verb) === 'be' && !/.{3}ing$/u.test(sentence.word(verb + 1)))
    return isPost(sentence, base, verb) ? commitment(sentence, subject, at, verb, 'undertaking') : null
  // "We plan to keep the old boats": how things stay is no task.
  if ((isWe(subject) || subject.kind === 'group') && (stays.test(sentence.word(verb)) || recurs.test(sentence.text)))
    return null
  if (!gerund && (!isBaseVerb(sentence, verb) || !isTask(sentence.word(verb), sentence.textBehind(verb).trimStart())))
    return null
  return commitment(sentence, subject, at, verb, 'undertaking')
})

const takesMinutes =
  /^ (?:take|keep|do|write)(?: the)? (?:minutes|notes)\b(?! (?:next|for next|of the next|at the next|in the next))/u

/** "Ann has volunteered (as before) to chair": the token behind a bracket that opens at one, or that one. */
function overBracket({ tokens }: Sentence, at: number): number {
  if (!/^\s?\($/u.test(tokens[at]?.before ?? '')) return at
  const close = tokens.findIndex(({ before }, index) => index > at && before.startsWith(')'))
  return close > at && close - at <= longestBracket ? close : at
}

/** In words. */
const longestBracket = 8

/** Whether a clause ends behind a token: "Ann volunteered", "Ann volunteered, thanks!" */
const isLastWord = (sentence: Sentence, at: number): boolean =>
  at + 1 >= sentence.tokens.length || /[.,;!–—-]/u.test(sentence.tokens[at + 1]?.before ?? '')

/** "Ann volunteers for the tea", "as a steward"; where nothing says what for, all of the sentence tells it. */
function volunteering(sentence: Sentence, subject: Subject, at: number): Commitment | null {
  const said = commitment(sentence, subject, at, Math.min(at + 2, sentence.tokens.length - 1), 'undertaking')
  return said && isLastWord(sentence, at) ? { ...said, task: sentence.start } : said
}

/** "hopes to finish it": notes of a turn leave out who speaks. */
const opensTurn = (sentence: Sentence, at: number): boolean =>
  ofTurns.test(sentence.word(at)) &&
  (at === 0 || overAdverbs(sentence, 0) === at || /[.:;]\s+$/u.test(sentence.tokens[at]?.before ?? ''))

/** "volunteered to be an admin": an office that somebody takes. */
const isPost = (sentence: Sentence, base: string, be: number): boolean =>
  /^(?:volunteer|offer)$/u.test(base) && /^(?:an?|the|our|their) \p{L}/u.test(sentence.textBehind(be).trimStart())

/** "hopes to have some time next week to paint it": the deed stands behind the time. */
function overTime(sentence: Sentence, verb: number): number {
  const before = hasTime.exec(sentence.textBehind(verb).trimStart())?.[0]
  if (sentence.word(verb) !== 'have' || before === undefined) return verb
  const deed = verb + 1 + before.trim().split(' ').length
  return isBaseVerb(sentence, deed) ? deed : verb
}
const hasTime = /^(?:(?:some|enough|the|more) )?time (?:(?:soon|tomorrow|(?:this|next) \p{L}+) )?to /u

/** "All agreed to …", "All five agree to …", "Both agreed to …": those who are there. */
function allOfThem(sentence: Sentence, at: number): Subject | null {
  const [first, last] = [sentence.tokens[0], sentence.tokens[at - 1]]
  if (!first || !last || !all.test(sentence.plain.slice(first.start, last.end))) return null
  return {
    kind: 'group',
    mentions: [{ name: sentence.plain.slice(first.start, last.end), start: first.start, end: last.end }],
    from: 0,
  }
}

const all = /^(?:all|both|everyone|everybody)(?: (?:of (?:us|them)|present|two|three|four|five|six|seven|eight))?$/iu

/** "Ann signed up to chair", "for the tea", "stepped up to chair": notes of a turn leave out who speaks. */
function signedUp(sentence: Sentence, at: number, speaker: boolean): Commitment | null {
  const steps = sentence.word(at).startsWith('step')
  const upward = sentence.word(at + 1) === 'up' || (steps && sentence.word(at + 1) === 'forward')
  const link = sentence.word(at + 2)
  if (upward && !steps && link === 'for' && sentence.tokens[at + 3]) {
    const who = subjectBefore(sentence, overHelpers(sentence, at))
    return who.kind === 'person' ? commitment(sentence, who, at, at + 3, 'undertaking') : null
  }
  if (!upward || link !== 'to') return null
  const verb = overAdverbs(sentence, at + 3)
  const subject = subjectBefore(sentence, overHelpers(sentence, at))
  if (!isBaseVerb(sentence, verb) || (subject.kind === 'elided' && !speaker)) return null
  return commitment(sentence, subject, at, verb, 'undertaking')
}

/** In what form a turn tells what its speaker takes on. */
const ofTurns = /s$|^(?:hope|intend|aim|planning|hoping|intending|aiming|offered|volunteered|promised)$/u

/** "offered their help with the stall" */
const isHelp = /^(?:help|assistance|services)$/u
const help = /^(?:(?:his|her|their|some) )?(?:help|assistance|services) (?:with|for|on|in)\b/u

/** What is promised by a day. */
const aThing = /^(?!to\b|that\b|not\b)\S.* (?:by|before|until) /u

/** Only of a person it is a task: a project that is committed to openness has none. */
const isKnown = (subject: Subject, people: People): boolean =>
  subject.kind === 'pronoun' || (subject.kind === 'person' && subject.mentions.every(({ name }) => people.knows(name)))

/** "We aim to meet every two months" */
const recurs = /\b(?:every|each) (?:(?:\d{1,2}|two|three|four|six|other) )?(?:days?|weeks?|months?|quarters?|years?)\b/u

const stays = /^(?:keep|maintain|retain|support|continue|stay|use|allow|drop)$/u

/** What a group agrees to do by agreeing: a decision and no task. */
const settles =
  /^(?:accept|approve|adopt|postpone|defer|reject|close|drop|keep|wait|leave|hold|allow|recommend|support|extend|raise|move|merge|go|meet|use|have|be)$/u
