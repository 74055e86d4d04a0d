import { didYouMean } from '../did-you-mean.js'
import { schemaFault } from '../schema-fault.js'
import type { Rule } from './rule.js'

/**
 * A rule's options, checked and with their defaults.
 *
 * @throws {TypeError} that names the rule, the option and what was expected.
 */
export function checkRuleOptions<Options>(rule: Rule<Options>, options: unknown): Options {
  if (!rule.options) {
    if (options === undefined) return {} as Options
    throw new TypeError(`parse-minutes: the rule ${rule.id} has no options; leave out ${JSON.stringify(options)}`)
  }
  const checked = rule.options.safeParse(options ?? {}, { error: schemaFault })
  if (checked.success) return checked.data
  const known = Object.keys(rule.options.shape)
  const faults = checked.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `there is no "${key}"; ${didYouMean(key, known)}`)
      : [`${issue.path.map((key) => `${String(key)}: `).join('')}${issue.message}`],
  )
  throw new TypeError(`parse-minutes: options of the rule ${rule.id}: ${faults.join('; ')}`)
}
