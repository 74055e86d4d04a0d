import * as z from 'zod'
import { configSchema } from './config-schema.js'

/** The JSON Schema (draft 2020-12) of `.minutesrc`, for editors; the file `minutesrc.schema.json` of the package. */
export const configJsonSchema: Record<string, unknown> = {
  $id: 'https://unpkg.com/parse-minutes/minutesrc.schema.json',
  ...z.toJSONSchema(configSchema, { io: 'input' }),
}
