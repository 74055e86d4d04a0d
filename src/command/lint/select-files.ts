import { realpath } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { MinutesConfig } from '../../lint/config/config.js'
import { ConfigError } from '../config/config-error.js'
import { effectiveConfig } from '../config/effective-config.js'
import { createFindConfig } from '../config/find-config.js'
import { createIsIgnored } from '../ignore-files.js'
import { findInputFiles, type Input } from '../input-files.js'
import { pathFromHere } from '../path-from-here.js'
import { reportProblem } from '../problem.js'
import { slashed } from '../slashed.js'
import type { LintFile } from './lint-files.js'

/**
 * The files that the arguments name.
 *
 * @param changed with null only those that git says changed, with a revision those that changed since; undefined for all
 */
export async function selectInputs(args: string[], changed: string | null | undefined): Promise<Input[]> {
  const { inputs } = args.length > 0 ? await findInputFiles(args) : { inputs: [] }
  if (changed === undefined) return inputs
  const { changedFiles } = await import('../changed-files.js')
  const files = await changedFiles(changed)
  if (args.length === 0) return changedMarkdown(files)
  const known = new Set(files)
  const isChanged = await Promise.all(
    inputs.map(async (input) => input === null || known.has(await realpath(input).catch(() => ''))),
  )
  return inputs.filter((_, index) => isChanged[index])
}

/** What a search of the whole repository would find. */
async function changedMarkdown(files: string[]): Promise<string[]> {
  const here = await realpath(process.cwd())
  return files
    .map((file) => slashed(relative(here, file)))
    .filter((path) => /\.(?:md|markdown)$/iu.test(path) && !/(?:^|\/)(?:\.(?!\.?\/)|node_modules\/)/u.test(path))
}

/** What holds for all files of a run. */
export interface SelectSettings {
  /** What standard input is called. */
  stdinName: string | null
  /** The configuration of all files; undefined where each has its own. */
  config: MinutesConfig | undefined
  /** Levels that stand above all configurations. */
  rules: NonNullable<MinutesConfig['rules']>
}

/** Those files that are not ignored, each with its configuration; a configuration that is at fault is reported. */
export async function withConfigs(inputs: Input[], settings: SelectSettings): Promise<LintFile[]> {
  const isIgnored = createIsIgnored()
  const configOf = createConfigOf(settings)
  const told = new Set<string>()
  const files: LintFile[] = []
  for (const input of inputs) {
    const path = input ?? settings.stdinName
    if (path !== null && (await isIgnored(resolve(path)))) continue
    try {
      files.push({ input, path, config: await configOf(path) })
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      if (!told.has(error.message)) reportConfigError(error)
      told.add(error.message)
    }
  }
  return files
}

/** Finds what a configuration says of one file, as JSON. */
export function createConfigOf({ config, rules }: SelectSettings): (path: string | null) => Promise<string> {
  const findConfig = createFindConfig()
  return async (path) => {
    // A text without a name stands in the current folder.
    const found = config ?? (await findConfig(resolve(path ?? 'standard input'))) ?? {}
    return JSON.stringify(effectiveConfig(found, path === null ? null : resolve(path), rules))
  }
}

/** Says each thing that is wrong with a configuration. */
export function reportConfigError({ file, faults }: ConfigError): void {
  for (const fault of faults) reportProblem(fault, pathFromHere(file))
}
