import { type Finder, foundAt, settlement, word } from './finder.js'

/** What is done with a proposal. "Let's do this" and "let's go ahead" as often open a topic, or the meeting. */
const takesUp =
  /^ (?:(?:just|then|all|now) )?(?:give (?:it|this|that) a (?:go|try|shot|chance)\b|try (?:it|this|that)(?= (?:for|at|on|in|until|from|this|once|way|that way)\b|[.!,;]|$)|go with\b(?! \p{L}+ to\b)|keep (?:the|it|this|that) (?:(?:this|that|the same) way|as|at|on [A-Z])|stick (?:with|to)\b|leave (?:it|this|that) (?:as|at|for now))/u

/** "Let's give it a go", "We'll try it for the summer": a proposal that is taken up. In a turn it is only a wish. */
export const tried: Finder = foundAt(/^(?:let's|lets|we'll|will)$/u, (sentence, at) => {
  if (word(sentence, at) === 'will' && word(sentence, at - 1) !== 'we') return null
  if (!takesUp.test(sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end))) return null
  const open = sentence.tokens
    .slice(0, at)
    .some(({ lower }) =>
      /^(?:if|otherwise|unless|when|once|until|whether|maybe|perhaps|think|thinks|hope|probably|says?|said|suggests?|suggested|proposes?|proposed)$/u.test(
        lower,
      ),
    )
  const found = open ? null : settlement(sentence, at, Math.min(at + 1, sentence.tokens.length - 1), 'accepted')
  return found && { ...found, told: true }
})
