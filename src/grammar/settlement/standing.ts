import { outcomeInClause, outcomeOf } from '../../lexicon/outcome.js'
import { overLines } from '../../lexicon/over-lines.js'
import { isOpenBefore } from '../open-before.js'
import type { Sentence } from '../sentence.js'
import { isTheGroup } from '../subject.js'
import { subjectBefore } from '../subject-before.js'
import { type Finder, foundAt, told } from './finder.js'

/** For how long it shall be so: what holds for a time is a rule, not a task. */
const holds = new RegExp(
  overLines`
    \b(?:
      for now
      |for the time being
      |for the moment
      |until further notice
      |from now on
      |going forward
      |every (?:(?:other|second|third|first|last) )?(?:
        day|week|fortnight|month|quarter|year
        |(?:mon|tues|wednes|thurs|fri|satur|sun)day
        |(?:two|three|four|five|six|\d{1,2}) (?:days|weeks|months|years)
      )
      |(?:once|twice) (?:a|every) (?:week|fortnight|month|quarter|year)
      |on (?:mon|tues|wednes|thurs|fri|satur|sun)days
      |as (?:it|they|things) (?:is|are)
      |unless
    )\b
  `,
  'iu',
)
/** What is talked about, looked at or tried for now is work. */
const regularly = /^ have .{1,60}\bevery\b/iu
const works = new RegExp(
  overLines`
    ^(?: (?:not|also|just|only|now|all|for now|for the time being|for the moment|going forward|from now on),?)* (?:
      be|see|look|discuss|talk|investigate|check|try|wait|need|have|get|do|start|begin
      |bring|raise|share|show|tell|report|submit|send|present|add
      |think|monitor|watch|revisit|review|work|focus|explore|call|plan|stop|figure
      |find|assume|consider
    )\b
  `,
  'iu',
)

/**
 * "We will put the notes into the folder for now", "From now on we'll meet on Tuesdays", "The old name will be used
 * unless we find a better one": what holds until it is changed is settled.
 */
export const standing: Finder = foundAt(/^(?:will|we'll|won't|going)$/u, (sentence, at) => {
  const going = sentence.word(at) === 'going'
  const rest = going ? sentence.textBehind(at).replace(/^ to\b/u, '') : sentence.textBehind(at)
  if (going && (rest === sentence.textBehind(at) || !/^(?:are|we're)$/u.test(sentence.word(at - 1)))) return null
  if (!holds.test(sentence.text) || (works.test(rest) && !regularly.test(rest))) return null
  if (isOpenBefore(sentence, at) || /\b(?:possible|likely|option) that\b/iu.test(sentence.textBefore(at))) return null
  const outcome = outcomeInClause(sentence.text) ?? 'accepted'
  if (sentence.word(at) === "we'll") return told(sentence, at, at + 1, outcome)
  if (sentence.word(at - 1) === "we're") return told(sentence, at - 1, at + 1, outcome)
  const subject = subjectBefore(sentence, going ? at - 1 : at)
  return isTheGroup(subject) ? told(sentence, at, at + 1, outcome) : null
})

/** "as the tool for it", "our meeting place", "in use": what it goes on to be. */
const goesOnAs =
  /^ (?:as (?:the|our|an?)\b|the (?!same\b)[\p{L}-]+ (?:for|of|in|to)\b|our \p{L}|in (?:place|use|force|effect)\b)/u

const unchanged = /^ (?:(?:at|on) (?=[\d€£$\p{Lu}])|the same\b|unchanged\b|as (?:it is|they are|is|before|now)\b)/u

/** What a meeting fixes from year to year. */
const charged =
  /^(?:fees?|dues|subscriptions?|subs|rents?|prices?|rates?|charges?|dates?|times?|venue|budget|concessions?|deposits?|donations?|limits?)$/u

/** "Fees to stay the same", "The rent will remain at 40", "Subscriptions remain unchanged": what is left as it was. */
export const remains: Finder = foundAt(/^(?:remain|remains|stay|stays)$/u, (sentence, at) => {
  const behind = sentence.textBehind(at)
  const before = sentence.word(at - 1)
  const goesOn = /^(?:will|shall)$/u.test(before) && goesOnAs.test(behind)
  if (at === 0 || at > 10 || !(unchanged.test(behind) || goesOn) || isOpenBefore(sentence, at)) return null
  if (/^(?:to|will|shall)$/u.test(before))
    return /^(?:is|are|was|were|has|have|wants?|likes?|needs?|would|ought|able|allowed|going)$/u.test(
      sentence.word(at - 2),
    )
      ? null
      : told(sentence, at - 1, at)
  return charged.test(before) ? told(sentence, at, at) : null
})

const used =
  /^ (?:\p{L}+ )?be (?:used|kept|retained|left|allowed|required|maintained|preserved|held|skipped|disabled)\b/iu

/** "will be published from now on", whatever is done */
const fromNowOn =
  /^ (?:\p{L}+ )?be \p{L}{2,}(?:ed|en|ne|de|ld|ght|nt|pt)\b.{0,80}\b(?:from now on|until further notice|going forward)\b/iu

/** "The old name will be used unless …", "The gate will be left open for now". */
export const standingPassive: Finder = foundAt(/^will$/u, (sentence, at) => {
  const rest = sentence.textBehind(at)
  if (
    !(used.test(rest) && holds.test(rest)) &&
    !fromNowOn.test(rest) &&
    !fromNowOn.test(`${rest} ${leadOf(sentence, at)}`)
  )
    return null
  return isOpenBefore(sentence, at) ? null : told(sentence, at, at + 1)
})

/** "From now on the minutes will be published" */
const leadOf = (sentence: Sentence, at: number): string =>
  /^\W*(from now on|until further notice|going forward)\b/iu.exec(sentence.textBefore(at))?.[1] ?? ''

const leaves =
  /^(?:keep|keeping|kept|leave|leaving|left|stay|staying|stick|sticking|use|using|remain|remaining|skip|skipping|merge|land|ship|publish|accept)$/u

/** "Keep it as is for now", "Leaving the gate as it is": terse notes of what stays. */
export const staysTersely: Finder = foundAt(leaves, (sentence, at) => {
  const opens = at === 0 || /(?:→|⇒|=>|->|[:;–—]|\s-)\s*$/u.test(sentence.tokens[at]?.before ?? '')
  if (!opens) return null
  const stays = /\b(?:for now|for the time being|until further notice|as[- ]is|as it is|unchanged|the way it is)\b/iu
  return stays.test(sentence.textBehind(at)) && !/^ (?:\p{L}+ ){0,3}(?:mind|eye)\b/iu.test(sentence.textBehind(at))
    ? told(sentence, at, at + 1)
    : null
})

/** "13:00 would be better ⇒ let's change it", "too dear -> we keep the old one": what an arrow draws from it. */
export const drawn: Finder = foundAt(/^(?:let's|lets|we|we'll)$/u, (sentence, at) => {
  if (at < 2 || !/(?:→|⇒|=>|->|➡️?)\s*$/u.test(sentence.tokens[at]?.before ?? '')) return null
  const talks =
    /^ (?:will |should |can |could |need |have |all |just )*(?:discuss|talk|see|look|think|try|wait|ask|check|be|are|were|need|have|should|could|can|may|might|don['’]t|do not|know|want|would)\b/iu
  return talks.test(sentence.textBehind(at)) ? null : told(sentence, at, at + 1, outcomeOf(sentence.textBehind(at)))
})
