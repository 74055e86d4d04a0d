export type { ParseOptions, Person } from './options.js'
export { minutesFromMdast, parseMinutes } from './parse-minutes.js'
export { minutesJsonSchema } from './record/json-schema.js'
export { minutesSchema } from './record/schema.js'
export type {
  ActionItem,
  Attendee,
  Cue,
  Decision,
  Diagnostic,
  Minutes,
  Point,
  Position,
  Reference,
  Topic,
} from './record/types.js'
export { remarkMinutes } from './remark-minutes.js'
