import * as z from 'zod'
import { schemaVersion } from './schema-version.js'
import type { Point, Topic } from './types.js'

const point = z
  .strictObject({
    line: z.int().min(1).describe('1-based line'),
    column: z.int().min(1).describe('1-based column, in UTF-16 code units'),
    offset: z.int().min(0).describe('0-based offset in the source, in UTF-16 code units'),
  })
  .describe('A place in the source (unist Point)')

/** A span of the source: a unist `Position` whose points always carry an offset. */
export const positionSchema = z
  .strictObject({ start: point, end: point })
  .describe('A span of the source (unist Position); `end` is behind the last character')
  .meta({ id: 'Position' })

const id = z.string().min(1).describe('Made of its own words; it stays when other parts of the minutes are edited')
const idOf = z.string().min(1)
const ids = z.array(idOf)
const nullableText = z.string().nullable()
const isoDate = z.iso.date()

const basis = z
  .enum(['explicit', 'implicit'])
  .describe('explicit: a label, a section, a table or a checkbox marks it; implicit: a sentence says it')

const place = positionSchema.describe('Where it stands in the source')

/** A Cue of the record. */
export const cueSchema = z
  .strictObject({
    kind: z.enum(['label', 'section', 'table', 'checkbox', 'phrase']).describe('What kind of mark it is'),
    text: z.string().describe('Its words, such as “ACTION:” or “offered to”'),
    position: place,
  })
  .describe('What gave the record away')
  .meta({ id: 'Cue' })

const cue = cueSchema.describe('What gave it away')

/** An Attendee of the record. */
export const attendeeSchema = z
  .strictObject({
    id,
    name: z.string().min(1).describe('Without title, handle, affiliation and role'),
    handle: nullableText.describe('Without @'),
    affiliation: nullableText.describe('Whom the person is there for: a company, a team'),
    roles: z.array(z.string()).describe('Lower case: chair, scribe, facilitator, host, guest, observer, member, …'),
    presence: z
      .enum(['present', 'absent', 'partial'])
      .describe('absent: regrets, apologies; partial: came late or left early'),
    basis: z
      .enum(['listed', 'mentioned'])
      .describe('listed: an attendance list names the person; mentioned: the text shows the person taking part'),
    position: positionSchema.describe('The name'),
  })
  .describe('Somebody who was at the meeting, or was missed')
  .meta({ id: 'Attendee' })

/** A Point of the record; its type is written out where it holds itself, or the declaration would leave it open. */
export const notePointSchema = z
  .strictObject({
    id,
    text: z.string().describe('The note in plain text'),
    label: nullableText.describe('A bold lead-in that says what the point is about'),
    speaker: nullableText.describe('The name of the person who speaks'),
    position: place,
    get points(): z.ZodArray<z.ZodType<Point>> {
      return z.array(notePointSchema).describe('The notes below it')
    },
  })
  .describe('One note, with the notes below it')
  .meta({ id: 'Point' })

/** A Topic of the record. */
export const topicSchema = z
  .strictObject({
    id,
    title: z.string().describe('As its heading says it'),
    position: positionSchema.describe('Its heading or lead'),
    section: positionSchema.describe('All of it, heading and notes'),
    get topics(): z.ZodArray<z.ZodType<Topic>> {
      return z.array(topicSchema).describe('Its sub-topics')
    },
    points: z.array(notePointSchema).describe('Its notes'),
    decisions: ids.describe('Ids of the decisions that stand in it, not in its sub-topics'),
    actionItems: ids.describe('Ids of the action items that stand in it, not in its sub-topics'),
    references: ids.describe('Ids of the references that stand in it, not in its sub-topics'),
  })
  .describe('What was talked about')
  .meta({ id: 'Topic' })

const topicOf = idOf.nullable().describe('The id of the topic that it stands in')
const referencesIn = ids.describe('Ids of the references that it names')

/** A Decision of the record. */
export const decisionSchema = z
  .strictObject({
    id,
    text: z.string().min(1).describe('The sentence or item as it stands, in plain text'),
    outcome: z.enum(['accepted', 'rejected', 'deferred']).describe('What came of it'),
    topic: topicOf,
    references: referencesIn,
    basis,
    cue,
    position: place,
  })
  .describe('Something that was settled')
  .meta({ id: 'Decision' })

