import * as z from 'zod'
import type { Limits } from './limits/limits.js'

const expectedRepository = 'expected "owner/name" or a URL of a repository'

/** A repository as `owner/name` on GitHub, or as a URL on any host. */
export const repositorySchema = z
  .string(expectedRepository)
  .regex(/^(?:[\w-]+\/[\w.-]+|https?:\/\/[^/\s?#]+(?:\/[\w.-]+){2,}?\/?)$/u, expectedRepository)

const atLeastOne = z.int('expected a whole number').min(1, 'expected a number from 1 on')

/** The limits as settings, with what an editor says of them. */
export const limitSettings = {
  maxBytes: atLeastOne.optional().describe('The largest text that is read whole, in UTF-8 bytes.'),
  maxDepth: atLeastOne.optional().describe('How deep lists and quotes may nest.'),
  maxDelimiters: atLeastOne.optional().describe('How many delimiters (* _ ` ~ [ ] < &) a paragraph may have.'),
  maxCells: atLeastOne.optional().describe('How many cells a row of a table may have.'),
  maxRows: atLeastOne.optional().describe('How many rows a table may have.'),
  maxWork: atLeastOne
    .optional()
    .describe('How many thousand steps more than prose a text may take to parse, by an estimate.'),
} satisfies Record<keyof Limits, z.ZodType>
