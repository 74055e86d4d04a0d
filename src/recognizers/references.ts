import { hasCue } from '../grammar/tokens.js'
import { cue } from '../lexicon/cues.js'
import type { Item } from '../outline/outline.js'
import { sourceRange, type Text } from '../outline/text.js'
import type { Reference } from '../record/types.js'
import type { DiagnosticFound, ReferenceFound } from './candidate.js'
import type { Context } from './context.js'
import { type Target, targetOf } from './reference-url.js'

/**
 * Pull requests, merge requests, issues, discussions and commits on GitHub and GitLab: as URLs, as links whose words and
 * target are read as one, as `owner/repo#1`, `repo#1`, `GH-1`, `#1`, `!1`, and in words: "PRs 614 and 547".
 */
export function references(context: Context): Found[] {
  const found: Found[] = []
  const cells = context.tables.flatMap((table) => [table.header, ...table.rows].flatMap((row) => row.cells))
  for (const text of cells) readText(text, found)
  for (const { heading, parent } of context.sections)
    if (heading) readText(heading, found, () => typeIn([parent?.heading?.plain ?? '']))
  for (const item of context.items) if (item.form !== 'code') readText(item.text, found, () => typeAround(item))
  return found
}

/** The type that a heading or lead around an item gives its bare numbers. */
function typeAround(item: Item): Type {
  const words: string[] = []
  for (let at = item.parent; at; at = at.parent) words.push(at.text.plain.slice(0, 60))
  words.push(item.section.heading?.plain ?? '')
  return typeIn(words)
}

/** The type that words above a bare number give it, the nearest first: below "Issue triage", `#12` is an issue. */
function typeIn(words: readonly string[]): Type {
  for (const around of words) {
    const request = /\b(?:pull requests?|PRs?|merge requests?|MRs?)\b/u.test(around)
    const issue = /\bissues?\b/iu.test(around)
    if (request !== issue) return request ? 'pull-request' : 'issue'
  }
  return 'unknown'
}

const mayRefer = (text: Text): boolean =>
  /\d/u.test(text.plain) || text.runs.some((run) => run.url !== null) || text.plain.includes('://')

type Type = Reference['type']
type Found = ReferenceFound | DiagnosticFound
export interface Named {
  type: Type
  owner: string | null
  repo: string | null
  number: number | null
  sha: string | null
  start: number
  end: number
}

/** @param typeAbove the type that stands above the text, for numbers whose own words tell none */
function readText(text: Text, found: Found[], typeAbove: () => Type = () => 'unknown'): void {
  if (!mayRefer(text)) return
  const from = found.length
  readReferences(text, found)
  for (const reference of found.slice(from))
    if (reference.kind === 'reference' && reference.type === 'unknown') reference.type = typeAbove()
}

function readReferences(text: Text, found: Found[]): void {
  const taken: Array<[number, number]> = []
  const words = namedIn(text.plain, hasCue(text, cue.reference))
  for (const run of text.runs) {
    if (run.kind !== 'link' || !run.url) continue
    const target = targetOf(run.url)
    const inside = words.filter((named) => named.start < run.end && run.start < named.end)
    taken.push([run.start, run.end])
    // A URL in angle brackets says no more than a plain one.
    const isUrl = /^https?:\/\//iu.test(text.plain.slice(run.start, run.end))
    const own = isUrl ? undefined : inside[0]
    const place = { start: run.sourceStart, end: run.sourceEnd }
    if (target)
      for (const one of joined(target, own, run.url, place, isUrl ? null : typeBefore(text.plain, run.start)))
        found.push(one)
    else for (const named of inside) if (named.owner || run.url.startsWith('#')) found.push(fromWords(named, text))
  }
  for (const match of text.plain.matchAll(/https?:\/\/[^\s<>"'`]+/gu)) {
    const url = match[0]
      .replace(/(?<![.,;:!?])[.,;:!?]+$/u, '')
      .replace(/(?<!\))\)+$/u, (end) => (match[0].includes('(') ? end : ''))
    const [start, end] = [match.index, match.index + url.length]
    if (taken.some(([from, to]) => from < end && start < to)) continue
    taken.push([start, end])
    const target = targetOf(url)
    const { sourceStart, sourceEnd } = sourceRange(text, start, end)
    if (target) found.push({ kind: 'reference', ...target, url: canonical(url), start: sourceStart, end: sourceEnd })
  }
  for (const named of words) {
    if (!taken.some(([from, to]) => from < named.end && named.start < to)) found.push(fromWords(named, text))
  }
}

