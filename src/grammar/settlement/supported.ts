import { subjectBefore } from '../subject.js'
import { endsWithAll } from './everybody.js'
import { type Finder, foundAt, told } from './finder.js'

const proposed =
  /^ (?:(?:the|this|that|our|his|her|their) (?:[\p{L}-]+ ){0,2}(?:idea|proposal|plan|change|motion|request|approach|suggestion|application|nomination|amendment|move)s?\b|(?:it|this|that)\b(?=\W*$|[.,;]| and\b)|(?:having|holding|moving|keeping|making|adding|changing|using|continuing|creating|extending|removing|adopting|forming|inviting|giving|merging|publishing)\b)/iu

/** "The committee supports the proposal", "Members supported having a longer break": the group is for what was put to it. */
export const supported: Finder = foundAt(/^(?:supports?|supported|backs|backed|favou?red)$/u, (sentence, at) => {
  if (!proposed.test(sentence.textBehind(at))) return null
  return subjectBefore(sentence, at).kind === 'group' || endsWithAll(sentence, at) ? told(sentence, at, at) : null
})
