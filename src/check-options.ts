import * as z from 'zod'
import type { Limits } from './limits/limits.js'
import type { ParseOptions } from './options.js'
import { personSchema } from './people/person.js'
import type { Recognizer } from './recognizers/recognizer.js'

/** A repository as `owner/name` on GitHub, or as a URL on any host. */
export const repositorySchema = z
  .string()
  .regex(
    /^(?:[\w-]+\/[\w.-]+|https?:\/\/[^/\s?#]+(?:\/[\w.-]+){2,}?\/?)$/u,
    'expected "owner/name" or a URL of a repository',
  )

const atLeastOne = z.int('expected a whole number').min(1, 'expected a number from 1 on')

/** The limits as settings, with what an editor says of them. */
export const limitSettings = {
  maxBytes: atLeastOne.optional().describe('The largest text that is read whole, in UTF-8 bytes.'),
  maxDepth: atLeastOne.optional().describe('How deep lists and quotes may nest.'),
  maxDelimiters: atLeastOne.optional().describe('How many delimiters (* _ ` ~ [ ] < &) a paragraph may have.'),
  maxCells: atLeastOne.optional().describe('How many cells a row of a table may have.'),
  maxRows: atLeastOne.optional().describe('How many rows a table may have.'),
  maxWork: atLeastOne.optional().describe('How many thousand steps it may take to parse a text, by an estimate.'),
} satisfies Record<keyof Limits, z.ZodType>

const optionsSchema = z.strictObject({
  path: z.string().nullable().optional(),
  date: z.iso.date('expected a day such as "2025-07-30"').optional(),
  repository: repositorySchema.optional(),
  people: z.array(personSchema).optional(),
  recognizers: z.array(z.custom<Recognizer>((value) => typeof value === 'function', 'expected a function')).optional(),
  ...limitSettings,
})

/** Checks options by their schema; {@link ParseOptions}' checkOptions is what others call. */
export function checkBySchema(options: ParseOptions): void {
  const checked = optionsSchema.safeParse(options)
  if (checked.success) return
  const faults = checked.error.issues.map((issue) => {
    const where = issue.path.length > 0 ? `options.${issue.path.join('.')}` : 'options'
    if (issue.code !== 'unrecognized_keys') return `${where}: ${issue.message}`
    const known = Object.keys((issue.path.length > 0 ? personSchema : optionsSchema).shape).join(', ')
    return `${where}: unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}; known are ${known}`
  })
  throw new TypeError(`parse-minutes: ${faults.join('; ')}`)
}
