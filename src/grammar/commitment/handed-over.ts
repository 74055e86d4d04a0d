import { isTask } from '../../lexicon/commitment.js'
import type { People } from '../../people/people.js'
import { isActor } from '../actor.js'
import { joinedNames } from '../joined-names.js'
import type { NameMention } from '../names.js'
import type { Sentence } from '../sentence.js'
import type { Subject } from '../subject.js'
import { type Commitment, type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb, overAdverbs } from './verb-group.js'

const words =
  /^(?:falls|fell|left|up|down|plate|desk|list|hook|assign(?:ed|ing)?|delegat(?:ed?|ing)|allocat(?:ed?|ing)|have|get)$/u

/**
 * "It falls to Ann to …", "it was left with Bo to …", "it is on Ann's plate", "Cy is on the hook for it", "assign it to
 * Ann", "let's have Bo write": a task that comes to somebody by other words than theirs.
 */
export const handedOver: Finder = foundAt(words, (sentence, at, { people }) => {
  switch (sentence.word(at)) {
    case 'falls':
    case 'fell':
    case 'left':
    case 'up':
    case 'down':
      return fallsTo(sentence, at, people)
    case 'hook':
      return onTheHook(sentence, at, people)
    case 'assign':
    case 'assigned':
    case 'assigning':
    case 'delegate':
    case 'delegated':
    case 'delegating':
    case 'allocate':
    case 'allocated':
    case 'allocating':
      return assignedTo(sentence, at, people)
    case 'have':
      return haveSomebodyDo(sentence, at, people)
    case 'get':
      return getSomebodyTo(sentence, at, people)
    default:
      return onTheirPlate(sentence, at, people)
  }
})

const personAt = (sentence: Sentence, from: number, people: People): NameMention | undefined =>
  sentence.names.find((name) => name.from === from && !name.possessive && isActor(name.name, people))

const personOf = (sentence: Sentence, name: NameMention): Subject & { to: number } => {
  const { mentions, to } = joinedNames(sentence, name.from)
  return { kind: 'person', mentions, from: name.from, to }
}

/** "It falls to Ann to order it", "left it with Bo to ask": somebody, and what for. */
function fallsTo(sentence: Sentence, at: number, people: People): Commitment | null {
  const word = sentence.word(at)
  const open = /^(?:it|this|that)$/u.test(sentence.word(at + 1)) ? at + 2 : at + 1
  const upTo = word === 'left' && sentence.word(open) === 'up' ? open + 1 : open
  if (!/^(?:to|with|for)$/u.test(sentence.word(upTo)) || (word !== 'left' && sentence.word(upTo) !== 'to')) return null
  if (/^(?:up|down)$/u.test(word) && !/^(?:is|was|it's|that's|be)$/u.test(sentence.word(at - 1))) return null
  const name = personAt(sentence, upTo + 1, people)
  if (!name) return null
  const subject = personOf(sentence, name)
  const verb = overAdverbs(sentence, subject.to + 1)
  return sentence.word(subject.to) === 'to' && isBaseVerb(sentence, verb)
    ? commitment(sentence, subject, at, verb, 'assignment')
    : null
}

/** The whole sentence tells the task. */
const allOf = (sentence: Sentence, subject: Subject, from: number, to: number): Commitment | null => {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to]]
  return first && last
    ? { subject, cue: { start: first.start, end: last.end }, task: sentence.start, form: 'passive' }
    : null
}

/** "It is on Ann's plate", "on Bo's to-do list" */
function onTheirPlate(sentence: Sentence, at: number, people: People): Commitment | null {
  const name = sentence.names.find((mention) => mention.possessive && mention.to <= at && at - mention.to <= 1)
  if (!name || sentence.word(name.from - 1) !== 'on' || !isActor(name.name, people)) return null
  if (!/^(?:is|it's|that's|are|now|put|stays?|one|remains?)$/u.test(sentence.word(name.from - 2))) return null
  const { start, end, from } = name
  return allOf(sentence, { kind: 'person', mentions: [{ name: name.name, start, end }], from }, from - 1, at)
}

