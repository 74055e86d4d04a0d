import type { Subject } from '../subject.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb } from './verb-group.js'

/** "Piotr, please get us a quote", "Ann, could you ask them": a request to somebody by name. */
export const request: Finder = foundAt(/^(?:please|can|could)$/u, (sentence, at, { people }) => {
  const marker = sentence.word(at)
  const please = marker === 'please' && isBaseVerb(sentence, at + 1)
  const could = /^(?:can|could)$/u.test(marker) && sentence.word(at + 1) === 'you' && isBaseVerb(sentence, at + 2)
  const name = sentence.names.find((mention) => mention.to === at)
  if ((!please && !could) || !name || !people.knows(name.name) || !/^\s*,/u.test(sentence.tokens[at]?.before ?? ''))
    return null
  const subject: Subject = {
    kind: 'person',
    mentions: [{ name: name.name, start: name.start, end: name.end }],
    from: name.from,
  }
  return commitment(sentence, subject, at, at + (please ? 1 : 2), 'assignment')
})
