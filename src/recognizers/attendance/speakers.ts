import { beginsWithGivenName, isGivenName } from '../../lexicon/given-names.js'
import type { Item, Section } from '../../outline/outline.js'
import { couldBePerson } from '../../people/could-be-person.js'
import { NearWords } from '../../people/near-words.js'
import type { People } from '../../people/people.js'
import { nameWords } from '../../people/spelling.js'
import { isOfReporter } from './reporters.js'
import { canBeSpeaker, type SpeakerLabel, speakerLabel } from './speaker-label.js'

/** Decision, action, question, information. */
const ofEntry = /^[DAQI]$/u

/**
 * The names that stand as speakers in front of notes: known people, and names that do so more than once or speak of
 * themselves ("I", "we").
 */
export function speakersIn(items: readonly Item[], people: People): Map<string, number> {
  const counts = new Map<string, { count: number; self: number }>()
  const letters = new Set<string>()
  for (const item of items) {
    const label = item.form === 'code' ? null : speakerLabel(item.text, false)
    if (label?.name.length === 1) letters.add(label.name)
    if (!label || !canBeSpeaker(label.name) || isOfReporter(item.text.plain)) continue
    const entry = counts.get(label.name) ?? { count: 0, self: 0 }
    entry.count++
    if (/\b(?:I|[Ww]e|[Mm]y|[Oo]ur|I'[a-z]+|I’[a-z]+)\b/u.test(item.text.plain.slice(label.rest))) entry.self++
    counts.set(label.name, entry)
  }
  // "D: no more mail", "A: order paint", "Q: who pays?": what an entry is, by its first letter.
  if (letters.has('A') && letters.has('D') && [...letters].every((name) => ofEntry.test(name) && !people.knows(name)))
    for (const name of letters) counts.delete(name)
  const inTurn = speakersInTurn(items, people, (name) => (counts.get(name)?.count ?? 0) > 1)
  const isListed = people.all.filter(({ attendee }) => attendee?.basis === 'listed').length >= shortestTalk
  const known = knownWords(inTurn, people)
  const speakers = new Map<string, number>()
  for (const [name, { count, self }] of counts) {
    // Beside those who are listed "Roof: …" once is what they talk about.
    if (isListed && count === 1 && self === 0 && !isSurePerson(name, people)) continue
    const short = /^\p{Lu}{2,4}$/u.test(name)
    if (
      people.find(name) ||
      (inTurn.has(name) && !isShortened(name, counts) && !isMisspelt(name, known)) ||
      (short
        ? count >= 3 || (count >= 2 && self > 0)
        : count >= 2 || (self > 0 && (!name.includes(' ') || beginsWithGivenName(name))))
    )
      speakers.set(name, count)
  }
  // "Width: …", "Surface: …", and "Width: …" again: where nobody is sure, and nobody speaks of himself, nobody speaks.
  const isTold = [...speakers.keys()].every((name) => !isSurePerson(name, people) && counts.get(name)?.self === 0)
  if (isTold && !isListed)
    for (const name of speakers.keys()) if (/^\p{Lu}\p{Ll}{4,}$/u.test(name)) speakers.delete(name)
  // "Ann: …" once among the turns of others.
  const once = [...counts].filter(
    ([name]) => !speakers.has(name) && (name.includes(' ') ? isInFull(name) && speakers.size > 1 : isGivenName(name)),
  )
  if (speakers.size > 0 && speakers.size + once.length >= shortestTalk)
    for (const [name, { count }] of once) if (!isMisspelt(name, known)) speakers.set(name, count)
  return speakers
}

/** "Ann Lee": two words, no heading's. */
const isInFull = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+$/u.test(name) && beginsWithGivenName(name) && couldBePerson(name)

/** "Lantern" where "Lanternfish" speaks too. */
const isShortened = (name: string, all: ReadonlyMap<string, unknown>): boolean =>
  !name.includes(' ') && [...all.keys()].some((other) => other.length > name.length && other.startsWith(name))

/** The words of names that are known, by which a slip of the pen is told; shorter ones are too like each other. */
function knownWords(inTurn: ReadonlySet<string>, people: People): NearWords {
  const words = new NearWords()
  if ([...inTurn].every((name) => people.knows(name))) return words
  for (const name of [...people.all.map((person) => person.name), ...inTurn])
    for (const word of nameWords(name)) if (word.length >= shortestMisspelt) words.add(word)
  return words
}

const shortestMisspelt = 5

/** "Leondard" where Leonard speaks too: nobody else. */
const isMisspelt = (name: string, known: NearWords): boolean =>
  !name.includes(' ') && name.length >= shortestMisspelt && known.near(name).size > 0

/** So many labelled notes one after the other are turns of a talk. */
const shortestTalk = 3

/**
 * Those who speak in turn: labels of notes that follow each other, most of which name somebody known or have a given name.
 * The others among them are people as well.
 */
function speakersInTurn(items: readonly Item[], people: People, again: (name: string) => boolean): Set<string> {
  const speakers = new Set<string>()
  let parts: Array<{ section: Section; names: string[] }> = []
  const end = () => {
    // "Width: …", "Surface: …" below another heading: where nobody is sure nobody speaks.
    const talk = parts.flatMap(({ names }) => (names.some((name) => isSurePerson(name, people)) ? names : []))
    if (isTalk(talk, people, again)) for (const name of talk) speakers.add(name)
    parts = []
  }
  for (const item of items) {
    const label = item.form === 'code' ? null : speakerLabel(item.text, false)
    if (label && leadsLabels(item, label, people)) continue
    if (!label || !canBeSpeaker(label.name) || !hasShapeOfName(label.name)) end()
    else if (parts.at(-1)?.section === item.section) parts.at(-1)?.names.push(label.name)
    else parts.push({ section: item.section, names: [label.name] })
  }
  end()
  for (const name of speakersSideBySide(items, people)) speakers.add(name)
  return speakers
}

/** Whether most turns are of somebody sure, or beside them of somebody who speaks again. */
function isTalk(talk: readonly string[], people: People, again: (name: string) => boolean): boolean {
  const sure = talk.filter((name) => isSurePerson(name, people))
  const heard = talk.filter((name) => isSurePerson(name, people) || again(name))
  return (
    talk.length >= shortestTalk &&
    new Set(talk).size > 1 &&
    sure.length >= talk.length * fewestSure &&
    heard.length >= talk.length * mostTurns
  )
}

/**
 * Those whose labels stand in front of most entries of one list, each with notes below it perhaps: "Ann: the roof",
 * "Weizhong: the oars".
 */
function speakersSideBySide(items: readonly Item[], people: People): string[] {
  const lists = new Map<Item | Section, { all: number; names: string[] }>()
  for (const { form, parent, section, text } of items) {
    if (form !== 'bullet') continue
    const list = lists.get(parent ?? section) ?? { all: 0, names: [] }
    lists.set(parent ?? section, list)
    list.all++
    const label = speakerLabel(text, false)
    if (label && canBeSpeaker(label.name) && hasShapeOfName(label.name)) list.names.push(label.name)
  }
  return [...lists.values()].flatMap(({ all, names }) => {
    const sure = new Set(names.filter((name) => isSurePerson(name, people)))
    const known = names.filter((name) => sure.has(name))
    const isTalk = names.length >= all * mostEntries && known.length >= names.length * mostTurns
    return isTalk && sure.size >= shortestTalk ? names.filter((name) => !name.includes(' ')) : []
  })
}

const mostEntries = 0.8

const mostTurns = 0.6
/** Of the turns of a talk, how many at least are of somebody who is known or has a given name. */
const fewestSure = 0.4

/** "Roof:" over "Ann: …", "Bo: …": what those below it talk about. */
const leadsLabels = (item: Item, label: SpeakerLabel, people: People): boolean =>
  item.items.length > 0 &&
  item.text.plain.slice(label.rest).trim() === '' &&
  !isSurePerson(label.name, people) &&
  item.items.some(({ text }) => {
    const below = speakerLabel(text, false)
    return below !== null && isSurePerson(below.name, people)
  })

/** "EIP-1087", "ASIDE", "H" are none that could be told from a thing. */
const hasShapeOfName = (name: string): boolean => !/\d|^\p{L}$|^\p{Lu}{5,}$/u.test(name)

/** Whether a label names somebody known, or has a given name. */
export const isSurePerson = (name: string, people: People): boolean => beginsWithGivenName(name) || people.knows(name)
