import { limitNames } from '../../limits/limits.js'
import type { ParseOptions } from '../../parse-options.js'
import type { RuleSetting } from '../define-rule.js'
import { presetRules } from '../presets.js'
import type { ConfigSettings, MinutesConfig } from './config.js'
import { fitsOverride } from './fits-override.js'

/** What holds for one file: each rule's setting, and how its minutes are read. */
export interface FileSettings {
  rules: Map<string, RuleSetting>
  options: ParseOptions
}

/**
 * What a configuration says of one file: what it extends first, then its own settings, then its overrides.
 *
 * Where it says nothing of presets, not even that it extends none (`[]`), it builds upon `recommended`.
 *
 * @param config a configuration that {@link configFaults} finds nothing wrong with
 * @param path the file's path relative to the configuration's folder, with forward slashes; null for no file
 */
export function settingsFor(config: MinutesConfig, path: string | null): FileSettings {
  const settings: FileSettings = { rules: new Map(), options: {} }
  if (!speaksOfPresets(config)) addRules(settings, presetRules('recommended'))
  extend(settings, config, path)
  return settings
}

/** What is extended adds no preset of its own accord, or "recommended" would come behind what was set before. */
function speaksOfPresets({ extends: bases }: MinutesConfig): boolean {
  if (bases === undefined) return false
  const all = [bases].flat()
  return all.length === 0 || all.some((base) => typeof base === 'string' || speaksOfPresets(base))
}

function extend(settings: FileSettings, config: MinutesConfig, path: string | null): void {
  for (const base of [config.extends ?? []].flat()) {
    if (typeof base === 'string') addRules(settings, presetRules(base))
    else extend(settings, base, path)
  }
  add(settings, config)
  for (const override of config.overrides ?? []) {
    if (path !== null && fitsOverride(override, path)) add(settings, override)
  }
}

function add(settings: FileSettings, { rules, repository, people, ...limits }: ConfigSettings): void {
  if (rules) addRules(settings, Object.entries(rules))
  const { options } = settings
  if (repository !== undefined) options.repository = repository
  if (people !== undefined) options.people = [...(options.people ?? []), ...people]
  for (const name of limitNames) if (limits[name] !== undefined) options[name] = limits[name]
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
