import { isGivenName } from '../../lexicon/given-names.js'
import { isOrderVerb } from '../../lexicon/orders.js'
import type { Item } from '../../outline/outline.js'
import type { Text } from '../../outline/text.js'
import { speakerLabel } from '../attendance/speaker-label.js'
import type { OwnerFound } from '../candidate.js'
import type { Context } from '../context.js'
import { namesOfRow, ownerNamesIn } from './owner-names.js'
import { ownersIn } from './task-lead.js'
import { isOwner } from './task-owner.js'

/** Two may end in a name by chance. */
const fewest = 3

/** Where the names stand that end an entry, and where what they are to do ends. */
interface NameBehind {
  from: number
  start: number
  end: number
}

const behind =
  /(?::|\s[–—-])\s+(@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?(?:(?:\s?[/&+,]\s?| and )@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?){0,3})(?: \([^()]{1,40}\))?$/u

/** The names at the end of an entry, whoever they are: "Roof: Ann", "Gutters and drains - Bo/Cy (for now)". */
export function nameBehind({ plain }: Text, context: Context): NameBehind | null {
  const match = plain.length <= longestEntry ? behind.exec(plain.trimEnd().replace(/\.$/u, '')) : null
  const names = match?.[1]
  if (!match || !names || match.index === 0 || !isOwner(names, context)) return null
  // "Ann: Roof"
  if (namesOfRow(plain.slice(0, match.index)).every((name) => isSomebody(name, context))) return null
  const start = match.index + match[0].indexOf(names)
  return { from: match.index, start, end: start + names.length }
}

/** In characters. */
const longestEntry = 300

const isSomebody = (name: string, { people }: Context): boolean => people.knows(name) || isGivenName(name)

/**
 * Whether the tasks of a list are shared out by names at their ends: most entries end so, and half of these names are
 * somebody's.
 *
 * @example
 * // ## Next steps
 * // - Roof: Ann
 * // - Gutters: Weizhong
 * // - Paint - Ann
 */
export function endInNames(items: readonly Item[], context: Context): boolean {
  if (items.length < fewest) return false
  const ends = items.flatMap(({ text }) => {
    const found = nameBehind(text, context)
    return found ? [text.plain.slice(found.start, found.end)] : []
  })
  if (ends.length < fewest || ends.length * 2 <= items.length) return false
  const names = ends.flatMap(namesOfRow)
  return names.filter((name) => isSomebody(name, context)).length * 2 >= names.length
}

/** Whether the tasks of a list stand below whose they are: what leads any of them names somebody, for half of them at least. */
export function leadWithNames(items: readonly Item[], context: Context): boolean {
  const leads = items.filter(({ items: below, checked }) => below.length > 0 && checked === null)
  return leads.length > 1 && leads.filter(({ text }) => ownersIn(text, context).length > 0).length * 2 >= leads.length
}

/** "All Beekeepers", "Spring Fair Volunteers" beside names above their tasks: a group that is known by no word of its own. */
export function groupIn(text: Text): OwnerFound[] {
  const words =
    /^(?:(?:All|The) )?(?:\p{Lu}[\p{L}\d'’-]*|\d+)(?: (?:\p{Lu}[\p{L}\d'’-]*|\d+|of|the|and))*s(?=:?\s*$)/u.exec(
      text.plain,
    )?.[0]
  if (words === undefined || isOrderVerb(words.split(' ')[0] ?? '')) return []
  return ownerNamesIn(text, 0, words.length)
}

/** Whether each of the entries stands behind somebody's name: "Ann: slides". */
export const areSomebodys = (items: readonly Item[], { people }: Context): boolean =>
  items.every(({ text }) => people.knows(speakerLabel(text, false)?.name ?? ''))
