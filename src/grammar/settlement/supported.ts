import { overLines } from '../../lexicon/over-lines.js'
import { subjectBefore } from '../subject-before.js'
import { endsWithAll } from './everybody.js'
import { type Finder, foundAt, settlement, told } from './finder.js'

const proposed = new RegExp(
  overLines`
    ^ (?:
      (?:the|this|that|our|his|her|their) (?:[\p{L}-]+ ){0,2}(?:
        idea|proposal|plan|change|motion|request|approach|suggestion|application
        |nomination|amendment|move
      )s?\b
      |(?:it|this|that)\b(?=\W*$|[.,;]| and\b)
      |(?:
        having|holding|moving|keeping|making|adding|changing|using|continuing|creating
        |extending|removing|adopting|forming|inviting|giving|merging|publishing
      )\b
    )
  `,
  'iu',
)

/** "The committee supports the proposal", "Members supported having a longer break": the group is for what was put to it. */
export const supported: Finder = foundAt(/^(?:supports?|supported|backs|backed|favou?red)$/u, (sentence, at) => {
  if (!proposed.test(sentence.textBehind(at))) return null
  return subjectBefore(sentence, at).kind === 'group' || endsWithAll(sentence, at) ? told(sentence, at, at) : null
})

const byMost = /^ by (?:most|all|everyone|everybody|the (?:group|majority|team|board|committee))\b/iu
const choice = /^ (?:the|an?|to|option|\p{L}+ing\b|\d|\p{Lu})/u

/** "Option B was preferred by most", "Everyone preferred green": what the whole of them likes better. */
export const preferred: Finder = foundAt(/^(?:preferred|favou?red)$/u, (sentence, at) => {
  if (/^(?:is|was|were)$/u.test(sentence.word(at - 1)))
    return byMost.test(sentence.textBehind(at)) ? told(sentence, at - 1, at) : null
  return sentence.word(at) === 'preferred' && choice.test(sentence.textBehind(at)) && endsWithAll(sentence, at)
    ? told(sentence, at, at)
    : null
})

const forWhat = /^ (?:for (?:the|an?|this|that|it|\p{L}+ing)\b|to \p{Ll})/iu

/** "There was no support for a higher fee", "no appetite to change it": nobody wants it. */
export const unwanted: Finder = foundAt(/^(?:support|appetite|enthusiasm)$/u, (sentence, at) => {
  const none = sentence.word(at - 1) === 'no' && /^(?:was|is)$/u.test(sentence.word(at - 2))
  const opens = at === 1 && sentence.word(0) === 'no'
  return (opens || (none && sentence.word(at - 3) === 'there')) && forWhat.test(sentence.textBehind(at))
    ? settlement(sentence, at - 1, at, 'rejected')
    : null
})

const ofAll =
  /(?:^\W*|\b(?:there (?:is|was|seemed to be)|received|got|met with|with) )(?:unanimous|full|universal|overwhelming|everyone['’]s|everybody['’]s) $/iu

/** "There is unanimous support for Ann", "Full support for a ramp": all of them are for it. */
export const allSupport: Finder = foundAt(/^(?:support|approval|consent|endorsement|backing)$/u, (sentence, at) =>
  ofAll.test(sentence.textBefore(at)) &&
  /^(?: and [\p{L}]{1,20})?(?: (?:in|from|among|within|across) (?:(?:the|all|our) )?[\p{L}-]{2,20})? (?:for|of|to) (?!now\b)[\p{L}\d]/u.test(
    sentence.textBehind(at),
  )
    ? told(sentence, at - 1, at)
    : null,
)

const wasNot = /^(?: [\p{L}'’-]{1,20}){0,8}? (?:was|were) not (?:supported|taken up|accepted|pursued)\b/u

/** "Ann's suggestion to sell was not supported": those present were against it. */
export const unsupported: Finder = foundAt(/^suggestions?$/u, (sentence, at) =>
  wasNot.test(sentence.textBehind(at)) ? settlement(sentence, at, at, 'rejected') : null,
)
