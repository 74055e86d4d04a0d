import type { MinutesConfig } from '../../lint/config/config.js'
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
    const [id = '', level = '', ...rest] = text.split(':')
    const options = rest.join(':')
    rules[id] = (options === '' ? level : [level, parseOptions(options, text)]) as Rules[string]
    await check({ [id]: rules[id] }, text)
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

async function check(rules: Rules, text: string): Promise<void> {
  if (!text.includes(':')) throw new UsageError(`--rule ${text}: says no level; write ${text}:off, :warn or :error`)
  const { configFaults } = await import('../../lint/config/check-config.js')
  const faults = configFaults({ rules })
  if (faults.length > 0) throw new UsageError(`--rule ${text}: ${faults.join('; ').replace(/^rules(?:: |\.)/u, '')}`)
}
