import { closestMatch } from 'leven'
import { didYouMean } from '../../did-you-mean.js'
import type { ToPosition } from '../../outline/position.js'
import type { Position } from '../../record/types.js'
import { rules } from '../../rules/rules.js'
import { quote } from '../quote.js'
import type { MinutesComment } from './comment.js'
import { verbs } from './directives.js'

type Verb = (typeof verbs)[number]

const mendVerb =
  'Write <!-- minutes ignore RULE --> in a bullet or in front of a block, or "minutes disable RULE" and "minutes enable RULE" around several'
const mendRule = 'Write the ids of rules one after the other, none for all rules, and a reason behind "--"'
const mendPlace = 'Put it into the text that it is about, or in front of a block'

/** What is wrong with a comment, and how to mend it. */
export interface DirectiveFault {
  message: string
  note: string
  place: Position
}

/** What is wrong with comments that speak to lint: each is passed over, and nobody would know why it does nothing. */
export function* directiveFaults(comments: readonly MinutesComment[], position: ToPosition): Generator<DirectiveFault> {
  for (const comment of comments) {
    const { lead, verb, words, scope } = comment
    const place = position(comment.start, comment.end)
    const meant = verbMeant(comment)
    if (!meant) continue
    if (lead !== 'minutes' || meant !== verb) {
      const written = quote(/\w$/u.test(lead) ? `${lead} ${verb}` : `${lead}${verb}`)
      yield { message: `There is no directive ${written}; did you mean "minutes ${meant}"?`, note: mendVerb, place }
      continue
    }
    const unknown = new Set(words.filter((word) => !isRule(word)))
    for (const word of [...unknown].slice(0, mostUnknown)) {
      yield { message: `There is no rule ${quote(word)}; ${didYouMean(word, ruleIds)}`, note: mendRule, place }
    }
    if (verb === 'ignore' && !scope)
      yield { message: 'Nothing follows this comment, so it ignores nothing', note: mendPlace, place }
  }
}

/** More words than these are a sentence. */
const mostUnknown = 3

const ruleIds = rules.map(({ id }) => id)
const isRule = (word: string): boolean => ruleIds.includes(word)

/** What the tools of others call it. */
const otherNames: ReadonlyArray<[pattern: RegExp, verb: Verb]> = [
  [/^(?:disable|ignore)[-_]?(?:this|next|line|block)/iu, 'ignore'],
  [/^(?:off|skip|suppress|silence|disable)/iu, 'disable'],
  [/^(?:on$|enable)/iu, 'enable'],
  [/^ignore/iu, 'ignore'],
]

/**
 * The verb that a comment has or must have meant; null where it is just a comment ("<!-- minutes of May -->").
 */
function verbMeant({ verb, words }: MinutesComment): Verb | null {
  const known = verbs.find((each) => each === verb)
  if (known) return known
  const [, other] = otherNames.find(([pattern]) => pattern.test(verb)) ?? []
  const near = other ?? nearestVerb(verb)
  if (words.some(isRule)) return near ?? 'ignore'
  const isAlone = words.length <= 1 || words.every((word) => /^[a-z]+(?:-[a-z]+)+$/u.test(word))
  return near && isAlone && verb.length >= shortestVerb ? near : null
}

function nearestVerb(word: string): Verb | null {
  return verbs.find((verb) => verb === closestMatch(word.toLowerCase(), verbs, { maxDistance: 2 })) ?? null
}

/** "on" and "off" begin many a remark. */
const shortestVerb = 5
