import * as z from 'zod'
import { minutesSchema } from './schema.js'

/**
 * The record's JSON Schema (draft 2020-12), made of {@link minutesSchema}; `parse-minutes/schema.json` is the same as a file.
 *
 * @example
 * new Ajv2020().compile(minutesJsonSchema)
 */
export const minutesJsonSchema: Record<string, unknown> = {
  $id: 'https://unpkg.com/parse-minutes/schema.json',
  title: 'Minutes',
  ...z.toJSONSchema(minutesSchema, { target: 'draft-2020-12' }),
}
