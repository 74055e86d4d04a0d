import { type Finder, foundAt, settlement, word } from './finder.js'

/** "No objections, let's merge", "no objection to closing it": with the act. */
export const unopposed: Finder = foundAt(/^objections?$/u, (sentence, at) => {
  if (
    !/^objections?$/u.test(word(sentence, at)) ||
    !/^(?:no|without|any)$/u.test(word(sentence, at - 1)) ||
    word(sentence, at - 1) === 'any'
  )
    return null
  const act =
    /\b(?:so|let's|lets|will|merged?|approved?|accepted?|adopted?|passed|carried|closed?|land(?:ed)?|go ahead|proceed|moving|to (?:\w+ing|merge|close|land|the))\b/iu
  return act.test(sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end))
    ? settlement(sentence, at - 1, at)
    : null
})

/** "It stays as it is; nobody objected": with the act in the same sentence. */
export const nobodyObjected: Finder = foundAt(/^objected$/u, (sentence, at) => {
  if (word(sentence, at) !== 'objected') return null
  const none =
    /^(?:nobody|none)$/u.test(word(sentence, at - 1)) ||
    (word(sentence, at - 1) === 'one' && word(sentence, at - 2) === 'no')
  const before = at - (word(sentence, at - 1) === 'one' ? 2 : 1)
  return none && (before >= 5 || word(sentence, at + 1) === 'so') ? settlement(sentence, at - 1, at) : null
})
