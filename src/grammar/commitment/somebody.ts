import { baseOfDeed, deedOf, doable, handsOn, humanDeed, humanTasks } from '../../lexicon/commitment.js'
import { isCommonWord, isThing } from '../../lexicon/common-words.js'
import { isOrderVerb, standsBeforeTo } from '../../lexicon/orders.js'
import { isActor, isBareName } from '../actor.js'
import type { Sentence } from '../sentence.js'
import type { Subject } from '../subject.js'
import type { Circumstances, Commitment } from './finder.js'

/**
 * Whether the subject of a commitment is somebody who can have a task: known people, groups and pronouns are; a name that
 * nobody has heard of is, where what is said of it is said of people only.
 *
 * @example
 * // "Ann will run it", "Zorvan offered to run it"; not "Zorvan will run faster"
 */
export function isSomebody(said: Commitment, sentence: Sentence, circumstances: Circumstances): boolean {
  const { subject, task, form } = said
  const { people } = circumstances
  if (subject.kind !== 'person') return subject.kind !== 'thing' && !isCrowd(subject, sentence)
  const verb = verbOfDeed(sentence, task)
  return subject.mentions.every(
    ({ name, start }) =>
      sentence.plain[start] === '@' ||
      name === 'i' ||
      // A name in small letters is read only where something shows that it is one.
      (/^\p{Ll}/u.test(name) && sentence.names.some((mention) => mention.start === start)) ||
      isActor(name, people) ||
      // "Mrs Egan will find out": whoever has a title is somebody.
      isTitled(sentence, start) ||
      ((humanTasks.has(verb) || form === 'assignment' || doesHumanDeed(said, name, sentence)) && isBareName(name)) ||
      // "QNT is tasked to deliver it": a group by its letters
      (form === 'assignment' && subject.from === 0 && isLetters(name)) ||
      // "Ann, Bo and Skot to ask": in a row with who is known
      (subject.mentions.some((one) => people.knows(one.name)) && isBareName(name)) ||
      isPledge(said, name, sentence, circumstances) ||
      isSomebodyUnheardOf(said, name, verb, sentence, circumstances),
  )
}

/**
 * "Zorvan offered to …", "JDoe took the action to …", "Zorvan (Oak) will …": who does what only people and their groups
 * do, or has a bracket behind him, is somebody.
 */
function isPledge(said: Commitment, name: string, sentence: Sentence, { isWrittenSmall }: Circumstances): boolean {
  const { form, cue, subject } = said
  const words = sentence.plain.slice(cue.start, cue.end)
  const pledges = (form === 'acceptance' && takesTask.test(words)) || (form === 'undertaking' && pledging.test(words))
  if (!pledges && !(form === 'future' && hasBracket(said, sentence))) return false
  const opens =
    subject.from === 0 ||
    sentence.tokens[subject.from]?.before !== ' ' ||
    /^(?:and|but|so|then)$/u.test(sentence.word(subject.from - 1))
  return opens && hasVerbNextToIt(said, sentence) && canBeName(name) && !isWrittenSmall(name)
}

const pledging = /^(?:offer|volunteer|promis|agree|undert|pledg|commit|sign|step)/iu
const takesTask = /^(?:takes?|took|taking|has|gets?|got|owns)\b(?!.*\bresponsibilit)/iu

