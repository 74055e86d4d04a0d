import { subjectBefore } from '../subject.js'
import { type Finder, foundAt, settlement, word } from './finder.js'

const body =
  /^(?: up)? (?:a|an|two|three|four|several) (?:(?:new|small|ad[- ]hoc|standing|special|joint|[\p{L}-]+) ){0,4}?(?:sub-?committees?|committees?|task ?forces?|working groups?|work groups?|sub-?groups?|groups?|panels?|commissions?)\b/iu
const longAgo = /\b(?:last|ago|earlier|previously|already|recently|in (?:19|20)\d\d|since|had)\b/iu

/** "The board created a committee for the fair", "We have set up a small working group": who is to deal with it is settled. */
export const founded: Finder = foundAt(/^(?:created|formed|established|set|appointed|instituted)$/u, (sentence, at) => {
  const plain = sentence.plain.slice(sentence.start, sentence.end)
  if (!body.test(sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end)) || longAgo.test(plain)) return null
  if ((word(sentence, at) === 'set') !== /^up$/u.test(word(sentence, at + 1))) return null
  const subject = subjectBefore(sentence, at)
  const we = subject.kind === 'group' || (subject.kind === 'pronoun' && subject.mentions[0]?.name === 'we')
  return we ? settlement(sentence, at, at) : null
})
