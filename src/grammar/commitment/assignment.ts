import { assigning, doable, requesting } from '../../lexicon/commitment.js'
import { overLines } from '../../lexicon/over-lines.js'
import { isActor, isBareName } from '../actor.js'
import { joinedNames } from '../joined-names.js'
import type { Sentence } from '../sentence.js'
import { subjectBefore } from '../subject-before.js'
import { type Commitment, type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb, overAdverbs, overHelpers } from './verb-group.js'

/** In the infinitive: "to ask Bo to …", "let's ask …"; in a resolution: "we instruct Bo to …". */
const bare = /^(?:ask|task|assign|direct|request|instruct|authori[sz]e)$/u
/** In front of all: "Charge the board to …", "Action Bo to …". */
const inFront = /^(?:charge|action)$/u
const assigningWords = {
  test: (lower: string) => assigning.has(lower) || bare.test(lower) || inFront.test(lower) || wanting.test(lower),
}
/** "We need Bo to …", "would like Bo to …", "Ann reminds Bo to …". */
const wanting = /^(?:needs?|want|like|trust|reminds|reminded)$/u

/** "is authorized and directed to …", "is hereby directed to …": where the words of a participle begin. */
function firstOfPassive(sentence: Sentence, at: number): number {
  const isSecond = sentence.word(at - 1) === 'and' && assigning.has(sentence.word(at - 2))
  const first = isSecond ? at - 2 : at
  return sentence.word(first - 1) === 'hereby' ? first - 1 : first
}

/** "Bo was asked to …", "asked Bo to …", "Ask Bo to …", "requested that Bo …", "assigned to Bo". */
export const assignment: Finder = foundAt(assigningWords, (sentence, at, { people }) => {
  const word = sentence.word(at)
  const toAssign =
    at === 0
      ? bare.test(word) || inFront.test(word)
      : bare.test(word) && /^(?:to|and|let's|lets|we|hereby)$/u.test(sentence.word(at - 1))
  if (!assigning.has(sentence.word(at)) && !toAssign && !wanting.test(sentence.word(at))) return null
  if (/(?:n't|^not|^never)$/u.test(sentence.word(at - 1))) return null
  const first = firstOfPassive(sentence, at)
  const helper = overHelpers(sentence, first)
  const inPassive = helper < first ? wasAsked(sentence, at, helper, first) : null
  const said = inPassive ?? askedPronoun(sentence, at)
  if (said) return said
  const that = sentence.word(at + 1) === 'that' && requesting.test(sentence.word(at))
  const asked = sentence.names.find((name) => name.from === (that ? at + 2 : at + 1))
  if (!asked || !(isActor(asked.name, people) || isBareName(asked.name)))
    return wanting.test(sentence.word(at)) ? neededOfAll(sentence, at) : askedGroup(sentence, at)
  const { mentions, to } = joinedNames(sentence, asked.from)
  const verb = that && !people.knows(asked.name) ? -1 : deedOf(sentence, at, to, that)
  return verb < 0 ? null : commitment(sentence, { kind: 'person', mentions, from: asked.from }, at, verb, 'assignment')
})

/**
 * "Bo was asked to …", "Bo was tasked with …", "Bo is hereby directed to …"
 *
 * @param first where the words of the participle begin
 */
function wasAsked(sentence: Sentence, at: number, helper: number, first: number): Commitment | null {
  if (!/^(?:is|are|was|were|been|be|got|gets)$/u.test(sentence.word(first - 1))) return null
  if (signsIn.test(sentence.textBehind(at))) return null
  const verb = overAdverbs(sentence, at + 2)
  if (sentence.word(at + 1) === 'to' && isBaseVerb(sentence, verb))
    return commitment(sentence, subjectBefore(sentence, helper), at, verb, 'assignment')
  return sentence.word(at + 1) === 'with'
    ? commitment(sentence, subjectBefore(sentence, helper), at, at + 2, 'assignment')
    : null
}

/** "Attendees were asked to add their names": then and there. */
const signsIn =
  /^ to (?:(?:add|enter|write|put) their names?|add themselves|sign (?:in|the (?:attendance|list|sheet))|introduce themselves)\b/u

/** Where what somebody is asked for begins behind the names: "to send it", "with the survey", "(that Bo) send it"; else -1. */
function deedOf(sentence: Sentence, at: number, behind: number, isClause: boolean): number {
  if (
    /^(?:task|charg|entrust)/u.test(sentence.word(at)) &&
    sentence.word(behind) === 'with' &&
    sentence.tokens[behind + 1]
  )
    return behind + 1
  // "asked Bo for a description by email"
  if (sentence.word(behind) === 'for' && /^ask/u.test(sentence.word(at)))
    return isSentLater.test(sentence.textBehind(behind).trimStart()) ? behind + 1 : -1
  if (isClause) return isBaseVerb(sentence, behind) && !/(?:s|ed)$/u.test(sentence.word(behind)) ? behind : -1
  return sentence.word(behind) === 'to' && isBaseVerb(sentence, behind + 1) ? behind + 1 : -1
}

/** A thing that is not said in the meeting, since it comes on paper or at another time. */
const isSentLater = new RegExp(
  overLines`
    ^(?:an?|the|his|her|their|some) [^,.;]*\b(?:
      by (?:e-?mail|post|letter)
      |in writing
      |(?:by|before|until) (?:the (?:next|end)|next|tomorrow|\p{Lu}\p{Ll}+|\d)
      |(?:for|at|to) the next (?:meeting|session|call)
    )\b
  `,
  'u',
)

/** "asked him to add it", "Ann asks her to call": whoever was spoken of. */
function askedPronoun(sentence: Sentence, at: number): Commitment | null {
  const token = sentence.tokens[at + 1]
  const name = { him: 'he', her: 'she' }[token?.lower ?? '']
  if (!token || !name || !/^(?:ask|task|request|direct|instruct)/u.test(sentence.word(at))) return null
  if (sentence.word(at + 2) !== 'to' || !isBaseVerb(sentence, at + 3)) return null
  const mentions = [{ name, start: token.start, end: token.end }]
  return commitment(sentence, { kind: 'pronoun', mentions, from: at + 1 }, at, at + 3, 'assignment')
}

/** "We need everyone to talk to their team": of each of them, what people do. */
function neededOfAll(sentence: Sentence, at: number): Commitment | null {
  const all = sentence.tokens[at + 1]
  if (!/^needs?$/u.test(sentence.word(at)) || !all || !/^every(?:one|body)$/u.test(all.lower)) return null
  if (sentence.word(at + 2) !== 'to' || !doable.has(sentence.word(at + 3))) return null
  const mentions = [{ name: all.word, start: all.start, end: all.end }]
  return commitment(sentence, { kind: 'group', mentions, from: at + 1 }, at, at + 3, 'assignment')
}

/** An invitation to all is nobody's task. */
const anybody = /^(?:people|folks|everyone|everybody|all)$/iu

/** "asked the editors to …". */
function askedGroup(sentence: Sentence, at: number): Commitment | null {
  // "A resident asked the board to …": whoever is not of the meeting gives it no task.
  if (/^ask/u.test(sentence.word(at)) && subjectBefore(sentence, at).kind === 'thing') return null
  for (let to = at + 2; to <= at + 5; to++) {
    if (sentence.word(to) !== 'to' || !isBaseVerb(sentence, to + 1)) continue
    const subject = subjectBefore(sentence, to)
    return subject.kind === 'group' && subject.from > at && !anybody.test(subject.mentions[0]?.name ?? '')
      ? commitment(sentence, subject, at, to + 1, 'assignment')
      : null
  }
  return null
}
