import { type Finder, foundAt, settlement, word } from './finder.js'

/** "Nobody uses the kiln until then (consensus)", "the day moves to May 3 (lazy consensus, no objections)". */
export const inBrackets: Finder = foundAt(
  /^(?:by|lazy|rough|full|general|unanimous|unanimously|consensus|no|nobody|nem|all|agreed)$/u,
  (sentence, at) => {
    if (!/[([]\s*$/u.test(sentence.tokens[at]?.before ?? '')) return null
    const behind = sentence.plain.slice(sentence.tokens[at]?.start ?? 0, sentence.end)
    const closing =
      /^(?:(?:by |lazy |rough |full |general |unanimous )?consensus|no objections?|nobody objected|nem\.? con\.?|unanimous(?:ly)?|all agreed|agreed(?: by all| unanimously)?|all in favou?r)\b[^()[\]]{0,40}[)\]]\W*$/iu
    return closing.test(behind) && at >= 1 ? settlement(sentence, at, sentence.tokens.length - 1) : null
  },
)

/** "No deploys on Friday → all OK with that", "2 p.m. instead, everyone happy": an act and then the assent of all. */
export const assentOfAll: Finder = foundAt(/^(?:all|everyone|everybody|both)$/u, (sentence, at) => {
  if (!/^(?:all|everyone|everybody|both)$/u.test(word(sentence, at)) || at < 3) return null
  if (!/(?:→|⇒|=>|->|[,;:–—(-])\s*$/u.test(sentence.tokens[at]?.before ?? '')) return null
  const behind = sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end)
  const assents =
    /^ (?:(?:is|are|was|were) )?(?:ok(?:ay)?|fine|happy|good|content|in favou?r|in agreement)(?: with (?:it|that|this))?\W*$/iu
  return assents.test(behind) ? settlement(sentence, at, at + 1) : null
})
