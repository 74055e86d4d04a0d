// Writes the JSON Schemas of the record and of .minutesrc as files of the package; run after the library is built.
import { writeFile } from 'node:fs/promises'
import { minutesJsonSchema } from '../dist/index.js'
import { configJsonSchema } from '../dist/lint/index.js'

const schemas = { 'schema.json': minutesJsonSchema, 'minutesrc.schema.json': configJsonSchema }
for (const [file, schema] of Object.entries(schemas)) await writeFile(file, `${JSON.stringify(schema, null, 2)}\n`)
