import { hasCue } from '../../grammar/tokens.js'
import { cue } from '../../lexicon/cues.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import { matchesIn } from '../../outline/matches.js'
import type { Item, Section } from '../../outline/outline.js'
import { Taken } from '../../outline/taken.js'
import { sourceRange, type Text } from '../../outline/text.js'
import type { Reference } from '../../record/types.js'
import type { DiagnosticFound, ReferenceFound } from '../candidate.js'
import type { Context } from '../context.js'
import { repositoryOfHeading } from './reference-repository.js'
import { typeBefore } from './reference-type.js'
import { type Target, targetOf } from './reference-url.js'
import { type Named, namedIn } from './reference-words.js'

/**
 * Pull requests, merge requests, issues, discussions and commits on GitHub and GitLab: as URLs, as links whose words and
 * target are read as one, as `owner/repo#1`, `repo#1`, `GH-1`, `#1`, `!1`, and in words: "PRs 614 and 547".
 */
export function references(context: Context): Found[] {
  const found: Found[] = []
  const cells = context.tables.flatMap((table) => [table.header, ...table.rows].flatMap((row) => row.cells))
  for (const text of cells) readText(text, found)
  for (const section of context.sections) {
    const { heading, parent } = section
    const from = found.length
    if (heading) readText(heading, found, () => typeIn([parent?.heading?.plain ?? '']))
    // "# Harbour board #12" is the twelfth meeting.
    if (section === context.titleSection) found.push(...found.splice(from).filter((one) => !isBareNumber(one)))
  }
  const below = new Map<ReferenceFound, Section>()
  for (const item of context.items) {
    const from = found.length
    if (item.form !== 'code') readItem(item, context, found)
    for (const one of found.slice(from)) if (one.kind === 'reference') below.set(one, item.section)
  }
  giveHeadingsRepository(below)
  return found.filter((one) => one.kind !== 'reference' || !isHandle(one, context))
}

/**
 * Below a heading "oak/boats" `#12` is of that repository, where an address somewhere says that there is an owner "oak":
 * "input/output" is no repository.
 */
function giveHeadingsRepository(below: ReadonlyMap<ReferenceFound, Section>): void {
  const owners = new Set([...below.keys()].flatMap(({ url, owner }) => (url && owner ? [owner.toLowerCase()] : [])))
  if (owners.size === 0) return
  for (const [reference, section] of below) {
    const { number, owner, repo, url } = reference
    if (number === null || owner !== null || repo !== null || url !== null) continue
    const named = repositoryAbove(section)
    if (named && owners.has(named.owner.toLowerCase())) Object.assign(reference, named, { host: 'github.com' })
  }
}

function repositoryAbove(section: Section): { owner: string; repo: string } | null {
  for (let at: Section | null = section; at; at = at.parent) {
    const named = at.heading && repositoryOfHeading(at.heading.plain)
    if (named) return named
  }
  return null
}

/** Among people a number without an address is part of a handle or a member's: "Ann (annlee#4821)". */
function readItem(item: Item, context: Context, found: Found[]): void {
  const from = found.length
  readText(item.text, found, () => typeAround(item))
  if (found.length === from || !item.text.plain.includes('#')) return
  const role = context.roleAround(item)
  if (!isOfPeople(role)) return
  const kept = found.slice(from).filter((one) => one.kind !== 'reference' || one.owner !== null || one.url !== null)
  found.splice(from, found.length - from, ...kept)
}

/** A number of which neither address nor words tell what it is the number of. */
const isBareNumber = (one: Found): boolean =>
  one.kind === 'reference' && one.type === 'unknown' && one.repo === null && one.url === null

/** "Ann#4821": the name in front is a person's, not a repository's. */
const isHandle = ({ owner, url, repo, number }: ReferenceFound, { people }: Context): boolean =>
  owner === null && url === null && repo !== null && number !== null && people.knows(repo)

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

/** @param typeAbove the type that stands above the text, for numbers whose own words tell none */
function readText(text: Text, found: Found[], typeAbove: () => Type = () => 'unknown'): void {
  if (!mayRefer(text)) return
  const from = found.length
  readReferences(text, found)
  for (const reference of found.slice(from))
    if (reference.kind === 'reference' && reference.type === 'unknown') reference.type = typeAbove()
}

function readReferences(text: Text, found: Found[]): void {
  const taken = new Taken()
  const words = namedIn(text.plain, hasCue(text, cue.reference))
  readLinks(text, words, taken, found)
  readUrls(text, taken, found)
  readBareUrls(text, taken, found)
  for (const named of words) {
    if (!taken.has(named)) found.push(fromWords(named, text))
  }
}

