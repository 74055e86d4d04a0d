import type { LintedText, LintTask } from './lint-text.js'

/** Lints texts, here or in worker threads. */
export interface Linter {
  lint(task: LintTask): Promise<LintedText>
  /** How many texts to hand in before the first answer is there. */
  ahead: number
  close(): Promise<void>
}
