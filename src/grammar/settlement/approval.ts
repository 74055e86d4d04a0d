import type { Sentence } from '../sentence.js'
import { subjectBefore } from '../subject.js'
import { endsWithAll } from './everybody.js'
import { type Finder, foundAt, settlement, word } from './finder.js'

const behind = (sentence: Sentence, at: number): string =>
  sentence.plain.slice(sentence.tokens[at]?.end ?? 0, sentence.end)

/** "Approval was given for the piano", "The committee gave its consent to it", "The board signed off the budget". */
export const approvalGiven: Finder = foundAt(/^(?:approval|consent|permission|gave|gives|signed)$/u, (sentence, at) => {
  const lower = word(sentence, at)
  if (/^(?:approval|consent|permission)$/u.test(lower))
    return /^ (?:was |is |has been )?(?:given|granted)(?! by\b)(?: (?:to|for|by)\b|\W*$)/iu.test(behind(sentence, at))
      ? settlement(sentence, at, at + 1)
      : null
  const acts =
    lower === 'signed'
      ? /^ off (?:on )?(?:the|this|our|that)\b/iu
      : /^ (?:its |their |the |a |full |final |formal )*(?:approval|consent|blessing|go-ahead|green light|permission)\b/iu
  if (!acts.test(behind(sentence, at))) return null
  const subject = subjectBefore(sentence, at)
  const we = subject.kind === 'group' || (subject.kind === 'pronoun' && subject.mentions[0]?.name === 'we')
  return we || endsWithAll(sentence, at) ? settlement(sentence, at, at + 1) : null
})

/** "Everyone was in favour of moving it", "unanimously supported", "The vote was unanimous to buy it". */
export const allInFavour: Finder = foundAt(/^(?:favou?r|unanimous|unanimously)$/u, (sentence, at) => {
  const lower = word(sentence, at)
  if (lower === 'unanimously')
    return /^ (?:supported|backed|favou?red|in favou?r|for|elected|recommended)\b/iu.test(behind(sentence, at))
      ? settlement(sentence, at, at + 1)
      : null
  if (lower === 'unanimous')
    return /^(?:vote|decision|result)$/u.test(word(sentence, at - 2)) &&
      /^(?:is|was)$/u.test(word(sentence, at - 1)) &&
      at >= 2 &&
      /^ (?:to|that|in favou?r|for)\b/iu.test(behind(sentence, at))
      ? settlement(sentence, at - 1, at)
      : null
  if (word(sentence, at - 1) !== 'in' || !/^ of\b/iu.test(behind(sentence, at))) return null
  const verb = /^(?:is|are|was|were)$/u.test(word(sentence, at - 2)) ? at - 2 : at - 1
  return endsWithAll(sentence, verb) ? settlement(sentence, verb, at) : null
})
