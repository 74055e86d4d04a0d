import { isGivenName } from '../../lexicon/given-names.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import { matchesIn } from '../../outline/matches.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import { hardBreak } from '../../outline/text-from-mdast.js'
import type { AttendeeFound } from '../candidate.js'
import type { Group } from './group.js'
import { groupOfList, markedGroup } from './legend.js'
import { attendee } from './listed.js'
import { delegationIn, organisationAtEnd } from './organisation-first.js'
import { likenessOf } from './people-list.js'
import { readPerson } from './person-entry.js'
import { isOrganisation } from './remarks.js'

/** Reads names in a row: divided by lines or semicolons, else by commas, "and" or "&". */
export function readNames(text: Text, around: Group, found: AttendeeFound[]): void {
  const group = groupOfList(around, [text])
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

/** "Ann Lee, ACME, Bo Ray, Oak", or behind an office "Ann Lee, ACME": behind each full name a word that nobody is called by. */
function isByTurns(parts: readonly Text[], { roles }: Group): boolean {
  if (parts.length < 2 || parts.length % 2 === 1) return false
  return parts.every(({ plain }, at) => {
    const words = plain.trim()
    if (at % 2 === 0) return words.includes(' ') && likenessOf(words) === 2
    return (
      (parts.length > 2 || (roles.length > 0 && !words.includes(' ')) || /^\p{Lu}{3,6}$/u.test(words)) &&
      /^\p{Lu}[^()@]*$/u.test(words) &&
      likenessOf(words) < 2 &&
      !jobTitle.test(words) &&
      isOrganisation(words)
    )
  })
}

/** "Sea Museum (Ann Lee, Bo Ray)": an organisation, and in brackets those who stand for it. */
function readMembers(part: Text, group: Group, found: AttendeeFound[]): boolean {
  const delegation = part.plain.endsWith(')') ? delegationIn(part) : null
  if (!delegation || !/^\p{Lu}/u.test(delegation.organisation)) return false
  if (!delegation.people.every(({ plain }) => plain.includes(' ') && likenessOf(plain) === 2)) return false
  if (delegation.people.length < 2 && !organisationAtEnd.test(delegation.organisation)) return false
  for (const text of delegation.people) {
    const person = readPerson(text, 'affiliation')
    if (person) found.push(attendee(person, { ...group, affiliation: delegation.organisation }))
  }
  return true
}

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

/** "Ann Lee, Executive Director": what somebody is stands behind the name. */
const isTitleBehind = (text: Text, part: Text): boolean =>
  jobTitle.test(part.plain.trim()) && text.plain.indexOf(part.plain) > 0

/** "Ann Lee, Harbour Office": nobody has such a family name. */
const isOrganisationBehind = (text: Text, { plain }: Text): boolean =>
  organisationAtEnd.test(plain.trim()) && /^\p{Lu}\S* /u.test(plain.trim()) && text.plain.indexOf(plain) > 0

/** Whether the whole of an entry is struck out. */
export const isStruck = ({ plain, runs }: Text): boolean =>
  runs.some(({ kind, start, end }) => kind === 'delete' && end - start > plain.trim().length / 2)

const jobTitle =
  /^(?:[\p{L}&-]+ ){0,3}(?:director|manager|clerk|secretary|treasurer|president|superintendent|principal|coordinator|co-ordinator|attorney|counsel|administrator|supervisor|planner|accountant|auditor)$/iu

/** Cuts a text at the commas that stand outside brackets, and where a line of a cell ends. */
export function splitNames(text: Text): Text[] {
  return splitAtBars(text) ?? splitAtCommas(text)
}

/** "Ann Lee / Bo Ray", "Ann Lee • Bo Ray • Cy Mo", "Ann Lee, ACME | Bo Ray, Oak": bars between people, each surely one. */
function splitAtBars(text: Text): Text[] | null {
  const bar = /\s([•·|/])\s/u.exec(text.plain)?.[1]
  if (!bar || text.plain.includes(hardBreak)) return null
  const parts: Text[] = []
  let from = 0
  for (let at = text.plain.indexOf(` ${bar} `); at >= 0; at = text.plain.indexOf(` ${bar} `, from)) {
    parts.push(trimText(sliceText(text, from, at)))
    from = at + 3
  }
  parts.push(trimText(sliceText(text, from, text.plain.length)))
  const likeness = parts.map(({ plain }) => (plain.split(',').length <= 2 ? likenessOf(plain) : 0))
  const sure = likeness.filter((one) => one === 2).length
  return !likeness.includes(0) && sure > (parts.length > 2 ? parts.length / 2 : 1) ? parts : null
}

function splitAtCommas(text: Text): Text[] {
  const semicolons = isDividedBySemicolons(text.plain)
  const initials = rowOfInitials.test(text.plain)
  const parts: Text[] = []
  let depth = 0
  let from = 0
  const cut = (to: number, next: number) => {
    const part = trimText(sliceText(text, from, to))
    if (part.plain.replace(/[.\s]/gu, '') !== '') parts.push(part)
    from = next
  }
  for (let index = 0; index < text.plain.length; index++) {
    const char = text.plain[index] ?? ''
    if (
      char === '@' &&
      index > from &&
      /[\w)]\s+$/u.test(text.plain.slice(Math.max(from, index - 12), index)) &&
      /^\s*@/u.test(text.plain.slice(from))
    )
      cut(index, index)
    if ('([{'.includes(char)) depth += opensRow(text.plain, from, index) ? 0 : 1
    else if (')]}'.includes(char)) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    if (char === ';' || (char === ',' && !semicolons && !isSuffix(text.plain, index))) cut(index, index + 1)
    else if (char === hardBreak) cut(index, index + 1)
    else if (/[\s]/u.test(char)) {
      const joint = /^\s(?:and|&|und|\+)\s/u.exec(text.plain.slice(index, index + 6))
      if (joint && (!semicolons || isPair(text.plain, from, index + joint[0].length)))
        cut(index, index + joint[0].length)
      else if (initials || (!semicolons && isCommaMissing(text.plain, index))) cut(index, index + 1)
    }
  }
  cut(text.plain.length, text.plain.length)
  return parts.map(withoutFinalStop)
}

