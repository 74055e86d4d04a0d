import { subjectBefore } from '../subject.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb, overHelpers } from './verb-group.js'

/** "Ann was given the task of booking the hall", "Bo was assigned the job to count", "Cy has been put in charge of the keys". */
export const entrusted: Finder = foundAt(/^(?:given|assigned|put)$/u, (sentence, at) => {
  const behind = (sentence.word(at) === 'put' ? inCharge : aTask).exec(sentence.textBehind(at).trimStart())
  const be = overHelpers(sentence, at)
  if (!behind || be === at || sentence.word(be) === 'had') return null
  const verb = at + 1 + behind[0].trim().split(' ').length
  const subject = subjectBefore(sentence, be)
  // "of finding a date", "to find a date"
  const isDeed = behind[0].trimEnd().endsWith('to') ? isBaseVerb(sentence, verb) : sentence.tokens[verb] !== undefined
  return subject.kind === 'person' && isDeed ? commitment(sentence, subject, at, verb, 'assignment') : null
})

const aTask = /^(?:the|this|a) (?:task|job|action|duty|responsibility|assignment) (?:of (?=\p{L}+ing\b)|to )/u
const inCharge = /^in charge of /u
