import { ConfigError } from './config-error.js'
import { lineAndColumn } from './line-and-column.js'

/**
 * Reads a configuration's JSON.
 *
 * @throws {ConfigError} with line and column of the first syntax error
 */
export async function loadJson(file: string, text: string): Promise<unknown> {
  const json = text.replace(/^\ufeff/u, '')
  // As an empty file of YAML.
  if (json.trim() === '') return {}
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new ConfigError(file, [(await syntaxFault(json)) ?? (error as SyntaxError).message])
  }
}

/** JSON.parse tells the place in some of its messages only. */
async function syntaxFault(text: string): Promise<string | null> {
  // The package's main file is UMD, which cannot be bundled.
  const { parse, printParseErrorCode } = await import('jsonc-parser/lib/esm/main.js')
  const errors: Parameters<typeof parse>[1] = []
  parse(text, errors, { disallowComments: true })
  const [first] = errors ?? []
  if (!first) return null
  return `${lineAndColumn(text, first.offset)}: not valid JSON: ${inWords(printParseErrorCode(first.error))}`
}

/** "CommaExpected" → "comma expected". */
function inWords(code: string): string {
  return code.replaceAll(/(?<!^)(?=[A-Z])/gu, ' ').toLowerCase()
}
