import type { RuleSetting } from '../../lint/define-rule.js'
import type { Rule } from '../../lint/rule.js'
import { ConfigError } from '../config/config-error.js'
import { jsonText } from '../formats/json-text.js'
import { writeOutput } from '../output.js'
import { createConfigOf, reportConfigError, type SelectSettings } from './select-files.js'

/** Prints what holds for a file, as a configuration that says the same and extends nothing. */
export async function printConfig(path: string, settings: SelectSettings): Promise<void> {
  try {
    const given = JSON.parse(await createConfigOf(settings)(path))
    const [{ settingsFor }, { ruleOf }] = await Promise.all([
      import('../../lint/config/file-settings.js'),
      import('../../rules/rules.js'),
    ])
    const { rules, options } = settingsFor(given, null)
    const printed = [...rules].map(([id, setting]) => [id, withDefaults(setting, ruleOf(id))])
    const config = { extends: [], rules: Object.fromEntries(printed), ...options }
    await writeOutput([`${jsonText(config, 2)}\n`], null)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    reportConfigError(error)
  }
}

/** A level alone, or with all options of the rule. */
function withDefaults(setting: RuleSetting, rule: Rule<never> | undefined): RuleSetting {
  const [level, given] = Array.isArray(setting) ? setting : [setting]
  return rule?.options ? [level, rule.options.parse(given ?? {})] : level
}
