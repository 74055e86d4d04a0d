import type { VFile } from 'vfile'
import { kindOfValue } from './schema-fault.js'

/**
 * Checks that what is to be read is there: the text of a forgotten `await` would be "[object Promise]".
 *
 * @throws {TypeError} that says what was handed in instead, and what to do
 */
export function checkMarkdown(markdown: unknown): asserts markdown is string | VFile {
  if (typeof markdown === 'string' || isFile(markdown)) return
  throw new TypeError(
    `parse-minutes: expected Markdown as a string or a VFile, got ${kindOfValue(markdown)}; ${remedy(markdown)}`,
  )
}

/** Not by `instanceof`: there may be a second copy of the package `vfile`. */
function isFile(value: unknown): value is VFile {
  return isObject(value) && 'messages' in value && 'history' in value
}

function remedy(value: unknown): string {
  if (value === undefined || value === null) return 'does what reads it lack a "return", or an "await" in front of it?'
  if (isObject(value) && 'then' in value) return 'write "await" in front of it'
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'read it with an encoding, such as "utf8"'
  return 'hand in the text itself'
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
