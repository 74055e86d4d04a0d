import type { Limits } from './limits/limits.js'
import type { Person } from './people/person.js'

/** What can be told of a document beside its text. */
export interface DocumentOptions extends Limits {
  /** Where the text comes from; it becomes the record's `path`. Default: the VFile's path, or null. */
  path?: string | null | undefined
  /** The meeting's date (ISO 8601), used where the text has none. */
  date?: string | undefined
  /** What a bare `#123` belongs to: `owner/name` on GitHub, or the URL of a repository. */
  repository?: string | undefined
  /** People with their aliases and handles, so that "JM" or "@jmaier" is known to be one of them. */
  people?: Person[] | undefined
}
