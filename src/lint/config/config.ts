import type { Limits } from '../../limits/limits.js'
import type { Person } from '../../people/person.js'
import type { RuleSetting } from '../define-rule.js'
import type { PresetName } from '../presets.js'

/** What can be set for all files, and differently for some. */
export interface ConfigSettings extends Limits {
  /** A level for a rule, or `[level, options]`. */
  rules?: Record<string, RuleSetting> | undefined
  /** What a bare `#123` belongs to: `owner/name` on GitHub, or the URL of a repository. */
  repository?: string | undefined
  /** People with their aliases and handles. */
  people?: Person[] | undefined
}

/** Settings for the files that one of the globs fits. */
export interface ConfigOverride extends ConfigSettings {
  /** Globs (picomatch), relative to the configuration's folder; `*.md` without a slash fits in every folder. */
  files: string | string[]
  excludedFiles?: string | string[] | undefined
}

/**
 * What `.minutesrc` holds.
 *
 * @example
 * const config: MinutesConfig = { extends: 'strict', rules: { 'action-due-named': 'warn' }, repository: 'owner/name' }
 */
export interface MinutesConfig extends ConfigSettings {
  $schema?: string | undefined
  /**
   * What this builds upon, later ones first: names of presets or, from code, configurations. In a file also paths and
   * packages, which the command reads. Where no preset is named, not even by what is extended: `recommended`; `[]`
   * extends nothing.
   */
  extends?: PresetName | MinutesConfig | Array<PresetName | MinutesConfig> | undefined
  overrides?: ConfigOverride[] | undefined
}
