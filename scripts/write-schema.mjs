// Writes the record's JSON Schema as a file of the package; run after the library is built.
import { writeFile } from 'node:fs/promises'
import { minutesJsonSchema } from '../dist/index.js'

await writeFile('schema.json', `${JSON.stringify(minutesJsonSchema, null, 2)}\n`)
