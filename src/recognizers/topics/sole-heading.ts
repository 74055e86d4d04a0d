import { namesFacet } from '../../lexicon/facets.js'
import { overLines } from '../../lexicon/over-lines.js'
import type { Section } from '../../outline/outline.js'
import type { TopicFound } from '../candidate.js'
import { opensMeeting } from './formality.js'

/**
 * Where nearly all subjects stand below one heading they are the main ones: a heading that says nothing itself holds them
 * as "Discussion" does, and one that opens the meeting stands beside them by mistake of depth. Any other subject keeps its
 * parts. The same holds for a heading that only sorts, "Presentations", "Pending issues".
 *
 * @example
 * // ## Projects        holds the subjects
 * // ### Roof repair    is a subject of level 1
 * // ### Summer fair
 */
export function withoutSoleHeading(all: readonly TopicFound[]): TopicFound[] {
  const top = all.filter(({ parent }) => parent === null)
  const partsOf = partsByTopic(all)
  const bare = new Set<TopicFound>()
  const opened = new Set<TopicFound>()
  for (const topic of top) {
    if (topic.source.kind !== 'section') continue
    const parts = (partsOf.get(topic) ?? []).filter(({ title }) => !namesFacet(title))
    if (parts.length < fewestParts) continue
    const holdsAll = top.length === 1
    const isWide = holdsAll || (!isCounted(topic.source) && (sorts.test(topic.title) || holdsNearlyAll(parts, all)))
    if (isWide && saysNothing(topic.source, parts)) bare.add(topic)
    else if (holdsAll && opensMeeting(topic.title)) opened.add(topic)
  }
  if (bare.size === 0 && opened.size === 0) return [...all]
  for (const topic of all) if (topic.parent && (bare.has(topic.parent) || opened.has(topic.parent))) topic.parent = null
  return all.filter((topic) => !bare.has(topic))
}

function partsByTopic(all: readonly TopicFound[]): Map<TopicFound, TopicFound[]> {
  const parts = new Map<TopicFound, TopicFound[]>()
  for (const topic of all) {
    if (!topic.parent) continue
    const beside = parts.get(topic.parent)
    if (beside) beside.push(topic)
    else parts.set(topic.parent, [topic])
  }
  return parts
}

/** "2. Old business", "TOPIC: Minutes": whoever counts or labels it goes through it as one subject. */
const isCounted = ({ heading }: Section): boolean => /^\s*(?:\d{1,2}[.) ]|(?:sub)?topic\b)/iu.test(heading?.plain ?? '')

/** Parts of one name are turns of a speaker. */
function holdsNearlyAll(parts: readonly TopicFound[], all: readonly TopicFound[]): boolean {
  const least = parts.every(({ source }) => source.kind === 'section') ? nearlyAll : nearlyAllItems
  return parts.length >= all.length * least && new Set(parts.map(({ title }) => title)).size === parts.length
}

/** A single part is no list of subjects. */
const fewestParts = 2
/** Of all subjects of the minutes, those that stand in one. */
const nearlyAll = 0.6
/** Bullets are parts of the heading above them more often than headings are. */
const nearlyAllItems = 0.75
/** In characters: a line that leads to what follows. */
const longestLead = 120

/** Headings that say what kind of things follow, and nothing about them. */
const sorts = new RegExp(
  overLines`
    ^(?:item \d+:? )?(?:
      (?:other|pending|open|outstanding|ongoing|general|old|new|current|remaining) (?:issues|work|topics|items)
      |(?:(?:other|further|old|new|unfinished|regular) )?(?:
        presentations|talks
        |discussions?(?: (?:items|points|topics))?
        |business
      )
      |issues (?:marked|labell?ed|tagged) \w+(?:-\w+)*
      |(?:(?:early |late )?(?:morning|afternoon|evening)|day (?:\d|one|two|three))(?: session)?
    )\W{0,9}$
  `,
  'iu',
)

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
