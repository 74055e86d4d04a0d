import { isOpenBefore } from '../open-before.js'
import { type Finder, foundAt, told } from './finder.js'

const ban =
  /^ not (?:to|allowed to|permitted to|supposed to) (?:be (?:\p{Ll}+(?:ed|en|nt|pt|ld|de|ut)\b)|(?!be\b)\p{Ll}{2,})/iu
/** "The two are not to be confused" */
const idiom =
  /^ not to (?:be (?:confused|mistaken|forgotten|found|seen|underestimated|missed|blamed|trusted|expected)|blame|mention)\b/iu
/** "Our aims are not to win", "the last two are not to be forgotten": what something is about, or a way of speaking. */
const says =
  /\b(?:aims?|goals?|ideas?|points?|intentions?|intents?|plans?|options?|reasons?|purposes?|ways?|they|these|those|we|people)\b.{0,40}$|^\W*(?:there|what|which)\b/iu

/** "Members are not to light fires before dusk", "Keys are not to be lent": a rule for everybody. */
export const forbidden: Finder = foundAt(/^are$/u, (sentence, at) => {
  if (at === 0 || at > 8 || !ban.test(sentence.textBehind(at)) || idiom.test(sentence.textBehind(at))) return null
  if (says.test(sentence.textBefore(at)) || isOpenBefore(sentence, at)) return null
  return told(sentence, at, at + 2)
})
