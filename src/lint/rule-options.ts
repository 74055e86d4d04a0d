import * as z from 'zod'
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
  const checked = rule.options.safeParse(options ?? {})
  if (checked.success) return checked.data
  throw new TypeError(`parse-minutes: options of the rule ${rule.id}: ${z.prettifyError(checked.error)}`)
}
