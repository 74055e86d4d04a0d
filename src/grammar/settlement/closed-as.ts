import { overLines } from '../../lexicon/over-lines.js'
import { type Finder, foundAt, told } from './finder.js'

const asWhat = new RegExp(
  overLines`
    ^ as (?:an? )?(?:
      out of scope
      |off[- ]topic
      |won['’]?t[- ]?fix
      |duplicates?
      |not planned
      |invalid|stale|resolved|answered|done|completed?|obsolete|superseded
      |works as (?:designed|intended)
      |intended
      |no longer
    )\b
  `,
  'iu',
)

/** "Closed as out of scope", "Out of scope, closing.": what becomes of the issue that is looked at. */
export const closedAs: Finder = foundAt(/^(?:closed|closing|close)$/u, (sentence, at) => {
  const opens = at === 0 || /(?:[,;:(–—→>]|\s-)\s*$/u.test(sentence.tokens[at]?.before ?? '')
  if (!opens || sentence.names.some(({ to }) => to === at)) return null
  const behind = sentence.textBehind(at)
  if (asWhat.test(behind)) return told(sentence, at, at)
  return at > 1 && sentence.word(at) === 'closing' && /^(?: (?:it|this|both|all))?\W*$/u.test(behind)
    ? told(sentence, at, at)
    : null
})
