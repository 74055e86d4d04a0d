import { isOfPeople } from '../../lexicon/section-words.js'
import type { Item, Section } from '../../outline/outline.js'
import { firstNoteBehind } from '../attendance/extent.js'
import type { Context } from '../context.js'
import { candidatesIn } from './candidate-items.js'
import { namesNoSubject } from './last-resort.js'
import { isSubject } from './subject-item.js'

/** A single entry with notes is a remark on somebody. */
const fewestEntries = 2
/** In words: what is noted beside somebody's name is shorter. */
const wordsOfNote = 5

/**
 * The subjects behind a list of people, where no heading divides them: entries with notes of their own, in which something is told.
 *
 * @example
 * // ## Present
 * // - Ann
 * // - Bo
 * //
 * // 1. Roof repair
 * //    - Ann has two offers from firms in town.
 * // 2. Summer fair
 * //    - Bo has found a band that plays until midnight.
 */
export function behindPeople(section: Section, context: Context): Item[] {
  const role = context.roleOf(section)
  if (!isOfPeople(role)) return []
  if (section.items.filter(({ items }) => items.length > 0).length < fewestEntries) return []
  const first = firstNoteBehind(section)
  if (!first) return []
  const entries = candidatesIn(section, context).filter(
    (item) =>
      item.start >= first.start &&
      item.items.length > 0 &&
      item.form !== 'code' &&
      !namesNoSubject(item.text, context) &&
      isSubject(item, context),
  )
  const notes = entries.flatMap(({ items }) => items)
  const told = notes.filter(({ text }) => text.plain.split(/\s+/u).length >= wordsOfNote)
  return entries.length >= fewestEntries && told.length >= notes.length / 2 ? entries : []
}
