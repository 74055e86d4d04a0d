import { decisionLabel } from '../../lexicon/labels.js'
import { outcomeOf } from '../../lexicon/outcome.js'
import { isUndecided } from '../../lexicon/settlement.js'
import type { Section } from '../../outline/outline.js'
import { collapse, sourceRange, type Text, trimRange } from '../../outline/text.js'
import type { DecisionFound } from '../candidate.js'
import type { Context } from '../context.js'
import { cueIn } from '../cue.js'

/**
 * Headings that are decisions, by their label. One note below, and nothing else, belongs to it.
 *
 * @example
 * // ### Decision: new paint for the shed
 * // The green one that Ann found, for 30 at most.
 */
export const headedDecisions = (context: Context): DecisionFound[] =>
  context.sections.flatMap((section) =>
    section.heading && section !== context.titleSection ? (read(section, section.heading) ?? []) : [],
  )

function read(section: Section, heading: Text): DecisionFound | null {
  const label = decisionLabel.exec(heading.plain)
  if (!label) return null
  const [start, end] = trimRange(heading.plain, label[0].length, heading.plain.length)
  const words = heading.plain.slice(start, end)
  if (!/\p{L}{3}|\p{Lo}/u.test(words) || words.endsWith('?') || isUndecided(words)) return null
  const note = noteBelow(section)
  const text = note ? `${words} ${note.plain}` : words
  return {
    kind: 'decision',
    text: collapse(text),
    outcome: outcomeOf(text),
    basis: 'explicit',
    cue: cueIn(heading, 'label', 0, label[0].length),
    place: section,
    start: sourceRange(heading, start, end).sourceStart,
    end: note ? sourceRange(note, 0, note.plain.length).sourceEnd : sourceRange(heading, start, end).sourceEnd,
  }
}

/** In characters: more is told of the decision than what it is. */
const longestNote = 300

function noteBelow({ items, tables, sections }: Section): Text | null {
  const [only] = items
  const alone = items.length === 1 && tables.length === 0 && sections.length === 0 && only?.items.length === 0
  return alone && only.form !== 'code' && only.text.plain.length <= longestNote ? only.text : null
}
