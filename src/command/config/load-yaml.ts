import { parseDocument } from 'yaml'
import { ConfigError } from './config-error.js'
import { lineAndColumn } from './line-and-column.js'

/**
 * Reads a configuration's YAML, and so JSON too.
 *
 * @throws {ConfigError} with line and column of each syntax error
 */
export function loadYaml(file: string, text: string): unknown {
  const comment = text.trimStart().startsWith('{') ? /^\s{0,80}\/\//mu.exec(text) : null
  if (comment) {
    const place = lineAndColumn(text, comment.index + comment[0].length - 2)
    throw new ConfigError(file, [`${place}: not valid YAML, nor JSON: a comment begins with #`])
  }
  const document = parseDocument(text, { prettyErrors: false })
  if (document.errors.length > 0) {
    throw new ConfigError(
      file,
      document.errors.map(({ pos, message }) => `${lineAndColumn(text, pos[0])}: not valid YAML: ${message}`),
    )
  }
  try {
    return document.toJS()
  } catch (error) {
    // Aliases that make a few lines into gigabytes.
    throw new ConfigError(file, [`not valid YAML: ${error instanceof Error ? error.message : String(error)}`])
  }
}
