import type { Section } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { isBareAgenda } from './bare-agenda.js'
import { keyOf } from './topic-title.js'

/** "Details" below the entries of an agenda that is a plan alone. */
export const isDetailOfAgenda = (section: Section, context: Context): boolean =>
  section.parent !== null &&
  section.parent.items.length > 0 &&
  context.roleOf(section.parent) === 'agenda' &&
  isBareAgenda(section, context)

/** "Raw notes", "Aggregated notes" below an agenda of which none is an entry. */
export function isNotesBehindAgenda(section: Section, context: Context): boolean {
  const words = section.heading?.plain.trim() ?? ''
  if (!/^(?:\S+ ){1,2}(?:notes|minutes)\W*$/iu.test(words)) return false
  const agenda = context.sections.find((other) => other.start < section.start && context.roleOf(other) === 'agenda')
  return (
    agenda !== undefined &&
    agenda.items.length >= 2 &&
    !agenda.items.some(({ text }) => keyOf(text.plain).includes(keyOf(words)))
  )
}

/** A section, whatever its heading, whose bullets are the entries of the agenda in front of it, with notes now. */
export function repeatsAgenda(section: Section, context: Context): boolean {
  if (section.sections.length > 0 || section.items.filter(({ items }) => items.length > 0).length < 2) return false
  const agenda = context.sections.find((other) => other.start < section.start && isListOfEntries(other, context))
  if (!agenda || agenda.items.length < 2) return false
  const entries = agenda.items.map(({ text }) => keyOf(text.plain)).filter((entry) => entry !== '')
  const names = (words: string) =>
    entries.some((entry) => words === entry || (entry.length >= shortestEntry && words.startsWith(`${entry} `)))
  const again = section.items.filter(({ text }) => names(keyOf(text.plain)))
  if (again.length < 2 || again.length < agenda.items.length / 2) return false
  // Where entries have headings of their own, what comes again in front of them is only looked back at.
  return !context.sections.some(({ heading, start }) => heading && start > section.start && names(keyOf(heading.plain)))
}

/** An agenda, or a list below "Topics" in which nothing is told. */
const isListOfEntries = (section: Section, context: Context): boolean => {
  const role = context.roleOf(section)
  return role === 'agenda' || (role === 'wrapper' && section.items.every(({ items }) => items.length === 0))
}

/** In characters: a shorter one begins many. */
const shortestEntry = 8

/** "Consent agenda", "Regular business" above the subjects, with a line perhaps that leads to them; "Any other business" is one. */
export const isPartOfAgenda = ({ heading, items, sections }: Section): boolean =>
  sections.length > 0 &&
  items.length <= 1 &&
  items.every(({ items: inner, text }) => inner.length === 0 && text.plain.length <= longestLead) &&
  /^(?!.*\bother business$).* (?:agenda|business)$/iu.test(heading?.plain.trim() ?? '')

/** "New", "Standing" inside of the agenda: which entries stand below it, and no more. */
export const sortsAgenda = ({ heading, parent, sections }: Section, context: Context): boolean =>
  sections.length === 0 &&
  parent !== null &&
  context.roleOf(parent) === 'agenda' &&
  /^\W*(?:new|old|current|ongoing|recurring|regular|standing|carried over|left over|pending|added|additional|extra|proposed|fixed|weekly|monthly)\W*$/iu.test(
    heading?.plain ?? '',
  )

/** In characters. */
const longestLead = 120
