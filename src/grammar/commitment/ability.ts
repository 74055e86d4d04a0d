import { doable } from '../../lexicon/commitment.js'
import { subjectBefore } from '../subject.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, overAdverbs, word } from './verb-group.js'

/** "I can write that up": of a speaker about something to do. */
export const ability: Finder = foundAt(/^can$/u, (sentence, at, { speaker }) => {
  if (!speaker || word(sentence, at) !== 'can') return null
  const subject = subjectBefore(sentence, at)
  if (subject.kind !== 'pronoun' || subject.mentions[0]?.name !== 'i') return null
  const verb = overAdverbs(sentence, at + 1)
  return doable.has(word(sentence, verb)) ? commitment(sentence, subject, at, verb, 'ability') : null
})
