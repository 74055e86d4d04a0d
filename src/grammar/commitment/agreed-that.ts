import { doable, handsOn } from '../../lexicon/commitment.js'
import { isOrderVerb } from '../../lexicon/orders.js'
import { verbForms } from '../../lexicon/verbs.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt } from './finder.js'
import { commitment, overAdverbs } from './verb-group.js'

const deeds = new Map([...doable, ...handsOn].flatMap((base) => [[base, base] as const, [verbForms(base).third, base]]))

/** "It was agreed that Ann calls them", "that the Secretary write to them": what somebody does by agreement. */
export const agreedThat: Finder = foundAt({ test: (lower) => deeds.has(lower) }, (sentence, at, { people }) => {
  const that = sentence.tokens.findIndex(({ lower }) => lower === 'that')
  if (that < 1 || that >= at || !settles.test(sentence.word(that - 1))) return null
  const subject = subjectBefore(sentence, at)
  const isArticle = sentence.word(subject.from - 1) === 'the'
  const begins = subject.from === that + 1 || (isArticle && subject.from === that + 2)
  if (!begins || overAdverbs(sentence, that + 1) >= at || !takesObject.test(sentence.textBehind(at))) return null
  const isSomebody =
    (subject.kind === 'person' && subject.mentions.every(({ name }) => people.knows(name))) ||
    (subject.kind === 'group' && isOrderVerb(sentence.word(at)))
  return isSomebody ? commitment(sentence, subject, at, at, 'assignment') : null
})

const settles = /^(?:agreed|decided|resolved)$/u
/** Behind a verb; a noun stands in front of others. */
const takesObject =
  /^ (?:the|an?|to|with|for|them|him|her|it|their|our|his|this|that|all|some|back|out|up|into|about|\p{Lu})/u
