import type { NameMention } from '../../grammar/names.js'
import type { Token } from '../../grammar/tokens.js'
import { humanTasks } from '../../lexicon/commitment.js'
import { beginsWithGivenName, isGivenName } from '../../lexicon/given-names.js'
import { oncePerWord } from '../../lexicon/once-per-word.js'
import { isOrderVerb } from '../../lexicon/orders.js'
import { deedPast, givenInMeeting, giving, helpers } from '../../lexicon/participation.js'
import { isHumanVerb, isStrongHumanVerb } from '../../lexicon/verbs.js'

/** Whether a word may stand between a name and its verb. */
export const isHelper = oncePerWord(({ lower }) => helpers.has(lower) || /ly$/u.test(lower))

/** How surely a verb has a person as its subject: 2 by itself, 1 behind a full name. */
const humanity = oncePerWord(({ lower }) => (isStrongHumanVerb(lower) ? 2 : isHumanVerb(lower) ? 1 : 0))

/** How strongly the words behind a name say that it is a person's who takes part. */
export function subjectWeight(tokens: readonly Token[], name: NameMention): number {
  if (name.possessive) return 0
  let at = name.to
  while (at < tokens.length && at < name.to + 3 && isHelper((tokens[at] as Token).known)) at++
  const verb = tokens[at]
  if (!verb || isOfSomethingElse(tokens, name, at) || isState(tokens, name, at)) return 0
  const { lower } = verb
  const will = lower === 'will' || lower === "'ll"
  if (
    (will || lower === 'would' || (lower === 'going' && tokens[at - 1]?.lower === 'is')) &&
    beginsWithGivenName(name.name)
  )
    return 2
  const full = name.name.includes(' ')
  if (lower === 'will' && humanTasks.has(tokens[at + 1]?.lower ?? '')) return 2
  const human = humanity(verb.known)
  if (human > 0 && (isDoneTo(tokens, at) || isNoVerb(tokens, name, at))) return 0
  if (presenting.test(lower) && name.from === 0 && tokens[0]?.known.initial === 'handle') return 2
  if (human > 0) return human === 2 || full ? 2 : 1
  const before = tokens[name.from - 1]?.lower ?? ''
  // "Ann will …", "Ann and Bo agreed": half a proof for one word, enough for a full name;
  // of "Contact Acme Ltd to have it cut" nothing.
  if (lower === 'to' && (isToldTo.test(before) || isOrderVerb(before))) return 0
  // "Banner to be painted by Ann"
  if (lower === 'to' && tokens[at + 1]?.lower === 'be') return 0
  if ((will || lower === 'to') && at === name.to) return full ? 2 : 1
  if (lower !== 'and' && lower !== '&') return 0
  // "worked with Ann Lee and Oak Ltd to get a stand"
  return isToldTo.test(before) ? 0 : weightOfJoined(tokens, at, full)
}

/** "@annl presents the lamp": of others it is told what they want. */
const presenting = /^(?:presents?|presented|shows?|showed|demos|demoed|introduces|introduced|reports|reported)$/u

/** "ropes, and Threads given their length" is no verb of theirs; "painting Rudder objects" are things that are painted. */
const isNoVerb = (tokens: readonly Token[], { name, from, to }: NameMention, at: number): boolean =>
  at === to &&
  (tokens[at]?.lower === 'given' ||
    (!beginsWithGivenName(name) &&
      tokens[from]?.before === ' ' &&
      /.{3}ing$/u.test(tokens[from - 1]?.lower ?? '') &&
      /s$/u.test(tokens[at]?.lower ?? '')))

/** "Zorvia is committed to fairness": what is said of anything, but for what only people can be. */
const isState = (tokens: readonly Token[], { name }: NameMention, at: number): boolean =>
  !beginsWithGivenName(name) &&
  /^(?:is|are|was|were|been)$/u.test(tokens[at - 1]?.lower ?? '') &&
  /ed$/u.test(tokens[at]?.lower ?? '') &&
  !ofPeople.test(tokens[at]?.lower ?? '')

