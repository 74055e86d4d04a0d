import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { MinutesConfig } from '../../lint/config/config.js'
import { ConfigError } from '../config/config-error.js'
import type { Input } from '../input-files.js'
import { writeOutput } from '../output.js'
import { problemStatus, remark, reportedProblems } from '../problem.js'
import { clearProgress, showProgress } from '../progress.js'
import { readMarkdown } from '../read-markdown.js'
import { refuseToOverwrite } from '../refuse-to-overwrite.js'
import type { LintedFile, ReportSettings, Totals } from '../reporters/reporter.js'
import { reporters } from '../reporters/reporters.js'
import { reportRoot } from '../reporters/root.js'
import { UsageError } from '../usage-error.js'
import { wantsColor } from '../wants-color.js'
import { createLinter } from './create-linter.js'
import { type FixedFile, type LintFile, type LintMode, lintFiles } from './lint-files.js'
import type { LintFlags } from './lint-flags.js'
import { printConfig } from './print-config.js'
import { ruleLevels } from './rule-levels.js'
import { reportConfigError, type SelectSettings, selectInputs, withConfigs } from './select-files.js'

/** Widths of what is no terminal differ; a line of this many columns fits into most logs. */
const columnsElsewhere = 120

/** Carries out `minutes lint`. */
export async function runLint(args: string[], flags: LintFlags): Promise<void> {
  checkUsage(args, flags)
  const settings = await selectSettings(flags)
  if (settings === null) return
  if (flags.printConfig !== undefined) return printConfig(flags.printConfig, settings)

  const changed = flags.changed === true ? null : flags.changed
  const inputs = await selectInputs(args, changed)
  refuseToOverwrite(inputs, flags.output ?? null, 'lint')
  await lintInputs(inputs, settings, flags)
}

function checkUsage(args: string[], flags: LintFlags): void {
  const { fix, fixDryRun, printConfig, stdinFilename } = flags
  if (fix && fixDryRun) throw new UsageError('--fix changes files and --fix-dry-run does not; leave one of them out')
  if (fix && args.includes('-') && args.length > 1) {
    throw new UsageError('--fix prints the text of standard input; lint the files beside - in a run of their own')
  }
  if (stdinFilename !== undefined && !args.includes('-')) {
    throw new UsageError('--stdin-filename names standard input; add - to the arguments')
  }
  const named = { '--stdin-filename': stdinFilename, '--print-config': printConfig, '--config': flags.config }
  for (const [option, name] of Object.entries({ ...named, '--cache-location': flags.cacheLocation }))
    if (name === '') throw new UsageError(`${option} is given an empty name (is a shell variable unset?)`)
  if (printConfig !== undefined && args.length > 0) {
    throw new UsageError('--print-config lints nothing; leave out the other files')
  }
}

/** Null where the configuration that was named cannot be used: nothing can be linted then. */
async function selectSettings(flags: LintFlags): Promise<SelectSettings | null> {
  const rules = await ruleLevels(flags.rule ?? [])
  const config = flags.config === undefined ? undefined : await namedConfig(flags.config)
  return config === null ? null : { stdinName: flags.stdinFilename ?? null, config, rules }
}

/** A preset, or a file that holds a configuration. */
async function namedConfig(name: string): Promise<MinutesConfig | null> {
  const { isPreset, presetNames } = await import('../../lint/presets.js')
  if (isPreset(name)) return { extends: name }
  if (/^\w+$/u.test(name) && !existsSync(name)) {
    const { didYouMean } = await import('../../did-you-mean.js')
    throw new UsageError(`--config ${name}: there is no such file and no such preset; ${didYouMean(name, presetNames)}`)
  }
  const [{ configFrom }, { loadFile }] = await Promise.all([
    import('../config/load-config.js'),
    import('../config/load-file.js'),
  ])
  const path = resolve(name)
  try {
    return await configFrom((await loadFile(path)) ?? {}, path)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    reportConfigError(error)
    return null
  }
}

