import { outcomeOfWhat } from '../../lexicon/outcome.js'
import type { Sentence } from '../sentence.js'
import { isTheGroup } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { endsWithAll } from './everybody.js'
import { type Finder, foundAt, settlement } from './finder.js'

/** "Approval was given for the piano", "The committee gave its consent to it", "The board signed off the budget". */
export const approvalGiven: Finder = foundAt(/^(?:approval|consent|permission|gave|gives|signed)$/u, (sentence, at) => {
  const lower = sentence.word(at)
  if (/^(?:approval|consent|permission)$/u.test(lower))
    return /^ (?:was |is |has been )?(?:given|granted)(?! by\b)(?: (?:to|for|by)\b|\W*$)/iu.test(
      sentence.textBehind(at),
    )
      ? settlement(sentence, at, at + 1)
      : null
  const acts =
    lower === 'signed'
      ? /^ off (?:on )?(?:the|this|our|that)\b/iu
      : /^ (?:its |their |the |a |full |final |formal )*(?:approval|consent|blessing|go-ahead|green light|permission)\b/iu
  if (!acts.test(sentence.textBehind(at))) return null
  return isTheGroup(subjectBefore(sentence, at)) || endsWithAll(sentence, at) ? settlement(sentence, at, at + 1) : null
})

/** "The vote was unanimous to buy it", "It's unanimous that we move" */
const isUnanimous = (sentence: Sentence, at: number): boolean =>
  (/^(?:it['’]s|that['’]s)$/u.test(sentence.word(at - 1)) ||
    (/^(?:is|was)$/u.test(sentence.word(at - 1)) &&
      /^(?:vote|decision|result|it|choice|board|committee|group|team)$/u.test(sentence.word(at - 2)))) &&
  /^ (?:to|that|in favou?r|for)\b/iu.test(sentence.textBehind(at))

/** "Everyone was in favour of moving it", "unanimously supported", "The vote was unanimous to buy it". */
export const allInFavour: Finder = foundAt(/^(?:favou?r|unanimous|unanimously)$/u, (sentence, at) => {
  const lower = sentence.word(at)
  if (lower === 'unanimously')
    return /^ (?:supported|backed|favou?red|in favou?r|for|elected|recommended)\b/iu.test(sentence.textBehind(at))
      ? settlement(sentence, at, at + 1)
      : null
  if (lower === 'unanimous') return isUnanimous(sentence, at) ? settlement(sentence, at - 1, at) : null
  if (sentence.word(at - 1) !== 'in' || !/^ of\b/iu.test(sentence.textBehind(at))) return null
  const verb = /^(?:is|are|was|were)$/u.test(sentence.word(at - 2)) ? at - 2 : at - 1
  return endsWithAll(sentence, verb) ? settlement(sentence, verb, at, outcomeOfWhat(sentence.textBehind(at))) : null
})
