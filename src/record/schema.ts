import * as z from 'zod'
import { schemaVersion } from './schema-version.js'

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

const id = z.string().min(1)
const ids = z.array(id)
const nullableText = z.string().nullable()
const isoDate = z.iso.date()

const basis = z
  .enum(['explicit', 'implicit'])
  .describe('explicit: a label, a section, a table or a checkbox marks it; implicit: a sentence says it')

/** A Cue of the record. */
export const cueSchema = z
  .strictObject({
    kind: z.enum(['label', 'section', 'table', 'checkbox', 'phrase']),
    text: z.string(),
    position: positionSchema,
  })
  .describe('What gave the record away')
  .meta({ id: 'Cue' })

/** An Attendee of the record. */
export const attendeeSchema = z
  .strictObject({
    id,
    name: z.string().min(1).describe('Without title, handle, affiliation and role'),
    handle: nullableText.describe('Without @'),
    affiliation: nullableText,
    roles: z.array(z.string()).describe('Lower case: chair, scribe, facilitator, host, guest, observer, member, …'),
    presence: z.enum(['present', 'absent', 'partial']),
    basis: z
      .enum(['listed', 'mentioned'])
      .describe('listed: an attendance list names the person; mentioned: the text shows the person taking part'),
    position: positionSchema,
  })
  .meta({ id: 'Attendee' })

/** A Point of the record. */
export const notePointSchema = z
  .strictObject({
    id,
    text: z.string(),
    label: nullableText.describe('A bold lead-in that says what the point is about'),
    speaker: nullableText.describe('The name of the person who speaks'),
    position: positionSchema,
    get points() {
      return z.array(notePointSchema)
    },
  })
  .describe('One note, with the notes below it')
  .meta({ id: 'Point' })

/** A Topic of the record. */
export const topicSchema = z
  .strictObject({
    id,
    title: z.string(),
    position: positionSchema.describe('Its heading or lead'),
    section: positionSchema.describe('All of it, heading and notes'),
    get topics() {
      return z.array(topicSchema)
    },
    points: z.array(notePointSchema),
    decisions: ids.describe('Ids of the decisions that stand in it, not in its sub-topics'),
    actionItems: ids,
    references: ids,
  })
  .meta({ id: 'Topic' })

/** A Decision of the record. */
export const decisionSchema = z
  .strictObject({
    id,
    text: z.string().min(1),
    outcome: z.enum(['accepted', 'rejected', 'deferred']),
    topic: id.nullable(),
    references: ids,
    basis,
    cue: cueSchema,
    position: positionSchema,
  })
  .meta({ id: 'Decision' })

const ownerSchema = z
  .strictObject({
    name: z.string().min(1),
    attendee: id.nullable(),
    position: positionSchema,
  })
  .meta({ id: 'Owner' })

const dueSchema = z
  .strictObject({
    text: z.string().min(1),
    date: isoDate.nullable().describe('Reckoned from the meeting’s date; null where it cannot be told'),
    position: positionSchema,
  })
  .meta({ id: 'Due' })

/** An ActionItem of the record. */
export const actionItemSchema = z
  .strictObject({
    id,
    text: z.string().min(1).describe('The sentence or item as it stands, in plain text'),
    task: z.string().min(1).describe('What is to be done, ready to be an issue’s title'),
    owners: z.array(ownerSchema),
    due: dueSchema.nullable(),
    status: z.enum(['open', 'done', 'cancelled']),
    topic: id.nullable(),
    references: ids,
    basis,
    cue: cueSchema,
    position: positionSchema,
  })
  .meta({ id: 'ActionItem' })

/** A Reference of the record. */
export const referenceSchema = z
  .strictObject({
    id,
    type: z.enum(['pull-request', 'issue', 'discussion', 'commit', 'unknown']),
    host: nullableText,
    owner: nullableText,
    repo: nullableText,
    number: z.int().min(1).nullable(),
    sha: nullableText,
    url: nullableText,
    mentions: z.array(positionSchema).min(1),
  })
  .meta({ id: 'Reference' })

/** A Diagnostic of the record. */
export const diagnosticSchema = z
  .strictObject({ code: z.string().min(1), message: z.string().min(1), position: positionSchema.nullable() })
  .describe('What a reader of the record must know')
  .meta({ id: 'Diagnostic' })

/**
 * The record of one meeting, as a zod schema. Types and JSON Schema are made of it.
 *
 * @example
 * minutesSchema.parse(JSON.parse(line)) // throws a ZodError that names path, expected and received
 */
export const minutesSchema = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    kind: z.enum(['minutes', 'agenda', 'other']),
    path: nullableText,
    title: nullableText,
    series: nullableText.describe('The title without date, ordinal and words such as “Meeting Minutes”'),
    date: isoDate.nullable().describe('The day on which the meeting took place, ISO 8601'),
    evidence: z.strictObject({
      title: positionSchema.nullable(),
      series: positionSchema.nullable(),
      date: positionSchema.nullable(),
    }),
    attendees: z.array(attendeeSchema),
    topics: z.array(topicSchema),
    points: z.array(notePointSchema).describe('Notes that stand under no topic'),
    decisions: z.array(decisionSchema),
    actionItems: z.array(actionItemSchema),
    references: z.array(referenceSchema),
    diagnostics: z.array(diagnosticSchema),
  })
  .describe('The record of one meeting')
  .meta({ id: 'Minutes' })
