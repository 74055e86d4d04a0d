import { isGivenName } from '../../lexicon/given-names.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import { nameParticles } from '../../lexicon/name-particles.js'
import { overLines } from '../../lexicon/over-lines.js'
import { matchesIn } from '../../outline/matches.js'
import { sentencesIn } from '../../outline/sentences.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import { type Group, organisationIn } from './group.js'
import { labelOf } from './label.js'
import { attendee } from './listed.js'
import { groupOfList, markedGroup } from './marked-group.js'
import { delegationIn, organisationAtEnd } from './organisation-first.js'
import { likenessOf } from './people-list.js'
import { readPerson } from './person-entry.js'
import { isOrganisation } from './remarks.js'
import { isRowWithOrganisation, organisationBehind } from './row-with-organisation.js'
import { splitNames } from './split-names.js'

/** Reads names in a row: divided by lines or semicolons, else by commas, "and" or "&"; a sentence behind it ends it. */
export function readNames(text: Text, around: Group, found: AttendeeFound[]): void {
  const label = text.plain.includes(':') ? labelOf(text) : null
  const affiliation = label && likenessOf(label.words) < 2 ? organisationIn(label.words) : undefined
  // "Oak: Ann Lee, Bo Ray"
  if (label && affiliation && label.rest.plain.includes(',') && areFullNames(label.rest)) {
    readNames(label.rest, { ...around, affiliation }, found)
    return
  }
  const group = groupOfList(around, [text])
  for (const row of rowsIn(behindCount(text))) {
    const pieces = delegationsIn(row)
    if (pieces.length === 0) readRow(row, group, found)
    for (const piece of pieces)
      readRow(piece, { ...group, affiliation: organisationBehind(piece) ?? group.affiliation }, found)
  }
}

const areFullNames = (text: Text): boolean =>
  splitNames(text).every(({ plain }) => likenessOf(plain) > 0 && plain.trim().includes(' '))

function readRow(text: Text, group: Group, found: AttendeeFound[]): void {
  const before = found.length
  const parts = splitNames(text)
  const alternates = isByTurns(parts, group)
  for (const [at, part] of parts.entries()) {
    const last = found.at(-1)
    if (alternates && at % 2 === 1 && last) {
      last.affiliation = part.plain.trim()
      continue
    }
    if (readMembers(part, group, found)) continue
    if (last && isTitleBehind(text, part)) {
      const role = meetingRole(part.plain)
      if (role && !last.roles.includes(role)) last.roles.push(role)
      continue
    }
    if (last && last.affiliation === null && isOrganisationBehind(text, part)) {
      last.affiliation = part.plain.trim()
      continue
    }
    const person = readPerson(part, 'affiliation')
    const own = markedGroup(group, part)
    if (person) found.push(attendee(person, isStruck(part) ? { ...own, presence: 'absent' } : own))
  }
  shareOrganisation(text.plain, found.slice(before))
}

/**
 * "Ann Lee, ACME, Bo Ray, Oak", or behind an office "Ann Lee, ACME": behind each full name a word that nobody is called by,
 * and not behind each but names that are only unknown.
 */
function isByTurns(parts: readonly Text[], { roles }: Group): boolean {
  if (parts.length < 2 || parts.length % 2 === 1) return false
  if (parts.every(({ plain }, at) => at % 2 === 0 || mayBeSomebody(plain.trim()))) return false
  return parts.every(({ plain }, at) => {
    const words = plain.trim()
    if (at % 2 === 0) return words.includes(' ') && likenessOf(words) === 2
    return (
      (parts.length > 2 || (roles.length > 0 && !words.includes(' ')) || /^\p{Lu}{3,6}$/u.test(words)) &&
      /^\p{Lu}[^()@[\]]*$/u.test(words) &&
      !besideName.test(words) &&
      likenessOf(words) < 2 &&
      !jobTitle.test(words) &&
      isOrganisation(words)
    )
  })
}

/** "Sea Museum (Ann Lee, Bo Ray)": an organisation, and in brackets those who stand for it. */
export function readMembers(part: Text, group: Group, found: AttendeeFound[]): boolean {
  const delegation = part.plain.endsWith(')') ? delegationIn(part) : null
  if (!delegation || !/^\p{Lu}/u.test(delegation.organisation)) return false
  const { people, organisation: lead } = delegation
  const inFull = people.every(({ plain }) => plain.includes(' ') && likenessOf(plain) === 2)
  if (!inFull && !isTeamWithNames(lead, people)) return false
  if (people.length < 2 && !organisationAtEnd.test(lead)) return false
  for (const text of delegation.people) {
    const person = readPerson(text, 'affiliation')
    if (person) found.push(attendee(person, { ...group, affiliation: teamOf.exec(lead)?.[1] ?? lead }))
  }
  return true
}

/** "Team from Oak (Ann, Bo, Nish)", "Oak (Ann, Bo, Cy)": three and more of one word each, most of them given names. */
function isTeamWithNames(lead: string, people: readonly Text[]): boolean {
  const given = people.filter(({ plain }) => isGivenName(plain.trim())).length
  const areShort = people.every(({ plain }) => /^[\p{L}\p{M}'’-]{2,20}$/u.test(plain.trim()))
  return areShort && (teamOf.test(lead) ? given > 0 : people.length > 2 && given >= people.length / 2)
}

/** "Team from Oak", "Folks at Elm" */
const teamOf = /^(?:the )?(?:team|folks|people|crew|delegation|group) (?:from|at|of) (?:the )?(\p{Lu}.*)$/iu

/** "Ann and Bo (ACME), Cy": what two have in common, who stand between commas. */
function shareOrganisation(plain: string, people: readonly AttendeeFound[]): void {
  if (people.length < 3 || !plain.includes('(')) return
  for (const { 1: first = '', 2: second = '' } of matchesIn(plain, joinedPair)) {
    const [one, other] = [first, second].map((name) => people.find((person) => person.name === name))
    if (one && other && one.affiliation === null) one.affiliation = other.affiliation
  }
}

const joinedPair =
  /(?<=^|[,;] )(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}) (?:and|&) (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}) \([^()]{2,60}\)(?=[,;]|$)/gu
