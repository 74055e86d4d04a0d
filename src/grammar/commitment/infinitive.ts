import { doable, handsOn, humanTasks } from '../../lexicon/commitment.js'
import { isAbstractNoun, isGroupNoun } from '../../lexicon/common-words.js'
import { isOrderPhrase } from '../../lexicon/order-phrase.js'
import { isOrderVerb } from '../../lexicon/orders.js'
import type { People } from '../../people/people.js'
import { joinedNames } from '../joined-names.js'
import type { Sentence } from '../sentence.js'
import type { Subject } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt } from './finder.js'
import { isThingsWay } from './passive.js'
import { commitment, isBaseVerb, overAdverbs } from './verb-group.js'

/** "Ann to send the letter", "Ann and Bo to meet": a name, "to" and a verb at the beginning of a clause. */
export const infinitive: Finder = foundAt(/^to$/u, (sentence, at, { people, speaker }) => {
  if (at === 0 && speaker && isOwnTask(sentence))
    return commitment(sentence, { kind: 'elided', mentions: [], from: 0 }, 0, 1, 'infinitive')
  if (sentence.word(at) !== 'to' || at === 0) return null
  const verb = overAdverbs(sentence, at + 1)
  if (!isBaseVerb(sentence, verb) || sentence.word(verb) === 'be') return null
  // "Move Old Sheds to stage 3"
  if (/^\d/u.test(sentence.word(verb + 1)) && counted.test(sentence.word(verb))) return null
  // "Notice to go up (Ann)"
  if (isThingsWay(sentence, verb)) return null
  const joint = jointSubject(sentence, at, verb, people)
  if (joint) return commitment(sentence, joint, at, verb, 'infinitive')
  const subject = subjectBefore(sentence, at)
  if (subject.kind !== 'person' && subject.kind !== 'group') return null
  const behind = sentence.plain.slice(subject.mentions.at(-1)?.end ?? 0, sentence.tokens[at]?.start)
  // "Matt W. to look": the stop belongs to the letter.
  const stop = /(?:^|\s)\p{L}$/u.test(subject.mentions.at(-1)?.name ?? '') ? /^\./u : /^(?!)/u
  if (!/^\s*(?:\([^()]{1,40}\)\s*)?(?:also |then |both )?$/u.test(behind.replace(stop, ''))) return null
  // "The Clerk to write": an office that is known as somebody's.
  const from = sentence.word(subject.from - 1) === 'the' ? subject.from - 1 : subject.from
  const before = sentence.tokens[from - 1]
  const opening = sentence.tokens[from]?.before ?? ''
  const clauseBegins =
    from === 0 || /[:;,–—([→>-]\s*$/u.test(opening) || /^(?:and|then|so|but|for|on)$/u.test(before?.lower ?? '')
  if (!clauseBegins) return null
  if (subject.kind === 'group' && (subject.from !== 0 || !isNamedGroup(subject.mentions[0]?.name ?? ''))) return null
  if (
    subject.kind === 'person' &&
    !subject.mentions.some(({ name }) => people.knows(name)) &&
    !mayBeSomebody(subject, opening)
  )
    return null
  if (
    /^(?:and|but)$/u.test(before?.lower ?? '') &&
    sentence.tokens.slice(0, subject.from).some(({ lower }) => /^(?:between|from|by|with|thanks|for)$/u.test(lower))
  )
    return null
  return commitment(sentence, subject, at, verb, 'infinitive')
})

const counted = /^(?:stage|phase|version|step|level|round|page|item|number)$/u

/** A name in front that nobody is known by; "Move Old Sheds to the field" and "Invited to the field" name nobody. */
const mayBeSomebody = ({ from, mentions }: Subject, opening: string): boolean =>
  (from === 0 || (mentions.length === 1 && /^[,;]\s*$/u.test(opening))) &&
  !mentions.some(({ name }) => isOrderPhrase(name) || isAbstractNoun(name))

/** "Ann & Bo: to call the printer": several who are known, in front of a colon. */
function jointSubject(sentence: Sentence, at: number, verb: number, people: People): Subject | null {
  if (!/^\s*:\s*$/u.test(sentence.tokens[at]?.before ?? '') || !isDeed(sentence.word(verb))) return null
  const { mentions, to } = joinedNames(sentence, 0)
  const isKnown = to === at && mentions.length > 1 && mentions.every(({ name }) => people.knows(name))
  return isKnown ? { kind: 'person', mentions, from: 0 } : null
}

const isDeed = (verb: string): boolean => doable.has(verb) || handsOn.has(verb) || humanTasks.has(verb)

/** "Editors", "The web team", "Garden Council", but not "Direct people", "Suggest TSC". */
const isNamedGroup = (group: string): boolean =>
  // "Voting to choose the chair"
  !/^\p{Lu}\p{Ll}+ing$/u.test(group) &&
  (/^(?:(?:[Tt]he|[Aa]ll|[Oo]ur|[Bb]oth)\s|[A-Z]{2,}\s|\S+$)/u.test(group) ||
    isPartOfGroup(group) ||
    (/^(?:\p{Lu}\S+\s)+\p{Lu}\S+$/u.test(group) && !/^\S+ed\s/u.test(group) && !isOrderVerb(group.split(' ')[0] ?? '')))

/** "Committee members" */
const isPartOfGroup = (group: string): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Ll}+s$/u.test(group) && isGroupNoun(group.slice(0, group.indexOf(' ')))

/** "Ann: to write it up", but not "Ann: to make it clear, we …". */
const isOwnTask = (sentence: Sentence): boolean =>
  isBaseVerb(sentence, 1) &&
  isDeed(sentence.word(1)) &&
  sentence.plain[sentence.start] === 't' &&
  !/,|\b(?:we|i|you|it|they|is|are|was|what)\b|^to (?:make|help|clarify|confirm|start with|begin with|summari[sz]e|report|propose|note|add (?:on|to))\b/iu.test(
    sentence.text,
  )
