import { pathToFileURL } from 'node:url'
import { ConfigError } from './config-error.js'
import { importModule } from './import-module.js'

/**
 * Runs a configuration that is JavaScript and gives its default export.
 *
 * @throws {ConfigError} where it cannot be run or exports nothing by default
 */
export async function loadJavaScript(file: string): Promise<unknown> {
  return defaultExport(file, () => importModule(pathToFileURL(file).href))
}

/** The same for TypeScript, which jiti compiles. */
export async function loadTypeScript(file: string): Promise<unknown> {
  const { createJiti } = (await importModule('jiti')) as typeof import('jiti')
  return defaultExport(file, () => createJiti(file, { interopDefault: false }).import(file))
}

async function defaultExport(file: string, load: () => Promise<unknown>): Promise<unknown> {
  let loaded: unknown
  try {
    loaded = await load()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const lines = message.split(/[\r\n]/u).map((line) => line.trim())
    throw new ConfigError(file, [`cannot be run: ${lines.filter((line) => line !== '').join('. ')}`])
  }
  const exported = (loaded as { default?: unknown }).default
  if (exported !== undefined) return exported
  throw new ConfigError(file, ['exports no configuration; write "export default { … }"'])
}
