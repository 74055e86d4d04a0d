import type { DocumentOptions } from './document-options.js'
import type { Recognizer } from './recognizers/recognizer.js'

/** What `parseMinutes` can be told beside the text. */
export interface ParseOptions extends DocumentOptions {
  /** Recognizers of your own; they run after the package's. */
  recognizers?: Recognizer[] | undefined
}
