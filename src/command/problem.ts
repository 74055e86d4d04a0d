import pc from 'picocolors'
import { clearProgress } from './progress.js'
import { terminalText } from './terminal-text.js'

/** Wrong usage, an unreadable file, a failed write: whatever else the command found. */
export const problemStatus = 2

/** picocolors alone looks at standard output and takes a CI's log for a terminal; problems go to standard error. */
function wantsColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return process.stderr.isTTY && TERM !== 'dumb'
}

/**
 * Says on standard error, in one line, what is wrong and what to do, and makes the exit status 2; the run goes on.
 *
 * @example
 * reportProblem('no such file or folder; check the name', 'notes.md')
 * // minutes: notes.md: no such file or folder; check the name
 */
export function reportProblem(text: string, subject: string | null = null): void {
  clearProgress()
  const line = terminalText(subject === null ? text : `${subject}: ${text}`)
  process.stderr.write(`${pc.createColors(wantsColor()).red('minutes:')} ${line}\n`)
  process.exitCode = problemStatus
}
