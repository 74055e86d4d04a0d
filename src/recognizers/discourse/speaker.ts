import { isOrder } from '../../lexicon/orders.js'
import type { Item } from '../../outline/outline.js'
import { sliceText, sourceRange } from '../../outline/text.js'
import type { People } from '../../people/people.js'
import type { BracketedSpeaker } from '../attendance/bracketed-speakers.js'
import { speakerLabel } from '../attendance/speaker-label.js'
import type { OwnerFound } from '../candidate.js'

/** Whose turn a note is, and where in its text what they say begins. */
export type Speaker = OwnerFound & { rest: number }

/** Who speaks in this document: how often each name stands as a label, and the notes with a name in brackets in front. */
export interface Speakers {
  named: ReadonlyMap<string, number>
  bracketed: ReadonlyMap<Item, BracketedSpeaker>
}

/** The speaker that a note names in front. */
export function ownSpeaker(item: Item, { named, bracketed }: Speakers, people: People): Speaker | null {
  if (item.form === 'code') return null
  const label = speakerLabel(item.text, true)
  if (!label) return inBrackets(item, bracketed.get(item))
  const comma = item.text.plain[label.rest - 2] === ','
  // "Ann updates the draft, Bo reads it"
  if (comma && / \p{Ll}{3,} (?:\p{L}+ )?\p{Ll}{3,}/u.test(label.name)) return null
  if (comma && goesOn(item.text.plain.slice(label.rest), people)) return null
  const known = people.knows(label.name)
  if (comma ? !people.find(label.name) : !known && !named.has(label.name)) return null
  const relayed = speakerLabel(sliceText(item.text, label.rest, item.text.plain.length), false)
  // "Scribe: Ann Lee: I volunteer": the scribe passes on what Ann said.
  const inner = relayed && named.has(relayed.name) ? label.rest : 0
  const speaker = relayed && inner > 0 ? relayed : label
  const { sourceStart, sourceEnd } = sourceRange(item.text, inner + speaker.start, inner + speaker.end)
  return { name: speaker.name, start: sourceStart, end: sourceEnd, rest: inner + speaker.rest }
}

/** "[Ann] I'll ask", where that is how the notes say who speaks; "[Ann] Ask the baker" tells Ann what to do. */
function inBrackets({ text }: Item, speaker: BracketedSpeaker | undefined): Speaker | null {
  if (!speaker || isOrder(text.plain.slice(speaker.rest))) return null
  const { sourceStart, sourceEnd } = sourceRange(text, speaker.start, speaker.end)
  return { name: speaker.name, start: sourceStart, end: sourceEnd, rest: speaker.rest }
}

/** "Ann, Bo and Cy will …", "Ann, could you …", "Ann, who has a key, …": behind the comma come others, or more of Ann. */
const goesOn = (rest: string, people: People): boolean => {
  const name = /^(?:and )?(\p{Lu}[\p{L}'’-]*)(?:,? and |, | (?:will|to) )/u.exec(rest)?.[1]
  return (
    (name !== undefined && people.knows(name)) || /^(?:can|could|would|will) you\b|^(?:please|who|whose)\b/iu.test(rest)
  )
}
