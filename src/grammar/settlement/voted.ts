import { countAtEnd } from '../../lexicon/ballots.js'
import { ayes, howMany, nays, neitherWay, votesAgainst } from '../../lexicon/votes.js'
import { isAdverb } from '../adverb.js'
import { openingOfBracket } from './deciding.js'
import { type Finder, foundAt, settlement } from './finder.js'

const votingWords = /^(?:pass(?:es|ed)|carrie[sd]|carried|fail(?:s|ed))$/u
/** What is put to the vote and nothing else. */
const votedOn =
  /^(?:ballots?|votes?|motions?|resolutions?|proposals?|amendments?|poll|referendum|budget|bylaws|by-laws|constitution|charter)$/u
/** What is voted on as well: of these, what passes is said at the end of a clause. */
const votedOnToo = /^(?:changes|rules|minutes|agenda|slate|election)$/u
const endsClause = /^(?:\W*$|[.,;]| (?:unanimously|by|with|and)\b)/u

const byVote =
  /^ (?:unanimously )?(?:by|on|with) (?:an? )?(?:unanimous |unanimous voice )?(?:voice|voice vote|roll[- ]call|show of hands|acclamation|majority|simple majority)\b/u
/** In tokens. */
const longestMatter = 8

/** "Ballot passed", "The motion fails", "The new rules (see below) passed.": what a vote came to. */
export const voted: Finder = foundAt(votingWords, (sentence, at) => {
  if (!votingWords.test(sentence.word(at))) return null
  let noun = at - 1
  while (noun > 0 && (isAdverb(sentence.tokens[noun]) || /^(?:was|is|has|been)$/u.test(sentence.word(noun)))) noun--
  noun = (openingOfBracket(sentence, noun + 1) ?? noun + 1) - 1
  // "Both passed by voice vote"
  if (byVote.test(sentence.textBehind(at)) && at <= longestMatter)
    return settlement(sentence, at, at, sentence.word(at).startsWith('fail') ? 'rejected' : 'accepted')
  const passed = sentence.word(at).startsWith('pass') && endsClause.test(sentence.textBehind(at))
  if (!votedOn.test(sentence.word(noun)) && !(passed && votedOnToo.test(sentence.word(noun)))) return null
  return settlement(sentence, noun, at, sentence.word(at).startsWith('fail') ? 'rejected' : 'accepted')
})

/** "Objections? None heard, so change it", "4 for, 1 against, so the notice goes out": the act behind "so". */
export const soBehindVote: Finder = foundAt(/^so$/u, (sentence, at) => {
  if (sentence.word(at) !== 'so' || at < 2) return null
  const before = sentence.textBefore(at)
  const unheard =
    /\b(?:none|no objections?|nothing|nobody) (?:was |were )?(?:heard|raised|voiced|received|spoke up)\W*$/iu
  return unheard.test(before) || bothCounted.test(before) ? settlement(sentence, at, at) : null
})

const bothCounted = new RegExp(String.raw`\b\d{1,3} (?:votes? )?(?:${ayes})\b[^.]{0,40}\b(?:${nays})\W*$`, 'iu')

const otherVotes = new RegExp(`^$|^(?:${howMany}) (?:votes? )?(?:${neitherWay}|${votesAgainst})$`, 'iu')

/** "Monthly meetings: 13 agreed, 1 abstained", "Bo -> treasurer: 12 agreed": the count behind what was put to them. */
export const counted: Finder = foundAt(/^(?:agreed?|yes|ayes?|favou?r|for)$/u, (sentence, at) => {
  const number = sentence.word(at) === 'for' || !/^in$/u.test(sentence.word(at - 1)) ? at - 1 : at - 2
  const count = /^votes?$/u.test(sentence.word(number)) ? number - 1 : number
  if (count < 1 || !/^\d{1,3}$/u.test(sentence.word(count))) return null
  if (/^(?:votes?|results?|tally|outcome|motion|count)$/u.test(sentence.word(count - 1))) return null
  if (!/[:;–—]\s*$|->\s*$/u.test(sentence.tokens[count]?.before ?? '')) return null
  const behind = sentence.textBehind(at)
  const others = behind.split(/[,;.]|\band\b/u).every((part) => part.length < 40 && otherVotes.test(part.trim()))
  if (!others) return null
  const votes = countAtEnd(sentence.text)
  return settlement(sentence, count, at, votes && votes.no >= votes.yes ? 'rejected' : 'accepted')
})
