import * as z from 'zod'
import type { ParseOptions } from './options.js'
import { personSchema } from './people/person.js'
import type { Recognizer } from './recognizers/recognizer.js'

/** A repository as `owner/name` on GitHub, or as a URL on any host. */
const repositorySchema = z
  .string()
  .regex(
    /^(?:[\w-]+\/[\w.-]+|https?:\/\/[^/\s?#]+(?:\/[\w.-]+){2,}?\/?)$/u,
    'expected "owner/name" or a URL of a repository',
  )

const atLeastOne = z.int('expected a whole number').min(1, 'expected a number from 1 on')

const optionsSchema = z.strictObject({
  path: z.string().nullable().optional(),
  date: z.iso.date('expected a day such as "2025-07-30"').optional(),
  repository: repositorySchema.optional(),
  people: z.array(personSchema).optional(),
  recognizers: z.array(z.custom<Recognizer>((value) => typeof value === 'function', 'expected a function')).optional(),
  maxBytes: atLeastOne.optional(),
  maxDepth: atLeastOne.optional(),
  maxDelimiters: atLeastOne.optional(),
  maxCells: atLeastOne.optional(),
  maxRows: atLeastOne.optional(),
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
