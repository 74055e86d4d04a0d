import { meetingRole } from '../lexicon/meeting-roles.js'
import { roleOf } from '../lexicon/section-role.js'
import { isOfPeople } from '../lexicon/section-words.js'
import { countUpTo } from '../outline/bisection.js'
import type { Item, Section } from '../outline/outline.js'
import type { ToPosition } from '../outline/position.js'
import { collapse, emptyText, sliceText, sourceRange, trimText } from '../outline/text.js'
import { labelOf } from '../recognizers/attendance/label.js'
import { speakerLabel } from '../recognizers/attendance/speaker-label.js'
import type { Range, TopicFound } from '../recognizers/candidate.js'
import type { Context } from '../recognizers/context.js'
import type { Header } from '../recognizers/header/header.js'
import type { NewId } from './id.js'
import type { Point } from './types.js'

/** Makes points of notes: those of a topic, and those that stand under none. */
export class PointBuilder {
  readonly #context: Context
  readonly #header: Header
  readonly #id: NewId
  readonly #position: ToPosition
  readonly #topicAt: Map<Section | Item, TopicFound>
  /** In document order. */
  readonly #listed: readonly Range[]

  constructor(context: Context, header: Header, id: NewId, position: ToPosition) {
    this.#context = context
    this.#header = header
    this.#id = id
    this.#position = position
    this.#listed = header.attendees.filter(({ basis }) => basis === 'listed').sort((a, b) => a.start - b.start)
    this.#topicAt = new Map(context.topics.map((topic) => [topic.source, topic]))
  }

  /** The notes of a topic: its own, and those of sections in it that are no topics ("Discussion", "Decisions"). */
  of({ source, notes }: TopicFound): Point[] {
    if (source.kind === 'item') return [...this.#restOf(source, notes), ...this.#pointsOf(source.items)]
    const inner = source.sections.filter((section) => !this.#topicAt.has(section) && !this.#holdsNoNotes(section))
    return [...this.#pointsOf(source.items), ...inner.flatMap((section) => this.#sectionPoints(section))]
  }

  /** The note that follows a topic's title on its own line: `3. **Grading.** The senate …`. */
  #restOf(item: Item, from: number | null): Point[] {
    const text = from === null ? emptyText : trimText(sliceText(item.text, from, item.text.plain.length))
    return text.plain === '' ? [] : [this.#point({ ...item, text, items: [] })]
  }

  #sectionPoints(section: Section): Point[] {
    const inner = section.sections.filter((below) => !this.#topicAt.has(below) && !this.#holdsNoNotes(below))
    return [...this.#pointsOf(section.items), ...inner.flatMap((below) => this.#sectionPoints(below))]
  }

  /** Lists of people, links and the agenda are no notes. */
  #holdsNoNotes(section: Section): boolean {
    const role = section === this.#context.titleSection ? null : this.#context.roleOf(section)
    return isOfPeople(role) || role === 'logistics' || role === 'agenda'
  }

  /** Notes as points, without those that are topics themselves. */
  #pointsOf(items: readonly Item[]): Point[] {
    return items
      .filter((item) => !this.#topicAt.has(item) && (item.text.plain.trim() !== '' || item.items.length > 0))
      .map((item) => this.#point(item))
  }

  #point(item: Item): Point {
    const text = collapse(item.text.plain)
    const range =
      item.text.segments.length > 0
        ? sourceRange(item.text, 0, item.text.plain.length)
        : { sourceStart: item.start, sourceEnd: item.end }
    const speaker = this.#context.discourse.speakerOf(item)
    const name = speaker ? (this.#context.people.find(speaker.name)?.name ?? speaker.name) : null
    return {
      id: this.#id('point', text),
      text,
      label: speaker && speaker.rest > 0 ? null : boldLabel(item),
      speaker: name,
      position: this.#position(range.sourceStart, range.sourceEnd),
      points: this.#pointsOf(item.items),
    }
  }

  /** Notes under no topic: not those that list people, links or the agenda, and not the lines of the header. */
  free(): Point[] {
    const points: Point[] = []
    for (const section of this.#context.sections) {
      if (this.#topicOfSection(section)) continue
      if (this.#holdsNoNotes(section)) continue
      for (const point of this.#pointsOf(section.items.filter((item) => !this.#isHeaderLine(item)))) points.push(point)
    }
    return points
  }

  #isHeaderLine(item: Item): boolean {
    const role = this.#context.roleOf(item)
    if (isOfPeople(role) || role === 'agenda' || role === 'logistics') return true
    if (item.items.length === 0 && (this.#namesListed(item) || isHeaderLabel(item))) return true
    const { date } = this.#header
    return date !== null && date.start >= item.start && date.end <= item.end && item.text.plain.length < 60
  }

  /** Whether an item holds an entry of a list of people. */
  #namesListed({ start, end }: Item): boolean {
    const first = this.#listed[countUpTo(this.#listed, start - 1)]
    return first !== undefined && first.end <= end
  }

  #topicOfSection(section: Section): TopicFound | null {
    for (let at: Section | null = section; at; at = at.parent) {
      const topic = this.#topicAt.get(at)
      if (topic) return topic
    }
    return null
  }
}

/** A bold lead-in that says what a point is about: `**Timeline:** next spring`. */
function boldLabel(item: Item): string | null {
  const bold = item.text.runs.find((run) => run.kind === 'strong' && run.start === 0)
  if (!bold || bold.end >= item.text.plain.length) return null
  const words = item.text.plain.slice(0, bold.end).trim()
  const closed =
    words.endsWith(':') || /^\s?:/u.test(item.text.plain.slice(bold.end)) || speakerLabel(item.text, false) !== null
  return closed ? words.replace(/:$/u, '').trim() || null : null
}

/** `Date: …`, `Chair: …`, `Agenda: …`, and "Guests:" with nobody behind it. */
function isHeaderLabel(item: Item): boolean {
  const label = labelOf(item.text)
  const words = label?.words ?? item.text.plain.trim()
  const role = label || words.endsWith(':') ? roleOf(words) : null
  const isHeader = isOfPeople(role) || role === 'agenda'
  return isHeader || (label !== null && (meetingRole(label.words) !== null || dayOrPlace.test(label.words)))
}

const dayOrPlace = /^(?:date|time|when|location|date and time|where)$/iu
