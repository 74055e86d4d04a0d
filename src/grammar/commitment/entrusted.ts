import type { Sentence } from '../sentence.js'
import { subjectBefore } from '../subject-before.js'
import { type Commitment, type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb, overHelpers } from './verb-group.js'

/**
 * "Ann was given the task of booking the hall", "Bo was assigned the job to count", "Cy has been put in charge of the
 * keys"; as in headlines, "Ann tasked with booking the hall", "Bo appointed to count".
 */
export const entrusted: Finder = foundAt(
  /^(?:given|put|assigned|tasked|delegated|appointed|nominated)$/u,
  (sentence, at) => {
    const told = asInHeadlines(sentence, at)
    if (told) return told
    const behind = (sentence.word(at) === 'put' ? inCharge : aTask).exec(sentence.textBehind(at).trimStart())
    const be = overHelpers(sentence, at)
    if (!behind || be === at || sentence.word(be) === 'had') return null
    const verb = at + 1 + behind[0].trim().split(' ').length
    const subject = subjectBefore(sentence, be)
    // "of finding a date", "to find a date"
    const isDeed = behind[0].trimEnd().endsWith('to') ? isBaseVerb(sentence, verb) : sentence.tokens[verb] !== undefined
    return subject.kind === 'person' && isDeed ? commitment(sentence, subject, at, verb, 'assignment') : null
  },
)

/** The participle alone behind a name in front: what is given a task in this way did not do it. */
function asInHeadlines(sentence: Sentence, at: number): Commitment | null {
  const subject = subjectBefore(sentence, at)
  if (subject.kind !== 'person' || subject.from !== 0 || sentence.word(at) === 'put') return null
  const behind = sentence.textBehind(at).trimStart()
  const words = (sentence.word(at) === 'given' ? aTask : withOrTo).exec(behind)?.[0].trim().split(' ')
  const verb = at + 1 + (words?.length ?? 0)
  const isDeed = words?.at(-1) === 'to' ? isBaseVerb(sentence, verb) : /ing$/u.test(sentence.word(verb))
  return words && isDeed ? commitment(sentence, subject, at, verb, 'assignment') : null
}

const withOrTo = /^(?:with|to) /u
const aTask = /^(?:the|this|a) (?:task|job|action|duty|responsibility|assignment) (?:of (?=\p{L}+ing\b)|to )/u
const inCharge = /^in charge of /u