function fromWords(named: Named, text: Text): ReferenceFound {
  const { sourceStart, sourceEnd } = sourceRange(text, named.start, named.end)
  const { type, owner, repo, number, sha } = named
  const host = owner ? 'github.com' : null
  return { kind: 'reference', type, host, owner, repo, number, sha, url: null, start: sourceStart, end: sourceEnd }
}

/** A link's words and target as one reference; where they name different numbers the words win. */
function joined(
  target: Target,
  words: Named | undefined,
  url: string,
  place: { start: number; end: number },
  before: Type | null,
): Found[] {
  const type =
    before && before !== 'commit' && target.type !== 'commit' && target.type !== 'discussion' ? before : target.type
  const agrees = !words || words.number === null || target.number === null || words.number === target.number
  if (agrees) return [{ kind: 'reference', ...target, type, url: canonical(url), ...place }]
  const said = `${target.owner}/${target.repo}#${target.number}`
  const diagnostic: DiagnosticFound = {
    kind: 'diagnostic',
    code: 'link-disagrees',
    message: `The link says #${words.number}, its target is ${said}`,
    ...place,
  }
  const owner = words.owner ?? target.owner
  const repo = words.repo ?? target.repo
  return [
    {
      kind: 'reference',
      ...target,
      owner,
      repo,
      type: words.type === 'unknown' ? type : words.type,
      number: words.number,
      url: null,
      ...place,
    },
    diagnostic,
  ]
}

