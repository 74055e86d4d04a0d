import { ConfigError } from './config-error.js'
import { lineAndColumn } from './line-and-column.js'

/**
 * Reads a configuration's YAML, and so JSON too.
 *
 * @throws {ConfigError} with line and column of each syntax error
 */
export async function loadYaml(file: string, text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { prettyErrors: false })
  if (document.errors.length > 0) {
    throw new ConfigError(
      file,
      document.errors.map(({ pos, message }) => `${lineAndColumn(text, pos[0])}: not valid YAML: ${message}`),
    )
  }
  return document.toJS()
}
