import { assigning } from '../../lexicon/commitment.js'
import { isActor, isBareName } from '../actor.js'
import { joinedNames } from '../joined-names.js'
import type { Sentence } from '../sentence.js'
import { subjectBefore } from '../subject.js'
import { type Commitment, type Finder, foundAt } from './finder.js'
import { commitment, isBaseVerb, overAdverbs, overHelpers } from './verb-group.js'

/** In the infinitive: "to ask Bo to …", "let's ask …". */
const bare = /^(?:ask|task|assign|direct|request|instruct|authori[sz]e)$/u
const assigningWords = { test: (lower: string) => assigning.has(lower) || bare.test(lower) || wanting.test(lower) }
/** "We need Bo to …", "would like Bo to …", "Ann reminds Bo to …". */
const wanting = /^(?:needs?|want|like|reminds|reminded)$/u

/** "Bo was asked to …", "asked Bo to …", "requested that Bo …", "assigned to Bo". */
export const assignment: Finder = foundAt(assigningWords, (sentence, at, { people }) => {
  const toAssign = bare.test(sentence.word(at)) && /^(?:to|and|let's|lets)$/u.test(sentence.word(at - 1))
  if (!assigning.has(sentence.word(at)) && !toAssign && !wanting.test(sentence.word(at))) return null
  const helper = overHelpers(sentence, at)
  if (helper < at && /^(?:is|are|was|were|been|be|has|have|had|got|gets)$/u.test(sentence.word(at - 1))) {
    const passive = /^(?:is|are|was|were|been|be|got|gets)$/u.test(sentence.word(at - 1))
    const verb = overAdverbs(sentence, at + 2)
    if (passive && sentence.word(at + 1) === 'to' && isBaseVerb(sentence, verb))
      return commitment(sentence, subjectBefore(sentence, helper), at, verb, 'assignment')
    if (passive && sentence.word(at + 1) === 'with')
      return commitment(sentence, subjectBefore(sentence, helper), at, at + 2, 'assignment')
  }
  const told = askedPronoun(sentence, at)
  if (told) return told
  // "requested that Bo send it"
  const that = sentence.word(at + 1) === 'that' && requesting.test(sentence.word(at))
  const asked = sentence.names.find((name) => name.from === (that ? at + 2 : at + 1))
  if (!asked || !(isActor(asked.name, people) || isBareName(asked.name)))
    return wanting.test(sentence.word(at)) ? null : askedGroup(sentence, at)
  const subject = joinedNames(sentence, asked.from)
  const behind = subject.to
  // "tasked Ann with the survey"
  if (
    /^(?:task|charg|entrust)/u.test(sentence.word(at)) &&
    sentence.word(behind) === 'with' &&
    sentence.tokens[behind + 1]
  )
    return commitment(
      sentence,
      { kind: 'person', mentions: subject.mentions, from: asked.from },
      at,
      behind + 1,
      'assignment',
    )
  if (that)
    return isBaseVerb(sentence, behind) && !/(?:s|ed)$/u.test(sentence.word(behind)) && people.knows(asked.name)
      ? commitment(sentence, { kind: 'person', mentions: subject.mentions, from: asked.from }, at, behind, 'assignment')
      : null
  if (sentence.word(behind) !== 'to' || !isBaseVerb(sentence, behind + 1)) return null
  return commitment(
    sentence,
    { kind: 'person', mentions: subject.mentions, from: asked.from },
    at,
    behind + 1,
    'assignment',
  )
})

const requesting = /^(?:asks|asked|requests|requested|directs|directed|instructed|instructs)$/u

/** "asked him to add it", "Ann asks her to call": whoever was spoken of. */
function askedPronoun(sentence: Sentence, at: number): Commitment | null {
  const token = sentence.tokens[at + 1]
  const name = { him: 'he', her: 'she' }[token?.lower ?? '']
  if (!token || !name || !/^(?:ask|task|request|direct|instruct)/u.test(sentence.word(at))) return null
  if (sentence.word(at + 2) !== 'to' || !isBaseVerb(sentence, at + 3)) return null
  const mentions = [{ name, start: token.start, end: token.end }]
  return commitment(sentence, { kind: 'pronoun', mentions, from: at + 1 }, at, at + 3, 'assignment')
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
