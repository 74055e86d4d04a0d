import { isGroupNoun } from '../../lexicon/common-words.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import type { People } from '../../people/people.js'
import type { NameMention } from '../names.js'
import type { Sentence } from '../sentence.js'
import type { Commitment } from './finder.js'

/** In words: who says more has a verb in it. */
const longest = 7
const objects = /^(?:the|a|an|his|her|their|both|everything)$/u
const verbs =
  /^(?:to|will|would|should|shall|can|could|may|might|must|is|are|was|were|has|have|had|does|did|needs?|who|which|that|\p{Ll}{2,}ed)$/u

/**
 * Whoever else has something to do in the same way, the verb being left out: "Ann books the hostel, Bo the bus and Cy the
 * tickets."
 */
export function gapped(sentence: Sentence, first: Commitment, people: People): Commitment[] {
  if (first.subject.kind !== 'person') return []
  return sentence.names.flatMap((name) => {
    const { from, to, start, end } = name
    const object = sentence.tokens[to]
    if (!object || start <= first.task || !isGap(sentence, name) || !people.knows(name.name)) return []
    return [
      {
        subject: { kind: 'person', mentions: [{ name: name.name, start, end }], from },
        cue: { start: object.start, end: object.end },
        task: object.start,
        form: first.form,
      },
    ]
  })
}

function isGap(sentence: Sentence, { from, to, possessive }: NameMention): boolean {
  const joint = sentence.word(from - 1) === 'and'
  const begins = joint || /[,;]\s*$/u.test(sentence.tokens[from]?.before ?? '')
  if (possessive || !begins || sentence.tokens[to]?.before !== ' ' || !objects.test(sentence.word(to))) return false
  // "asked Ann and Bo the same thing"
  if (joint && sentence.names.some((other) => other.to === from - 1)) return false
  const rest = sentence.tokens.slice(to + 1)
  const next = rest.findIndex(({ before, lower }) => /[,;:]/u.test(before) || lower === 'and')
  const clause = next < 0 ? rest : rest.slice(0, next)
  if (clause.length > longest || clause.some(({ lower }) => verbs.test(lower))) return false
  // "Bo, the clerk": an office in front of which nothing is left out.
  const noun = clause[0]?.lower ?? ''
  return (noun !== '' || sentence.word(to) === 'everything') && !isGroupNoun(noun) && meetingRole(noun) === null
}
