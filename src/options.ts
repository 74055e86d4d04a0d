import { checkBySchema } from './check-options.js'
import type { Limits } from './limits/limits.js'
import type { Person } from './people/person.js'
import type { Recognizer } from './recognizers/recognizer.js'

/** What `parseMinutes` can be told beside the text. */
export interface ParseOptions extends Limits {
  /** Where the text comes from; it becomes the record's `path`. Default: the VFile's path, or null. */
  path?: string | null | undefined
  /** The meeting's date (ISO 8601), used where the text has none. */
  date?: string | undefined
  /** What a bare `#123` belongs to: `owner/name` on GitHub, or the URL of a repository. */
  repository?: string | undefined
  /** People with their aliases and handles, so that "JM" or "@jmaier" is known to be one of them. */
  people?: Person[] | undefined
  /** Recognizers of your own; they run after the package's. */
  recognizers?: Recognizer[] | undefined
}

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
  if (typeof options !== 'object' || options === null) return false
  const { path, ...others } = options
  return Object.keys(others).length === 0 && (path === undefined || path === null || typeof path === 'string')
}
