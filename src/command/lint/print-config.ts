import { ConfigError } from '../config/config-error.js'
import { jsonText } from '../formats/json-text.js'
import { writeOutput } from '../output.js'
import { createConfigOf, reportConfigError, type SelectSettings } from './select-files.js'

/** Prints what holds for a file, as a configuration that says the same and extends nothing. */
export async function printConfig(path: string, settings: SelectSettings): Promise<void> {
  try {
    const config = JSON.parse(await createConfigOf(settings)(path))
    const { settingsFor } = await import('../../lint/config/file-settings.js')
    const { rules, options } = settingsFor(config, null)
    await writeOutput(oneChunk({ extends: [], rules: Object.fromEntries(rules), ...options }), null)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    reportConfigError(error)
  }
}

async function* oneChunk(value: unknown): AsyncGenerator<string> {
  yield `${jsonText(value, 2)}\n`
}
