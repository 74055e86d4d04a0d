import { isLaterDeed } from '../../lexicon/deeds.js'
import { isOrder } from '../../lexicon/orders.js'
import { type Finder, foundAt } from './finder.js'
import { commitment } from './verb-group.js'

/**
 * "Ann send Bo the list", "Bo book the hall": an order behind the name of whoever is known, as notes in a hurry have it.
 * Of several the base form is their present.
 */
export const toldTo: Finder = foundAt({ test: isLaterDeed }, (sentence, at, { people }) => {
  const [name] = sentence.names
  const verb = sentence.tokens[at]
  if (!verb || !name || name.from !== 0 || name.to !== at || name.possessive || verb.before !== ' ') return null
  if (!people.knows(name.name) || verb.word !== verb.lower) return null
  const order = sentence.plain.slice(verb.start, sentence.end)
  const { start, end } = name
  return isOrder(order) || verb.lower === 'send'
    ? commitment(sentence, { kind: 'person', mentions: [{ name: name.name, start, end }], from: 0 }, at, at, 'future')
    : null
})
