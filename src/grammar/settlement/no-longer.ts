import { outcomeInClause } from '../../lexicon/outcome.js'
import { isOpenBefore } from '../open-before.js'
import { isTheGroup } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, told } from './finder.js'

const stops =
  /^ (?!be able\b|have to\b|need\b|be (?:needed|possible|necessary|available|there)\b)(?:be \p{L}{2,}(?:ed|en|ld|pt|ne)\b|\p{Ll}{3,} \p{L})/u

/** "We will no longer rent out boats", "The shed will no longer be locked", "We're no longer going to meet here": what stops. */
export const noLonger: Finder = foundAt(/^(?:will|going)$/u, (sentence, at) => {
  const behind = sentence.textBehind(at)
  if (isOpenBefore(sentence, at)) return null
  const outcome = outcomeInClause(sentence.text) ?? 'accepted'
  if (sentence.word(at) === 'going') {
    const verb = at - 3
    const denied =
      sentence.word(at - 1) === 'longer' && sentence.word(at - 2) === 'no' && /^ to \p{Ll}{2}/u.test(behind)
    const we =
      sentence.word(verb) === "we're" || (sentence.word(verb) === 'are' && isTheGroup(subjectBefore(sentence, verb)))
    return denied && we ? told(sentence, verb, at, outcome) : null
  }
  const rest = / no longer( .+)/u.exec(behind)
  if (rest?.index !== 0 || !stops.test(rest[1] ?? '')) return null
  const isPassive = /^ be \p{L}/u.test(rest[1] ?? '')
  return isPassive || isTheGroup(subjectBefore(sentence, at)) ? told(sentence, at, at + 2, outcome) : null
})
