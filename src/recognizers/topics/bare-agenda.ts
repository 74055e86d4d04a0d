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

/** In characters: what is written below the entries of a list, and in a list altogether. */
export const lengthOfNotes = (entries: readonly Item[]): number =>
  entries.reduce((sum, { items }) => sum + lengthOf(items), 0)
export const lengthOf = (items: readonly Item[]): number =>
  items.reduce((sum, { text, items: inner }) => sum + text.plain.length + lengthOf(inner), 0)
