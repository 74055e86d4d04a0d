import { isCommonWord } from '../../lexicon/common-words.js'
import { isOrder, isOrderVerb, readsAsPast } from '../../lexicon/orders.js'
import { overLines } from '../../lexicon/over-lines.js'
import { type Finder, foundAt } from './finder.js'
import { commitment } from './verb-group.js'

/** In words: behind a name of two and a "please" stands the verb. */
const furthestVerb = 4

/** "Ann summarize the plan", "Ann update on the roof": what somebody told. */
const tells = new RegExp(
  overLines`
    ^(?:
      thank|summari[sz]e|explain|describe|outline|clarify|specify|discuss|state|recommend|suggest|propose|mention
      |say|raise|support|show|report|present|see|use
      |give an? (?:\p{L}+ )?(?:overview|update|introduction|intro|summary|recap)
      |\p{L}+ (?:on|about)
    )\b
  `,
  'u',
)

/**
 * "Ann send Bo the list", "Bo please book the hall", "Cy talk to the council": an order behind the name of whoever is
 * known, as notes in a hurry have it. Of several the base form is their present, and "Ann put it up" was done.
 */
export const toldTo: Finder = foundAt({ test: isOrderVerb }, (sentence, at, { people }) => {
  const verb = sentence.tokens[at]
  if (!verb || at === 0 || at > furthestVerb || verb.word !== verb.lower || verb.before !== ' ') return null
  const order = sentence.plain.slice(verb.start, sentence.end)
  if (!isOrder(order) && verb.lower !== 'send') return null
  if (tells.test(order) || readsAsPast(verb.lower)) return null
  const [name] = sentence.names
  const to = /^(?:please|pls)$/u.test(sentence.word(at - 1)) ? at - 1 : at
  if (name?.from !== 0 || name.to !== to || name.possessive) return null
  // "Ann'll bring it" has its verb.
  if (/'\p{Ll}{1,2}$/u.test(sentence.word(to - 1))) return null
  // "And" is no short form of "Andrew", nor "Will" a man's name in front of a verb.
  if (!people.knows(name.name) || isCommonWord(name.name)) return null
  const { start, end } = name
  return commitment(
    sentence,
    { kind: 'person', mentions: [{ name: name.name, start, end }], from: 0 },
    at,
    at,
    'future',
  )
})
