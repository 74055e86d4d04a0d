import { lstat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { MinutesConfig } from '../../lint/config/config.js'
import { pathFromHere } from '../path-from-here.js'
import { remark } from '../problem.js'
import { loadFile, packageConfig, packageFile } from './load-file.js'

/** Where a configuration is looked for in a folder, and at last in package.json; the first one counts. */
const fileNames = ['', '.json', '.yaml', '.yml', '.js', '.mjs', '.cjs', '.ts'].map((ending) => `.minutesrc${ending}`)

/** Finds the configuration of a file, or null where there is none. */
export type FindConfig = (file: string) => Promise<MinutesConfig | null>

/**
 * Finds configurations upwards from files, up to the home folder or the root; each folder is looked at once.
 *
 * @throws {ConfigError} for a file whose configuration cannot be used: the same error for each such file
 * @example
 * const findConfig = createFindConfig()
 * await findConfig('/home/ann/choir/minutes/2025-03-04.md')
 */
export function createFindConfig(): FindConfig {
  const byFolder = new Map<string, Promise<MinutesConfig | null>>()
  const home = homedir()

  async function search(folder: string): Promise<MinutesConfig | null> {
    const own = await configIn(folder)
    const isLast = folder === home || folder === dirname(folder)
    return own ?? (isLast ? null : configOf(dirname(folder)))
  }

  function configOf(folder: string): Promise<MinutesConfig | null> {
    const known = byFolder.get(folder) ?? search(folder)
    byFolder.set(folder, known)
    return known
  }

  return (file) => configOf(dirname(file))
}

async function configIn(folder: string): Promise<MinutesConfig | null> {
  const [first, ...others] = await existing(fileNames.map((name) => join(folder, name)))
  for (const other of others)
    remark(
      `${pathFromHere(other)}: is not read, since ${basename(first ?? '')} stands beside it; leave one of them out`,
    )
  if (first !== undefined) return load(first, await loadFile(first))
  const [file] = await existing([join(folder, packageFile)])
  const content = file === undefined ? undefined : await packageConfig(file)
  return file === undefined || content === undefined || content === null ? null : load(file, content)
}

/** Those of some files that are there, in order. */
async function existing(files: readonly string[]): Promise<string[]> {
  const isThere = await Promise.all(
    files.map((file) =>
      lstat(file).then(
        () => true,
        () => false,
      ),
    ),
  )
  return files.filter((_, index) => isThere[index])
}

async function load(file: string, content: unknown): Promise<MinutesConfig> {
  // Most runs find no configuration, and checking one needs all rules.
  const { configFrom } = await import('./load-config.js')
  // An empty file of YAML is null.
  return configFrom(content ?? {}, file)
}
