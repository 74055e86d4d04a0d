export type { MinutesConfig } from './lint/config/config.js'
export { lintMinutes } from './lint/lint-minutes.js'
export type { Item, Section, Table } from './outline/outline.js'
export type { Text } from './outline/text.js'
export { minutesFromMdast, parseMinutes } from './parse-minutes.js'
export type { ParseOptions } from './parse-options.js'
export type { Person } from './people/person.js'
export type { ActionFound, Candidate, DecisionFound, DiagnosticFound, ReferenceFound } from './recognizers/candidate.js'
export type { Context } from './recognizers/context.js'
export { actionBehind, decisionBehind } from './recognizers/marked.js'
export type { Recognizer } from './recognizers/recognizer.js'
export { minutesJsonSchema } from './record/json-schema.js'
export { minutesSchema } from './record/schema.js'
export type {
  ActionItem,
  Attendee,
  Cue,
  Decision,
  Diagnostic,
  Due,
  Minutes,
  Owner,
  Point,
  Position,
  Reference,
  Topic,
} from './record/types.js'
export { remarkMinutes } from './remark-minutes.js'
