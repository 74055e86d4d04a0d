import { isActor } from '../actor.js'
import type { Subject } from '../subject.js'
import { type Finder, foundAt } from './finder.js'
import { word } from './verb-group.js'

/** "will be led by Ann", "is being reviewed by Bo next week": the passive with its agent. */
export const passive: Finder = foundAt(/^by$/u, (sentence, at, { people }) => {
  if (word(sentence, at) !== 'by') return null
  const agent = sentence.names.find((name) => name.from === at + 1)
  const participle = sentence.tokens[at - 1]
  if (
    !agent ||
    !participle ||
    !/(?:ed|en|un|ne|ld|id|nt|ut|ten|led|wn)$/u.test(participle.lower) ||
    !isActor(agent.name, people)
  )
    return null
  const future =
    word(sentence, at - 2) === 'be' &&
    sentence.tokens.slice(0, at).some(({ lower }) => lower === 'will' || lower === 'to')
  if (!future) return null
  const subject: Subject = {
    kind: 'person',
    mentions: [{ name: agent.name, start: agent.start, end: agent.end }],
    from: agent.from,
  }
  return {
    subject,
    cue: { start: sentence.tokens[at - 2]?.start ?? participle.start, end: agent.end },
    task: sentence.start,
    form: 'passive',
  }
})
