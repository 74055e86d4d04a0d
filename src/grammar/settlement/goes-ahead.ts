import { isWe, subjectBefore } from '../subject.js'
import { type Finder, foundAt, told } from './finder.js'

const ahead = /^ (?:forward|ahead) (?:with|on)\b/iu
const willGo = /^ (?:then |now |therefore )?(?:move|go) (?:forward|ahead) (?:with|on)\b/iu

/** "Will move forward with two days in May", "so we are going ahead with the ramp": nobody waits any longer. */
export const goesAhead: Finder = foundAt(/^(?:will|we'll|moving|going)$/u, (sentence, at) => {
  const lower = sentence.word(at)
  const running = lower.endsWith('ing')
  if (!(running ? ahead : willGo).test(sentence.textBehind(at))) return null
  if (at === 0) return told(sentence, at, at + 1)
  const helper = running ? at - 1 : at
  if (running && !/^(?:are|we're)$/u.test(sentence.word(helper))) return null
  const subject = subjectBefore(sentence, helper)
  const we = sentence.word(helper).startsWith('we') || isWe(subject)
  return we && !open.test(sentence.textBefore(at)) ? told(sentence, at, at + 1) : null
})

const open = /\b(?:if|once|when|whether|until|unless|before|after|think|hope|how)\b/iu
