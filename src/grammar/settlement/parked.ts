import { type Finder, foundAt, settlement } from './finder.js'

/** "The note is parked until May", "Parked for now": put off without a vote. */
export const parked: Finder = foundAt(/^parked$/u, (sentence, at) => {
  if (sentence.word(at) !== 'parked') return null
  const behind = sentence.textBehind(at)
  const passive = at === 0 || /^(?:is|are|was|were|been|we)$/u.test(sentence.word(at - 1))
  return passive && /^ (?:until|till|for now|pending|to the next)\b/iu.test(behind)
    ? settlement(sentence, at, at, 'deferred')
    : null
})
