import { overLines } from '../../lexicon/over-lines.js'
import { isTheGroup, subjectBefore } from '../subject.js'
import { type Finder, foundAt, settlement } from './finder.js'

const body = new RegExp(
  overLines`
    ^(?: up)? (?:a|an|two|three|four|several) (?:
      (?:new|small|ad[- ]hoc|standing|special|joint|[\p{L}-]+)[ ]
    ){0,4}?(?:
      sub-?committees?|committees?
      |task ?forces?
      |working groups?
      |work groups?
      |sub-?groups?|groups?|panels?|commissions?
    )\b
  `,
  'iu',
)
const longAgo = /\b(?:last|ago|earlier|previously|already|recently|in (?:19|20)\d\d|since|had)\b/iu

/** "The board created a committee for the fair", "We have set up a small working group": who is to deal with it is settled. */
export const founded: Finder = foundAt(/^(?:created|formed|established|set|appointed|instituted)$/u, (sentence, at) => {
  const plain = sentence.text
  if (!body.test(sentence.textBehind(at)) || longAgo.test(plain)) return null
  if ((sentence.word(at) === 'set') !== /^up$/u.test(sentence.word(at + 1))) return null
  return isTheGroup(subjectBefore(sentence, at)) ? settlement(sentence, at, at) : null
})
