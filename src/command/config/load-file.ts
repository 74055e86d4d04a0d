import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { readFault, systemErrorCode } from '../system-error.js'
import { ConfigError } from './config-error.js'
import { loadJson } from './load-json.js'
import { loadJavaScript, loadTypeScript } from './load-module.js'

type Load = (file: string, text: string) => Promise<unknown>

/** Most runs need no YAML. */
const loadYaml: Load = async (file, text) => (await import('./load-yaml.js')).loadYaml(file, text)

/** How a configuration is read, by its extension; a file without one is YAML, and so may be JSON. */
const loaders: Record<string, Load> = {
  '': loadYaml,
  '.json': loadJson,
  '.yaml': loadYaml,
  '.yml': loadYaml,
  '.js': loadJavaScript,
  '.mjs': loadJavaScript,
  '.cjs': loadJavaScript,
  '.ts': loadTypeScript,
  '.mts': loadTypeScript,
  '.cts': loadTypeScript,
}

/** What a folder is told that stands where a configuration is looked for. */
export const folderFault = 'this is a folder, and a configuration is a file; rename the folder, or name a file in it'

/** The key of package.json that holds a configuration. */
export const packageKey = 'minutes'

export const packageFile = 'package.json'

/**
 * Reads one configuration file as it stands, unchecked.
 *
 * @throws {ConfigError} where it is not there, cannot be read or has a syntax error
 */
export async function loadFile(file: string): Promise<unknown> {
  if (basename(file) === packageFile) {
    const inPackage = await packageConfig(file, await configText(file))
    if (inPackage === undefined) throw new ConfigError(file, [`has no key "${packageKey}"; add one with the settings`])
    return inPackage
  }
  const load = loaders[extname(file)]
  if (load) return load(file, await configText(file))
  const known = Object.keys(loaders).filter((extension) => extension !== '')
  throw new ConfigError(file, [`no known kind of configuration; name it ${known.join(', ')}`])
}

/** What package.json holds for this package; undefined where there is nothing. */
export async function packageConfig(file: string, text: string): Promise<unknown> {
  const content = await loadJson(file, text)
  return (content as Record<string, unknown> | null)?.[packageKey]
}

/**
 * The text of a configuration file.
 *
 * @throws {ConfigError} where it cannot be read
 */
export async function configText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (systemErrorCode(error) === null) throw error
    throw new ConfigError(file, [systemErrorCode(error) === 'EISDIR' ? folderFault : readFault(error)])
  }
}
