import * as z from 'zod'
import { limitSettings, repositorySchema } from '../../option-schemas.js'
import { personSchema } from '../../people/person.js'
import { rules } from '../../rules/rules.js'
import { kindOfValue } from '../../schema-fault.js'
import { levels } from '../level.js'
import type { Rule } from '../rule.js'
import { sentence } from '../rule-page.js'

/** A message that says what was given instead. */
const expected = (what: string) => ({
  error: (issue: { input?: unknown }) => `expected ${what}, got ${kindOfValue(issue.input)}`,
})

const level = z.enum(levels, expected('"off", "warn" or "error"'))

function ruleSetting(rule: Rule<never>) {
  const withOptions = rule.options
    ? z.tuple([level, rule.options.optional()], 'expected [level, options] with one object of options')
    : z.tuple([level], 'expected a level alone, since the rule has no options')
  return z
    .union([level, withOptions], expected('"off", "warn", "error", or [level, options]'))
    .optional()
    .describe(`${sentence(rule.summary)} Recommended: ${rule.recommended}; strict: ${rule.strict}.`)
}

const settings = {
  rules: z
    .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])))
    .optional()
    .describe('The level of each rule, or [level, options].'),
  repository: repositorySchema
    .optional()
    .describe('What a bare #123 belongs to: owner/name on GitHub, or the URL of a repository.'),
  people: z.array(personSchema).optional().describe('People, as the minutes may call them.'),
  ...limitSettings,
}

const globs = z.union([z.string(), z.array(z.string())], expected('a glob or a list of globs'))

export const overrideSchema = z.strictObject({
  files: globs.describe('The files that this is for: globs, relative to the folder of this configuration.'),
  excludedFiles: globs.optional().describe('Files that it is not for.'),
  ...settings,
})

/** What `.minutesrc` may hold; `extends` in a file also names paths and packages. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
    extends: z
      .union([z.string(), z.array(z.string())], expected('a name or a list of names'))
      .optional()
      .describe('Presets (recommended, strict, all), paths or packages that this builds upon. Default: recommended.'),
    ...settings,
    overrides: z.array(overrideSchema).optional().describe('Other settings for some files; later ones win.'),
  })
  .meta({ title: 'Configuration of minutes lint', description: 'What .minutesrc holds.' })
