import type * as z from 'zod'
import type {
  actionItemSchema,
  attendeeSchema,
  cueSchema,
  decisionSchema,
  diagnosticSchema,
  minutesSchema,
  notePointSchema,
  positionSchema,
  referenceSchema,
  topicSchema,
} from './schema.js'

export type Position = z.infer<typeof positionSchema>
export type Cue = z.infer<typeof cueSchema>
export type Attendee = z.infer<typeof attendeeSchema>
export type Point = z.infer<typeof notePointSchema>
export type Topic = z.infer<typeof topicSchema>
export type Decision = z.infer<typeof decisionSchema>
export type ActionItem = z.infer<typeof actionItemSchema>
export type Reference = z.infer<typeof referenceSchema>
export type Diagnostic = z.infer<typeof diagnosticSchema>
/** The record of one meeting: what `parseMinutes` answers with. */
export type Minutes = z.infer<typeof minutesSchema>
