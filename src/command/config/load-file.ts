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
export const loaders: Record<string, Load> = {
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

/** The key of package.json that holds a configuration. */
export const packageKey = 'minutes'

/**
 * Reads one configuration file as it stands, unchecked.
 *
 * @throws {ConfigError} where it is not there, cannot be read or has a syntax error
 */
export async function loadFile(file: string): Promise<unknown> {
  const load = loaders[extname(file)]
  if (!load) {
    const known = Object.keys(loaders).filter((extension) => extension !== '')
    throw new ConfigError(file, [`no known kind of configuration; name it ${known.join(', ')}`])
  }
  const content = await load(file, await textOf(file))
  if (basename(file) !== 'package.json') return content
  const inPackage = (content as Record<string, unknown> | null)?.[packageKey]
  if (inPackage === undefined) throw new ConfigError(file, [`has no key "${packageKey}"; add one with the settings`])
  return inPackage
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (systemErrorCode(error) === null) throw error
    throw new ConfigError(file, [readFault(error)])
  }
}
