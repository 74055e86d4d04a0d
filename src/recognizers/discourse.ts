import { isActor } from '../grammar/actor.js'
import { nameAt } from '../grammar/names.js'
import { Sentence } from '../grammar/sentence.js'
import { tokensOf } from '../grammar/tokens.js'
import { isGroupNoun } from '../lexicon/common-words.js'
import { isNarrating } from '../lexicon/deeds.js'
import { oncePerWord } from '../lexicon/once-per-word.js'
import type { Item } from '../outline/outline.js'
import { sentencesIn } from '../outline/sentences.js'
import { sliceText, sourceRange } from '../outline/text.js'
import type { People } from '../people/people.js'
import { speakerLabel, speakersIn } from './attendance/speakers.js'
import type { OwnerFound } from './candidate.js'

/** Who speaks in each note, and whom pronouns stand for. */
export interface Discourse {
  /** The speaker of an item: named in front of it, in front of what it is nested in, or of the turn it goes on with. */
  speakerOf(item: Item): (OwnerFound & { rest: number }) | null
  /** Whose bullets stand below a heading that is a person's name, as in stand-ups. */
  personAbove(item: Item): OwnerFound | null
  sentencesOf(item: Item): Sentence[]
  /** Whom a pronoun at an offset of an item stands for: the person or group spoken of last that fits. */
  antecedent(item: Item, offset: number, pronoun: string): OwnerFound[]
  /** Whether the notes tell in the present tense what people say: "Ann explains the offer. Bo asks about it." */
  isNarrated(): boolean
}

/** In characters; what is behind it in the same sentence is not read. */
const longestSentence = 2_000
const reach = 6
/** In characters; what is longer below somebody's name is what was said, word by word. */
const longestNote = 140
const longestName = 40
/** How many sentences back a pronoun may point. */
const furthest = 8

/** Reads turns and sentences of a document's items, given in document order. */
export function newDiscourse(items: readonly Item[], people: People): Discourse {
  const named = speakersIn(items, people)
  const order = new Map(items.map((item, index) => [item, index]))
  const sentences = new Map<Item, Sentence[]>()
  const speakers = new Map<Item, ReturnType<Discourse['speakerOf']>>()

  let narrated: boolean | null = null

  const discourse: Discourse = {
    isNarrated() {
      narrated ??= isNarrated(items, discourse, people)
      return narrated
    },
    speakerOf(item) {
      const known = speakers.get(item)
      if (known !== undefined) return known
      const speaker = ownSpeaker(item, named, people) ?? inheritedSpeaker(item)
      speakers.set(item, speaker)
      return speaker
    },
    personAbove({ form, text, section: { heading } }) {
      if (!heading || form !== 'bullet' || text.plain.length > longestNote) return null
      const name = heading.plain.trim().replace(/:$/u, '')
      if (name.length > longestName || !people.find(name)) return null
      const { sourceStart, sourceEnd } = sourceRange(heading, 0, heading.plain.length)
      return { name, start: sourceStart, end: sourceEnd }
    },
    sentencesOf(item) {
      const known = sentences.get(item)
      if (known) return known
      const from = ownSpeaker(item, named, people)?.rest ?? endOfBoldLabel(item)
      const read = sentencesIn(item.text.plain.slice(from)).map(
        ([start, end]) => new Sentence(item.text, from + start, from + Math.min(end, start + longestSentence), people),
      )
      sentences.set(item, read)
      return read
    },
    antecedent(item, offset, pronoun) {
      const index = order.get(item) ?? 0
      for (let at = index; at >= 0 && at > index - reach; at--) {
        const place = items[at]
        if (!place || place.section !== item.section) break
        const sentences = discourse.sentencesOf(place)
        let last = sentences.length - 1
        while (at === index && (sentences[last]?.start ?? 0) >= offset && last >= 0) last--
        for (let back = last; back >= 0 && back > last - furthest; back--) {
          const sentence = sentences[back] as Sentence
          const until = at === index && sentence.end > offset ? offset : sentence.end
          const found = fitting(place, sentence, until, pronoun, people)
          if (found.length > 0) return found
        }
        const speaker = ownSpeaker(place, named, people)
        if (speaker && pronoun !== 'they' && (at !== index || !namesAnybody(place, offset))) return [speaker]
      }
      return []
    },
  }

  /** "Ann: the piano is out of tune, she'll ring the man": in a turn that names nobody else it is the speaker. */
  const namesAnybody = (item: Item, offset: number): boolean =>
    discourse.sentencesOf(item).some(({ names }) => names.some((name) => name.start < offset))

  /** A nested note goes on with its lead's turn; a line that begins with an ellipsis with the turn before. */
  function inheritedSpeaker(item: Item): ReturnType<Discourse['speakerOf']> {
    if (/^(?:…|\.{3})/u.test(item.text.plain)) {
      const before = items[(order.get(item) ?? 0) - 1]
      return before && before.section === item.section ? withoutRest(discourse.speakerOf(before)) : null
    }
    return item.parent ? withoutRest(discourse.speakerOf(item.parent)) : null
  }
  return discourse
}

