import { isGivenName } from '../../lexicon/given-names.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import { position } from '../../lexicon/office-words.js'
import { overLines } from '../../lexicon/over-lines.js'
import type { Item } from '../../outline/outline.js'
import { sliceText, type Text, trimText } from '../../outline/text.js'
import { initialsOf } from '../../people/name-rules.js'
import { looksLikeName } from './name-shape.js'

/** An organisation with those who stand for it. */
export interface Delegation {
  organisation: string
  people: Text[]
}

const dashed = /^([^–—()]{2,70}?)\s+[–—-]\s+(\S.*)$/u
const bracketed = /^([^()]{2,70}?)\s*\(([^()]{3,160})\)\s*[*+†]?$/u
const organisationWord = new RegExp(
  overLines`
    \b(?:
      PMC|WG|SIG|TSC|Inc|Ltd|LLC|GmbH|Corp|Co|University|College|School|Institute
      |Foundation|Council|Association|Society|Committee|Project|Group|Team|Labs?|Club
      |Union|Office|Ministry|Department|Bank|Museum|Library|Technologies|Systems|Trust
      |Agency|Authority
      |Cent(?:er|re)
      |Consortium|Company
      |Laborator(?:y|ies)
      |Hospital|Academy|Alliance|Federation|Bureau|Administration|Service
    )\b\.?
  `,
  'iu',
)

/** Words that end in one that only organisations have in their names. */
export const organisationAtEnd = new RegExp(`${organisationWord.source}$`, 'iu')

/**
 * Whether the entries of a list begin with organisations, their people behind a dash or in brackets: more given names
 * stand behind than in front, and one alone counts only beside a word such as "Council".
 *
 * @example
 * // * Oak Library - Ann Lee / Bo Ray
 * // * Rowing Club (Cy Mo)
 */
export function areOrganisationsFirst(items: readonly Item[]): boolean {
  let [front, behind, surely] = [0, 0, false]
  for (const { text, items: inner } of items) {
    const parts = inner.length === 0 || text.plain.length < 120 ? partsOf(text) : null
    if (!parts) continue
    if (isGivenName(firstWord(parts.organisation))) front++
    else if (parts.people.some(({ plain }) => isGivenInFull(plain))) {
      behind++
      surely ||= organisationWord.test(parts.organisation)
    } else if (
      organisationAtEnd.test(parts.organisation) &&
      parts.people.some(({ plain }) => isPersonsFullName(plain))
    ) {
      behind++
      surely = true
    }
  }
  return behind > front * 2 && (behind >= 2 || surely)
}

/** Reads an entry of such a list; null where it is no delegation. */
export function delegationIn(text: Text): Delegation | null {
  const parts = partsOf(text)
  return parts && !isGivenName(firstWord(parts.organisation)) ? parts : null
}

const firstWord = (words: string): string => words.split(' ')[0] ?? ''

const isGivenInFull = (plain: string): boolean => isGivenName(firstWord(plain.trim())) && isPersonsFullName(plain)

/** Two to four words that name neither an organisation nor a post. */
const isPersonsFullName = (plain: string): boolean => {
  const name = plain.replace(/\([^()]*\)|[*+†]/gu, '').trim()
  return (
    /^\p{Lu}\p{Ll}\S*(?: \S+){1,3}$/u.test(name) &&
    looksLikeName(name) &&
    !organisationWord.test(name) &&
    meetingRole(name) === null &&
    !position.test(name)
  )
}

function partsOf(text: Text): Delegation | null {
  const match = dashed.exec(text.plain) ?? bracketed.exec(text.plain)
  if (!match?.[1] || !match[2] || match[1].startsWith('@')) return null
  const from = text.plain.indexOf(match[2], match[1].length)
  if (areInitials(match[1].trim(), match[2])) return null
  return { organisation: match[1].trim(), people: dividedAtSlashes(sliceText(text, from, from + match[2].length)) }
}

/** "AL - Ann Lee, Harbour Office", "ALe - Ann Lee – Oak": how somebody is called in the notes. */
export function areInitials(letters: string, behind: string): boolean {
  if (!/^\p{Lu}\p{L}{1,3}$/u.test(letters)) return false
  const name = (behind.split(/[,([]|\s?[–—-]\s/u)[0] ?? '').trim()
  const initials = initialsOf(name)
  return (
    initials.includes(letters.toLowerCase()) ||
    (/^\p{Lu}{2}\p{Ll}$/u.test(letters) &&
      initials.includes(letters.slice(0, 2).toLowerCase()) &&
      areLettersOf(letters, name))
  )
}

/** "BRY" of Bo Ray, "ALE" of Ann Lee: letters of each word, the first of it foremost. */
export function areLettersOf(letters: string, name: string): boolean {
  const words = name.trim().toLowerCase().split(/\s+/u)
  if (words.length < 2 || words.length > letters.length) return false
  let [word, at] = [0, 0]
  for (const letter of letters.toLowerCase()) {
    if (words[word + 1]?.[0] === letter && at > 0) [word, at] = [word + 1, 1]
    else {
      const found = words[word]?.indexOf(letter, at) ?? -1
      if (found < 0 || (at === 0 && found > 0)) return false
      at = found + 1
    }
  }
  return word === words.length - 1
}

function dividedAtSlashes(text: Text): Text[] {
  const people: Text[] = []
  let from = 0
  for (const { index, 0: divider } of text.plain.matchAll(/\s*(?:\/|;|&|,(?! (?:Jr|Sr))| and )\s*/gu)) {
    people.push(trimText(sliceText(text, from, index)))
    from = index + divider.length
  }
  people.push(trimText(sliceText(text, from, text.plain.length)))
  return people
}
