import { positionsIn, type ToPosition } from '../outline/position.js'
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
import { newIds, slug } from './id.js'
import { kindOf } from './kind.js'
import { mergeReferences, readRepository } from './merge-references.js'
import { PointBuilder } from './points.js'
import { schemaVersion } from './schema-version.js'
import type { ActionItem, Attendee, Cue, Decision, Diagnostic, Minutes, Reference, Topic } from './types.js'

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
  readonly #attendees = new Map<string, string>()
  readonly #topicsByStart: readonly TopicFound[]
  readonly #points: PointBuilder
  #references: Reference[] = []

  constructor(context: Context, header: Header, found: readonly Candidate[]) {
    this.#context = context
    this.#header = header
    this.#found = found
    this.#position = positionsIn(context.outline.source)
    this.#topicsByStart = [...context.topics].sort((a, b) => a.sectionRange.start - b.sectionRange.start)
    this.#points = new PointBuilder(context, header, this.#id, this.#position)
  }

  build(): Minutes {
    const attendees = this.#buildAttendees()
    const topics = this.#buildTopics()
    this.#references = this.#buildReferences()
    const decisions = this.#ofKind('decision').map((decision) => this.#decision(decision))
    const actionItems = this.#ofKind('action').map((action) => this.#actionItem(action))
    const points = this.#points.free()
    const { title, series, seriesBelow, date } = this.#header
    const titlePosition = title ? this.#at(title) : null
    const seriesPosition = seriesBelow ? this.#at(seriesBelow) : titlePosition
    const record = {
      title: title?.text ?? null,
      series,
      date: this.#context.date,
      evidence: { title: titlePosition, series: series ? seriesPosition : null, date: date ? this.#at(date) : null },
      attendees,
      topics,
      points,
      decisions,
      actionItems,
      references: this.#references,
      diagnostics: this.#buildDiagnostics(),
    }
    return { schemaVersion, kind: kindOf(record, this.#context), path: this.#context.options.path ?? null, ...record }
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
    for (const found of this.#context.topics) {
      const parent = found.parent ? this.#topics.get(found.parent) : undefined
      const topic: Topic = {
        id: this.#id('topic', found.title, parent?.title),
        title: found.title,
        position: this.#at(found),
        section: this.#at(found.sectionRange),
        topics: [],
        points: this.#points.of(found),
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

  /** The topic that a range of the source begins in, the innermost. */
  #topicOf({ start }: Range): Topic | null {
    const topics = this.#topicsByStart
    let [from, to] = [0, topics.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((topics[middle]?.sectionRange.start ?? 0) <= start) from = middle + 1
      else to = middle
    }
    let found: TopicFound | null = topics[from - 1] ?? null
    while (found && found.sectionRange.end <= start) found = found.parent
    return found ? (this.#topics.get(found) ?? null) : null
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
    const { frontMatter, cuts, source } = this.#context.outline
    const found: DiagnosticFound[] = [...this.#header.diagnostics, ...this.#ofKind('diagnostic')]
    if (frontMatter?.error) found.push({ kind: 'diagnostic', code: 'front-matter', ...frontMatter.error })
    for (const { limit, code, message } of cutMessages) {
      const start = cuts[limit]
      if (start !== null)
        found.push({ kind: 'diagnostic', code, message, start, end: Math.min(start + 1, source.length) })
    }
    return found.map((diagnostic) => ({
      code: diagnostic.code,
      message: diagnostic.message,
      position: this.#at(diagnostic),
    }))
  }
}

/** What a record says of what the outline has left out. */
const cutMessages = [
  {
    limit: 'maxDepth',
    code: 'limit-depth',
    message: 'Lists or quotes are nested more deeply than maxDepth allows; what is deeper was left out',
  },
  {
    limit: 'maxCells',
    code: 'limit-cells',
    message: 'A row has more cells than maxCells allows; those behind were left out',
  },
  {
    limit: 'maxRows',
    code: 'limit-rows',
    message: 'A table has more rows than maxRows allows; those below were left out',
  },
] as const
