import * as z from 'zod'
import { didYouMean } from './did-you-mean.js'
import { limitSettings, repositorySchema } from './option-schemas.js'
import type { ParseOptions } from './parse-options.js'
import { personSchema } from './people/person.js'
import type { Recognizer } from './recognizers/recognizer.js'
import { schemaFault } from './schema-fault.js'

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
  const checked = optionsSchema.safeParse(options, { error: schemaFault })
  if (checked.success) return
  const faults = checked.error.issues.map((issue) => {
    const where = issue.path.length > 0 ? `options.${issue.path.join('.')}` : 'options'
    if (issue.code !== 'unrecognized_keys') return `${where}: ${issue.message}`
    const known = Object.keys((issue.path.length > 0 ? personSchema : optionsSchema).shape)
    return issue.keys.map((key) => `${where}: there is no "${key}"; ${didYouMean(key, known)}`).join('; ')
  })
  throw new TypeError(`parse-minutes: ${faults.join('; ')}`)
}
