import type { Format } from './format.js'
import { jsonText } from './json-text.js'

/** One pretty-printed record, or an array of them. */
export const json: Format = async function* (records, { single }) {
  // A record is held back until the next one is there, for the comma belongs at the end of its line.
  let held: string | null = null
  for await (const record of records) {
    if (single) {
      yield `${jsonText(record, 2)}\n`
      continue
    }
    yield held === null ? '[\n' : `${held},\n`
    held = `  ${jsonText(record, 2).replaceAll('\n', '\n  ')}`
  }
  if (held !== null) yield `${held}\n]\n`
}