/** "Ann is on the hook for the report" */
function onTheHook(sentence: Sentence, at: number, people: People): Commitment | null {
  if (sentence.word(at - 1) !== 'the' || sentence.word(at - 2) !== 'on' || !/^(?:for|to)$/u.test(sentence.word(at + 1)))
    return null
  const name = sentence.names.find((mention) => mention.to === at - 3 && !mention.possessive)
  if (!name || !/^(?:is|are)$/u.test(sentence.word(at - 3)) || !isActor(name.name, people)) return null
  const { start, end, from } = name
  return commitment(
    sentence,
    { kind: 'person', mentions: [{ name: name.name, start, end }], from },
    at - 2,
    at + 2,
    'assignment',
  )
}

/** "Assign the ticket to Ann", "the pipe was assigned to Bo": nothing but a reason follows. */
function assignedTo(sentence: Sentence, at: number, people: People): Commitment | null {
  if (sentence.word(at).endsWith('ing') && !isDoneNow(sentence, at)) return null
  for (let to = at + 1; to <= at + longestThing; to++) {
    if (/[.;:]\s*$/u.test(sentence.tokens[to]?.before ?? '')) return null
    const isName = sentence.word(to) === 'to' && /^ @?$/u.test(sentence.tokens[to + 1]?.before ?? '')
    const name = isName ? personAt(sentence, to + 1, people) : undefined
    if (!name) continue
    const subject = personOf(sentence, name)
    const behind = sentence.plain.slice(subject.mentions.at(-1)?.end ?? name.end, sentence.end)
    // "was assigned to Ann last year"
    if (!/^[\s.!)]*$|^[,\s]+(?:based on|for|as|by|to|who|because|since|and)\b/u.test(behind)) return null
    return sentence.word(at).endsWith('ed') && to > at + 1 && !/^(?:it|this|that|them)$/u.test(sentence.word(at + 1))
      ? null
      : allOf(sentence, subject, at, subject.to - 1)
  }
  return null
}

/** "Assigning this to Bo": who was assigning it, or thinks of assigning it, has not done so. */
const isDoneNow = (sentence: Sentence, at: number): boolean =>
  at === 0 ||
  /[.;:–—-]\s+$/u.test(sentence.tokens[at]?.before ?? '') ||
  /^(?:is|are|i'm|we're)$/u.test(sentence.word(at - 1))

/** In words. */
const longestThing = 9

/** "Let's have Bo write it", "decided to have Bo call", "we will have Bo call" */
function haveSomebodyDo(sentence: Sentence, at: number, people: People): Commitment | null {
  const name = personAt(sentence, at + 1, people)
  if (!name || sentence.tokens[at + 1]?.before !== ' ') return null
  if (!settled.test(`${sentence.word(at - 2)} ${sentence.word(at - 1)}`) && !isMoved(sentence, at)) return null
  const subject = personOf(sentence, name)
  const verb = subject.to
  if (!isBaseVerb(sentence, verb)) return null
  const deed = sentence.word(verb)
  const rest = sentence.textBehind(verb).trimStart()
  return isTask(deed, rest) && !noDeed.test(deed) ? commitment(sentence, subject, at, verb, 'assignment') : null
}

/** "We'll get Bo to ask them", "let's get Bo to write it" */
function getSomebodyTo(sentence: Sentence, at: number, people: People): Commitment | null {
  const name = /^(?:will|we'll|let's|lets)$/u.test(sentence.word(at - 1)) ? personAt(sentence, at + 1, people) : null
  if (!name || !people.knows(name.name)) return null
  const subject = personOf(sentence, name)
  const verb = subject.to + 1
  return sentence.word(subject.to) === 'to' && isBaseVerb(sentence, verb)
    ? commitment(sentence, subject, at, verb, 'assignment')
    : null
}

/** "Motion by Ann to have Bo paint the door. Motion carried.": what is moved and carried is to be done. */
const isMoved = (sentence: Sentence, at: number): boolean =>
  sentence.word(at - 1) === 'to' &&
  /\b(?:motion|motioned|moved|moves)\b/iu.test(sentence.plain.slice(sentence.start, sentence.tokens[at]?.start)) &&
  /\b(?:carried|passed|approved|adopted|unanimous(?:ly)?|all in favou?r)\b/iu.test(
    sentence.plain.slice(sentence.start, sentence.end + furthestVote),
  )

/** In characters behind the sentence. */
const furthestVote = 120

/** "we will have Bo back", "have Bo painting": where somebody is, or what somebody is at. */
const noDeed = /(?:ed|s|ing)$|^(?:back|here|there|over|online|present)$/u
const settled = /(?:^| )(?:let's|lets|please|we'll)$|^(?:decided?|agreed?|going|plans?) to$|^we (?:will|shall)$/u
