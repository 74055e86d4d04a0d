import { isNoWord } from '../../lexicon/no-word.js'
import type { Item } from '../../outline/outline.js'
import type { People } from '../../people/people.js'
import { anyLabel, type SpeakerLabel } from './speaker-label.js'
import { isSurePerson } from './speakers.js'

/** "issue-12" is none. */
const handle = /^\p{Ll}{2}[\p{Ll}_-]{0,24}\p{N}{0,4}$/u

/**
 * Speakers who are written in small letters, or in front of a dash. Such a word may be a thing ("docs: …", "Radio - …"),
 * so one of them has to be a given name or somebody known, and there have to be two who speak; the others count where
 * they speak more than once, and right before or behind somebody else.
 *
 * @example
 * // - bo - who keeps the key?
 * // - leafy24 - the porter does
 * // - bo - then ask him
 * // - leafy24 - I did
 */
export function informalSpeakers(
  items: readonly Item[],
  people: People,
  others: ReadonlyMap<string, number>,
): ReadonlyMap<Item, SpeakerLabel> {
  const turns = new Map<Item, SpeakerLabel>()
  const times = new Map<string, number>()
  for (const item of items) {
    const label = item.form === 'code' ? null : anyLabel(item.text)
    if (!label || !isInformal(label) || !speaks(item, label)) continue
    turns.set(item, label)
    times.set(keyOf(label), (times.get(keyOf(label)) ?? 0) + 1)
  }
  const sure = new Set([...turns.values()].filter(({ name }) => isSurePerson(name, people)).map(keyOf))
  if (sure.size === 0) return new Map()
  const beside = besideOthers(items, turns, others)
  const found = new Map<Item, SpeakerLabel>()
  const speakers = new Set([...others.keys()].map((name) => name.toLowerCase()))
  for (const [item, label] of turns) {
    const key = keyOf(label)
    if (!sure.has(key) && ((times.get(key) ?? 0) < 2 || !beside.has(key))) continue
    found.set(item, label)
    speakers.add(key)
  }
  return speakers.size > 1 ? found : new Map()
}

const keyOf = ({ name }: SpeakerLabel): string => name.toLowerCase()

const isInformal = ({ name, colon }: SpeakerLabel): boolean =>
  isNoWord(name) && (handle.test(name) || (!colon && /^\p{Lu}\p{Ll}+$/u.test(name)))

/** A comma divides no speaker from the speech; "ann - absent" says nothing, and "docs: fix it (#12)" is an issue's title. */
const speaks = ({ text: { plain } }: Item, { rest }: SpeakerLabel): boolean =>
  plain[rest - 2] !== ',' && /\p{L}\s+\p{L}/u.test(plain.slice(rest)) && !/#\d/u.test(plain)

/** Those whose turn stands next to that of another. */
function besideOthers(
  items: readonly Item[],
  turns: ReadonlyMap<Item, SpeakerLabel>,
  others: ReadonlyMap<string, number>,
): Set<string> {
  const beside = new Set<string>()
  let last: string | null = null
  for (const item of items) {
    const label = turns.get(item) ?? anyLabel(item.text)
    const key = label && (turns.has(item) || others.has(label.name)) ? keyOf(label) : null
    if (key !== null && last !== null && key !== last) beside.add(key).add(last)
    last = key
  }
  return beside
}
