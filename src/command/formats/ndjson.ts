import type { Format } from './format.js'
import { jsonText } from './json-text.js'

/** One record a line. */
export const ndjson: Format = async function* (records) {
  for await (const record of records) yield `${jsonText(record)}\n`
}
