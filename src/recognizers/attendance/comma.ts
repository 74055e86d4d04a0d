import type { Item } from '../../outline/outline.js'
import { contactsIn } from './contacts.js'
import { looksLikeName } from './name-shape.js'
import { likenessOf } from './people-list.js'

/**
 * What a comma divides in a list of people: the next person (one line with many names), a name from an affiliation
 * ("Ann Lee, ACME"), or a family name from a given name ("Lee, Ann").
 */
export function meaningOfComma(items: readonly Item[]): 'next' | 'affiliation' | 'family-first' {
  const entries = items
    .filter((item) => item.items.length === 0)
    .map((item) => contactsIn(item.text.plain).rest.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ''))
  if (comesAgain(entries)) return 'affiliation'
  const commas = entries.map((entry) => entry.split(/[,;]/u).length - 1)
  const lists = entries.filter(
    (entry, index) =>
      !isNameAndAcronym.test(entry) &&
      (commas[index] ?? 0) >= 1 &&
      countNames(entry) >= 2 &&
      (entries.length === 1 || (commas[index] ?? 0) >= 3),
  )
  if (lists.length > entries.length / 3 && lists.length > 0) return 'next'
  const rows = entries.filter(isRowOfFullNames)
  if (rows.length >= 2 && rows.length > commas.filter((count) => count > 0).length / 2) return 'next'
  // One list that runs over several lines.
  if (items.some(({ form, text }) => form === 'line' && /\S,\s*$/u.test(text.plain))) return 'next'
  const family = entries.filter((entry) =>
    /^\s*\p{Lu}[\p{L}'’-]+,\s*\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}.]*)?\s*(?:\s[–—-]\s.*)?$/u.test(entry),
  )
  const divided = commas.filter((count) => count > 0).length
  return family.length >= 2 && family.length > divided * 0.7 ? 'family-first' : 'affiliation'
}

/** "Ann Lee, Sea Museum" and "Bo Ray, Sea Museum": nobody is named twice in one list, an organisation is. */
function comesAgain(entries: readonly string[]): boolean {
  const parts = entries.flatMap((entry) => [
    ...new Set(
      entry
        .split(',')
        .slice(1)
        .map((part) => part.trim()),
    ),
  ])
  const long = parts.filter((part) => part.length > shortestAgain)
  return new Set(long).size < long.length
}

/** In characters: "MD" and "Jr." come again behind names. */
const shortestAgain = 3

/** "Ann Lee, BBC": nobody is called by full name and nobody else by letters. */
const isNameAndAcronym = /^\s*\p{Lu}\p{Ll}+(?: \p{Lu}\S*){1,3},\s*\p{Lu}{3,6}\s*$/u

/** "Ann Lee, Bo Ray": nothing but names in full, each with a given name. */
export const isRowOfFullNames = (entry: string): boolean => {
  const parts = entry.split(',').map((part) => part.trim())
  return parts.length >= 2 && parts.every((part) => likenessOf(part) === 2 && part.includes(' '))
}

/** How many of a line's comma-separated parts look like names. */
export const countNames = (entry: string): number =>
  entry.split(/[,;]/u).filter((part) => looksLikeName(part) || /^\s*@[\w-]+\s*$/u.test(part)).length
