import { isAbstractNoun, isCommonWord, isGroupNoun } from '../../lexicon/common-words.js'
import { beginsWithGivenName } from '../../lexicon/given-names.js'
import { meetingRole } from '../../lexicon/meeting-roles.js'
import { bodies } from '../../lexicon/office-words.js'
import { presenceOf } from '../../lexicon/presence-words.js'
import type { Item } from '../../outline/outline.js'
import type { People } from '../../people/people.js'

/** A name in brackets in front of a note. */
export interface BracketedSpeaker {
  name: string
  start: number
  end: number
  /** Where what is said begins. */
  rest: number
}

const inFront =
  /^[([](?:name=)?(@?\p{L}[\p{L}\d_.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})[)\]]:?(?:\s+(?:[–—-]\s+)?|(?=\[))\S/u
/** Fewer may be remarks. */
const fewest = 3

/**
 * Who says a note, where minutes put that in brackets in front of it. One such bracket may be anything, so three are
 * needed; half of them hold a given name or somebody known, or one does and most come again. Then initials and handles
 * count as well.
 *
 * @example
 * // - (AL) The roof leaks.
 * // - (Bo) Since spring.
 * // - (Cy) Tiles are cheap.
 * // - [name=Dora] I agree.
 */
export function bracketedSpeakers(items: readonly Item[], people: People): ReadonlyMap<Item, BracketedSpeaker> {
  const found = new Map<Item, BracketedSpeaker>()
  let sure = 0
  for (const item of items) {
    const { plain } = item.text
    const match = item.form === 'code' || !/^[([]/u.test(plain) ? null : inFront.exec(plain)
    const name = match?.[1] ?? ''
    if (!match || !canSpeak(name, people)) continue
    const at = plain.indexOf(name)
    const from = name.startsWith('@') ? at + 1 : at
    if (beginsWithGivenName(name) || people.knows(name)) sure++
    found.set(item, {
      name: name.replace(/^@/u, ''),
      start: from,
      end: at + name.length,
      rest: match[0].length - 1,
    })
  }
  const names = [...found.values()].map(({ name }) => name)
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  const again = names.filter((name) => times.get(name) !== 1).length
  const enough = sure >= names.length / 2 || (sure > 0 && sure + again >= names.length / 2)
  return names.length >= fewest && times.size > 1 && enough ? found : new Map()
}

/** "(optional)", "[WIP]", "(chair)", "(late)" name nobody. */
const canSpeak = (name: string, people: People): boolean =>
  name.length > 1 &&
  !name
    .replace(/^@/u, '')
    .split(' ')
    .some((word) => isCommonWord(word) || isGroupNoun(word) || isAbstractNoun(word) || bodies.has(word)) &&
  meetingRole(name) === null &&
  presenceOf(name) === null &&
  (/^\p{Lu}/u.test(name) || /^@?[\p{Ll}\d_-]{4,}$/u.test(name) || people.isNick(name))
