import { meetingRole } from '../lexicon/person-words.js'
import type { Item, Section } from '../outline/outline.js'
import { positionsIn, type ToPosition } from '../outline/position.js'
import { collapse, sourceRange } from '../outline/text.js'
import { labelOf } from '../recognizers/attendance/attendance.js'
import { speakerLabel } from '../recognizers/attendance/speakers.js'
import type {
  ActionFound,
  Candidate,
  CueFound,
  DecisionFound,
  DiagnosticFound,
  Range,
  TopicFound,
} from '../recognizers/candidate.js'
import type { Context } from '../recognizers/context.js'
import type { Header } from '../recognizers/header/header.js'
import { seriesOf } from '../recognizers/header/series.js'
import { mergeReferences, readRepository } from '../refiners/merge-references.js'
import { newIds, slug } from './id.js'
import { schemaVersion } from './schema.js'
import type { ActionItem, Attendee, Cue, Decision, Diagnostic, Minutes, Point, Reference, Topic } from './types.js'

/** Makes the record of what was found: ids, positions, each record under its topic. */
export function buildRecord(context: Context, header: Header, found: readonly Candidate[]): Minutes {
  return new RecordBuilder(context, header, found).build()
}

class RecordBuilder {
  readonly #context: Context
  readonly #header: Header
  readonly #found: readonly Candidate[]
  readonly #position: ToPosition
  readonly #id = newIds()
  readonly #topics = new Map<TopicFound, Topic>()
  readonly #topicAt = new Map<Section | Item, TopicFound>()
  readonly #attendees = new Map<string, string>()
  #references: Reference[] = []

  constructor(context: Context, header: Header, found: readonly Candidate[]) {
    this.#context = context
    this.#header = header
    this.#found = found
    this.#position = positionsIn(context.outline.source)
  }

  build(): Minutes {
    const attendees = this.#buildAttendees()
    const topics = this.#buildTopics()
    this.#references = this.#buildReferences()
    const decisions = this.#ofKind('decision').map((decision) => this.#decision(decision))
    const actionItems = this.#ofKind('action').map((action) => this.#actionItem(action))
    const points = this.#freePoints()
    const { title, date } = this.#header
    const series = title ? seriesOf(title.text) : null
    const titlePosition = title ? this.#at(title) : null
    const record = {
      title: title?.text ?? null,
      series,
      date: this.#context.date,
      evidence: { title: titlePosition, series: series ? titlePosition : null, date: date ? this.#at(date) : null },
      attendees,
      topics,
      points,
      decisions,
      actionItems,
      references: this.#references,
      diagnostics: this.#buildDiagnostics(),
    }
    return { schemaVersion, kind: this.#kindOf(record), path: this.#context.options.path ?? null, ...record }
  }

  #ofKind<Kind extends Candidate['kind']>(kind: Kind): Array<Extract<Candidate, { kind: Kind }>> {
    const ofKind = this.#found.filter(
      (candidate): candidate is Extract<Candidate, { kind: Kind }> => candidate.kind === kind,
    )
    return ofKind.sort((a, b) => a.start - b.start || a.end - b.end)
  }

