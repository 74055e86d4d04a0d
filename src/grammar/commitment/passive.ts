import type { People } from '../../people/people.js'
import { isActor } from '../actor.js'
import { joinedNames } from '../joined-names.js'
import type { Sentence } from '../sentence.js'
import type { Subject } from '../subject.js'
import { type Commitment, type Finder, foundAt } from './finder.js'

/** "will be led by Ann", "is being reviewed by Bo next week": the passive with its agent. */
export const passive: Finder = foundAt(/^(?:by|be)$/u, (sentence, at, { people }) => {
  if (sentence.word(at) === 'be') return inBrackets(sentence, at, people)
  if (sentence.word(at) !== 'by') return null
  const agent = sentence.names.find((name) => name.from === at + 1)
  // "will be sent out by Ann"
  const last = particle.test(sentence.word(at - 1)) ? at - 2 : at - 1
  const participle = sentence.tokens[last]
  if (
    !agent ||
    !participle ||
    !/(?:ed|en|un|ne|ld|id|nt|ut|ten|led|wn)$/u.test(participle.lower) ||
    !isActor(agent.name, people)
  )
    return null
  const future =
    sentence.word(last - 1) === 'be' &&
    sentence.tokens.slice(0, at).some(({ lower }) => lower === 'will' || lower === 'to')
  if (!future) return null
  const subject: Subject = { kind: 'person', mentions: joinedNames(sentence, agent.from).mentions, from: agent.from }
  return {
    subject,
    cue: { start: sentence.tokens[last - 1]?.start ?? participle.start, end: agent.end },
    task: sentence.start,
    form: 'passive',
  }
})

const particle = /^(?:out|up|over|on|down|in|off|round|around)$/u

/** "Deposit to be paid by 3 May (Ann)": who does it stands behind in brackets. */
function inBrackets(sentence: Sentence, be: number, people: People): Commitment | null {
  const participle = sentence.tokens[be + 1]
  const name = sentence.names.at(-1)
  if (sentence.word(be - 1) !== 'to' || !participle || !name || !people.knows(name.name)) return null
  if (!/(?:ed|en|ne|ld|id|nt|ut|wn|ought|aught)$/u.test(participle.lower) || name.from <= be + 1) return null
  const opens = /\(\s*$/u.test(sentence.tokens[name.from]?.before ?? '')
  if (!opens || !/^\)[\s.]*$/u.test(sentence.plain.slice(name.end, sentence.end))) return null
  const subject: Subject = {
    kind: 'person',
    mentions: [{ name: name.name, start: name.start, end: name.end }],
    from: name.from,
  }
  return {
    subject,
    cue: { start: sentence.tokens[be - 1]?.start ?? participle.start, end: participle.end },
    task: sentence.start,
    form: 'passive',
  }
}
