import { isAbstractNoun, isCommonWord, isGroupNoun } from '../../lexicon/common-words.js'
import { beginsWithGivenName, mayBeGivenName } from '../../lexicon/given-names.js'
import { contributions } from '../../lexicon/participation.js'
import { timeBox } from '../../lexicon/time-box.js'
import { matchesIn } from '../../outline/matches.js'
import type { Text } from '../../outline/text.js'
import { organisationAtEnd } from './organisation-first.js'

/** An item or heading. */
export interface Place {
  text: Text
  start: number
}

/** A name in brackets behind a note. */
export interface NameBehind {
  place: Place
  name: string
  start: number
  end: number
  /** 2 where it is proof enough that the bearer takes part, 1 where it is half of one. */
  weight: 1 | 2
  /** Whether the bracket says how long the bearer has. */
  timed: boolean
  /** Whether it says as well where the bearer comes from, as it does of who gives a talk. */
  presents: boolean
}

const atEnd = new RegExp(
  String.raw`\s[([](?:${timeBox}, ?)?([^()[\]\d]{2,80}?)(?:(?:,| [–—-])? ${timeBox})?[)\]]\s{0,3}(?:\?\s?)?$`,
  'u',
)
const beforeColon = /^(\p{L}+) \(([^()\d]{2,80})\): /u
const pieces = /[^,;/&+]+/gu
const shape = /^@?(?:\p{Lu}[\p{L}\p{M}'’-]+|\p{Lu}\.)(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u
/** So many notes that end so have a pattern. */
const fewest = 3

/**
 * Who says or does a thing, in brackets behind it. Where at least three notes end so, and half of those named have a given
 * name, the others are names as well, and so are full names with their minutes; where nobody is listed, a given name needs
 * no pattern.
 *
 * @example
 * // - The roof leaks (Ann Lee, 10 min)
 * // - Gutters (Di Fox - Oak County - 5 mins)
 * // - Keys (Oakley/Bo)
 * // - Paint (Cy)
 *
 * @param alone whether nobody is listed
 */
export function namesBehind(places: readonly Place[], alone: boolean): NameBehind[] {
  const rows = places.map((place) => namesOfRow(place)).filter((row) => row.length > 0)
  const all = rows.flat()
  const sure = all.filter(isSure)
  const timed = all.filter((one) => one.timed && one.name.includes(' '))
  const isPattern = rows.length >= fewest && sure.length >= all.length / 2 && new Set(all.map(nameOf)).size > 1
  if (isPattern && alone) return all
  if (timed.length >= fewest) return [...new Set([...timed, ...sure])]
  if (!alone) return isPattern ? sure : []
  return rows.flatMap((row) =>
    row.filter(isSure).map((one) => ({ ...one, weight: one.name.includes(' ') || row.every(isSure) ? 2 : 1 })),
  )
}

/** A title, a dash, and a full name. */
const behindDash = /\S \s?[–—-] \s?(?:by )?(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2})$/u

/**
 * Who reports or presents, behind the dash of a heading: a full name with a given name, or what stands so in every
 * heading beside such.
 *
 * @example
 * // ### Roof report - Ann Lee
 * // ### Provost – Chika Obi
 */
export function namesBehindDash(headings: readonly Place[]): NameBehind[] {
  const named = headings.flatMap((place): NameBehind[] => {
    const name = place.text.plain.includes(' ') ? behindDash.exec(place.text.plain.trimEnd())?.[1] : undefined
    if (name === undefined || !isName(name)) return []
    const start = place.text.plain.lastIndexOf(name)
    return [{ place, name, start, end: start + name.length, weight: 2, timed: false, presents: false }]
  })
  const sure = named.filter(isSure)
  return sure.length >= named.length / 2 && named.length >= fewest ? named : sure
}

/** Behind the last comma a full name. */
const lastPart = /, (\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2})$/u
const fewestHeadings = 2

/**
 * Who presents, as the last of what a heading tells of a subject: a full name with a given name, where other headings end so.
 *
 * @example
 * // ## Rudder 2, plan 14, Ann Lee
 * // ## Sails, Bo Ray
 */
export function namesBehindCommas(headings: readonly Place[]): NameBehind[] {
  const named = headings.flatMap((place): NameBehind[] => {
    const name = place.text.plain.includes(',') ? lastPart.exec(place.text.plain.trimEnd())?.[1] : undefined
    if (name === undefined || !isName(name) || !beginsWithGivenName(name)) return []
    const start = place.text.plain.lastIndexOf(name)
    return [{ place, name, start, end: start + name.length, weight: 2, timed: false, presents: false }]
  })
  return new Set(named.map(nameOf)).size >= fewestHeadings ? named : []
}

const nameOf = ({ name }: NameBehind): string => name
const isSure = ({ name }: NameBehind): boolean => beginsWithGivenName(name) || /^\p{Lu}\. ?\p{Lu}\p{Ll}/u.test(name)

/** The names of a bracket that holds nothing else. */
function namesOfRow(place: Place): NameBehind[] {
  const { plain } = place.text
  if (!/[([]/u.test(plain)) return []
  const match = atEnd.exec(plain) ?? saidBehind(plain)
  const whole = match?.at(-1) ?? ''
  const row = withoutOrganisation(whole)
  if (!match || !row || isStruck(place.text, match.index)) return []
  const from = plain.indexOf(row, match.index + match[0].search(/[([]/u))
  const timed = /\d/u.test(match[0])
  const presents = timed && row.length < whole.length
  const found: NameBehind[] = []
  for (const { 0: piece, index } of matchesIn(row.replace(/ and /gu, ' &   '), pieces)) {
    const name = piece.trim()
    if (!isName(name)) return []
    const start = from + index + piece.indexOf(name)
    found.push({ place, name: name.replace(/^@/u, ''), start, end: start + name.length, weight: 2, timed, presents })
  }
  return found
}

/** "Ann Lee - Oak County": a full name, and behind the dash where its bearer comes from. */
function withoutOrganisation(row: string): string {
  const dash = /\s[–—-]\s/u.exec(row)?.index ?? row.length
  return row.slice(0, row.slice(0, dash).includes(' ') ? dash : row.length)
}

/** "Feedback (Ann, Bo): too steep", "Q (Ann): who pays?" */
function saidBehind(plain: string): RegExpExecArray | null {
  const match = beforeColon.exec(plain)
  const label = match?.[1] ?? ''
  return /^[QA]$/u.test(label) || contributions.has(label.toLowerCase()) || /^Proposals?$/u.test(label) ? match : null
}

const isStruck = ({ runs }: Text, at: number): boolean =>
  runs.some(({ kind, start, end }) => kind === 'delete' && start <= at && end > at)

const isName = (name: string): boolean =>
  shape.test(name) &&
  (name.length > 2 || beginsWithGivenName(name)) &&
  !organisationAtEnd.test(name) &&
  !name
    .split(' ')
    // "Will Reed" begins with a word that is a name as well.
    .filter((word, at, words) => !(at === 0 && words.length > 1 && mayBeGivenName(word)))
    .some((word) => isCommonWord(word) || isGroupNoun(word) || isAbstractNoun(word) || /^\p{Lu}{2,}$/u.test(word))
