import { overLines } from '../../lexicon/over-lines.js'
import { isTheGroup } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, settlement, told } from './finder.js'

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
/** What those who meet lay down for themselves. */
const laidDown = new RegExp(
  overLines`
    ^(?: down| out)? (?:an?|the|two|three|four|several|some|our) (?:[\p{L}-]{1,20} ){0,3}?(?:
      principles?|ground rules?|rules?(?! engine)|policy|policies|guidelines?|norms?
      |quorum|code of conduct|moratorium|ban|minimum|maximum
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

/** "The group established a founding principle of openness", "We laid down two rules for the shed": what holds from here on. */
export const laidDownRule: Finder = foundAt(
  /^(?:established|instituted|introduced|imposed|set|laid)$/u,
  (sentence, at) => {
    const behind = sentence.textBehind(at)
    if (!laidDown.test(behind) || longAgo.test(sentence.text)) return null
    if (sentence.word(at) === 'laid' && !/^(?:down|out)$/u.test(sentence.word(at + 1))) return null
    return isTheGroup(subjectBefore(sentence, at)) ? told(sentence, at, at) : null
  },
)
