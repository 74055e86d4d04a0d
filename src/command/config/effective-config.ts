import { relative } from 'node:path'
import type { ConfigOverride, ConfigSettings, MinutesConfig } from '../../lint/config/config.js'
import { fitsOverride } from '../../lint/config/fits-override.js'
import { slashed } from '../slashed.js'
import { configFolder } from './config-folder.js'

/**
 * What a configuration says of one file, as a configuration without overrides.
 *
 * @param config a checked configuration, with everything that it extends read in
 * @param file the file's absolute path, or null for a text without a name
 * @param rules levels that stand above all others
 */
export function effectiveConfig(
  config: MinutesConfig,
  file: string | null,
  rules: MinutesConfig['rules'] = {},
): MinutesConfig {
  const effective = withoutOverrides(config, file)
  return Object.keys(rules).length > 0 ? { extends: [effective], rules } : effective
}

function withoutOverrides(config: MinutesConfig, file: string | null): MinutesConfig {
  const { overrides = [], $schema: _, ...settings } = config
  const bases = [config.extends ?? []]
    .flat()
    .map((base) => (typeof base === 'string' ? base : withoutOverrides(base, file)))
  const own: MinutesConfig = config.extends === undefined ? settings : { ...settings, extends: bases }
  if (file === null || overrides.length === 0) return own
  const path = slashed(relative(configFolder(config), file))
  const fitting = overrides.filter((override) => fitsOverride(override, path))
  return fitting.length > 0 ? { extends: [own, ...fitting.map(withoutGlobs)] } : own
}

function withoutGlobs({ files: _, excludedFiles: __, ...settings }: ConfigOverride): ConfigSettings {
  return settings
}
