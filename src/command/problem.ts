import pc from 'picocolors'
import { clearProgress } from './progress.js'
import { terminalText } from './terminal-text.js'
import { wantsColor } from './wants-color.js'

/** Wrong usage, an unreadable file, a failed write: whatever else the command found. */
export const problemStatus = 2

/** What was wrong with the run itself. */
export interface Problem {
  text: string
  /** The file that it is about, or null. */
  subject: string | null
}

const reported: Problem[] = []

/** All problems so far, for results that tell them too. */
export function reportedProblems(): readonly Problem[] {
  return reported
}

/**
 * Says on standard error, in one line, what is wrong and what to do, and makes the exit status 2; the run goes on.
 *
 * @example
 * reportProblem('no such file or folder; check the name', 'notes.md')
 * // minutes: notes.md: no such file or folder; check the name
 */
export function reportProblem(text: string, subject: string | null = null): void {
  reported.push({ text, subject })
  remark(subject === null ? text : `${subject}: ${text}`)
  process.exitCode = problemStatus
}

/** Says something on standard error, in one line, that is no problem. */
export function remark(text: string): void {
  clearProgress()
  const line = text.replace(/[\r\n]\s*/gu, ' ').trim()
  process.stderr.write(`${pc.createColors(wantsColor(process.stderr)).red('minutes:')} ${terminalText(line)}\n`)
}
