import { overLines } from '../../lexicon/over-lines.js'
import { type Finder, foundAt, settlement, told } from './finder.js'

const stands =
  /^ (?:(?:has |have )?(?:voted|votes|vote|decided|chose|opted|prefers?|preferred) (?:for|against|to|in favou?r|on|that|the|an?|\p{Lu}|\p{Ll}{3,})|(?:is |was |were )?(?:in favou?r of|for|against) \S)/u
const many = /^(?:(?:the|a|an) )?(?:(?:large|clear|vast|overwhelming|strong|simple|narrow|slim|great) )?$/iu

/** "The majority voted for blue", "A clear majority was in favour of selling it": what most of them want is settled. */
export const byMajority: Finder = foundAt(/^majority$/u, (sentence, at) => {
  // "No majority for selling the boat"
  if (at === 1 && sentence.word(0) === 'no' && /^ (?:for|in favou?r of) \S/u.test(sentence.textBehind(at)))
    return told(sentence, 0, at, 'rejected')
  if (at > 2 || !many.test(sentence.textBefore(at).replace(/^\W*/u, ''))) return null
  const behind = sentence.textBehind(at)
  if (!stands.test(behind)) return null
  return told(sentence, at, at + 1, /^ (?:\p{L}+ ){0,2}against\b/u.test(behind) ? 'rejected' : 'accepted')
})

const election =
  /^ (?:the (?:[\p{L}-]{1,20} )?(?:votes?|election|ballot|poll|run-?off)\b|(?:with|by) \d{1,3} (?:votes?|to \d)|\d{1,3}\s?[-–]\s?\d{1,3}\b)/iu

/** "Blue won the vote", "Ann won the election with 12 votes", "The oak leaf wins the poll". */
export const wonVote: Finder = foundAt(/^(?:won|wins)$/u, (sentence, at) =>
  at > 0 &&
  at <= 8 &&
  election.test(sentence.textBehind(at)) &&
  !/^(?:who|which|that|he|she|they)$/u.test(sentence.word(at - 1))
    ? told(sentence, at, at)
    : null,
)

const passes = new RegExp(
  overLines`
    ^ to (?!adjourn|close the meeting|end the meeting)[^.;:?]{3,120}?(?::| [–—-]|,)? (
      passe[sd]|carrie[sd]|fail(?:s|ed)|approved|succeed(?:s|ed)
    )(?: unanimously)?(?:\W*$|[,.;( ]+\d)
  `,
  'iu',
)

/** "Vote to spend 300 on paint passes": what was put to them and how it went; motions have a recognizer of their own. */
export const passesVote: Finder = foundAt(/^vote$/u, (sentence, at) => {
  const how = at <= 1 ? passes.exec(sentence.textBehind(at)) : null
  return how && settlement(sentence, at, at, /^fail/iu.test(how[1] ?? '') ? 'rejected' : 'accepted')
})