/** "7 people (Ann, Bo, Cy)", "3: Ann, Bo, Cy" */
function behindCount(text: Text): Text {
  const count = /^\s*\d{1,3}(?: \p{Ll}+){0,3}(?:\s?:|\s[–—-]|\s?(\())\s*(?=[\p{Lu}@])/u.exec(text.plain)
  if (!count) return text
  const end = count[1] ? text.plain.lastIndexOf(')') : -1
  return sliceText(text, count[0].length, end < 0 ? text.plain.length : end)
}

/** "Ann Lee, Bo Ray. Cy Mo, Di Fox. A quorum was present.": rows that end with a stop, up to what says something. */
function rowsIn(text: Text): Text[] {
  if (!/[.!?]\s/u.test(text.plain)) return [text]
  const rows: Text[] = []
  let from = 0
  let end = 0
  for (const [start, to] of sentencesIn(text.plain)) {
    const isBehindStop = start > 0 && endsRow(text.plain.slice(from, start))
    const words = isBehindStop ? text.plain.slice(start, to) : ''
    if (saysSomething(words)) break
    if (isBehindStop && likenessOf(words.split(/,| and /u)[0] ?? '') === 2) {
      rows.push(sliceText(text, from, end))
      from = start
    }
    end = to
  }
  return [...rows, sliceText(text, from, end)]
}

/** A stop behind somebody, and not behind a title: "Dipl.-Ing. Ann Lee", "Sgt. Bo Ray". */
function endsRow(plain: string): boolean {
  const last = /(?:^|,| and | & )([^,]*?)(?:\([^()]*\))?[.!?]\s+$/u.exec(plain)?.[1]?.trim() ?? ''
  return last.includes(' ') || isGivenName(last)
}

/** "Ann Lee & Bo Ray (Oak); Cy Mo, Di Fox (Elm)": between semicolons several people of one organisation. */
function delegationsIn(text: Text): Text[] {
  const { plain } = text
  const first = plain.indexOf(';')
  if (first < 0 || plain.lastIndexOf(')') < first) return []
  const pieces: Text[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at <= plain.length; at++) {
    if (plain[at] === '(') depth++
    else if (plain[at] === ')') depth = Math.max(0, depth - 1)
    else if (at === plain.length || (plain[at] === ';' && depth === 0)) {
      pieces.push(trimText(sliceText(text, from, at)))
      from = at + 1
    }
  }
  return pieces.some(isRowWithOrganisation) ? pieces : []
}

/** "Quorum was met." has a word in small letters that no name has. */
const saysSomething = (sentence: string): boolean =>
  likenessOf(sentence.split(',')[0] ?? '') < 2 &&
  sentence
    .replace(/\([^()]*\)/gu, '')
    .split(/[\s,]+/u)
    .some((word) => /^\p{Ll}\p{L}*[.!?]?$/u.test(word) && word !== 'and' && !nameParticles.has(word))

/** "Ann Lee, Executive Director": what somebody is stands behind the name. */
const isTitleBehind = (text: Text, part: Text): boolean =>
  jobTitle.test(part.plain.trim()) && text.plain.indexOf(part.plain) > 0

/**
 * "Ann Lee, Harbour Office": nobody has such a family name; of "Bo Ray, Keeper at Oak, Inc." Bo is the next, and so is he
 * of "Bo Ray – Harbour Office".
 */
const isOrganisationBehind = (text: Text, { plain }: Text): boolean =>
  !(plain.includes(',') && likenessOf(plain.split(',')[0] ?? '') === 2) &&
  !besideName.test(plain) &&
  organisationAtEnd.test(plain.trim()) &&
  /^\p{Lu}\S* /u.test(plain.trim()) &&
  text.plain.indexOf(plain) > 0

/** "Ng Wei Ming", "J. R. Smith", "Hsiao-Wei Chang": two capitalised words and more that end like no organisation. */
const mayBeSomebody = (words: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(words) && !organisationAtEnd.test(words)

/** What divides a name from what is said of it. */
const besideName = /\s(?:[–—|/@-]+|from)\s/u

/** Whether the whole of an entry is struck out, or the name with a remark behind it. */
export const isStruck = ({ plain, runs }: Text): boolean =>
  runs.some(
    ({ kind, start, end }) =>
      kind === 'delete' &&
      (end - start > plain.trim().length / 2 || (start === 0 && /^(?:,|\s[([@–—-])/u.test(plain.slice(end)))),
  )

const jobTitle = new RegExp(
  overLines`
    ^(?:[\p{L}&-]+ ){0,3}(?:co-)?(?:
      director|manager|clerk|secretary|treasurer|president|superintendent|principal
      |coordinator|co-ordinator|attorney|counsel|administrator|supervisor|planner
      |accountant|auditor|engineer|developer|designer|architect|analyst|scientist
      |consultant|officer|assistant|bookkeeper|intern
    )s?$
  `,
  'iu',
)
