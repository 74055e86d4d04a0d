import { type Command, Option } from 'commander'
import type { Minutes, ParseOptions } from '../index.js'
import type { Limits } from '../limits/limits.js'
import { type FormatName, formats } from './formats/formats.js'
import { findInputFiles, type Input } from './input-files.js'
import { addLimitOptions, limitsIn } from './limit-options.js'
import { writeOutput } from './output.js'
import { reportProblem } from './problem.js'
import { clearProgress, showProgress } from './progress.js'
import { readMarkdown, UnreadableTextError } from './read-markdown.js'
import { refuseToOverwrite } from './refuse-to-overwrite.js'
import { readFault, systemErrorCode } from './system-error.js'
import { type TableName, tables } from './tables/tables.js'
import { UsageError } from './usage-error.js'

interface ParseFlags extends Limits {
  format?: FormatName
  table?: TableName
  repo?: string
  date?: string
  output?: string
}

/** Adds `minutes parse`. */
export function addParseCommand(program: Command): void {
  const command = program
    .command('parse')
    .summary('print the records of minutes')
    .description(description)
    .argument('[inputs...]', 'files, folders (searched for *.md and *.markdown), quoted globs, or - for standard input')
    .addOption(
      new Option('--format <format>', 'how to print the records (default: json)').choices(Object.keys(formats)),
    )
    .addOption(
      new Option('--table <table>', 'what to print as CSV; means --format csv (default: actions)').choices(
        Object.keys(tables),
      ),
    )
    .option('--repo <owner/name>', 'the GitHub repository, or URL of one, that a bare #123 belongs to')
    .option('--date <YYYY-MM-DD>', "the meeting's date, where the text has none")
    .option('-o, --output <file>', 'write to a file, whole or not at all, instead of standard output')
    .addHelpText('after', examples)
    .action(parse)
  addLimitOptions(command)
}

async function parse(args: string[], flags: ParseFlags, command: Command): Promise<void> {
  if (args.length === 0) {
    command.outputHelp({ error: true })
    throw new UsageError('nothing to parse; give files, folders, quoted globs, or - for standard input')
  }
  const format = chooseFormat(flags)
  const options = { ...(await parseOptions(flags)), ...limitsIn(flags) }
  // Loading the parser takes longer than finding the files.
  import('../parse-minutes.js')
  const { inputs, single } = await findInputFiles(args)
  const output = flags.output ?? null
  refuseToOverwrite(inputs, output, 'parse')

  const records = parseInputs(inputs, options, output === null && process.stdout.isTTY)
  await writeOutput(formats[format](records, { single, table: tables[flags.table ?? 'actions'] }), output)
}

function chooseFormat({ format, table }: ParseFlags): FormatName {
  if (table !== undefined && format !== undefined && format !== 'csv') {
    throw new UsageError(`--table is for CSV and --format says ${format}; leave one of them out`)
  }
  return format ?? (table === undefined ? 'json' : 'csv')
}

async function parseOptions({ repo, date }: ParseFlags): Promise<ParseOptions> {
  if (!(await areAccepted({ repository: repo }))) {
    throw new UsageError(`--repo ${repo}: not a repository; write owner/name, such as example/lantern, or its URL`)
  }
  if (!(await areAccepted({ date }))) {
    throw new UsageError(`--date ${date}: not a date of the calendar; write YYYY-MM-DD, such as 2025-07-30`)
  }
  return { ...(repo !== undefined && { repository: repo }), ...(date !== undefined && { date }) }
}

/** Whether the library accepts options; those that were not given are no question. */
async function areAccepted(options: ParseOptions): Promise<boolean> {
  if (Object.values(options).every((value) => value === undefined)) return true
  const { checkOptions } = await import('../options.js')
  try {
    checkOptions(options)
    return true
  } catch {
    return false
  }
}

/** Parses one file after the other: two hundred thousand files take no more memory than one. */
async function* parseInputs(inputs: Input[], options: ParseOptions, onTerminal: boolean): AsyncGenerator<Minutes> {
  try {
    for (const [done, input] of inputs.entries()) {
      showProgress(done, inputs.length, onTerminal)
      const record = await parseInput(input, options)
      if (record !== null) yield record
    }
  } finally {
    clearProgress()
  }
}

async function parseInput(input: Input, options: ParseOptions): Promise<Minutes | null> {
  const { parseMinutes } = await import('../parse-minutes.js')
  const name = input ?? 'standard input'
  try {
    const record = parseMinutes(await readMarkdown(input), { ...options, path: input })
    for (const { code, message } of record.diagnostics) {
      if (code.startsWith('limit')) reportProblem(message, name)
    }
    return record
  } catch (error) {
    reportProblem(inputFault(error), name)
    return null
  }
}

function inputFault(error: unknown): string {
  if (error instanceof UnreadableTextError) return error.message
  if (systemErrorCode(error) !== null) return readFault(error)
  // parseMinutes throws on no text; should it do so all the same, the other files are still done.
  return `could not be parsed (${error}); this is a bug in minutes, please report it`
}

const description = `Parse Markdown meeting minutes and print their records: topics, decisions, action items, attendees and references.

One file, or -, gives one JSON object; several files, a folder or a glob give an array.`

const examples = `
Folders and globs pass over dot folders, node_modules and links to folders.
Exit status: 0 if all is well; 2 if anything could not be read, parsed whole or written (the rest is still printed).

Examples:
  minutes parse 2025-07-30.md
  minutes parse meetings/ --format ndjson | jq -r '.decisions[].text'
  minutes parse 'meetings/**/2025-*.md' --table actions -o actions.csv
  minutes parse - --date 2025-07-30 --repo example/lantern < notes.md`