function readLinks(text: Text, words: readonly Named[], taken: Taken, found: Found[]): void {
  for (const run of text.runs) {
    if (run.kind !== 'link' || !run.url) continue
    const target = targetOf(run.url)
    const inside = words.filter((named) => named.start < run.end && run.start < named.end)
    taken.take(run)
    // A URL in angle brackets says no more than a plain one.
    const isUrl = /^https?:\/\//iu.test(text.plain.slice(run.start, run.end))
    const isOther = ({ start }: Named) => closes.test(text.plain.slice(Math.max(run.start, start - longestVerb), start))
    const own = isUrl ? undefined : inside.find((named) => !isOther(named))
    const place = { start: run.sourceStart, end: run.sourceEnd }
    if (target)
      for (const one of joined(target, own, run.url, place, isUrl ? null : typeBefore(text.plain, run.start)))
        found.push(one)
    for (const named of inside)
      if (target ? !isUrl && isOther(named) : named.owner || run.url.startsWith('#')) found.push(fromWords(named, text))
  }
}

function readUrls(text: Text, taken: Taken, found: Found[]): void {
  for (const match of matchesIn(text.plain, /https?:\/\/[^\s<>"'`]+/gu)) {
    const url = inBrackets(match[0])
      .replace(/(?<![.,;:!?])[.,;:!?]+$/u, '')
      .replace(/(?<!\))\)+$/u, (end) => (match[0].includes('(') ? end : ''))
    const [start, end] = [match.index, match.index + url.length]
    if (!taken.take({ start, end })) continue
    const target = targetOf(url)
    const { sourceStart, sourceEnd } = sourceRange(text, start, end)
    if (target) found.push({ kind: 'reference', ...target, url: canonical(url), start: sourceStart, end: sourceEnd })
  }
}

/** "example.org/oak/boats/pull/12": without its scheme. */
function readBareUrls(text: Text, taken: Taken, found: Found[]): void {
  if (!text.plain.includes('/')) return
  for (const match of matchesIn(text.plain, bareUrl)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (taken.has({ start, end })) continue
    const target = targetOfBare(match[0], match[1] !== undefined)
    if (!target) continue
    taken.take({ start, end })
    const { sourceStart, sourceEnd } = sourceRange(text, start, end)
    const url = match[1] ? canonical(`https://${match[0]}`) : null
    found.push({ kind: 'reference', ...target, url, start: sourceStart, end: sourceEnd })
  }
}

/** "[Mend the pump (fixes #12)](…/pull/13)": what a pull request is for is another thing. */
const closes = /\b(?:fix(?:es|ed)?|close[sd]?|resolve[sd]?|refs?|part of|see):? $/iu
/** In characters. */
const longestVerb = 12

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
  const { host, number, sha } = target
  const { start, end } = place
  if (agrees) {
    const { owner, repo } = target
    return [{ kind: 'reference', type, host, owner, repo, number, sha, url: canonical(url), start, end }]
  }
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

/** "[https://example.org/12]": the bracket around a plain address is none of it, and neither is what follows. */
const inBrackets = (url: string): string => {
  const closing = url.indexOf(']')
  return closing < 0 || url.slice(0, closing).includes('[') ? url : url.slice(0, closing)
}

/** A URL without fragment and query, which name a comment or a tab of the same thing. */
const canonical = (url: string): string =>
  url
    .replace(/[?#].*/su, '')
    .replace(/(?<!\/)\/+$/u, '')
    .replace(/(?<=\/(?:pull|merge_requests)\/\d{1,10})\/(?:files|commits|changes|diffs|checks)(?:\/.*)?$/u, '')

/** Whose repository it is, "tools/pull/49" leaves out. */
function targetOfBare(address: string, hasHost: boolean): Target | null {
  if (hasHost || address.split('/').filter((part) => part !== '-').length > 3)
    return targetOf(`https://${hasHost ? '' : 'github.com/'}${address}`)
  const target = /\d$/u.test(address) ? targetOf(`https://github.com/-/${address.replace('/-/', '/')}`) : null
  return target && { ...target, host: null, owner: null }
}

/** An address without its scheme, its host, or its owner: "github.com/acme/tools/pull/49", "tools/pull/49". */
const bareUrl =
  /(?<![\w./@:-])(?:((?:www\.)?git(?:hub|lab)\.com)\/)?[A-Za-z\d][\w.-]{0,99}(?:\/[\w.-]{1,100})?\/(?:-\/)?(?:pull|issues|discussions|merge_requests|commit)\/[\da-f]{1,40}\b/giu
