import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { minutesJsonSchema } from '../src/index.js'
import { configJsonSchema } from '../src/lint/index.js'
import { schemaVersion } from '../src/record/schema-version.js'

const text = `${JSON.stringify(minutesJsonSchema, null, 2)}\n`

test('schema.json is the JSON Schema of the record', async () => {
  expect(await readFile('schema.json', 'utf8'), 'run "npm run build" and commit the schema.json that it writes').toBe(
    text,
  )
})

test('minutesrc.schema.json is the JSON Schema of .minutesrc', async () => {
  const schema = `${JSON.stringify(configJsonSchema, null, 2)}\n`
  expect(await readFile('minutesrc.schema.json', 'utf8'), 'run "npm run docs:rules" and commit what it writes').toBe(
    schema,
  )
})

test('CHANGELOG.md knows this schema', async () => {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const line = `Schema version ${schemaVersion} (sha256 ${hash})`
  const lines = (await readFile('CHANGELOG.md', 'utf8')).split('\n')
  expect(
    lines,
    `the record's schema has changed: say in CHANGELOG.md what, under the version to be published, and put this line there\n\n${line}\n`,
  ).toContain(line)
})
