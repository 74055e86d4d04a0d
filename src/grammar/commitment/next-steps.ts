import { joinedNames } from '../joined-names.js'
import type { Sentence } from '../sentence.js'
import type { Subject } from '../subject.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb, overAdverbs } from './verb-group.js'

const pronounOf = new Map(Object.entries({ my: 'i', our: 'we', his: 'he', her: 'she', their: 'they' }))

/** "The next step after the vote is": in words. */
const nearVerb = 6

/** "My next step is to ask them", "Ann's plan is to …", "Ann's next steps are to …", "the next step is for Bo to …". */
export const nextSteps: Finder = foundAt(/^(?:steps?|plan|task|job|item|point|intent|intention)$/u, (sentence, at) => {
  const isStep = /^step/u.test(sentence.word(at))
  if (isStep && sentence.word(at - 1) !== 'next') return null
  if (/^(?:item|point)$/u.test(sentence.word(at)) && sentence.word(at - 1) !== 'action') return null
  const be = sentence.tokens.findIndex(
    ({ lower }, index) => index > at && index < at + nearVerb && /^(?:is|are|will)$/u.test(lower),
  )
  if (be < 0) return null
  const isItem = sentence.word(at - 1) === 'action'
  if (isItem && be > at + 1) return null
  const behind = sentence.word(be + 1) === 'be' ? be + 2 : be + 1
  const { mentions, to } = joinedNames(sentence, sentence.word(behind) === 'for' ? behind + 1 : behind)
  if (mentions.length > 0) {
    const verb = overAdverbs(sentence, to + 1)
    return sentence.word(to) === 'to' && isBaseVerb(sentence, verb)
      ? commitment(sentence, { kind: 'person', mentions, from: at - 1 }, at - 1, verb, 'assignment')
      : null
  }
  const verb = overAdverbs(sentence, behind + 1)
  const subject = isItem ? nobodys(at - 1) : whoseSteps(sentence, isStep ? at - 2 : at - 1)
  return subject && sentence.word(behind) === 'to' && isBaseVerb(sentence, verb)
    ? commitment(sentence, subject, isStep ? at - 1 : at, verb, 'undertaking')
    : null
})

/** "An action was taken to ask them", "the action item has been recorded for Bo to ask them" */
export const actionTaken: Finder = foundAt(/^actions?$/u, (sentence, at) => {
  if (!/^(?:an?|the)$/u.test(sentence.word(at - 1))) return null
  const [told] = isTaken.exec(sentence.textBehind(at)) ?? []
  if (told === undefined) return null
  const to = at + 1 + told.trim().split(' ').length
  const { mentions, to: behind } = joinedNames(sentence, sentence.word(to) === 'for' ? to + 1 : to)
  const subject: Subject = mentions.length > 0 ? { kind: 'person', mentions, from: at - 1 } : nobodys(at - 1)
  const verb = overAdverbs(sentence, behind + 1)
  return sentence.word(behind) === 'to' && isBaseVerb(sentence, verb)
    ? commitment(sentence, subject, at - 1, verb, 'assignment')
    : null
})

const isTaken =
  /^(?: item| point)? (?:was|is|has been) (?:taken|noted|recorded|agreed|raised|set|given|assigned|created)(?= (?:to|for) )/u

/** "The only action item is to ask them": whoever will do it. */
const nobodys = (from: number): Subject => ({ kind: 'group', mentions: [], from })

/** Whose steps they are, as the word in front of "next steps" says. */
function whoseSteps(sentence: Sentence, at: number): Subject | null {
  const token = sentence.tokens[at]
  const pronoun = pronounOf.get(sentence.word(at))
  if (token && pronoun)
    return { kind: 'pronoun', mentions: [{ name: pronoun, start: token.start, end: token.end }], from: at }
  const name = sentence.names.find((mention) => mention.to === at + 1 && mention.possessive)
  return name
    ? { kind: 'person', mentions: [{ name: name.name, start: name.start, end: name.end }], from: name.from }
    : null
}
