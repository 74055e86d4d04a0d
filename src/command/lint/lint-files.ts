import { resolve } from 'node:path'
import { writeAtomically } from '../atomic-write.js'
import type { Input } from '../input-files.js'
import { reportProblem } from '../problem.js'
import { readMarkdown, UnreadableTextError } from '../read-markdown.js'
import type { LintedFile } from '../reporters/reporter.js'
import { readFault, systemErrorCode, writeFault } from '../system-error.js'
import type { LintCache } from './lint-cache.js'
import type { LintedText } from './lint-text.js'
import type { Linter } from './linter.js'

/** What is to be linted, and how. */
export interface LintFile {
  /** What to read; null for standard input. */
  input: Input
  /** What it is called; null for standard input without a name. */
  path: string | null
  /** The configuration without overrides, as JSON. */
  config: string
}

export interface LintMode {
  fix: boolean
  /** Where the fixed files are written to; null where they are only shown. */
  write: boolean
  cache: LintCache | null
}

/** A linted file with its text before the fixes. */
export interface FixedFile extends LintedFile {
  before: string
}

/** Lints files and gives them in order; one that cannot be read or linted whole is reported, and the others count. */
export async function* lintFiles(files: LintFile[], linter: Linter, mode: LintMode): AsyncGenerator<FixedFile> {
  const pending: Promise<FixedFile | null>[] = []
  let next = 0
  while (next < files.length || pending.length > 0) {
    for (; next < files.length && pending.length < linter.ahead; next++) {
      const file = files[next]
      if (file) pending.push(handled(lintFile(file, linter, mode)))
    }
    const done = await pending.shift()
    if (done) yield done
  }
}

/** A promise whose failure is told when it is awaited, and not before: Node would end the run. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {})
  return promise
}

async function lintFile(file: LintFile, linter: Linter, mode: LintMode): Promise<FixedFile | null> {
  const name = file.path ?? 'standard input'
  const before = await read(file.input, name)
  if (before === null) return null
  const { messages, fixedText, fixes, problems } = await lintOrRecall(file, before, linter, mode)
  for (const problem of problems) reportProblem(problem, name)
  const isWritten = fixedText !== null && mode.write && (await writeFixed(file.input, before, fixedText))
  // What could not be written has the messages that it had.
  if (fixedText !== null && mode.write && !isWritten) return lintFile(file, linter, { ...mode, fix: false })
  const text = fixedText ?? before
  if (problems.length === 0 && (fixedText === null || isWritten)) remember(file, text, messages, mode)
  return { path: file.path, before, text, messages, fixes }
}

async function read(input: Input, name: string): Promise<string | null> {
  try {
    return await readMarkdown(input)
  } catch (error) {
    if (!(error instanceof UnreadableTextError) && systemErrorCode(error) === null) throw error
    reportProblem(error instanceof UnreadableTextError ? error.message : readFault(error), name)
    return null
  }
}

async function lintOrRecall(file: LintFile, text: string, linter: Linter, mode: LintMode): Promise<LintedText> {
  const { path, config, input } = file
  const known = input === null ? undefined : mode.cache?.get(resolve(input), text, config)
  const isMendable = mode.fix && known?.some(({ fixable }) => fixable)
  if (known && !isMendable) return { messages: known, fixedText: null, fixes: 0, problems: [] }
  return linter.lint({ path, text, config, fix: mode.fix })
}

function remember({ input, config }: LintFile, text: string, messages: LintedFile['messages'], mode: LintMode): void {
  if (input !== null) mode.cache?.set(resolve(input), text, config, messages)
}

/** Whether the text was written: not where somebody else has changed the file since it was read. */
async function writeFixed(input: Input, before: string, after: string): Promise<boolean> {
  if (input === null) return true
  try {
    if ((await readMarkdown(input)) === before) {
      await writeAtomically(input, [after])
      return true
    }
    reportProblem(
      'was changed by somebody else while it was linted, and so is not mended; run the command again',
      input,
    )
  } catch (error) {
    if (systemErrorCode(error) === null) throw error
    reportProblem(writeFault(error), input)
  }
  return false
}
