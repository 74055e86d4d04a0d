import { type Finder, foundAt, settlement, word } from './finder.js'

/** "The note is parked until May", "Parked for now": put off without a vote. */
export const parked: Finder = foundAt(/^parked$/u, (sentence, at) => {
  if (word(sentence, at) !== 'parked') return null
  const behind = sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end)
  const passive = at === 0 || /^(?:is|are|was|were|been|we)$/u.test(word(sentence, at - 1))
  return passive && /^ (?:until|till|for now|pending|to the next)\b/iu.test(behind)
    ? settlement(sentence, at, at, 'deferred')
    : null
})
