import type { schemaVersion } from './schema-version.js'

/** The record of one meeting. */
export interface Minutes {
  /** The version of this schema */
  schemaVersion: typeof schemaVersion
  /** agenda: a list of what is to come; other: a text that is not minutes */
  kind: 'minutes' | 'agenda' | 'other'
  /** Where the text comes from */
  path: string | null
  /** The title of the document */
  title: string | null
  /** The title without date, ordinal and words such as “Meeting Minutes” */
  series: string | null
  /** The day on which the meeting took place, ISO 8601 */
  date: string | null
  /** Where title, series and date stand */
  evidence: { title: Position | null; series: Position | null; date: Position | null }
  /** Who was there, and who was missed */
  attendees: Attendee[]
  /** What was talked about */
  topics: Topic[]
  /** Notes that stand under no topic */
  points: Point[]
  /** What was settled, in the order of the text */
  decisions: Decision[]
  /** What is to be done, in the order of the text */
  actionItems: ActionItem[]
  /** The pull requests, issues, discussions and commits that are named */
  references: Reference[]
  /** What a reader of the record must know */
  diagnostics: Diagnostic[]
}

/** Somebody who was at the meeting, or was missed. */
export interface Attendee {
  /** Made of its own words; it stays when other parts of the minutes are edited */
  id: string
  /** Without title, handle, affiliation and role */
  name: string
  /** Without @ */
  handle: string | null
  /** Whom the person is there for: a company, a team */
  affiliation: string | null
  /** Lower case: chair, scribe, facilitator, host, guest, observer, member, … */
  roles: string[]
  /** absent: regrets, apologies; partial: came late or left early */
  presence: 'present' | 'absent' | 'partial'
  /** listed: an attendance list names the person; mentioned: the text shows the person taking part */
  basis: 'listed' | 'mentioned'
  /** The name */
  position: Position
}

/** What was talked about. */
export interface Topic {
  /** Made of its own words; it stays when other parts of the minutes are edited */
  id: string
  /** As its heading says it */
  title: string
  /** Its heading or lead */
  position: Position
  /** All of it, heading and notes */
  section: Position
  /** Its sub-topics */
  topics: Topic[]
  /** Its notes */
  points: Point[]
  /** Ids of the decisions that stand in it, not in its sub-topics */
  decisions: string[]
  /** Ids of the action items that stand in it, not in its sub-topics */
  actionItems: string[]
  /** Ids of the references that stand in it, not in its sub-topics */
  references: string[]
}

/** One note, with the notes below it. */
export interface Point {
  /** Made of its own words; it stays when other parts of the minutes are edited */
  id: string
  /** The note in plain text */
  text: string
  /** A bold lead-in that says what the point is about */
  label: string | null
  /** The name of the person who speaks */
  speaker: string | null
  /** Where it stands in the source */
  position: Position
  /** The notes below it */
  points: Point[]
}

/** Something that was settled. */
export interface Decision {
  /** Made of its own words; it stays when other parts of the minutes are edited */
  id: string
  /** The sentence or item as it stands, in plain text */
  text: string
  /** What came of it */
  outcome: 'accepted' | 'rejected' | 'deferred'
  /** The id of the topic that it stands in */
  topic: string | null
  /** Ids of the references that it names */
  references: string[]
  /** explicit: a label, a section, a table or a checkbox marks it; implicit: a sentence says it */
  basis: 'explicit' | 'implicit'
  /** What gave it away */
  cue: Cue
  /** Where it stands in the source */
  position: Position
}

/** Something that somebody is to do. */
export interface ActionItem {
  /** Made of its own words; it stays when other parts of the minutes are edited */
  id: string
  /** The sentence or item as it stands, in plain text */
  text: string
  /** What is to be done, ready to be an issue’s title */
  task: string
  /** Who is to do it */
  owners: Owner[]
  /** Until when */
  due: Due | null
  /** What has become of it */
  status: 'open' | 'done' | 'cancelled'
  /** The id of the topic that it stands in */
  topic: string | null
  /** Ids of the references that it names */
  references: string[]
  /** explicit: a label, a section, a table or a checkbox marks it; implicit: a sentence says it */
  basis: 'explicit' | 'implicit'
  /** What gave it away */
  cue: Cue
  /** Where it stands in the source */
  position: Position
}

/** Who is to do something. */
export interface Owner {
  /** The fullest name that the minutes have for the person */
  name: string
  /** The id of the attendee who it is */
  attendee: string | null
  /** Where it stands in the source */
  position: Position
}

/** Until when something is to be done. */
export interface Due {
  /** The words, such as “by Friday” */
  text: string
  /** Reckoned from the meeting’s date; null where it cannot be told */
  date: string | null
  /** Where it stands in the source */
  position: Position
}

/** A pull request, an issue, a discussion or a commit. */
export interface Reference {
  /** Made of its own words; it stays when other parts of the minutes are edited */
  id: string
  /** pull-request: merge requests too */
  type: 'pull-request' | 'issue' | 'discussion' | 'commit' | 'unknown'
  /** Such as github.com */
  host: string | null
  /** The owner of the repository: a user, an organisation, a group */
  owner: string | null
  /** The name of the repository */
  repo: string | null
  /** The number; null of a commit */
  number: number | null
  /** The hash of a commit */
  sha: string | null
  /** As the text has it, or as the repository makes it */
  url: string | null
  /** Where it is mentioned */
  mentions: Position[]
}

/** What gave the record away. */
export interface Cue {
  /** What kind of mark it is */
  kind: 'label' | 'section' | 'table' | 'checkbox' | 'phrase'
  /** Its words, such as “ACTION:” or “offered to” */
  text: string
  /** Where it stands in the source */
  position: Position
}

/** What a reader of the record must know. */
export interface Diagnostic {
  /** Such as impossible-date or limit-bytes */
  code: string
  /** What is the matter */
  message: string
  /** Where */
  position: Position | null
}

/** A span of the source (unist Position); `end` is behind the last character. */
export interface Position {
  /** A place in the source (unist Point) */
  start: SourcePoint
  /** A place in the source (unist Point) */
  end: SourcePoint
}

/** A place in the source (unist Point). */
export interface SourcePoint {
  /** 1-based line */
  line: number
  /** 1-based column, in UTF-16 code units */
  column: number
  /** 0-based offset in the source, in UTF-16 code units */
  offset: number
}
