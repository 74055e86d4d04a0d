import type * as z from 'zod'
import { didYouMean } from '../../did-you-mean.js'
import { personSchema } from '../../people/person.js'
import { rules } from '../../rules/rules.js'
import { schemaFault } from '../../schema-fault.js'
import { presetNames } from '../presets.js'
import { configSchema, overrideSchema } from './config-schema.js'

/** Nobody builds a configuration upon so many, one upon the other. */
const deepest = 100

type Path = ReadonlyArray<PropertyKey>

/**
 * Checks a configuration that came from outside.
 *
 * @param config what `.minutesrc` holds, or what was handed to `lintMinutes` or the preset
 * @returns each fault in one line: where, what, and what is known instead; none where all is well
 * @example
 * configFaults({ rules: { 'action-owner-namd': 'error' } })
 * // ['rules: there is no "action-owner-namd"; did you mean "action-owner-named"?']
 */
export function configFaults(config: unknown): string[] {
  return faultsWithin(config, [])
}

/** @param above the configurations that extend this one */
function faultsWithin(config: unknown, above: readonly unknown[]): string[] {
  if (above.includes(config)) return ['extends: leads in a circle; leave one out']
  if (above.length > deepest) return [`extends: is nested more than ${deepest} deep; leave some out`]
  if (!isObject(config) || Array.isArray(config)) return ['expected an object, such as { "extends": "strict" }']
  // Configurations within `extends` are checked one by one, each for itself.
  const parts = 'extends' in config ? [config.extends].flat() : []
  const names = parts.filter((part) => !isObject(part))
  const checked = configSchema.safeParse(parts.length > 0 ? { ...config, extends: names } : config, {
    error: schemaFault,
  })
  const faults = checked.success ? [] : checked.error.issues.flatMap((issue) => faultsOf(issue, [], config))
  return [
    ...faults,
    ...names.filter((name) => typeof name === 'string').flatMap(presetFaults),
    ...parts.filter(isObject).flatMap((part) => faultsWithin(part, [...above, config])),
  ]
}

function presetFaults(name: string): string[] {
  const known: readonly string[] = presetNames
  return known.includes(name) ? [] : [`extends: there is no preset "${name}"; ${didYouMean(name, known)}`]
}

function faultsOf(issue: z.core.$ZodIssue, above: Path, config: unknown): string[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union' && Array.isArray(valueAt(config, path))) {
    // A list can only have been meant as [level, options]: the last branch says what is wrong in it.
    const meant = issue.errors.at(-1) ?? []
    if (meant.length > 0) return meant.flatMap((inner) => faultsOf(inner, path, config))
  }
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(path)
    return issue.keys.map((key) => `${pathName(path)}there is no "${key}"; ${didYouMean(key, known)}`)
  }
  return [`${pathName(path)}${issue.message}`]
}

function pathName(path: Path): string {
  return path.length > 0 ? `${path.map(String).join('.')}: ` : ''
}

/** The keys that are known where a path leads. */
function knownKeys(path: Path): string[] {
  const [last, before] = [path.at(-1), path.at(-2)]
  if (last === 'rules') return rules.map(({ id }) => id)
  if (before === 'overrides') return Object.keys(overrideSchema.shape)
  if (before === 'people') return Object.keys(personSchema.shape)
  if (path.length === 0) return Object.keys(configSchema.shape)
  return Object.keys(rules.find(({ id }) => id === before)?.options?.shape ?? {})
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (isObject(at) ? Reflect.get(at, key) : undefined), value)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
