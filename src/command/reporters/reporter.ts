import type { LintMessage } from '../lint/lint-message.js'
import type { Problem } from '../problem.js'

/** A file that was linted, as it is to be reported. */
export interface LintedFile {
  /** The path as the user named it; null for standard input without a name. */
  path: string | null
  /** The text that the messages are about: after fixes, where there were some. */
  text: string
  messages: LintMessage[]
  /** How many fixes were made. */
  fixes: number
}

/** What a run has found so far; complete once all files have passed. */
export interface Totals {
  files: number
  /** Files with a message. */
  faulty: number
  errors: number
  warnings: number
  /** How many of them `--fix` mends. */
  fixable: number
  /** How many were mended. */
  fixes: number
}

export interface ReportSettings {
  /** Whether to print terminal colours. */
  color: boolean
  /** Columns of the terminal, or of what is no terminal. */
  width: number
  /** The folder that paths of a CI are relative to: the repository's. */
  root: string
  /** Whether fixes were only tried. */
  dryRun: boolean
  totals: Readonly<Totals>
  problems(): readonly Problem[]
  /** The exit status, as far as it is known. */
  status(): number
}

/** Writes what lint found as text, piece by piece; each piece ends a line. */
export type Reporter = (files: AsyncIterable<LintedFile>, settings: ReportSettings) => AsyncIterable<string>
