import type { Item, Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { keyOf } from './topic-title.js'

/**
 * The lines in the notes that say again what the agenda in front of them lists: each heads the paragraphs behind it, though
 * nothing marks it as a heading.
 *
 * @example
 * // ## Agenda
 * // - Roof repair (10 min)
 * // - Summer fair (20 min)
 * //
 * // ## Notes
 * // Roof repair
 * //
 * // Ann has two offers.
 */
export function linesOfAgenda(section: Section, context: Context): Item[] {
  const agenda = context.sections.find(
    (other) => other.start < section.start && context.roleOf(other) === 'agenda' && other.items.length > 1,
  )
  if (!agenda) return []
  const entries = agenda.items.map(({ text }) => keyOf(text.plain)).filter((entry) => entry !== '')
  const names = (line: string) => entries.some((entry) => entry === line || entry.startsWith(`${line} `))
  const lines = section.items.filter(
    ({ form, text: { plain } }) =>
      (form === 'paragraph' || form === 'line') && plain.length <= longestLine && names(keyOf(plain)),
  )
  return lines.length >= fewest ? lines : []
}

/** In characters. */
const longestLine = 80
/** A single line may be a remark. */
const fewest = 2
