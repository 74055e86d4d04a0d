import { type Item, isWithin, type Section } from '../../outline/outline.js'
import type { Context } from '../context.js'

/** Entries of an agenda, or in its details, that are only explained there: the notes behind it say more than they do. */
export function isBareAgenda(section: Section, context: Context): boolean {
  const agenda = [section, section.parent].find((around) => around && context.roleOf(around) === 'agenda')
  if (!agenda) return false
  const said = lengthOfNotes(section.items)
  return context.sections.some(
    (other) =>
      other.start > section.start &&
      context.roleOf(other) === 'wrapper' &&
      !isWithin(other, agenda) &&
      lengthOf(other.items) > said,
  )
}

/** How much is written below the entries of a list, in characters. */
export const lengthOfNotes = (entries: readonly Item[]): number =>
  entries.reduce((sum, { items }) => sum + lengthOf(items), 0)

/** How much is written in a list altogether, in characters. */
export const lengthOf = (items: readonly Item[]): number =>
  items.reduce((sum, { text, items: inner }) => sum + text.plain.length + lengthOf(inner), 0)