/** So many sentences that tell what people say are enough. */
const fewNarrating = 2

function isNarrated(items: readonly Item[], discourse: Discourse, people: People): boolean {
  let told = 0
  for (const item of items) {
    if (item.form === 'code') continue
    if (!tokensOf(item.text).some(({ known }) => narrates(known))) continue
    for (const { tokens } of discourse.sentencesOf(item)) {
      const name = tokens.some(({ known }) => narrates(known)) ? nameAt(tokens, 0, people) : null
      const verb = name ? tokens[name.to] : undefined
      if (name && verb && narrates(verb.known) && people.knows(name.name)) told++
      if (told >= fewNarrating) return true
    }
  }
  return false
}

const narrates = oncePerWord(({ lower }) => isNarrating(lower))

const withoutRest = (speaker: ReturnType<Discourse['speakerOf']>): ReturnType<Discourse['speakerOf']> =>
  speaker ? { name: speaker.name, start: speaker.start, end: speaker.end, rest: 0 } : null

function ownSpeaker(item: Item, named: Map<string, number>, people: People): ReturnType<Discourse['speakerOf']> {
  if (item.form === 'code') return null
  const label = speakerLabel(item.text, true)
  if (!label) return null
  const comma = item.text.plain[label.rest - 2] === ','
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

/** "Ann, Bo and Cy will …", "Ann, could you …": behind the comma come others, or what Ann is asked for. */
const goesOn = (rest: string, people: People): boolean => {
  const name = /^(?:and )?(\p{Lu}[\p{L}'’-]*)(?:,? and |, | (?:will|to) )/u.exec(rest)?.[1]
  return (name !== undefined && people.knows(name)) || /^(?:can|could|would|will) you\b|^please\b/iu.test(rest)
}

/** Where the text behind a bold lead-in begins: `**Timeline:** Ann said …`; 0 without one. */
function endOfBoldLabel(item: Item): number {
  const bold = item.text.runs.find((run) => run.kind === 'strong' && run.start === 0)
  if (!bold || bold.end > 80) return 0
  const label = /:\s*$/u.test(item.text.plain.slice(0, bold.end)) ? bold.end : null
  const colon = /^\s?:\s/u.exec(item.text.plain.slice(bold.end))
  const end = label ?? (colon ? bold.end + colon[0].length : 0)
  return end < item.text.plain.trimEnd().length ? end : 0
}

/** "asked", "has asked": between who asks and who is asked. */
const askedBy = (sentence: Sentence, from: number, to: number): boolean =>
  to - from <= 3 &&
  sentence.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:ask(?:ed|s)|request(?:ed|s)|told|tells|remind(?:ed|s)|invite[ds]|urge[ds])$/u.test(lower))

/** The persons or the group in a sentence, before an offset, for whom a pronoun can stand. */
function fitting(item: Item, sentence: Sentence, until: number, pronoun: string, people: People): OwnerFound[] {
  const owner = (mention: { name: string; start: number; end: number }): OwnerFound => {
    const { sourceStart, sourceEnd } = sourceRange(item.text, mention.start, mention.end)
    return { name: mention.name, start: sourceStart, end: sourceEnd }
  }
  const persons = sentence.names.filter((name) => name.end <= until && !name.possessive && isActor(name.name, people))
  if (pronoun !== 'they') {
    const [first, second] = persons
    // "Ann asked Bo to bring it. He …": the one who was asked.
    const asked = first && second && askedBy(sentence, first.to, second.from)
    return first ? [owner(asked ? second : first)] : []
  }
  const group = sentence.tokens.find((token) => token.end <= until && isGroupNoun(token.lower))
  if (group && (persons.length === 0 || group.start < (persons[0]?.start ?? 0))) {
    const article = sentence.plain.slice(Math.max(0, group.start - 4), group.start).toLowerCase() === 'the ' ? 4 : 0
    return [
      owner({
        name: sentence.plain.slice(group.start - article, group.end),
        start: group.start - article,
        end: group.end,
      }),
    ]
  }
  const known = sentence.names.filter((name) => name.end <= until && people.knows(name.name))
  const joined = persons.filter((person) => person.name.includes(' '))
  return (known.length > 1 ? known : joined.length > 1 ? joined : persons.slice(0, 1)).map(owner)
}
