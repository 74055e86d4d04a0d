import { isGivenName } from '../../lexicon/given-names.js'
import { degree } from '../../lexicon/honorifics.js'
import { officeInFront } from '../../lexicon/office-words.js'
import { onlyWhere } from '../../lexicon/pattern.js'
import { matchesIn } from '../../outline/matches.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import { hardBreak } from '../../outline/text-from-mdast.js'
import { addressAlone } from './address.js'
import { organisationAtEnd } from './organisation-first.js'
import { likenessOf } from './people-list.js'

/** Cuts a text at the commas that stand outside brackets, and where a line of a cell ends. */
export function splitNames(text: Text): Text[] {
  return splitAtBars(text) ?? splitAtSpaces(text) ?? splitAtCommas(text)
}

/** "ann bo cy di", "Ann Bo Cy Di": given names with nothing but spaces between them, or nicks in small letters among those. */
export function splitAtSpaces(text: Text): Text[] | null {
  if (!givenNamesInRow.test(text.plain)) return null
  const words = [...matchesIn(text.plain, /\S+/gu)].filter(({ 0: word }) => word !== 'and')
  const given = words.filter(({ 0: word }) => isGivenName(word)).length
  const least = /^\p{Lu}/u.test(text.plain.trim()) ? words.length * nearlyAll : words.length / 2
  return given >= least
    ? words.map(({ 0: word, index }) => trimText(sliceText(text, index, index + word.length)))
    : null
}

/** Of fewer words some may be one name in full: "Ann Marie Lee". */
const givenNamesInRow =
  /^\s*(?:\p{Ll}{2,15}(?: \p{Ll}{2,15}){2,30}|\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{1,14}){3,30})\s*$/u
const nearlyAll = 0.75

/**
 * "Ann Lee / Bo Ray", "Ann Lee • Bo Ray • Cy Mo", "Ann Lee, ACME | Bo Ray, Oak": bars between people, each surely one. Of
 * dashes three at least: behind one or two may be said where somebody is from and what somebody does.
 */
function splitAtBars(text: Text): Text[] | null {
  const bar = /\s([•·|/–—-])\s/u.exec(text.plain)?.[1]
  if (!bar || text.plain.includes(hardBreak)) return null
  const parts: Text[] = []
  let from = 0
  for (const { 0: divider, index } of matchesIn(text.plain, /\s[•·|/–—-]\s+/gu)) {
    if (divider.trim() !== bar) continue
    parts.push(trimText(sliceText(text, from, index)))
    from = index + divider.length
  }
  parts.push(trimText(sliceText(text, from, text.plain.length)))
  const isDash = /[–—-]/u.test(bar)
  if (isDash && (parts.length <= longestRemark || !parts.every(({ plain }) => /\S \S/u.test(plain)))) return null
  const likeness = parts.map(({ plain }) => (plain.split(',').length <= 2 ? likenessOf(plain) : 0))
  const sure = likeness.filter((one) => one === 2).length
  return !likeness.includes(0) && sure > (parts.length > 2 ? parts.length / 2 : 1) ? parts : null
}

/** In parts: somebody, an organisation, a post. */
const longestRemark = 3

function splitAtCommas(text: Text): Text[] {
  const { plain } = text
  const divider = dividerOf(text)
  const semicolons = divider !== null || isDividedBySemicolons(plain)
  const initials = rowOfInitials.test(plain)
  const links = linksInRow(text)
  const parts: Text[] = []
  let depth = 0
  let from = 0
  const cut = (to: number, next: number) => {
    const part = trimText(sliceText(text, from, to))
    if (part.plain.replace(/[.\s]/gu, '') !== '') parts.push(part)
    from = next
  }
  for (let index = 0; index < plain.length; index++) {
    const char = plain[index] ?? ''
    if (
      char === '@' &&
      index > from &&
      /[\w)]\s+$/u.test(plain.slice(Math.max(from, index - 12), index)) &&
      /^\s*@/u.test(plain.slice(from))
    )
      cut(index, index)
    if ('([{'.includes(char)) depth += opensRow(plain, from, index) ? 0 : 1
    else if (')]}'.includes(char)) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    if (char === ';' || (char === ',' && !semicolons && !isSuffix(plain, index))) cut(index, index + 1)
    else if (char === hardBreak) cut(index, index + 1)
    else if (divider !== null && char === '/') cut(index, index + 1)
    else if (/[\s]/u.test(char)) {
      const joint = /^\s(?:and|&|und|\+)\s/u.exec(plain.slice(index, index + 6))
      const number = divider === 'number' ? listNumber.exec(plain.slice(index, index + 8)) : null
      if (number) cut(index, index + number[0].length)
      else if (joint && (!semicolons || isPair(plain, from, index + joint[0].length)))
        cut(index, index + joint[0].length)
      else if (initials || links.includes(index) || (!semicolons && isCommaMissing(plain, index))) cut(index, index + 1)
    }
  }
  cut(plain.length, plain.length)
  return parts.map(withoutFinalStop)
}

