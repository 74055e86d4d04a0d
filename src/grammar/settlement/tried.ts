import { overLines } from '../../lexicon/over-lines.js'
import { isOpenBefore } from '../open-before.js'
import type { Sentence } from '../sentence.js'
import { type Finder, foundAt, told } from './finder.js'

/** What is done with a proposal. "Let's do this" and "let's go ahead" as often open a topic, or the meeting. */
const takesUp = new RegExp(
  overLines`
    ^ (?:(?:just|then|all|now) )?(?:
      give (?:it|this|that) a (?:go|try|shot|chance)\b
      |try (?:it|this|that)(?= (?:for|at|on|in|until|from|this|once|way|that way)\b|[.!,;]|$)
      |go with\b(?! \p{L}+ to\b| what(?:ever)?\b)
      |keep (?:the|it|this|that) (?:(?:this|that|the same) way|as|at|on [A-Z])
      |stick (?:with|to)\b
      |leave (?:it|this|that) (?:as|at|for now)
    )
  `,
  'u',
)

/** "Let's merge it", "Let's drop the idea" */
const disposes = new RegExp(
  overLines`
    ^ (?:(?:just|then|all|now) )?(?:merge|land|close|drop|skip|ship|approve|accept|adopt|postpone|reject) (?:
      it|this|that|them|these|both|all
      |#\d+
      |the (?:PR|issue|change|proposal|patch|idea|meeting|item)s?
    )\b(?! (?:in|into|out|off|on|up|down)\b)
  `,
  'u',
)

/** "Let's give it a go", "We'll try it for the summer": a proposal that is taken up. In a turn it is only a wish. */
export const tried: Finder = foundAt(/^(?:let's|lets|we'll|will)$/u, (sentence, at) => {
  if (sentence.word(at) === 'will' && sentence.word(at - 1) !== 'we') return null
  const rest = sentence.textBehind(at)
  if (!takesUp.test(rest) && !(/^let/u.test(sentence.word(at)) && disposes.test(rest))) return null
  return isOpenBefore(sentence, at) || isProposedBefore(sentence, at) ? null : told(sentence, at, at + 1, 'accepted')
})

const proposes = /^(?:says?|said|suggests?|suggested|proposes?|proposed)$/u
const isProposedBefore = (sentence: Sentence, at: number): boolean =>
  sentence.tokens.slice(0, at).some(({ lower }) => proposes.test(lower))
