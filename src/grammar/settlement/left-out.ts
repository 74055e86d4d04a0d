import { meetingNoun } from '../../lexicon/next-meeting.js'
import { overLines } from '../../lexicon/over-lines.js'
import type { Sentence } from '../sentence.js'
import { type Finder, foundAt, told } from './finder.js'

const occasion = `(?:${meetingNoun}|event|meet-?up|workshop|party|social|practice|class|trip)`

/** An occasion of the group, or the time of one. */
const whatIsOut = new RegExp(
  overLines`
    ^ (?:
      (?:the |our |this |that |all |next |\p{L}+['’]s |\p{Lu}\p{L}+ ){0,4}${occasion}s?\b(?! \p{L}+ing\b)
      |(?:the )?(?:next|this|following|coming) (?:week|month|one|\p{L}+day)\b
      |all \p{L}+ (?:until|till)\b
      |until\b
      |till\b
    )
  `,
  'iu',
)

/** "Skip next week.", "cancelling all events until May", "skip until Bo is here": terse notes tell what is left out. */
export const leftOut: Finder = foundAt(/^(?:skip|skipping|cancel|cancell?ing)$/u, (sentence, at) => {
  const behind = sentence.textBehind(at)
  if (!whatIsOut.test(behind) || !opensClause(sentence, at)) return null
  return told(sentence, at, at + 1, /^ (?:until|till)\b/iu.test(behind) ? 'deferred' : 'accepted')
})

/** What stands in front of a comma or dash may be the reason: "Due to holidays - cancelling all events". */
const opensClause = (sentence: Sentence, at: number): boolean =>
  at === 0 || /(?:[,;:→>]|\s[–—-]{1,2})\s*$/u.test(sentence.tokens[at]?.before ?? '')
