import type { MinutesConfig } from '../../lint/config/config.js'
import { levels } from '../../lint/level.js'
import { UsageError } from '../usage-error.js'

type Rules = NonNullable<MinutesConfig['rules']>

/**
 * Reads what `--rule` was given, each as `id:level` or `id:level:{options}`.
 *
 * @throws {UsageError} for an unknown rule, level or option
 * @example
 * await ruleLevels(['topic-empty:off']) // { 'topic-empty': 'off' }
 */
export async function ruleLevels(given: readonly string[]): Promise<Rules> {
  const rules: Rules = {}
  for (const text of given) {
    const [before = '', between = '', ...rest] = text.split(':')
    const [id, level, options] = [before.trim(), between.trim(), rest.join(':')]
    await check(id, level, text)
    rules[id] = (options === '' ? level : [level, parseOptions(options, text)]) as Rules[string]
    const { configFaults } = await import('../../lint/config/check-config.js')
    const faults = configFaults({ rules: { [id]: rules[id] } })
    if (faults.length > 0) throw new UsageError(`--rule ${text}: ${faults.join('; ').replace(/^rules(?:: |\.)/u, '')}`)
  }
  return rules
}

function parseOptions(options: string, text: string): unknown {
  try {
    return JSON.parse(options)
  } catch {
    throw new UsageError(`--rule ${text}: the options are not JSON; write id:level:{"option": value}`)
  }
}

async function check(id: string, level: string, text: string): Promise<void> {
  const { ruleOf, rules } = await import('../../rules/rules.js')
  if (!ruleOf(id)) {
    const { didYouMean } = await import('../../did-you-mean.js')
    const known = rules.map((rule) => rule.id)
    throw new UsageError(`--rule ${text}: there is no rule "${id}"; ${didYouMean(id, known)}`)
  }
  if (levels.some((known) => known === level)) return
  const fault = level === '' ? 'says no level' : `there is no level "${level}"`
  throw new UsageError(`--rule ${text}: ${fault}; write ${id}:off, :warn or :error`)
}
