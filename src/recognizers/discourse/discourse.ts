import { Sentence } from '../../grammar/sentence.js'
import { countUpTo } from '../../outline/bisection.js'
import type { Item } from '../../outline/outline.js'
import { sentencesIn } from '../../outline/sentences.js'
import { sliceText, sourceRange, type Text } from '../../outline/text.js'
import type { People } from '../../people/people.js'
import { bracketedSpeakers } from '../attendance/bracketed-speakers.js'
import { speakerLabel } from '../attendance/speaker-label.js'
import { speakersIn } from '../attendance/speakers.js'
import type { OwnerFound } from '../candidate.js'
import { antecedentsIn } from './antecedent.js'
import { endOfBoldLead } from './bold-lead.js'
import { isNarrated } from './narration.js'
import { ownSpeaker, type Speaker, type Speakers } from './speaker.js'

/** In characters; what is behind it in the same sentence is not read. */
const longestSentence = 2_000
/** How many notes back a pronoun may point. */
const reach = 6
/** In characters; what is longer below somebody's name is what was said, word by word. */
const longestNote = 140
/** "Updates from Ann", "Fence (Ann)" */
const ofSomebody = /^(?:updates?|reports?|news|notes) (?:from|by) (.+)$|\(([^()]+)\)$/iu
const longestName = 40
/** "@annl" alone is somebody, whether or not she is known. */
const handle = /^@[\w-]{3,}$/u
/** A cheap test for a label in front of a sentence. */
const turnMark = /^[^:：]{1,30}[:：]\s/u
/** How many sentences back a pronoun may point. */
const furthest = 8

/** Who speaks in each note of a document, and whom pronouns stand for. */
export class Discourse {
  readonly #items: readonly Item[]
  readonly #people: People
  readonly #voices: Speakers
  readonly #order: Map<Item, number>
  readonly #sentences = new Map<Item, Sentence[]>()
  readonly #speakers = new Map<Item, Speaker | null>()
  #narrated: boolean | null = null

  /** Items in document order. */
  constructor(items: readonly Item[], people: People) {
    this.#items = items
    this.#people = people
    this.#voices = { named: speakersIn(items, people), bracketed: bracketedSpeakers(items, people) }
    this.#order = new Map(items.map((item, index) => [item, index]))
  }

  /** Whether the notes tell in the present tense what people say. */
  isNarrated(): boolean {
    this.#narrated ??= isNarrated(this.#items, this.#people, (item) => this.sentencesOf(item))
    return this.#narrated
  }

  /** Whether anybody speaks under a name of their own. */
  hasSpeakers(): boolean {
    return this.#voices.named.size > 0 || this.#voices.bracketed.size > 0
  }

