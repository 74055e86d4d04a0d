import { isGroupNoun } from '../../lexicon/common-words.js'
import { endsWithAll } from './everybody.js'
import { type Finder, foundAt, settlement } from './finder.js'

const answer = /^ (yes|ok(?:ay)?|no)(?:$|[.!,;]| to\b)/iu

/** "Group says yes", "The board said no to it": how those who meet answer what was put to them. */
export const saysYes: Finder = foundAt(/^(?:says?|said)$/u, (sentence, at) => {
  const said = answer.exec(sentence.textBehind(at))
  if (!said) return null
  const opens = at === 1 || (at === 2 && /^(?:the|our)$/u.test(sentence.word(0)))
  const group = opens && isGroupNoun(sentence.word(at - 1))
  return group || endsWithAll(sentence, at)
    ? settlement(sentence, at, at + 1, /^no$/iu.test(said[1] ?? '') ? 'rejected' : 'accepted')
    : null
})

const act = /^ to (?:merge|close|publish|land|ship|adopt|submit|release)\b/iu

/** "OK to merge", "Good to publish it now": in a note of its own an act that nobody stands against. */
export const clears: Finder = foundAt(/^(?:ok|okay|good)$/u, (sentence, at) =>
  at === 0 && act.test(sentence.textBehind(at)) ? settlement(sentence, at, at + 1) : null,
)
