import * as z from 'zod'
import { type Person, personSchema } from './people/person.js'
import type { Recognizer } from './recognizers/recognizer.js'

/** A repository as `owner/name` on GitHub, or as a URL on any host. */
export const repositorySchema = z
  .string()
  .regex(
    /^(?:[\w-]+\/[\w.-]+|https?:\/\/[^/\s?#]+(?:\/[\w.-]+){2,}?\/?)$/u,
    'expected "owner/name" or a URL of a repository',
  )

export const atLeastOne = z.int('expected a whole number').min(1, 'expected a number from 1 on')

const optionsSchema = z.strictObject({
  path: z.string().nullable().optional(),
  date: z.iso.date('expected a day such as "2025-07-30"').optional(),
  repository: repositorySchema.optional(),
  people: z.array(personSchema).optional(),
  recognizers: z.array(z.custom<Recognizer>((value) => typeof value === 'function', 'expected a function')).optional(),
  maxBytes: atLeastOne.optional(),
  maxDepth: atLeastOne.optional(),
})

/** What `parseMinutes` can be told beside the text. */
export interface ParseOptions {
  /** Where the text comes from; it becomes the record's `path`. Default: the VFile's path, or null. */
  path?: string | null | undefined
  /** The meeting's date (ISO 8601), used where the text has none. */
  date?: string | undefined
  /** What a bare `#123` belongs to: `owner/name` on GitHub, or the URL of a repository. */
  repository?: string | undefined
  /** People with their aliases and handles, so that "JR" or "@joergroedel" is known to be one of them. */
  people?: Person[] | undefined
  /** Recognizers of your own; they run after the package's. */
  recognizers?: Recognizer[] | undefined
  /** The largest text that is read whole, in UTF-8 bytes. Default: 2 MiB. */
  maxBytes?: number | undefined
  /** How deep lists and quotes may nest before what is deeper is left out. Default: 50. */
  maxDepth?: number | undefined
}

export const defaultMaxBytes = 2 * 1024 * 1024
export const defaultMaxDepth = 50

/**
 * Checks options that came from outside.
 *
 * @throws {TypeError} that names each wrong option, what was expected and what to do.
 */
export function checkOptions(options: ParseOptions): ParseOptions {
  const checked = optionsSchema.safeParse(options)
  if (checked.success) return options
  const faults = checked.error.issues.map((issue) => {
    const where = issue.path.length > 0 ? `options.${issue.path.join('.')}` : 'options'
    if (issue.code !== 'unrecognized_keys') return `${where}: ${issue.message}`
    const known = Object.keys((issue.path.length > 0 ? personSchema : optionsSchema).shape).join(', ')
    return `${where}: unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}; known are ${known}`
  })
  throw new TypeError(`parse-minutes: ${faults.join('; ')}`)
}