/** A URL without fragment and query, which name a comment or a tab of the same thing. */
const canonical = (url: string): string =>
  url
    .replace(/[?#].*/su, '')
    .replace(/(?<!\/)\/+$/u, '')
    .replace(/\/(?:files|commits|changes|diffs|checks)(?:\/.*)?$/u, '')

const typeWords: ReadonlyArray<[RegExp, Type]> = [
  [/\b(?:PRs?|pull[ -]?requests?|MRs?|merge[ -]?requests?)$/iu, 'pull-request'],
  [/\b(?:issues?|bugs?|tickets?)$/iu, 'issue'],
  [/\bdiscussions?$/iu, 'discussion'],
]

/** The type that the word before an offset gives: "PR (#12)", "issue #12". */
function typeBefore(plain: string, offset: number): Type | null {
  const before = plain.slice(Math.max(0, offset - 40), offset).replace(/[\s(:[#]{1,9}(?:number|no\.?)?\s?$/iu, '')
  return typeWords.find(([pattern]) => pattern.test(before))?.[1] ?? null
}

const numbered =
  /\b(PRs?|pull[ -]requests?|MRs?|merge[ -]requests?|issues?|discussions?|bugs?|tickets?)\b[\s:]*(?:[([]\s*)?(?:numbers?\s+|nos?\.?\s+|nr\.?\s+)?([#!]?\d{1,6})\b/giu
const more =
  /\s?(?:,(?:\s?(?:and|&|or))?|\band\b|&|\/|\bor\b|\bto\b)\s?([#!]?\d{1,6})\b(?![\d.:%]|\s*(?:%|days?|weeks?|hours?|minutes?|people|votes?|times|of|more)\b)/uy
const qualified = /(?<![\w/.@-])([A-Za-z\d][\w.-]{0,38})\/([\w.-]{1,100})([#!])(\d{1,7})\b/gu
const shorthand = /(?<![\w/.#&@-])([A-Za-z][\w.-]{0,60})#(\d{1,7})\b(?!\w)/gu
const ghNumber = /(?<![\w/-])(?:GH|gh)-(\d{1,7})\b/gu
const bare = /(?<![\w/#&=!.-])([#!])(\d{1,7})\b(?![\w-]|\.\d|%)/gu
const commit = /\bcommits?\s+[([`]?([\da-f]{7,40})\b/giu
const commitOf = /(?<![\w/.@-])(?:([A-Za-z\d][\w.-]{0,38})\/)?([\w.-]{1,100})@([\da-f]{7,40})\b/gu

/** Words that make a number behind `#` something else than an issue. */
const notReference =
  /\b(?:meeting|call|resolution|action|item|episode|step|room|channel|option|topic|phase|week|sprint|priority|rule|question|point|part|chapter|section|day|number one|motion|session|task|decision|note|table|figure|goal|lesson|version|round|slide|agenda|line|page|track|slot|top|ballot|proposal|rfc|cve|eip|kep|pep|msc|build|run|job|cl|bullet)s?\s?(?:[:–-]\s?)?$|\b(?:meeting|call|resolution|action|episode|sprint|motion|session|decision|version|round|ballot|rfc|cve|eip|kep|pep|msc|build|run|job|cl)s?\s*\(\s*$/iu

/** How far a word that tells the type may stand in front of its number, in characters. */
const typeReach = 80
const typeFarBefore =
  /\b(?:(PR|pull[ -]?request|MR|merge[ -]?request)|(issue|bug|ticket)|(discussion))\b(?!.*\b(?:PRs?|pull[ -]?requests?|MRs?|merge[ -]?requests?|issues?|bugs?|tickets?|discussions?)\b)[^#!?;:]*[,(:]\s*(?:see |tracked in |in |now )?$/iu
/** "Issues triaged: #1, #2" */
const typeOfList =
  /\b(?:(PRs|pull[ -]?requests|MRs|merge[ -]?requests)|(issues|bugs|tickets)|(discussions))(?: \p{L}{1,15}){0,2}:\s*$/iu
const typeBehind =
  /^[\s,(]{0,3}(?:\((?:the |an? |their |his |her )?|is (?:the|an?) )(?:(PR|pull request|MR|merge request)|(issue|bug|ticket)|(discussion))\b/iu
const mergedBefore =
  /\b(?:merged?|merges|merging|rebased?|rebasing|landed|landing|cherry-picked|merged (?:yesterday|today) in)(?: (?:the|his|her|yesterday|today|already|in|as|with|and|it)){0,3}[\s:]+$/iu
const mergedBehind =
  /^\S{0,2}\s?(?:(?::|(?:was|is|got|has been|were|just|now|finally|already)(?: (?:approved|reviewed) and)?)\s?)?(?:just |now |already |finally )?(?:merged|landed|rebased|cherry-picked)\b/iu

/**
 * The type that the sentence gives a number whose neighbour does not tell it: "the issue about the calendar, #305",
 * "merged #12", "#12 was merged", "#12 (PR by Ann)". Only requests are merged.
 */
function typeInSentence(plain: string, start: number, end: number, before: Named | undefined): Type {
  if (before && /^\s*(?:,|and|&|, and)\s*$/u.test(plain.slice(before.end, start))) return before.type
  const clause =
    plain
      .slice(Math.max(0, start - typeReach), start)
      .split(/[.!?;]\s/u)
      .at(-1) ?? ''
  const behind = plain.slice(end, end + 60)
  const words = typeFarBefore.exec(clause) ?? typeOfList.exec(clause) ?? typeBehind.exec(behind)
  if (words) return words[1] !== undefined ? 'pull-request' : words[2] !== undefined ? 'issue' : 'discussion'
  return mergedBefore.test(clause) || mergedBehind.test(behind) ? 'pull-request' : 'unknown'
}

/** References that a plain text names, in the order of the text; `worded` where "issue" and the like may be in it. */
export function namedIn(plain: string, worded = true): Named[] {
  const found: Named[] = []
  const marked = /[#!]/u.test(plain)
  if (!marked && !worded && !plain.includes('@')) return found
  const add = (named: Partial<Named> & { start: number; end: number }) => {
    if (found.some((other) => other.start < named.end && named.start < other.end)) return
    found.push({ type: 'unknown', owner: null, repo: null, number: null, sha: null, ...named })
  }
  for (const m of marked ? plain.matchAll(qualified) : [])
    add({
      owner: m[1] ?? null,
      repo: m[2] ?? null,
      number: Number(m[4]),
      ...span(m),
      type: m[3] === '!' ? 'pull-request' : (typeBefore(plain, m.index) ?? 'unknown'),
    })
  for (const m of plain.includes('@') ? plain.matchAll(commitOf) : [])
    if (/\d/u.test(m[3] ?? '') && m[2]?.includes('@') === false)
      add({ type: 'commit', owner: m[1] ?? null, repo: m[2] ?? null, sha: (m[3] ?? '').toLowerCase(), ...span(m) })
  for (const m of worded ? plain.matchAll(ghNumber) : [])
    add({ number: Number(m[1]), ...span(m), type: typeBefore(plain, m.index) ?? 'unknown' })
  for (const m of worded ? plain.matchAll(numbered) : []) addNumbered(plain, m, add)
  for (const m of worded ? plain.matchAll(/(?<![\p{L}\p{N}])(?:PR|MR)(\d{1,6})(?![\p{L}\p{N}])/gu) : [])
    add({ type: 'pull-request', number: Number(m[1]), ...span(m) })
  for (const m of marked ? plain.matchAll(shorthand) : [])
    if (!/^(?:C|F|J|Q|PR|Issue|no)$/iu.test(m[1] ?? ''))
      add({ repo: m[1] ?? null, number: Number(m[2]), ...span(m), type: typeBefore(plain, m.index) ?? 'unknown' })
  for (const m of worded ? plain.matchAll(/(?<!\p{L})number (\d{1,6})\b/gu) : []) addBehindRequest(plain, m, add)
  for (const m of marked ? plain.matchAll(bare) : []) addBare(plain, m, add)
  for (const m of worded ? plain.matchAll(commit) : [])
    if (/\d/u.test(m[1] ?? '')) add({ type: 'commit', sha: (m[1] ?? '').toLowerCase(), ...span(m) })
  const inOrder = found.filter((named) => named.number !== 0).sort((a, b) => a.start - b.start)
  for (const [index, named] of inOrder.entries())
    if (named.type === 'unknown' && named.number !== null)
      named.type = typeInSentence(plain, named.start, named.end, inOrder[index - 1])
  return inOrder
}

const span = (match: RegExpMatchArray): { start: number; end: number } => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
})

type Add = (named: Partial<Named> & { start: number; end: number }) => void

/** "PRs 614, 547 and 12": each number is a reference; the words belong to the first. */
function addNumbered(plain: string, match: RegExpMatchArray, add: Add): void {
  const word = match[1] ?? ''
  const digits = match[2] ?? ''
  const { start, end } = span(match)
  const type = typeWords.find(([pattern]) => pattern.test(word))?.[1] ?? 'unknown'
  const plural = /s$/iu.test(word)
  // "issues 2023" and "bug 1.5": a plain number behind the word is one only where nothing goes on behind it.
  if (!/^[#!]/u.test(digits) && /^(?:\.\d|:\d|%|\s(?:days|weeks|years|people|of)\b)/u.test(plain.slice(end, end + 8)))
    return
  add({ type, number: Number(digits.replace(/^[#!]/u, '')), start, end })
  more.lastIndex = end
  for (let next = more.exec(plain); next; next = more.exec(plain)) {
    const from = more.lastIndex - (next[1] ?? '').length
    if (!plural && !/^[#!]/u.test(next[1] ?? '')) return
    add({ type, number: Number((next[1] ?? '').replace(/^[#!]/u, '')), start: from, end: more.lastIndex })
  }
}

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

function addBare(plain: string, match: RegExpMatchArray, add: Add): void {
  const { start, end } = span(match)
  const before = plain.slice(Math.max(0, start - 30), start)
  if (notReference.test(before)) return
  add({
    type: match[1] === '!' ? 'pull-request' : (typeBefore(plain, start) ?? 'unknown'),
    number: Number(match[2]),
    start,
    end,
  })
}