  #at(range: Range): NonNullable<Cue['position']> {
    return this.#position(range.start, range.end)
  }

  #buildAttendees(): Attendee[] {
    const inOrder = [...this.#header.attendees].sort((a, b) => a.start - b.start)
    return inOrder.map((found) => {
      const { name, handle, affiliation, roles, presence, basis } = found
      const id = this.#id('attendee', name)
      this.#attendees.set(name, id)
      return { id, name, handle, affiliation, roles, presence, basis, position: this.#at(found) }
    })
  }

  #buildTopics(): Topic[] {
    const top: Topic[] = []
    for (const found of this.#context.topics) this.#topicAt.set(found.source, found)
    for (const found of this.#context.topics) {
      const parent = found.parent ? this.#topics.get(found.parent) : undefined
      const topic: Topic = {
        id: this.#id('topic', found.title, parent?.title),
        title: found.title,
        position: this.#at(found),
        section: this.#at(found.sectionRange),
        topics: [],
        points: this.#topicPoints(found),
        decisions: [],
        actionItems: [],
        references: [],
      }
      this.#topics.set(found, topic)
      const siblings = parent ? parent.topics : top
      siblings.push(topic)
    }
    return top
  }

  /** The notes of a topic: its own, and those of sections in it that are no topics ("Discussion", "Decisions"). */
  #topicPoints({ source }: TopicFound): Point[] {
    if (source.kind === 'item') return this.#pointsOf(source.items)
    const inner = source.sections.filter((section) => !this.#topicAt.has(section) && !this.#holdsNoNotes(section))
    return [...this.#pointsOf(source.items), ...inner.flatMap((section) => this.#sectionPoints(section))]
  }

  #sectionPoints(section: Section): Point[] {
    const inner = section.sections.filter((below) => !this.#topicAt.has(below) && !this.#holdsNoNotes(below))
    return [...this.#pointsOf(section.items), ...inner.flatMap((below) => this.#sectionPoints(below))]
  }

  /** Lists of people, links and the agenda are no notes. */
  #holdsNoNotes(section: Section): boolean {
    const role = section === this.#context.titleSection ? null : this.#context.roleOf(section)
    return role === 'attendance' || role === 'absence' || role === 'logistics' || role === 'agenda'
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
  #freePoints(): Point[] {
    const points: Point[] = []
    for (const section of this.#context.sections) {
      if (this.#topicOfSection(section)) continue
      if (this.#holdsNoNotes(section)) continue
      points.push(...this.#pointsOf(section.items.filter((item) => !this.#isHeaderLine(item))))
    }
    return points
  }

  #isHeaderLine(item: Item): boolean {
    const role = this.#context.roleOf(item)
    if (role === 'attendance' || role === 'absence' || role === 'agenda' || role === 'logistics') return true
    if (
      this.#header.attendees.some(
        ({ basis, start, end }) => basis === 'listed' && item.start <= start && end <= item.end,
      ) &&
      item.items.length === 0
    )
      return true
    const label = labelOf(item.text)
    if (
      label &&
      item.items.length === 0 &&
      (meetingRole(label.words) ||
        /^(?:date|time|when|location|present|attendees|regrets|apologies|participants|absent)$/iu.test(label.words))
    )
      return true
    const { date } = this.#header
    return date !== null && date.start >= item.start && date.end <= item.end && item.text.plain.length < 60
  }

  #topicOfSection(section: Section): TopicFound | null {
    for (let at: Section | null = section; at; at = at.parent) {
      const topic = this.#topicAt.get(at)
      if (topic) return topic
    }
    return null
  }

  /** The topic that an offset of the source stands in, the innermost. */
  #topicOf(range: Range): Topic | null {
    let best: TopicFound | null = null
    for (const found of this.#context.topics) {
      const { start, end } = found.sectionRange
      if (
        start <= range.start &&
        range.start < end &&
        (!best || end - start <= best.sectionRange.end - best.sectionRange.start)
      )
        best = found
    }
    return best ? (this.#topics.get(best) ?? null) : null
  }

  #buildReferences(): Reference[] {
    const repository = this.#context.options.repository ? readRepository(this.#context.options.repository) : null
    return mergeReferences(this.#ofKind('reference'), repository).map(({ reference, mentions }) => {
      const { type, host, owner, repo, number, sha, url } = reference
      const repository = slug([owner, repo].filter((part) => part !== null).join('-')).slice(0, 40)
      const id = this.#id('reference', `${repository} ${number ?? sha?.slice(0, 10)}`)
      for (const mention of mentions) {
        const topic = this.#topicOf(mention)
        if (topic && !topic.references.includes(id)) topic.references.push(id)
      }
      return { id, type, host, owner, repo, number, sha, url, mentions: mentions.map((mention) => this.#at(mention)) }
    })
  }

  #referencesIn(range: Range): string[] {
    const inside = ({ mentions }: Reference) =>
      mentions.some(({ start, end }) => range.start <= start.offset && end.offset <= range.end)
    return this.#references.filter(inside).map(({ id }) => id)
  }

  #cue(cue: CueFound): Cue {
    return { kind: cue.kind, text: cue.text, position: this.#at(cue) }
  }

  #decision(found: DecisionFound): Decision {
    const topic = this.#topicOf(found)
    const id = this.#id('decision', found.text, topic?.title)
    topic?.decisions.push(id)
    const { text, outcome, basis } = found
    return {
      id,
      text,
      outcome,
      topic: topic?.id ?? null,
      references: this.#referencesIn(found),
      basis,
      cue: this.#cue(found.cue),
      position: this.#at(found),
    }
  }

  #actionItem(found: ActionFound): ActionItem {
    const topic = this.#topicOf(found)
    const id = this.#id('action', found.task, topic?.title)
    topic?.actionItems.push(id)
    const { text, task, status, basis, due } = found
    const owners = found.owners.map((owner) => ({
      name: owner.name,
      attendee: this.#attendees.get(owner.name) ?? null,
      position: this.#at(owner),
    }))
    return {
      id,
      text,
      task,
      owners,
      due: due ? { text: due.text, date: due.date, position: this.#at(due) } : null,
      status,
      topic: topic?.id ?? null,
      references: this.#referencesIn(found),
      basis,
      cue: this.#cue(found.cue),
      position: this.#at(found),
    }
  }

  #buildDiagnostics(): Diagnostic[] {
    const { frontMatter, cutAt, source } = this.#context.outline
    const found: DiagnosticFound[] = [...this.#header.diagnostics, ...this.#ofKind('diagnostic')]
    if (frontMatter?.error) found.push({ kind: 'diagnostic', code: 'front-matter', ...frontMatter.error })
    if (cutAt !== null) {
      const message = 'Lists or quotes are nested more deeply than maxDepth allows; what is deeper was left out'
      found.push({
        kind: 'diagnostic',
        code: 'limit-depth',
        message,
        start: cutAt,
        end: Math.min(cutAt + 1, source.length),
      })
    }
    return found.map((diagnostic) => ({
      code: diagnostic.code,
      message: diagnostic.message,
      position: this.#at(diagnostic),
    }))
  }

  #kindOf(
    record: Pick<Minutes, 'title' | 'date' | 'attendees' | 'topics' | 'points' | 'decisions' | 'actionItems'>,
  ): Minutes['kind'] {
    const named = /\b(?:minutes|notes|meeting|call|telco|sync|session|protocol|summary|record)\b/iu.test(
      record.title ?? '',
    )
    const recorded = record.decisions.length + record.actionItems.length + record.attendees.length
    if (
      /\bagenda\b/iu.test(record.title ?? '') &&
      !/\b(?:minutes|notes)\b/iu.test(record.title ?? '') &&
      record.decisions.length === 0
    )
      return 'agenda'
    const agenda = this.#context.sections.some((section) => this.#context.roleOf(section) === 'agenda')
    if (record.topics.length === 0 && recorded === 0 && !(record.date !== null && record.points.length > 0))
      return agenda ? 'agenda' : 'other'
    return recorded > 0 && (named || record.date !== null || record.attendees.some(({ basis }) => basis === 'listed'))
      ? 'minutes'
      : named || record.date !== null
        ? 'minutes'
        : 'other'
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
