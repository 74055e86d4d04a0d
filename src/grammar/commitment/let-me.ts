import { doable } from '../../lexicon/commitment.js'
import type { Subject } from '../subject.js'
import { type Finder, foundAt } from './finder.js'
import { commitment } from './verb-group.js'

/** "Let me ask them for a trace": of a speaker. */
export const letMe: Finder = foundAt(/^let$/u, (sentence, at, { speaker }) => {
  if (!speaker || sentence.word(at) !== 'let' || sentence.word(at + 1) !== 'me') return null
  const verb = sentence.word(at + 2)
  // "So let me start with the draft": of what the speaker is about to say.
  if (!doable.has(verb) || verb === 'start' || verb === 'finish') return null
  const me = sentence.tokens[at + 1]
  const subject: Subject = {
    kind: 'pronoun',
    mentions: [{ name: 'i', start: me?.start ?? 0, end: me?.end ?? 0 }],
    from: at,
  }
  return commitment(sentence, subject, at, at + 2, 'future')
})