  /** The speaker of an item: named in front of it, in front of what it is nested in, or of the turn it goes on with. */
  speakerOf(item: Item): Speaker | null {
    const known = this.#speakers.get(item)
    if (known !== undefined) return known
    const speaker = ownSpeaker(item, this.#voices, this.#people) ?? this.#inheritedSpeaker(item)
    this.#speakers.set(item, speaker)
    return speaker
  }

  /** Who takes the turn with a sentence inside a note: "AL: Who can ask? BE: I will." */
  turnIn(item: Item, { plain, start, end }: Sentence): OwnerFound | null {
    if (!turnMark.test(plain.slice(start, start + longestName))) return null
    const label = speakerLabel(sliceText(item.text, start, end), false)
    if (!label || !(this.#people.find(label.name) || this.#voices.named.has(label.name))) return null
    const { sourceStart, sourceEnd } = sourceRange(item.text, start + label.start, start + label.end)
    return { name: label.name, start: sourceStart, end: sourceEnd }
  }

  /** Whose bullets stand below a heading or a bullet that is a person's name, as in stand-ups. */
  personAbove({ form, text, parent, section: { heading } }: Item): OwnerFound | null {
    if (form !== 'bullet' || text.plain.length > longestNote) return null
    for (let above = parent; above; above = above.parent) {
      const person = this.#personIn(above.text)
      if (person) return person
    }
    return heading && this.#personIn(heading)
  }

  #personIn(heading: Text): OwnerFound | null {
    const words = heading.plain.trim().replace(/:$/u, '')
    // "Roof (Ann)" is Ann's, and so is "Ann (Oak Ltd)".
    const names = [...(ofSomebody.exec(words) ?? [words]).slice(-2), words.replace(/ \([^()]{1,60}\)$/u, '')]
    const name = names.find((one) => one && one.length <= longestName && (handle.test(one) || this.#people.find(one)))
    if (!name) return null
    const at = heading.plain.indexOf(name)
    const { sourceStart, sourceEnd } = sourceRange(heading, at, at + name.length)
    return { name: name.replace(/^@/u, ''), start: sourceStart, end: sourceEnd }
  }

  /** The sentences behind the speaker or the label in front of an item. */
  sentencesOf(item: Item): readonly Sentence[] {
    const known = this.#sentences.get(item)
    if (known) return known
    const from =
      ownSpeaker(item, this.#voices, this.#people)?.rest ??
      (endOfBoldLabel(item) || endOfBoldLead(item.text, this.#people) || endOfNumber(item.text))
    const read = sentencesIn(item.text.plain.slice(from)).map(
      ([start, end]) =>
        new Sentence(item.text, from + start, from + Math.min(end, start + longestSentence), this.#people),
    )
    this.#sentences.set(item, read)
    return read
  }

  /** Whom a pronoun at an offset of an item stands for: the person or group spoken of last that fits. */
  antecedent(item: Item, offset: number, pronoun: string): OwnerFound[] {
    const index = this.#order.get(item) ?? 0
    for (let at = index; at >= 0 && at > index - reach; at--) {
      const place = this.#items[at]
      if (!place || place.section !== item.section) break
      const until = at === index ? offset : Number.POSITIVE_INFINITY
      const found = this.#spokenOfLast(place, until, pronoun)
      if (found.length > 0) return found
      const speaker = ownSpeaker(place, this.#voices, this.#people)
      if (speaker && pronoun !== 'they' && (at !== index || !this.#namesAnybody(place, offset))) return [speaker]
    }
    return []
  }

  /** Who is named last in an item, in front of an offset, and fits a pronoun. */
  #spokenOfLast(item: Item, until: number, pronoun: string): OwnerFound[] {
    const sentences = this.sentencesOf(item)
    const before = countUpTo(sentences, until - 1)
    for (const sentence of sentences.slice(Math.max(0, before - furthest), before).reverse()) {
      const found = antecedentsIn(item, sentence, Math.min(sentence.end, until), pronoun, this.#people)
      if (found.length > 0) return found
    }
    return []
  }

  /** "Ann: the piano is out of tune, she'll ring the man": in a turn that names nobody else it is the speaker. */
  #namesAnybody(item: Item, offset: number): boolean {
    return this.sentencesOf(item).some(({ names }) => names.some((name) => name.start < offset))
  }

  /** A nested note goes on with its lead's turn; a line that begins with an ellipsis with the turn before. */
  #inheritedSpeaker(item: Item): Speaker | null {
    if (!/^(?:…|\.{3})/u.test(item.text.plain)) return item.parent ? withoutRest(this.speakerOf(item.parent)) : null
    const before = this.#items[(this.#order.get(item) ?? 0) - 1]
    return before && before.section === item.section ? withoutRest(this.speakerOf(before)) : null
  }
}

/** "b. Ann will ask", "2) Bo will call", where it is no list of Markdown's: what numbers a note is no part of it. */
const endOfNumber = ({ plain }: Text): number => number.exec(plain)?.[0].length ?? 0
const number = /^\s*(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]\s+(?=\p{L})/u

const withoutRest = (speaker: Speaker | null): Speaker | null => speaker && { ...speaker, rest: 0 }

/** Where the text behind a bold lead-in begins: `**Timeline:** Ann said …`; 0 without one. */
function endOfBoldLabel(item: Item): number {
  const bold = item.text.runs.find((run) => run.kind === 'strong' && run.start === 0)
  if (!bold || bold.end > 80) return 0
  const label = /:\s*$/u.test(item.text.plain.slice(0, bold.end)) ? bold.end : null
  const colon = /^\s?:\s/u.exec(item.text.plain.slice(bold.end))
  const end = label ?? (colon ? bold.end + colon[0].length : 0)
  return end < item.text.plain.trimEnd().length ? end : 0
}
