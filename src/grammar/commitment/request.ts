import type { NameMention } from '../names.js'
import type { Sentence } from '../sentence.js'
import type { Subject } from '../subject.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb } from './verb-group.js'

/** "Piotr, please get us a quote", "Ann, could you ask them", "Please can Ann ask them": a request to somebody by name. */
export const request: Finder = foundAt(/^(?:please|can|could)$/u, (sentence, at, { people }) => {
  const marker = sentence.word(at)
  const asked = marker === 'please' ? null : politely(sentence, at)
  if (asked && people.knows(asked.mention.name)) return requestTo(sentence, asked.mention, at, asked.verb)
  const please = marker === 'please' && isBaseVerb(sentence, at + 1)
  const could = /^(?:can|could)$/u.test(marker) && sentence.word(at + 1) === 'you' && isBaseVerb(sentence, at + 2)
  const name = sentence.names.find((mention) => mention.to === at)
  if ((!please && !could) || !name || !people.knows(name.name) || !/^\s*,/u.test(sentence.tokens[at]?.before ?? ''))
    return null
  return requestTo(sentence, name, at, at + (please ? 1 : 2))
})

/** "Please can Ann ask them", "Could Ann please ask them": without "please" it may be a question. */
function politely(sentence: Sentence, at: number): { mention: NameMention; verb: number } | null {
  const mention = sentence.names.find(({ from }) => from === at + 1)
  if (!mention || mention.possessive) return null
  const isBehind = sentence.word(mention.to) === 'please'
  const verb = mention.to + (isBehind ? 1 : 0)
  return (isBehind || sentence.word(at - 1) === 'please') && isBaseVerb(sentence, verb) ? { mention, verb } : null
}

function requestTo(sentence: Sentence, { name, start, end, from }: NameMention, at: number, verb: number) {
  const subject: Subject = { kind: 'person', mentions: [{ name, start, end }], from }
  return commitment(sentence, subject, at, verb, 'assignment')
}
