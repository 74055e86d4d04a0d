import { dirname } from 'node:path'
import { lilconfig } from 'lilconfig'
import type { MinutesConfig } from '../../lint/config/config.js'
import { loaders, packageKey } from './load-file.js'

const extensions = ['', '.json', '.yaml', '.yml', '.js', '.mjs', '.cjs', '.ts']

/** Where a configuration is looked for in a folder; the first one counts. */
const searchPlaces = [...extensions.map((extension) => `.minutesrc${extension}`), 'package.json']

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
  const { '': noExtension, ...byExtension } = loaders
  const searcher = lilconfig(packageKey, {
    searchPlaces,
    loaders: { ...byExtension, ...(noExtension ? { noExt: noExtension } : {}) },
    ignoreEmptySearchPlaces: false,
  })
  const byFolder = new Map<string, Promise<MinutesConfig | null>>()
  const byFile = new Map<string, Promise<MinutesConfig>>()

  async function search(folder: string): Promise<MinutesConfig | null> {
    const found = await searcher.search(folder)
    if (!found) return null
    const known = byFile.get(found.filepath) ?? load(found.filepath, found.isEmpty ? {} : found.config)
    byFile.set(found.filepath, known)
    return known
  }

  return (file) => {
    const folder = dirname(file)
    const found = byFolder.get(folder) ?? search(folder)
    byFolder.set(folder, found)
    return found
  }
}

async function load(file: string, content: unknown): Promise<MinutesConfig> {
  // Most runs find no configuration, and checking one needs all rules.
  const { configFrom } = await import('./load-config.js')
  // An empty file of YAML is null.
  return configFrom(content ?? {}, file)
}
