import { readFile } from 'node:fs/promises'
import { describe, expect, expectTypeOf, it, test } from 'vitest'
import type * as z from 'zod'
import {
  type ActionItem,
  type Due,
  type Minutes,
  minutesJsonSchema,
  minutesSchema,
  type Owner,
  parseMinutes,
} from '../src/index.js'

interface Described {
  description?: string
  properties: Record<string, { description?: string }>
}

const definitions = Object.entries(minutesJsonSchema.$defs as Record<string, Described>)

test('the types of the record are those of its schema', () => {
  // What "npm run typecheck" looks at.
  expectTypeOf<Minutes>().toEqualTypeOf<z.infer<typeof minutesSchema>>()
  expectTypeOf<ActionItem['owners']>().toEqualTypeOf<Owner[]>()
  expectTypeOf<ActionItem['due']>().toEqualTypeOf<Due | null>()
  const minutes: Minutes = minutesSchema.parse(parseMinutes('# Choir, 2025-03-04'))
  expect(minutes.date).toBe('2025-03-04')
})

describe.each(definitions)('editors say of %s what its schema says', (name, { description, properties }) => {
  it('in the type and its fields', async () => {
    const types = await readFile('src/record/types.ts', 'utf8')
    const [, body = ''] = types.split(`/** ${description}. */\nexport interface ${name} {\n`)
    for (const [field, schema] of Object.entries(properties).filter(([, each]) => each.description !== undefined))
      expect(body.split('\n}\n')[0]).toContain(`  /** ${schema.description} */\n  ${field}: `)
  })
})

test('every field of the record has a description', () => {
  const fields = definitions.flatMap(([name, { properties }]) =>
    Object.entries(properties).map(([field, { description }]) => [`${name}.${field}`, description]),
  )
  const without = fields.filter(([, description]) => description === undefined).map(([field]) => field)
  expect(without).toEqual([])
})
