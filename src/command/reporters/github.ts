import type { LintMessage } from '../lint/lint-message.js'
import { terminalText } from '../terminal-text.js'
import type { LintedFile, Reporter } from './reporter.js'
import { pathFrom } from './root.js'

/**
 * For GitHub Actions: a workflow command for each message, which becomes an annotation in the changed files.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const github: Reporter = async function* (files, { root, problems }) {
  for await (const file of files) {
    for (const message of file.messages) yield annotation(file, message, root)
  }
  for (const { text, subject } of problems()) {
    const file = subject === null ? {} : { file: pathFrom(root, subject) }
    yield command('error', { ...file, title: 'minutes' }, text)
  }
}

function annotation(
  { path }: LintedFile,
  { level, message, note, ruleId, position }: LintMessage,
  root: string,
): string {
  const place = path === null ? {} : { file: pathFrom(root, path), ...(position ? region(position) : {}) }
  const text = note === null ? message : `${message}\n${note}`
  return command(level === 'error' ? 'error' : 'warning', { ...place, title: ruleId }, text)
}

/** GitHub takes columns only where a range stays within its line. */
function region({ start, end }: NonNullable<LintMessage['position']>): Record<string, number> {
  const lines = { line: start.line, endLine: end.line }
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines
}

function command(name: string, properties: Record<string, string | number>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(text)}\n`
}

function escapeData(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u).map(terminalText)
  return lines.join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
