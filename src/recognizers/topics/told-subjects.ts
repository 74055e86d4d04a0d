import { overLines } from '../../lexicon/over-lines.js'
import type { Item } from '../../outline/outline.js'
import type { Context } from '../context.js'
import { isBullet } from '../list-items.js'
import { mayHoldSubjects } from './last-resort.js'
import type { LedItem } from './led-subjects.js'

/**
 * The subjects of minutes that are a list of paragraphs, where most begin by saying what was talked about: the first
 * sentence is the name that they have.
 *
 * @example
 * // - The council discussed the roof. Two offers are in.
 * // - The fair was talked over. Bo found a band.
 */
export function toldSubjects(context: Context): LedItem[] {
  for (const section of context.sections) {
    const told = mayHoldSubjects(section, context) ? toldAmong(section.items.filter(isBullet)) : []
    if (told.length > 0) return told
  }
  return []
}

/** Those of a list that say first what was talked about, where most do. */
export function toldAmong(bullets: readonly Item[]): LedItem[] {
  const told = bullets.flatMap((item) => readTold(item))
  return told.length >= fewest && told.length >= bullets.length / 2 ? told : []
}

/** A single one may be a remark. */
const fewest = 2

function readTold(item: Item): LedItem[] {
  const lead = firstSentence.exec(item.text.plain)?.[1]
  return lead !== undefined && talk.test(lead) ? [{ item, lead: lead.length }] : []
}

/** With another sentence behind it, which says what was said. */
const firstSentence = /^([^.!?:]{10,160})\.\s+(?=\p{Lu})/u

/** "The council discussed the roof", "The roof was looked at": that it was talked about, and by nobody alone. */
const talk = new RegExp(
  overLines`
    ^(?:the|this|there|we|members|all|our|an?)\b.{0,80}\b(?:
      discussed|debated|reviewed|considered
      |talked (?:about|over|through)
      |gone (?:over|through)
      |looked (?:at|into|over)
      |discussion (?:about|of|on)
    )\b
    |^\p{Lu}[^,;]{2,80}\b(?:was|were) (?:discussed|debated|reviewed|considered)\b
  `,
  'iu',
)
