import pc from 'picocolors'
import { ruleOf } from '../../rules/rules.js'
import type { LintMessage } from '../lint/lint-message.js'
import { terminalText } from '../terminal-text.js'
import { excerptOf } from './excerpt.js'
import type { LintedFile, Reporter, ReportSettings, Totals } from './reporter.js'

type Colors = ReturnType<typeof pc.createColors>

/** For people: files with their messages, each with its line of the minutes underlined, and a summary. */
export const pretty: Reporter = async function* (files, settings) {
  const colors = pc.createColors(settings.color)
  const told = new Set<string>()
  for await (const file of files) {
    if (file.messages.length > 0) yield fileText(file, settings, colors, told)
  }
  const summary = summaryOf(settings.totals, settings.dryRun)
  if (summary !== '') yield `${settings.totals.errors > 0 ? colors.red(summary) : colors.yellow(summary)}\n`
}

function fileText(file: LintedFile, { width }: ReportSettings, colors: Colors, told: Set<string>): string {
  const title = colors.underline(terminalText(file.path ?? 'standard input'))
  // The line of a secret stays out of logs, which more people read than the minutes.
  const secret = new Set(file.messages.filter(({ ruleId }) => ruleOf(ruleId)?.area === 'privacy').map(lineOf))
  const messages = file.messages.map((message) => {
    const text = secret.has(lineOf(message)) ? null : file.text
    return messageText(message, text, width, colors, told)
  })
  return `${title}\n${messages.join('')}\n`
}

const lineOf = ({ position }: LintMessage): number => position?.start.line ?? 1

/** @param text null where the line of the message is not to be shown */
function messageText(
  message: LintMessage,
  text: string | null,
  width: number,
  colors: Colors,
  told: Set<string>,
): string {
  const { level, position, ruleId, note, suggestion } = message
  const place = position ? `${position.start.line}:${position.start.column}` : '1:1'
  const word = level === 'error' ? colors.red('error') : colors.yellow(suggestion ? 'suggestion' : 'warning')
  const lines = [`  ${place}  ${word}  ${terminalText(message.message)}  ${colors.dim(ruleId)}`]
  if (position && text !== null) {
    const { number, line, mark } = excerptOf(text, position, width - 8)
    const gutter = ' '.repeat(number.length)
    lines.push(`    ${colors.dim(`${number} |`)} ${line}`, `    ${colors.dim(`${gutter} |`)} ${colors.red(mark)}`)
  }
  // A note is the same for most messages of its rule.
  if (note !== null && !told.has(note)) lines.push(`      ${colors.dim(terminalText(note))}`)
  if (note !== null) told.add(note)
  return `${lines.join('\n')}\n`
}

/**
 * What a run has found in one line; empty where there is nothing to tell.
 *
 * @example
 * summaryOf(totals, false) // '2 errors, 5 warnings in 3 of 40 files; 3 can be mended with --fix'
 */
export function summaryOf(totals: Totals, dryRun: boolean): string {
  const { files, faulty, errors, warnings, fixable, fixes } = totals
  const parts: string[] = []
  if (fixes > 0) parts.push(`${fixes} ${dryRun ? 'can be mended' : 'mended'}`)
  if (errors + warnings > 0) {
    const found = [counted(errors, 'error'), counted(warnings, 'warning')].filter((count) => count !== '')
    parts.push(`${found.join(', ')} in ${faulty} of ${counted(files, 'file')}`)
  }
  if (fixable > 0) parts.push(`${fixable} can be mended with --fix`)
  return parts.join('; ')
}

function counted(count: number, noun: string): string {
  if (count === 0) return ''
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
