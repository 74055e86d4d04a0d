import { habit, isDeed, isNarrating, isPresentTask, isSurelyTask, timeToCome } from '../../lexicon/deeds.js'
import { beginsWithGivenName } from '../../lexicon/given-names.js'
import type { People } from '../../people/people.js'
import type { Sentence } from '../sentence.js'
import type { Subject } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt } from './finder.js'
import { overAdverbs } from './verb-group.js'

const thirdPerson = /^\p{Ll}{3,}s$/u

/**
 * "Odette takes care of the post", "Yusuf updates the calendar by June 6": the present of terse notes. Where the notes
 * tell in the present what was said and done in the meeting, only a day to come makes a deed a task.
 */
export const present: Finder = foundAt({ test: isDeed }, (sentence, at, { people, isNarrated }) => {
  const verb = sentence.word(at)
  if (!thirdPerson.test(sentence.tokens[at]?.word ?? '')) return null
  const rest = sentence.textBehind(at).trimStart()
  const isDated = timeToCome.test(rest) || isShared(sentence, people)
  const isSure = isSurelyTask(verb)
  if (
    !isPresentTask(verb, rest, isDated) ||
    !(takesObject.test(rest) || ((isSure || isDated) && /^[.!;,]?$/u.test(rest)))
  )
    return null
  if ((!isSure && (!isDated || isNarrating(verb)) && isNarrated()) || habit.test(rest)) return null
  const subject = oneActor(sentence, at, isDated)
  const [actor] = subject?.mentions ?? []
  const start = sentence.tokens[at]
  if (!subject || !actor || !start) return null
  const isPerson =
    subject.kind === 'pronoun' || people.knows(actor.name) || (isDated && beginsWithGivenName(actor.name))
  return isPerson ? { subject, cue: { start: start.start, end: start.end }, task: start.start, form: 'future' } : null
})

/** "Ann updates the draft, Bo reviews it": two who are known, each with a deed, have shared it out. */
function isShared(sentence: Sentence, people: People): boolean {
  const { tokens } = sentence
  // Names cost more to read than words.
  if (tokens.filter(({ lower, word }) => isDeed(lower) && thirdPerson.test(word)).length < 2) return false
  const deeds = sentence.names.filter(({ name, to, from, possessive }) => {
    const verb = tokens[to]
    const begins = from === 0 || /[,;:]\s*$/u.test(tokens[from]?.before ?? '') || tokens[from - 1]?.lower === 'and'
    return (
      verb?.before === ' ' &&
      begins &&
      !possessive &&
      thirdPerson.test(verb.word) &&
      isDeed(verb.lower) &&
      !isNarrating(verb.lower) &&
      people.knows(name)
    )
  })
  return new Set(deeds.map(({ name }) => name)).size > 1
}

/** A thing or somebody that is done something with; "sends regrets" is none. */
const takesObject = /^(?!(?:regrets|apologies|greetings|thanks|word)\b)[\p{L}\p{N}"“'‘`@#~+-]/u

/** The one person at the beginning of the verb's clause, or of the clause before where a comma joins them and a day is named. */
function oneActor(sentence: Sentence, verb: number, isDated: boolean): Subject | null {
  const name = sentence.names.find((mention) => mention.to <= verb && overAdverbs(sentence, mention.to) === verb)
  if (!name) {
    const subject =
      isDated && /^,\s*$/u.test(sentence.tokens[verb]?.before ?? '') ? subjectBefore(sentence, verb) : null
    if (subject?.kind === 'pronoun' && /^(?:he|she)$/u.test(subject.mentions[0]?.name ?? '')) return subject
    return subject?.kind === 'person' && subject.mentions.length === 1 && subject.from === 0 ? subject : null
  }
  const opening = sentence.tokens[name.from]?.before ?? ''
  const begins =
    name.from === 0 ||
    /[,;:→>–—]\s*$/u.test(opening) ||
    clauseJoints.has(sentence.word(name.from - 1)) ||
    (isDated && sentence.word(name.from - 1) === 'and')
  if (name.possessive || !begins || !/^\.? $/u.test(sentence.tokens[name.to]?.before ?? '')) return null
  const { start, end, from } = name
  return { kind: 'person', mentions: [{ name: name.name, start, end }], from }
}

const clauseJoints = new Set(['then', 'so', 'but', 'while'])
