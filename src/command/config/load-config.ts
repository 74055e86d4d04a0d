import { open } from 'node:fs/promises'
import { dirname, isAbsolute, resolve } from 'node:path'
import { didYouMean } from '../../did-you-mean.js'
import { configFaults } from '../../lint/config/check-config.js'
import type { MinutesConfig } from '../../lint/config/config.js'
import { isPreset, presetNames } from '../../lint/presets.js'
import { readFault, systemErrorCode } from '../system-error.js'
import { ConfigError } from './config-error.js'
import { setConfigFolder } from './config-folder.js'
import { folderFault, loadFile } from './load-file.js'
import { resolvePackage } from './resolve-package.js'

/** Where a configuration stands. */
interface Site {
  /** The file that is at fault where something is wrong; paths and packages are resolved from it. */
  file: string
  /** The folder that globs are relative to. */
  folder: string
  /** The files that extend it, outermost first. */
  above: string[]
}

/**
 * Makes a checked configuration of what a file holds, with everything that it extends read in.
 *
 * @throws {ConfigError} that names the file, be it one that is extended, and all that is wrong in it
 */
export async function configFrom(content: unknown, file: string): Promise<MinutesConfig> {
  return complete(content, { file, folder: dirname(file), above: [] })
}

async function complete(content: unknown, site: Site): Promise<MinutesConfig> {
  const parts: unknown[] = isObject(content) && 'extends' in content ? [content.extends].flat() : []
  const sources = await Promise.all(parts.map((part) => sourceOf(part, site)))
  const faults = sources.flatMap((source) => ('fault' in source ? [source.fault] : []))
  const checkable = sources.flatMap((source) => ('value' in source ? [source.value] : []))
  faults.push(...configFaults(parts.length > 0 && isObject(content) ? { ...content, extends: checkable } : content))
  if (faults.length > 0) throw new ConfigError(site.file, faults)

  const config = { ...(content as MinutesConfig) }
  setConfigFolder(config, site.folder)
  if (parts.length > 0) config.extends = await Promise.all(sources.map((source) => baseFrom(source, site)))
  return config
}

/** What an entry of `extends` leads to: what is there already, another file, or nothing. */
type Source = { value: unknown } | { inner: object } | { path: string; folder: string } | { fault: string }

async function sourceOf(part: unknown, { file, folder }: Site): Promise<Source> {
  if (isObject(part)) return { inner: part }
  if (typeof part !== 'string' || isPreset(part)) return { value: part }
  if (/^\.{1,2}[/\\]/u.test(part) || isAbsolute(part)) {
    const path = resolve(dirname(file), part)
    const fault = await faultOf(path)
    return fault === null ? { path, folder: dirname(path) } : { fault: `extends: "${part}": ${fault}` }
  }
  const path = await resolvePackage(part, file)
  // Globs relative to a folder in node_modules would fit nothing.
  if (path !== null) return { path, folder }
  const isFile = await open(resolve(dirname(file), part)).then(
    (handle) => handle.close().then(() => true),
    () => false,
  )
  const hint = isFile ? `write "./${part}" for the file` : didYouMean(part, presetNames)
  return { fault: `extends: there is no preset and no installed package "${part}"; ${hint}` }
}

/** Why a file cannot be read; null where it can. The fault is that of the file that names it. */
async function faultOf(path: string): Promise<string | null> {
  try {
    const handle = await open(path)
    const isFolder = (await handle.stat()).isDirectory()
    await handle.close()
    return isFolder ? folderFault : null
  } catch (error) {
    if (systemErrorCode(error) === null) throw error
    return readFault(error)
  }
}

async function baseFrom(source: Source, site: Site): Promise<MinutesConfig | (typeof presetNames)[number]> {
  if ('inner' in source) return complete(source.inner, site)
  if (!('path' in source)) return (source as { value: (typeof presetNames)[number] }).value
  const { path, folder } = source
  const above = [...site.above, site.file]
  if (above.includes(path)) {
    throw new ConfigError(site.file, [`extends: leads in a circle: ${[...above, path].join(' → ')}; leave one out`])
  }
  return complete(await loadFile(path), { file: path, folder, above })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