/** "Ann Lee and Bo Ray (ACME);": two people between semicolons. */
const isPair = (plain: string, from: number, next: number): boolean =>
  isGivenName(/^\p{Lu}\S*/u.exec(plain.slice(from).trimStart())?.[0] ?? '') &&
  isGivenName(/^\p{Lu}[\p{L}'’-]*/u.exec(plain.slice(next))?.[0] ?? '')

/** "(Ann, Bo) + Cy": a bracket in front of the first of several is not a remark on anybody. */
const opensRow = (plain: string, from: number, index: number): boolean =>
  plain.slice(from, index).trim() === '' && /^\([^(),]*,[^()]*\)/u.test(plain.slice(index))

/** "AL BR CM": nobody has so many. */
const rowOfInitials = /^\s*\p{Lu}{2,4}(?: \p{Lu}{2,4}){1,30}\s*\.?$/u

/** "AL", "CMS": who is known by the first letters. */
export const isInitials = (plain: string): boolean => /^\p{Lu}{2,4}$/u.test(plain.trim())

/** "Ann Lee (AL) Bo Ray (BR)": behind a bracket another name that has one. */
const isCommaMissing = (plain: string, index: number): boolean =>
  plain[index - 1] === ')' &&
  /^ \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} \(/u.test(plain.slice(index, index + 60))

/** "Ann Lee, ACME; Bo Ray, Oak": the semicolons divide people, the commas do not, unless they stand between names too. */
const isDividedBySemicolons = (plain: string): boolean =>
  plain.includes(';') && plain.split(';').every((part) => part.replace(/\([^()]*\)/gu, '').split(',').length <= 2)

const isSuffix = (plain: string, index: number): boolean =>
  /^,\s*(?:Inc|Ltd|LLC|Jr|Sr|GmbH|Co)\b/u.test(plain.slice(index, index + 8))

function withoutFinalStop(part: Text): Text {
  const plain = part.plain.replace(/^(?:and|&)\s+|^\((?=[^()]*$)/u, '')
  const cut = part.plain.length - plain.length
  const picture = /\s+:[a-z_]{2,30}:$/u.exec(part.plain)
  const end = picture
    ? picture.index
    : /(?<!\b\p{Lu})\.$|^[^()]*\)$/u.test(part.plain)
      ? part.plain.length - 1
      : part.plain.length
  return sliceText(part, cut, end)
}
