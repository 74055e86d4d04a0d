import type { Section } from '../../outline/outline.js'
import type { TopicFound } from '../candidate.js'
import { opensMeeting } from './formality.js'

/**
 * Where all subjects stand below one heading they are the main ones: a heading that says nothing itself holds them as
 * "Discussion" does, and one that opens the meeting stands beside them by mistake of depth. Any other subject keeps its
 * parts.
 *
 * @example
 * // ## Projects        holds the subjects
 * // ### Roof repair    is a subject of level 1
 * // ### Summer fair
 */
export function withoutSoleHeading(all: readonly TopicFound[]): TopicFound[] {
  const [only, ...others] = all.filter(({ parent }) => parent === null)
  if (!only || others.length > 0 || only.source.kind !== 'section') return [...all]
  const parts = all.filter(({ parent }) => parent === only)
  const isBare = saysNothing(only.source, parts)
  if (parts.length < fewestParts || !(isBare || opensMeeting(only.title))) return [...all]
  return all
    .filter((topic) => topic !== only || !isBare)
    .map((topic) => {
      if (topic.parent === only) topic.parent = null
      return topic
    })
}

/** A single part is no list of subjects. */
const fewestParts = 2
/** In characters: a line that leads to what follows. */
const longestLead = 120

/** Whether a section has nothing of its own but a line that leads to its parts. */
function saysNothing({ items, tables }: Section, parts: readonly TopicFound[]): boolean {
  const ofParts = new Set(parts.map(({ source }) => source))
  const own = items.filter((item) => /\p{L}/u.test(item.text.plain) && !ofParts.has(item))
  return (
    tables.length === 0 &&
    own.length <= 1 &&
    own.every(({ items: inner, text }) => inner.length === 0 && text.plain.length <= longestLead)
  )
}
