import type { MinutesConfig } from '../../lint/config/config.js'

const folders = new WeakMap<MinutesConfig, string>()

/** The folder that the globs of a configuration are relative to. */
export function configFolder(config: MinutesConfig): string {
  return folders.get(config) ?? process.cwd()
}

/** Notes the folder that a configuration stands in. */
export function setConfigFolder(config: MinutesConfig, folder: string): void {
  folders.set(config, folder)
}
