import { parseDocument } from 'yaml'
import { ConfigError } from './config-error.js'
import { lineAndColumn } from './line-and-column.js'

/**
 * Reads a configuration's YAML, and so JSON too.
 *
 * @throws {ConfigError} with line and column of each syntax error
 */
export function loadYaml(file: string, text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false })
  if (document.errors.length > 0) {
    throw new ConfigError(
      file,
      document.errors.map(({ pos, message }) => `${lineAndColumn(text, pos[0])}: not valid YAML: ${message}`),
    )
  }
  return document.toJS()
}