/** "Ann Lee and Bo Ray (ACME);": two people between semicolons. */
const isPair = (plain: string, from: number, next: number): boolean =>
  isGivenName(
    /^\p{Lu}\S*/u.exec(
      plain
        .slice(from)
        .replace(/^\s*(?:and\s+)?/u, '')
        .replace(officeInFront, ''),
    )?.[0] ?? '',
  ) && isGivenName(/^\p{Lu}[\p{L}'’-]*/u.exec(plain.slice(next))?.[0] ?? '')
const listNumber = /^\s\d{1,2}[.)]\s+(?=\p{Lu})/u

/** What divides people beside commas, if anything does: "Ann Lee/Bo Ray", "Ann Lee 2. Bo Ray". */
function dividerOf({ plain }: Text): 'slash' | 'number' | null {
  if (plain.length > longestRow || !mayBeDivided.test(plain)) return null
  const bare = plain.replace(/\([^()]*\)/gu, '')
  if (areAllPeople(bare.split('/'))) return 'slash'
  return areAllPeople(bare.split(/\s\d{1,2}[.)]\s+(?=\p{Lu})/u)) ? 'number' : null
}

const mayBeDivided = onlyWhere(/\/|\s\d[.)]\s/u, () => /\p{L}\s?\/\s?\p{Lu}|\s\d[.)]\s/u)
/** In characters: a longer text is no row of names. */
const longestRow = 600

/** Several, each a full name, with an organisation perhaps, or each of one word; most with a given name. */
const areAllPeople = (parts: readonly string[]): boolean => {
  const names = parts.map((part) => part.trim().replace(/^\d{1,2}[.)]\s+/u, ''))
  if (names.length < 2 || names.some((name) => name.includes('@') || likenessOf(name) === 0)) return false
  const areFull = names.every((name) => /^\p{Lu}\S+ \S/u.test(name))
  if (!areFull && !names.every((name) => /^\p{Lu}\p{Ll}+$/u.test(name))) return false
  return names.filter((name) => likenessOf(name) === 2).length > names.length / 2
}

/** Where one name that is a link, or has its address behind it, is divided from the next by a space alone. */
function linksInRow({ plain, runs }: Text): number[] {
  const links = runs.filter(({ kind, start }) => kind === 'link' && plain[start] !== '@')
  if (links.length < 2) return []
  return links.slice(1).flatMap(({ start, end }, index) => {
    const last = links[index]
    const between = last ? plain.slice(last.end, start) : ''
    if (!last) return []
    if (/^\s+$/u.test(between))
      return isPerson(plain.slice(last.start, last.end)) && isPerson(plain.slice(start, end), 1) ? [last.end] : []
    // "Ann Lee ann@oak.org Bo Ray bo@oak.org"
    return plain.slice(last.start, last.end).includes('@') && /^[>)]?\s\p{Lu}/u.test(between)
      ? [last.end + between.search(/\s/u)]
      : []
  })
}

const isPerson = (words: string, least = 2): boolean => likenessOf(words) >= least || addressAlone(words) !== null

/** "(Ann, Bo) + Cy": a bracket in front of the first of several is not a remark on anybody. */
const opensRow = (plain: string, from: number, index: number): boolean =>
  plain.slice(from, index).trim() === '' && /^\([^(),]*,[^()]*\)/u.test(plain.slice(index))

/** "AL BR CM": nobody has so many. */
const rowOfInitials = onlyWhere(
  /^[^a-z]*$/u,
  () => /^\s*(?:\p{Lu}{2,4}(?: \p{Lu}{2,4}){2,30}|\p{Lu}{2} \p{Lu}{2})\s*\.?$/u,
)

/** "AL", "CMS": who is known by the first letters. */
export const isInitials = (plain: string): boolean => /^\p{Lu}{2,4}$/u.test(plain.trim())

/** "Ann Lee (AL) Bo Ray (BR)": behind a bracket another name that has one. */
const isCommaMissing = (plain: string, index: number): boolean =>
  plain[index - 1] === ')' &&
  /^ \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} \(/u.test(plain.slice(index, index + 60))

/** "Ann Lee, ACME; Bo Ray, Oak": the semicolons divide people, the commas do not, unless they stand between names too. */
const isDividedBySemicolons = (plain: string): boolean => {
  if (!plain.includes(';')) return false
  const parts = plain.split(';').map((part) =>
    part
      .replace(/\([^()]*\)/gu, '')
      .replace(/, (?=(?:Inc|Ltd|LLC|GmbH|Co)\b)/gu, ' ')
      .split(','),
  )
  return parts.every(
    (part) => part.length < 2 || (part.length > 2 ? isPersonWithPost(part) : !part.every(isSurelyPerson)),
  )
}

/** "Ann Lee, Head of Ropes, Sea Museum": behind the first words that no name has, and nobody else. */
const isPersonWithPost = ([first = '', ...others]: readonly string[]): boolean =>
  isSurelyPerson(first) &&
  others.every((words) => likenessOf(words.trim()) < 2) &&
  others.some((words) => likenessOf(words.trim()) === 0)

/** "Ann Lee": in full, with a given name, and no museum of that name. */
const isSurelyPerson = (words: string): boolean =>
  /\S \S/u.test(words.trim()) && likenessOf(words) === 2 && !organisationAtEnd.test(words.trim())

const isSuffix = (plain: string, index: number): boolean =>
  /^,\s*(?:Inc|Ltd|LLC|GmbH|Co)\b/u.test(plain.slice(index, index + 8)) ||
  degree.test(/^,\s*([^\s,;]+)/u.exec(plain.slice(index, index + 12))?.[1] ?? '')

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
