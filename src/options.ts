import { checkBySchema } from './check-options.js'
import type { ParseOptions } from './parse-options.js'

/**
 * Checks options that came from outside.
 *
 * @throws {TypeError} that names each wrong option, what was expected and what to do.
 */
export function checkOptions(options: ParseOptions): ParseOptions {
  if (!areNone(options)) checkBySchema(options)
  return options
}

/** Whether there is nothing but a path, as in most calls: the command loads the schema only where there is more. */
function areNone(options: ParseOptions): boolean {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return false
  const { path, ...others } = options
  return Object.keys(others).length === 0 && (path === undefined || path === null || typeof path === 'string')
}
