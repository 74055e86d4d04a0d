import { existsSync, lstatSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type LilconfigResult, lilconfig } from 'lilconfig'
import type { MinutesConfig } from '../../lint/config/config.js'
import { pathFromHere } from '../path-from-here.js'
import { remark } from '../problem.js'
import { systemErrorCode } from '../system-error.js'
import { configText, loadFile, packageConfig, packageFile, packageKey } from './load-file.js'

const extensions = ['', '.json', '.yaml', '.yml', '.js', '.mjs', '.cjs', '.ts']

const fileNames = extensions.map((extension) => `.minutesrc${extension}`)

/** Where a configuration is looked for in a folder; the first one counts. */
const searchPlaces = [...fileNames, packageFile]

/** Finds the configuration of a file, or null where there is none. */
export type FindConfig = (file: string) => Promise<MinutesConfig | null>

/**
 * Finds configurations upwards from files, up to the home folder or the root; each folder is looked at once.
 *
 * @throws {ConfigError} for each file whose configuration cannot be used
 * @example
 * const findConfig = createFindConfig()
 * await findConfig('/home/ann/choir/minutes/2025-03-04.md')
 */
export function createFindConfig(): FindConfig {
  const searcher = lilconfig(packageKey, {
    searchPlaces,
    packageProp: packageKey,
    ignoreEmptySearchPlaces: false,
    loaders: Object.fromEntries(extensions.map((extension) => [extension || 'noExt', glance])),
    // What it promises is kept for each folder, be it an error.
    transform: load,
  })
  return async (file) => {
    const folder = dirname(file)
    try {
      return (await searcher.search(folder))?.config ?? null
    } catch (error) {
      // "EISDIR: illegal operation on a directory, read": of which file, lilconfig does not say.
      if (systemErrorCode(error) !== null) await readUpwards(folder)
      throw error
    }
  }
}

/** A file is read when it is known to be the one that counts; package.json is by what it holds, or by being at fault. */
async function glance(file: string, text: string): Promise<unknown> {
  if (basename(file) !== packageFile) return null
  return { [packageKey]: await packageConfig(file, text).catch(() => 'at fault') }
}

async function load(found: LilconfigResult): Promise<LilconfigResult> {
  if (found === null) return null
  const file = found.filepath
  tellOthersBeside(file)
  // Most runs find no configuration, and checking one needs all rules.
  const { configFrom } = await import('./load-config.js')
  // An empty file of YAML is null.
  return { ...found, config: await configFrom((await loadFile(file)) ?? {}, file) }
}

function tellOthersBeside(file: string): void {
  for (const name of fileNames) {
    const other = join(dirname(file), name)
    if (other === file || !lstatSync(other, { throwIfNoEntry: false })) continue
    remark(`${pathFromHere(other)}: is not read, since ${basename(file)} stands beside it; leave one of them out`)
  }
}

/**
 * Reads what lilconfig reads, in its order.
 *
 * @throws {ConfigError} for the first that cannot be read
 */
async function readUpwards(folder: string): Promise<void> {
  for (const place of searchPlaces) if (existsSync(join(folder, place))) await configText(join(folder, place))
  if (folder !== dirname(folder)) await readUpwards(dirname(folder))
}
