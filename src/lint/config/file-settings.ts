import picomatch from 'picomatch'
import type { ParseOptions } from '../../options.js'
import type { RuleSetting } from '../define-rule.js'
import { presetRules } from '../presets.js'
import type { ConfigOverride, ConfigSettings, MinutesConfig } from './config.js'

/** What holds for one file: each rule's setting, and how its minutes are read. */
export interface FileSettings {
  rules: Map<string, RuleSetting>
  options: ParseOptions
}

/**
 * What a configuration says of one file: what it extends first, then its own settings, then its overrides.
 *
 * @param config a configuration that {@link configFaults} finds nothing wrong with
 * @param path the file's path relative to the configuration's folder, with forward slashes; null for no file
 */
export function settingsFor(config: MinutesConfig, path: string | null): FileSettings {
  const settings: FileSettings = { rules: new Map(), options: {} }
  extend(settings, config, path)
  return settings
}

function extend(settings: FileSettings, config: MinutesConfig, path: string | null): void {
  for (const base of [config.extends ?? 'recommended'].flat()) {
    if (typeof base === 'string') addRules(settings, presetRules(base))
    // What is extended extends nothing by itself, or "recommended" would come behind what was set before.
    else extend(settings, { extends: [], ...base }, path)
  }
  add(settings, config)
  for (const override of config.overrides ?? []) if (fits(override, path)) add(settings, override)
}

function add(settings: FileSettings, { rules, repository, people, maxBytes, maxDepth }: ConfigSettings): void {
  if (rules) addRules(settings, Object.entries(rules))
  const { options } = settings
  if (repository !== undefined) options.repository = repository
  if (people !== undefined) options.people = [...(options.people ?? []), ...people]
  if (maxBytes !== undefined) options.maxBytes = maxBytes
  if (maxDepth !== undefined) options.maxDepth = maxDepth
}

/** A level alone keeps the options that were set before. */
function addRules(settings: FileSettings, added: Iterable<readonly [id: string, setting: RuleSetting]>): void {
  for (const [id, setting] of added) {
    const before = settings.rules.get(id)
    const keeps = typeof setting === 'string' || setting.length === 1
    const options = keeps && Array.isArray(before) ? before.slice(1) : []
    settings.rules.set(id, [...[setting].flat(), ...options] as RuleSetting)
  }
}

function fits({ files, excludedFiles }: ConfigOverride, path: string | null): boolean {
  if (path === null) return false
  return isMatch(path, files) && !(excludedFiles !== undefined && isMatch(path, excludedFiles))
}

function isMatch(path: string, globs: string | string[]): boolean {
  return [globs]
    .flat()
    .some((glob) => picomatch(glob.replace(/^\.\//u, ''), { dot: true, basename: !glob.includes('/') })(path))
}
