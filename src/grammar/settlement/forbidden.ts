import { isOpenBefore } from '../open-before.js'
import type { Sentence } from '../sentence.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, told } from './finder.js'

/** What is not to be done with a thing, and what nobody is to do. */
const notToBeDone = /^ not to be \p{Ll}+(?:ed|en|nt|pt|ld|de|ut)\b/iu
const notToDo = /^ not to (?!be\b|mention\b|blame\b)\p{Ll}{2,}/iu
const notAllowed = /^ not (?:allowed|permitted|supposed) to \p{Ll}{2,}/iu
/** "The rakes are not to be found", "The two are not to be confused": how things look to people. */
const inThought = /^ not to be (?:found|seen|missed|confused|mistaken|forgotten|trusted|expected)\b/iu
/** What people only think of: "Our aims are not to win" tells what these are. */
const abstract = /^(?:aims|goals|ideas|points|intentions|intents|options|reasons|purposes|ways)$/u

/** "Members are not to light fires before dusk", "Keys are not to be lent": a rule for everybody. */
export const forbidden: Finder = foundAt(/^are$/u, (sentence, at) => {
  if (at === 0 || at > furthest || isOpenBefore(sentence, at) || !isNamed(sentence, at)) return null
  const behind = sentence.textBehind(at)
  const isBan = notAllowed.test(behind) || notToDo.test(behind) || (notToBeDone.test(behind) && !inThought.test(behind))
  return isBan ? told(sentence, at, at + 2) : null
})

/** In words: what stands in front of the verb. */
const furthest = 8

/** Whether it is said for whom or what the rule is: no pronoun, and nothing that is only thought of. */
const isNamed = (sentence: Sentence, at: number): boolean =>
  /^(?:thing|group|person)$/u.test(subjectBefore(sentence, at).kind) &&
  !/^(?:there|what|which|these|those|people)$/u.test(sentence.word(at - 1)) &&
  !abstract.test(sentence.word(at - 1))
