import type { Item, Section, Table } from '../outline/outline.js'
import type { ActionItem, Attendee, Cue, Decision, Reference } from '../record/types.js'

/** A stretch of the source, in UTF-16 code units. */
export interface Range {
  start: number
  end: number
}

/** What gave a candidate away. */
export interface CueFound extends Range {
  kind: Cue['kind']
  text: string
}

export interface TitleFound extends Range {
  kind: 'title'
  text: string
  /** The heading's section, where the title is a heading. */
  section: Section | null
}

export interface DateFound extends Range {
  kind: 'date'
  /** ISO 8601, or null where the text names a day that does not exist. */
  date: string | null
  /** Another day that its numbers may mean as well. */
  other: string | null
  text: string
  /** Which of several dates is the meeting's: the smallest wins. */
  rank: number
}

export interface AttendeeFound extends Range {
  kind: 'attendee'
  name: string
  handle: string | null
  affiliation: string | null
  roles: string[]
  presence: Attendee['presence']
  basis: Attendee['basis']
  /** Other names of the person: initials from a table, say. */
  aliases: string[]
}

export interface TopicFound extends Range {
  kind: 'topic'
  title: string
  /** What it is made of. */
  source: Section | Item
  sectionRange: Range
  /** Where in an item's plain text its notes begin, if they follow its title on the same line; else null. */
  notes: number | null
  parent: TopicFound | null
}

/** Somebody who is to do something, as the text names them. */
export interface OwnerFound extends Range {
  name: string
}

export interface DueFound extends Range {
  text: string
  date: string | null
}

interface RecordFound extends Range {
  text: string
  basis: 'explicit' | 'implicit'
  cue: CueFound
  /** Where it stands in the outline; a heading is its section. */
  place: Item | Table | Section
}

export interface ActionFound extends RecordFound {
  kind: 'action'
  task: string
  owners: OwnerFound[]
  due: DueFound | null
  status: ActionItem['status']
}

export interface DecisionFound extends RecordFound {
  kind: 'decision'
  outcome: Decision['outcome']
}

export interface ReferenceFound extends Range, Omit<Reference, 'id' | 'mentions'> {
  kind: 'reference'
}

/** Something that a reader of the record must know. */
export interface DiagnosticFound extends Range {
  kind: 'diagnostic'
  code: string
  message: string
}

/** What recognizers find and refiners work on; people, title, date and topics are known before. */
export type Candidate = ActionFound | DecisionFound | ReferenceFound | DiagnosticFound