const ownerSchema = z
  .strictObject({
    name: z.string().min(1).describe('The fullest name that the minutes have for the person'),
    attendee: idOf.nullable().describe('The id of the attendee who it is'),
    position: place,
  })
  .describe('Who is to do something')
  .meta({ id: 'Owner' })

const dueSchema = z
  .strictObject({
    text: z.string().min(1).describe('The words, such as “by Friday”'),
    date: isoDate.nullable().describe('Reckoned from the meeting’s date; null where it cannot be told'),
    position: place,
  })
  .describe('Until when something is to be done')
  .meta({ id: 'Due' })

/** An ActionItem of the record. */
export const actionItemSchema = z
  .strictObject({
    id,
    text: z.string().min(1).describe('The sentence or item as it stands, in plain text'),
    task: z.string().min(1).describe('What is to be done, ready to be an issue’s title'),
    owners: z.array(ownerSchema).describe('Who is to do it'),
    due: dueSchema.nullable().describe('Until when'),
    status: z.enum(['open', 'done', 'cancelled']).describe('What has become of it'),
    topic: topicOf,
    references: referencesIn,
    basis,
    cue,
    position: place,
  })
  .describe('Something that somebody is to do')
  .meta({ id: 'ActionItem' })

/** A Reference of the record. */
export const referenceSchema = z
  .strictObject({
    id,
    type: z
      .enum(['pull-request', 'issue', 'discussion', 'commit', 'unknown'])
      .describe('pull-request: merge requests too'),
    host: nullableText.describe('Such as github.com'),
    owner: nullableText.describe('The owner of the repository: a user, an organisation, a group'),
    repo: nullableText.describe('The name of the repository'),
    number: z.int().min(1).nullable().describe('The number; null of a commit'),
    sha: nullableText.describe('The hash of a commit'),
    url: nullableText.describe('As the text has it, or as the repository makes it'),
    mentions: z.array(positionSchema).min(1).describe('Where it is mentioned'),
  })
  .describe('A pull request, an issue, a discussion or a commit')
  .meta({ id: 'Reference' })

/** A Diagnostic of the record. */
export const diagnosticSchema = z
  .strictObject({
    code: z.string().min(1).describe('Such as impossible-date or limit-bytes'),
    message: z.string().min(1).describe('What is the matter'),
    position: positionSchema.nullable().describe('Where'),
  })
  .describe('What a reader of the record must know')
  .meta({ id: 'Diagnostic' })

/**
 * The record of one meeting, as a zod schema. JSON Schema is made of it; {@link Minutes} is its type.
 *
 * @example
 * minutesSchema.parse(JSON.parse(line)) // throws a ZodError that names path, expected and received
 */
export const minutesSchema = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion).describe('The version of this schema'),
    kind: z
      .enum(['minutes', 'agenda', 'other'])
      .describe('agenda: a list of what is to come; other: a text that is not minutes'),
    path: nullableText.describe('Where the text comes from'),
    title: nullableText.describe('The title of the document'),
    series: nullableText.describe('The title without date, ordinal and words such as “Meeting Minutes”'),
    date: isoDate.nullable().describe('The day on which the meeting took place, ISO 8601'),
    evidence: z
      .strictObject({
        title: positionSchema.nullable(),
        series: positionSchema.nullable(),
        date: positionSchema.nullable(),
      })
      .describe('Where title, series and date stand'),
    attendees: z.array(attendeeSchema).describe('Who was there, and who was missed'),
    topics: z.array(topicSchema).describe('What was talked about'),
    points: z.array(notePointSchema).describe('Notes that stand under no topic'),
    decisions: z.array(decisionSchema).describe('What was settled, in the order of the text'),
    actionItems: z.array(actionItemSchema).describe('What is to be done, in the order of the text'),
    references: z.array(referenceSchema).describe('The pull requests, issues, discussions and commits that are named'),
    diagnostics: z.array(diagnosticSchema).describe('What a reader of the record must know'),
  })
  .describe('The record of one meeting')
  .meta({ id: 'Minutes' })
