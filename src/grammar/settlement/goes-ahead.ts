import { subjectBefore } from '../subject.js'
import { type Finder, foundAt, settlement, word } from './finder.js'

const ahead = /^ (?:forward|ahead) (?:with|on)\b/iu
const willGo = /^ (?:then |now |therefore )?(?:move|go) (?:forward|ahead) (?:with|on)\b/iu

/** "Will move forward with two days in May", "so we are going ahead with the ramp": nobody waits any longer. */
export const goesAhead: Finder = foundAt(/^(?:will|we'll|moving|going)$/u, (sentence, at) => {
  const lower = word(sentence, at)
  const running = lower.endsWith('ing')
  if (!(running ? ahead : willGo).test(sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end))) return null
  if (at === 0) return told(sentence, at)
  const helper = running ? at - 1 : at
  if (running && !/^(?:are|we're)$/u.test(word(sentence, helper))) return null
  const subject = subjectBefore(sentence, helper)
  const we =
    word(sentence, helper).startsWith('we') || (subject.kind === 'pronoun' && subject.mentions[0]?.name === 'we')
  return we && !isOpenBefore.test(sentence.plain.slice(sentence.start, sentence.tokens[at]?.start))
    ? told(sentence, at)
    : null
})

const isOpenBefore = /\b(?:if|once|when|whether|until|unless|before|after|think|hope|how)\b/iu

const told: Finder['find'] = (sentence, at) => {
  const found = settlement(sentence, at, at + 1)
  return found && { ...found, told: true }
}