/** One word that somebody could be called by: "Zorvan", "McQuill", "JDoe42", "ZQ". */
const canBeName = (name: string): boolean =>
  isBareName(name)
    ? !isNoPerson(name)
    : /^\p{Lu}[\p{L}\d'’-]+(?<!ed|ing)$/u.test(name) &&
      /[\p{Lu}\d]/u.test(name.slice(1)) &&
      !isCommonWord(name) &&
      !isThing(name)

/** "Browsers", "Simplest", "Fetch": plurals, superlatives and orders, at the beginning of a sentence. */
const isNoPerson = (name: string): boolean => isOrderVerb(name) || /(?:[^aiu]s|est)$/u.test(name)

/** "Zorvan (Oak) will …" */
const hasBracket = ({ subject: { mentions } }: Commitment, { plain }: Sentence): boolean =>
  /^ \(\p{Lu}[^()]{1,40}\)/u.test(plain.slice(mentions[0]?.end ?? 0, (mentions[0]?.end ?? 0) + 50))

/** Whether a name is the subject by standing there, and not since no other stands nearer. */
const hasVerbNextToIt = ({ subject: { mentions }, cue }: Commitment, { plain }: Sentence): boolean =>
  /^(?:(?: \([^()]{1,40}\))?(?:[ '’](?!(?:but|and|or)\b)\p{Ll}+){0,3} ?|['’])$/u.test(
    plain.slice(mentions.at(-1)?.end ?? 0, cue.start),
  )

/** The verb of what is to be done: see {@link deedOf}. */
function verbOfDeed({ plain, end, tokens }: Sentence, task: number): string {
  const words = plain.slice(task, end)
  const from = task + words.length - deedOf(words).length
  return baseOfDeed(tokens.find(({ start }) => start >= from)?.lower ?? '')
}

const isLetters = (name: string): boolean => /^\p{Lu}{3,6}$/u.test(name) && !isCommonWord(name) && !isThing(name)

/** "Maybe more people will help", "Many members will write": a guess at how many, and nobody's task. */
const isCrowd = ({ kind, from, mentions: [first] }: Subject, sentence: Sentence): boolean =>
  kind === 'group' && (howMany.test(first?.name ?? '') || howMany.test(sentence.word(from - 1)))
const howMany = /^(?:more|many|most|few|fewer)\b/iu

const isTitled = ({ names, tokens }: Sentence, start: number): boolean =>
  names.some((mention) => mention.start === start && (tokens[mention.from]?.start ?? start) < start)

/**
 * "Niclas to ask them", "CJ will write it up": in front of a note a word that nobody has heard of is somebody, where
 * behind it stands what people do. Nouns that stand so are written small elsewhere, or are no singular.
 */
function isSomebodyUnheardOf(
  said: Commitment,
  name: string,
  verb: string,
  sentence: Sentence,
  { isWrittenSmall }: Circumstances,
): boolean {
  const { subject, task, form } = said
  if (
    !opensClause(subject, sentence, form) ||
    !hasVerbNextToIt(said, sentence) ||
    subject.mentions.length > 2 ||
    !(form === 'infinitive' || form === 'future')
  )
    return false
  const isInfinitive = form === 'infinitive'
  if (!handsOn.has(verb) && !(isInfinitive && doable.has(verb)) && !isHumanDeed(sentence, task)) return false
  if (/^\p{Lu}{2,5}$/u.test(name)) return !isCommonWord(name) && !isThing(name)
  if (!isBareName(name) && !/^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(name)) return false
  // "Agocs will try it": an s is no plural there for certain.
  const isPerson = isInfinitive ? !isNoPerson(name) : !isOrderVerb(name) && !/est$/u.test(name)
  return isPerson && !standsBeforeTo(name) && !isWrittenSmall(name)
}

/** In front of a sentence, or behind the comma of "The list is ready, Skot to send it". */
const opensClause = (
  { from, mentions }: Commitment['subject'],
  { tokens }: Sentence,
  form: Commitment['form'],
): boolean =>
  from === 0 || (form === 'infinitive' && mentions.length === 1 && /^[,;]\s*$/u.test(tokens[from]?.before ?? ''))

const doesHumanDeed = (said: Commitment, name: string, sentence: Sentence): boolean =>
  said.form === 'future' && isHumanDeed(sentence, said.task) && hasVerbNextToIt(said, sentence) && !isNoPerson(name)

const isHumanDeed = ({ plain, end }: Sentence, task: number): boolean => humanDeed.test(deedOf(plain.slice(task, end)))