async function lintInputs(inputs: Input[], settings: SelectSettings, flags: LintFlags): Promise<void> {
  const { fix = false, fixDryRun = false, output = null, maxWarnings = Number.POSITIVE_INFINITY } = flags
  const files = await withConfigs(inputs, settings)
  const folder = flags.cacheLocation ?? null
  const isCached = flags.cache === true || folder !== null
  const cache = isCached ? await (await import('./lint-cache.js')).openLintCache(folder) : null
  const run = { found: newTotals(), shown: newTotals() }
  const status = () => {
    if (process.exitCode === problemStatus) return problemStatus
    return run.found.errors > 0 || run.found.warnings > maxWarnings ? 1 : 0
  }
  // A fixed text takes standard output, and what is left to tell goes elsewhere.
  const texts = fixDryRun || (fix && inputs.includes(null)) ? ([] as string[]) : null
  const stream = texts === null ? process.stdout : process.stderr
  const mode: LintMode = { fix: fix || fixDryRun, write: fix, cache }
  const linted = lintAll(files, mode, output === null && stream.isTTY)
  const report = await reportOn(collected(linted, run, flags, texts), flags, { totals: run.shown, status, stream })

  if (texts === null || output !== null) await writeOutput(report, output, { evenIfEmpty: true })
  else for await (const piece of report) stream.write(piece)
  const isStdinIgnored = fix && inputs.includes(null) && files.length === 0 && status() === 0
  if (isStdinIgnored) texts?.push(await readMarkdown(null))
  if (texts !== null) await writeOutput(chunks(texts), null)
  await cache?.save()
  const { warnings } = run.found
  if (warnings > maxWarnings) remark(`too many warnings: ${warnings}, where --max-warnings allows ${maxWarnings}`)
  process.exitCode = status()
}

function newTotals(): Totals {
  return { files: 0, faulty: 0, errors: 0, warnings: 0, fixable: 0, fixes: 0 }
}

interface ReportOrigin {
  totals: Totals
  status(): number
  stream: NodeJS.WriteStream
}

async function reportOn(
  files: AsyncIterable<LintedFile>,
  { format, output, fixDryRun = false }: LintFlags,
  { totals, status, stream }: ReportOrigin,
): Promise<AsyncIterable<string>> {
  const reporter = await reporters[format]()
  const settings: ReportSettings = {
    color: output === undefined && wantsColor(stream),
    width: (output === undefined && stream.columns) || columnsElsewhere,
    root: reportRoot(),
    dryRun: fixDryRun,
    totals,
    problems: reportedProblems,
    status,
  }
  return reporter(files, settings)
}

async function* lintAll(files: LintFile[], mode: LintMode, onTerminal: boolean): AsyncGenerator<FixedFile> {
  const linter = await createLinter(files.length)
  let done = 0
  try {
    for await (const file of lintFiles(files, linter, mode)) {
      showProgress(++done, files.length, onTerminal)
      yield file
    }
  } finally {
    clearProgress()
    await linter.close()
  }
}

/** Counts what passes, keeps the fixed texts, and leaves out what is not to be printed. */
async function* collected(
  files: AsyncIterable<FixedFile>,
  { found, shown }: { found: Totals; shown: Totals },
  { quiet = false, fixDryRun = false }: LintFlags,
  texts: string[] | null,
): AsyncGenerator<LintedFile> {
  for await (const file of files) {
    count(file, found)
    texts?.push(fixDryRun ? await diffOf(file) : file.text)
    const reported = quiet ? { ...file, messages: file.messages.filter(({ level }) => level === 'error') } : file
    count(reported, shown)
    yield reported
  }
}

function count({ messages, fixes }: LintedFile, totals: Totals): void {
  const errors = messages.filter(({ level }) => level === 'error').length
  totals.files++
  totals.faulty += messages.length > 0 ? 1 : 0
  totals.errors += errors
  totals.warnings += messages.length - errors
  totals.fixable += messages.filter(({ fixable }) => fixable).length
  totals.fixes += fixes
}

async function diffOf({ path, before, text }: FixedFile): Promise<string> {
  if (before === text) return ''
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const name = path ?? 'standard input'
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, text, '', '', { headerOptions: FILE_HEADERS_ONLY })
}

async function* chunks(texts: string[]): AsyncGenerator<string> {
  for (const text of texts) if (text !== '') yield text
}
