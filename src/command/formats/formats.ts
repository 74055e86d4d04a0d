import { csv } from './csv.js'
import { json } from './json.js'
import { ndjson } from './ndjson.js'

/** What `--format` can name; a new format is a file beside this one and a line here. */
export const formats = { json, ndjson, csv }

export type FormatName = keyof typeof formats
