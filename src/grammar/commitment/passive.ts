import { isOfficeOfOne } from '../../lexicon/offices.js'
import type { People } from '../../people/people.js'
import { isActor } from '../actor.js'
import { joinedNames } from '../joined-names.js'
import type { Sentence } from '../sentence.js'
import type { Subject } from '../subject.js'
import { type Commitment, type Finder, foundAt } from './finder.js'

/** "will be led by Ann", "to be painted by the secretary": the passive with its agent. */
export const passive: Finder = foundAt(/^(?:by|be|go)$/u, (sentence, at, { people }) => {
  if (sentence.word(at) === 'be' || isThingsWay(sentence, at)) return inBrackets(sentence, at, people)
  if (sentence.word(at) !== 'by') return null
  const agent = sentence.names.find((name) => name.from === at + 1)
  if (!agent) return byOffice(sentence, at)
  const be = isActor(agent.name, people) ? beBefore(sentence, at, people.knows(agent.name)) : -1
  if (be < 1) return null
  const future = sentence.tokens.slice(0, at).some(({ lower }) => lower === 'will' || lower === 'to')
  if (!future) return null
  const subject: Subject = { kind: 'person', mentions: joinedNames(sentence, agent.from).mentions, from: agent.from }
  return {
    subject,
    cue: { start: sentence.tokens[be]?.start ?? agent.start, end: agent.end },
    task: sentence.start,
    form: 'passive',
  }
})

/** "to be painted by the secretary", "by `vice-chair`" at the end of a clause: whoever holds an office. */
function byOffice(sentence: Sentence, by: number): Commitment | null {
  const first = /^(?:the|our)$/u.test(sentence.word(by + 1)) ? by + 2 : by + 1
  const [from, office] = [sentence.tokens[by + 1], sentence.tokens[first]]
  const be = office && isOfficeOfOne(office.word) ? beBefore(sentence, by, false) : -1
  // "It has to be published by the webmaster" tells how it is.
  const isTold = /^(?:has|have|had|needs?|ought|used|supposed|is|are)$/u.test(sentence.word(be - 2))
  if (!from || !office || sentence.word(be - 1) !== 'to' || isTold) return null
  if (
    !/^(?:\W*$|[.,;)]| (?:by|before|until|next|this|for|and)\b)/u.test(sentence.plain.slice(office.end, sentence.end))
  )
    return null
  return {
    subject: {
      kind: 'group',
      mentions: [{ name: sentence.plain.slice(from.start, office.end), start: from.start, end: office.end }],
      from: by + 1,
    },
    cue: { start: sentence.tokens[be]?.start ?? from.start, end: office.end },
    task: sentence.start,
    form: 'passive',
  }
}

/**
 * The index of "be" in front of a participle and "by", with what belongs to the participle between them where whoever
 * stands behind is known: "to be hung in the hall by Bo"; else -1.
 */
function beBefore(sentence: Sentence, by: number, isKnown: boolean): number {
  // "will be drafted and distributed by Ann"
  if (sentence.word(by - 2) === 'and' && sentence.word(by - 4) === 'be' && participle.test(sentence.word(by - 3)))
    return by - 4
  // "to be tried on the pump mended by Bo": who stands behind mended it.
  if (sentence.word(by - 2) !== 'be' && /(?:ed|wn|ten)$/u.test(sentence.word(by - 1))) return -1
  // "will be sent out by Ann"
  const nearest = particle.test(sentence.word(by - 1)) ? 2 : 1
  for (let at = by - 1; at >= by - (isKnown ? furthestParticiple : nearest); at--) {
    if (/[,.;:()]/u.test(sentence.tokens[at + 1]?.before ?? '')) return -1
    if (sentence.word(at - 1) === 'be' && isParticiple.test(sentence.word(at))) return at - 1
  }
  return -1
}

const particle = /^(?:out|up|over|on|down|in|off|round|around)$/u
/** In words. */
const furthestParticiple = 6
const isParticiple = /(?:ed|en|un|ne|ld|id|nt|ut|ten|led|wn)$/u

/** "to go up on the board", "to go out": where somebody puts or sends a thing. */
export const isThingsWay = (sentence: Sentence, at: number): boolean =>
  sentence.word(at) === 'go' && particle.test(sentence.word(at + 1))

/** "Deposit to be paid by 3 May (Ann)", "Notice to go up (Bo)": who does it stands behind in brackets. */
function inBrackets(sentence: Sentence, be: number, people: People): Commitment | null {
  const participle = sentence.tokens[be + 1]
  const name = sentence.names.at(-1)
  if (sentence.word(be - 1) !== 'to' || !participle || !name || !people.knows(name.name)) return null
  const isDone = /(?:ed|en|ne|ld|id|nt|ut|wn|ought|aught)$/u.test(participle.lower) || isThingsWay(sentence, be)
  if (!isDone || name.from <= be + 1) return null
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

const participle = /(?:ed|wn|ten|ent|ade|ung)$/u
