import { isStandard, numbersSomethingElse } from '../../lexicon/numbered-things.js'
import { overLines } from '../../lexicon/over-lines.js'
import { matchesIn } from '../../outline/matches.js'
import { Taken } from '../../outline/taken.js'
import type { Reference } from '../../record/types.js'
import { giveRepository } from './reference-repository.js'
import { typeBefore, typeInSentence, typeWords } from './reference-type.js'

type Type = Reference['type']
/** A reference as words name it, with its place in the plain text. */
export interface Named {
  type: Type
  owner: string | null
  repo: string | null
  number: number | null
  sha: string | null
  start: number
  end: number
}

const numbered =
  /\b(PRs?|pull[ -]requests?|MRs?|merge[ -]requests?|issues?|discussions?|bugs?|tickets?)\b[\s:]*(?:[([]\s*)?(?:numbers?\s+|nos?\.?\s+|nr\.?\s+)?([#!]?\d{1,6})\b/giu
const more =
  /(?:\s\([^()]{1,40}\))?\s?(,(?:\s?(?:and|&|or))?|\band\b|&|\/|\bor\b|\bto\b|[–—-])\s?([#!]?\d{1,6})\b(?![\d%]|[.:]\d|\s*(?:%|days?|weeks?|hours?|minutes?|people|votes?|times|of|more)\b)/uy
const qualified = /(?<![\w/.@-])([A-Za-z\d][\w.-]{0,38})\/([\w.-]{1,100})([#!])(\d{1,7})\b/gu
const shorthand = /(?<![\w/.#&@-])([A-Za-z][\w.-]{0,60})#(\d{1,7})\b(?!\w)/gu
const ghNumber = /(?<![\w/-])(?:GH|gh)[- #](\d{1,7})\b/gu
const bare = /(?<![\w#&=!.-]|(?<!#\d{1,7})\/)([#!])(\d{1,7})\b(?!\w|-(?!#)|\.\d|,\d{3}\b|%)/gu
const commit = /\bcommits?\s+[([`]?([\da-f]{7,40})\b/giu
const commitOf = /(?<![\w/.@-])(?:([A-Za-z\d][\w.-]{0,38})\/)?([\w.-]{1,100})@([\da-f]{7,40})\b/gu
/** "PRs merged: 12, 14": a list of numbers alone behind a plural and a colon. */
const listed =
  /\b(PRs|pull[ -]requests|MRs|merge[ -]requests|issues|bugs|tickets)(?: \p{L}{1,15}){1,2}:\s*(\d{1,6})(?=(?:,\s?\d{1,6}|,? (?:and|&) \d{1,6})*\s*(?:[.;)]|$))/giu

/** References that a plain text names, in the order of the text; `worded` where "issue" and the like may be in it. */
export function namedIn(plain: string, worded = true): Named[] {
  const found: Named[] = []
  const marked = /[#!]/u.test(plain)
  if (!marked && !worded && !plain.includes('@')) return found
  const taken = new Taken()
  const add: Add = (
    { type = 'unknown', owner = null, repo = null, number = null, sha = null, start, end },
    inRange,
  ) => {
    if (inRange || taken.take({ start, end })) found.push({ type, owner, repo, number, sha, start, end })
  }
  for (const m of marked ? matchesIn(plain, qualified) : [])
    add({
      owner: m[1] ?? null,
      repo: m[2] ?? null,
      number: Number(m[4]),
      ...span(m),
      type: m[3] === '!' ? 'pull-request' : (typeBefore(plain, m.index) ?? 'unknown'),
    })
  for (const m of plain.includes('@') ? matchesIn(plain, commitOf) : [])
    if (/\d/u.test(m[3] ?? '') && m[2]?.includes('@') === false)
      add({ type: 'commit', owner: m[1] ?? null, repo: m[2] ?? null, sha: (m[3] ?? '').toLowerCase(), ...span(m) })
  for (const m of worded ? matchesIn(plain, ghNumber) : [])
    add({ number: Number(m[1]), ...span(m), type: typeBefore(plain, m.index) ?? 'unknown' })
  for (const m of worded ? matchesIn(plain, numbered) : []) addNumbered(plain, m, add)
  for (const m of worded && plain.includes(':') ? matchesIn(plain, listed) : []) addNumbered(plain, m, add)
  for (const m of worded ? matchesIn(plain, /(?<![\p{L}\p{N}])(?:PR|MR)-?(\d{1,6})(?![\p{L}\p{N}])/gu) : [])
    add({ type: 'pull-request', number: Number(m[1]), ...span(m) })
  for (const m of marked ? matchesIn(plain, shorthand) : [])
    if (!/^(?:C|F|J|Q|PR|Issue|no)$/iu.test(m[1] ?? '') && !isStandard(m[1] ?? ''))
      add({ repo: m[1] ?? null, number: Number(m[2]), ...span(m), type: typeBefore(plain, m.index) ?? 'unknown' })
  for (const m of worded ? matchesIn(plain, /(?<!\p{L})number (\d{1,6})\b/gu) : []) addBehindRequest(plain, m, add)
  for (const m of marked ? matchesIn(plain, bare) : []) addBare(plain, m, add)
  for (const m of worded ? matchesIn(plain, commit) : [])
    if (/\d/u.test(m[1] ?? '')) add({ type: 'commit', sha: (m[1] ?? '').toLowerCase(), ...span(m) })
  return typed(plain, found)
}

/** In the order of the text, each with the repository and the type that the words around it tell. */
function typed(plain: string, found: readonly Named[]): Named[] {
  const inOrder = found.filter((named) => named.number !== 0).sort((a, b) => a.start - b.start)
  for (const [index, named] of inOrder.entries()) giveRepository(plain, named, inOrder[index - 1])
  for (const [index, named] of inOrder.entries())
    if (named.type === 'unknown' && named.number !== null)
      named.type = typeInSentence(plain, named.start, named.end, inOrder[index - 1])
  return inOrder
}

const span = (match: RegExpMatchArray): { start: number; end: number } => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
})

/** @param inRange whether both ends of a range prove it, which are taken themselves */
type Add = (named: Partial<Named> & { start: number; end: number }, inRange?: boolean) => void

/** "issue 1.5", "discussion (15 min)", "bug 2 weeks ago": what a number counts or measures. */
const countedBehind = new RegExp(
  overLines`
    ^(?:
      \.\d
      |:\d
      |%
      |[\s-]?(?:
        min(?:ute)?s?
        |m
        |h(?:ou)?rs?
        |h|s
        |sec(?:ond)?s?
        |days?|weeks?|months?|years?|people|persons?|participants|times|votes?|percent
        |of|euros?|pounds?|dollars?|pence|cents?|each
        |in favou?r|against|abstain(?:ed|ing)?|abstentions?|approvals?|likes|comments|downloads
      )\b
      |\s?[€£$]
    )
  `,
  'iu',
)

/** "Issue: 3 lamps are broken": what a number behind a colon counts; "Issue: 12 was closed" and "PR: 614 fixes it" name one. */
const countedBehindColon =
  /^\s(?!(?:(?:and|or|to) [#!]?\d|(?:is|was|has|needs|got|by|from|in|on|closed|merged|fixed|reopened|still|again)\b))\p{Ll}/u
/** "PRs: 12 merged, 4 open", "Open issues: 7": behind a plural and a colon a number alone is how many there are. */
const allBehindColon = /^(?:\s(?:are|were|new|open|closed|merged|fixed|left|still|total|in)\b|\s?[.;)]?\s*$)/u
const oneRequest = /^(?:PR|MR|pull[ -]request|merge[ -]request)$/iu

/** "these issues: 1. the roof leaks 2. …", "issues: 1) …": the first number of a list that the sentence holds. */
const beginsList = (plain: string, match: RegExpMatchArray): boolean =>
  (match[2] === '1' || match[2] === '2') &&
  /[:(]\s*\d$/u.test(match[0]) &&
  /^[.)]\s?\p{L}/u.test(plain.slice(span(match).end, span(match).end + 3))

function counts(plain: string, match: RegExpMatchArray): boolean {
  const behind = plain.slice(span(match).end, span(match).end + 16)
  if (countedBehind.test(behind)) return true
  if (!match[0].includes(':') || oneRequest.test(match[1] ?? '')) return false
  const arePlural = /s$/iu.test(match[1] ?? '')
  if (arePlural && Number(match[2]) < 100 && allBehindColon.test(behind)) return true
  // "Issue: 223 variance of the rudder" is no count.
  return (arePlural || Number(match[2]) < 100) && countedBehindColon.test(behind)
}

/** "PRs 614, 547 and 12": each number is a reference; the words belong to the first. */
function addNumbered(plain: string, match: RegExpMatchArray, add: Add): void {
  const word = match[1] ?? ''
  const digits = match[2] ?? ''
  const { start, end } = span(match)
  const type = typeWords.find(([pattern]) => pattern.test(word))?.[1] ?? 'unknown'
  const plural = /s$/iu.test(word)
  // "Discussion #2016-04-21/1" is counted by its day.
  if (/^-\d/u.test(plain.slice(end, end + 2)) && /^#(?:19|20)\d\d$/u.test(digits)) return
  if (plural && /^(?:19|20)\d\d$/u.test(digits) && !/^\s*(?:[,;.)&]|and\b|$)/u.test(plain.slice(end, end + 5))) return
  // "issues 2023" and "bug 1.5": a plain number behind the word is one only where nothing goes on behind it.
  if (!/^[#!]/u.test(digits) && (counts(plain, match) || beginsList(plain, match))) return
  add({ type, number: Number(digits.replace(/^[#!]/u, '')), start, end })
  more.lastIndex = end
  let last = { number: Number(digits.replace(/^[#!]/u, '')), start }
  for (let next = more.exec(plain); next; next = more.exec(plain)) {
    const [, divider = '', following = ''] = next
    const from = more.lastIndex - following.length
    if (!plural && !/^[#!]/u.test(following) && !isLastOfTwo(plain, divider, more.lastIndex)) return
    const number = Number(following.replace(/^[#!]/u, ''))
    if (/^[–—-]$/u.test(divider) && !(plural && isRange(last.number, number))) return
    if (/^(?:to|[–—-])$/u.test(divider) && plural && isRange(last.number, number))
      for (let between = last.number + 1; between < number; between++)
        add({ type, number: between, start: last.start, end: more.lastIndex }, true)
    add({ type, number, start: from, end: more.lastIndex })
    last = { number, start: from }
  }
}

/** "PR 24 & 25": a plain number behind a singular counts where nothing goes on behind it. */
const isLastOfTwo = (plain: string, divider: string, end: number): boolean =>
  /^(?:&|\/|and)$/u.test(divider) && /^\s*(?:[.,;)\]]|$)/u.test(plain.slice(end, end + 4))

/** Who writes more than that down as a range counts something else. */
const longestRange = 20
const isRange = (from: number, to: number): boolean => to > from && to - from <= longestRange

/** "the attestation PR (number 528)": a number behind a word for a request in the same sentence. */
function addBehindRequest(plain: string, match: RegExpMatchArray, add: Add): void {
  const before =
    plain
      .slice(Math.max(0, (match.index ?? 0) - 80), match.index)
      .split(/[.!?]\s/u)
      .at(-1) ?? ''
  const type = /\b(?:PR|pull request|MR|merge request)\b/iu.test(before)
    ? 'pull-request'
    : /\bissue\b/iu.test(before)
      ? 'issue'
      : null
  if (type) add({ type, number: Number(match[1]), ...span(match) })
}

/** "#3 on the agenda": the third of what stands there. */
const onAgenda =
  /^ (?:on|in|of|from) (?:the|our|this|my|your|that) (?:[\p{L}]{2,12} )?(?:agenda|list|slides?|deck|poll|ballot|ranking)\b/u

function addBare(plain: string, match: RegExpMatchArray, add: Add): void {
  const { start, end } = span(match)
  const before = plain.slice(Math.max(0, start - 30), start)
  if (numbersSomethingElse(before) || onAgenda.test(plain.slice(end, end + 30))) return
  add({
    type: match[1] === '!' ? 'pull-request' : (typeBefore(plain, start) ?? 'unknown'),
    number: Number(match[2]),
    start,
    end,
  })
}