const ofPeople =
  /^(?:excited|concerned|worried|interested|surprised|delighted|pleased|retired|asked|invited|tasked|elected|appointed|nominated|thanked|hired|excused)$/u

/** Whether the verb is not the name's, so that it says nothing of it. */
function isOfSomethingElse(tokens: readonly Token[], name: NameMention, at: number): boolean {
  const verb = tokens[at] as Token
  // "Ann Lee from Oak County presented", "the team at Oak reported": it is not the county that did.
  if (
    !beginsWithGivenName(name.name) &&
    isPlaceOrOrigin.test(tokens[name.from - 1]?.lower ?? '') &&
    tokens[name.from]?.before === ' '
  )
    return true
  // "Ann Lee (Oak) had asked": it is Ann who did.
  if (at > name.to && /[)\]]/u.test(tokens[name.to]?.before ?? '')) return true
  const initial = tokens[name.to - 1]?.word.length === 1
  if (verb.before !== ' ' && (/[:;!?)]/u.test(verb.before) || (/\./u.test(verb.before) && !initial))) return true
  // "Conflict Check Planned": a title.
  return /^\p{Lu}/u.test(verb.word)
}

/** "Ann Lee and Bo Ray agreed": what those do who are joined to a name by the "and" at a token. */
function weightOfJoined(tokens: readonly Token[], and: number, full: boolean): number {
  // "Ann Lee, Bo Ray, and others argued"
  if (tokens[and + 1]?.lower === 'others') return isHumanVerb(tokens[and + 2]?.lower ?? '') ? (full ? 2 : 1) : 0
  if (!/^\p{Lu}/u.test(tokens[and + 1]?.word ?? '')) return 0
  if (tokens[and + 2]?.lower === 'given') return 0
  const behind = inSentence(tokens.slice(and + 2, and + 6))
  const after = behind.slice(0, 3).find((token) => isStrongHumanVerb(token.lower))
  const other = behind.find((token) => /^(?:will|to)$/u.test(token.lower) || /.{3}ed$/u.test(token.lower))
  return after || (full && other) ? 2 : 0
}

/** Of "… for Ann and Bo. Cy said no" what is behind Bo is said by another. */
function inSentence(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ before }) => /[.;:!?]\s/u.test(before))
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** "Ann unanimously confirmed as keeper", "Plan B accepted by consensus": what others did. */
const isDoneTo = (tokens: readonly Token[], at: number): boolean =>
  transitive.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.before === ' ' &&
  /^(?:as|by)$/u.test(tokens[at + 1]?.lower ?? '') &&
  !/^(?:much|well|phone|e?mail|saying|noting)$/u.test(tokens[at + 2]?.lower ?? '')

const transitive =
  /^(?:accepted|confirmed|nominated|proposed|recommended|introduced|presented|raised|invited|moved|seconded|welcomed|thanked|submitted|supported|opposed)$/u

const isPlaceOrOrigin = /^(?:from|of|at|for|with|in|near)$/u

/** "reach out to Ann to discuss it" */
const isToldTo = /^(?:to|with|by|at|about)$/u

/** Whether at a token stands "gave us an overview", "provides the update". */
export const givesAt = (tokens: readonly Token[], at: number): boolean =>
  giving.test(tokens[at]?.lower ?? '') && tokens.slice(at + 1, at + 6).some(({ lower }) => givenInMeeting.test(lower))

/**
 * "Ann mended the oars", "Bo gave an overview": a given name that opens a note in front of what was done. Somebody who is
 * only talked of is told of by more than a first name, or further back.
 */
export function deedWeight(tokens: readonly Token[], name: NameMention): number {
  const verb = tokens[name.to]
  if (verb?.before !== ' ' || name.possessive) return 0
  if (giving.test(verb.lower)) return givesAt(tokens, name.to) ? 2 : 0
  const isGiven = name.from === 0 && !name.name.includes(' ') && isGivenName(name.name)
  if (!isGiven) return 0
  if (verb.lower === 'to') return /^\p{Ll}/u.test(tokens[name.to + 1]?.word ?? '') ? 2 : 0
  return deedPast.test(verb.lower) && tokens.length > name.to + 2 ? 2 : 0
}
