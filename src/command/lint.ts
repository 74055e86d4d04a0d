import { type Command, InvalidArgumentError, Option } from 'commander'
import type { LintFlags } from './lint/lint-flags.js'
import { type ReporterName, reporters } from './reporters/reporters.js'
import { UsageError } from './usage-error.js'

/** Adds `minutes lint`. */
export function addLintCommand(program: Command): void {
  program
    .command('lint')
    .summary('tell what is amiss in minutes')
    .description(description)
    .argument('[inputs...]', 'files, folders (searched for *.md and *.markdown), quoted globs, or - for standard input')
    .option(
      '--config <file|preset>',
      'use this configuration, or recommended, strict or all, instead of the .minutesrc files',
    )
    .option(
      '--rule <id:level>',
      'set a rule to off, warn or error above all configurations; its options in JSON may follow: id:level:{…} (repeatable)',
      collect,
    )
    .option('--fix', 'mend what can be mended, in the files themselves; with - print the mended text')
    .option('--fix-dry-run', 'print what --fix would change as a diff, and change nothing')
    .addOption(
      new Option('--format <format>', 'how to print the messages')
        .choices(Object.keys(reporters))
        .default('pretty' satisfies ReporterName),
    )
    .option('--quiet', 'print errors only')
    .option('--max-warnings <n>', 'how many warnings are allowed before the exit status is 1', wholeNumber)
    .option('--changed [ref]', 'only files that git says changed, or changed since a branch, tag or commit')
    .option('--cache', 'keep what was found, and lint only what has changed since')
    .option('--cache-location <folder>', 'where to keep it; means --cache')
    .option('--stdin-filename <name>', 'what standard input is called')
    .option('--print-config <file>', 'print the settings that hold for a file, and lint nothing')
    .option('-o, --output <file>', 'write to a file, whole or not at all, instead of standard output')
    .addHelpText('after', examples)
    .action(lint)
}

async function lint(args: string[], flags: LintFlags, command: Command): Promise<void> {
  if (args.length === 0 && flags.changed === undefined && flags.printConfig === undefined) {
    command.outputHelp({ error: true })
    throw new UsageError('nothing to lint; give files, folders (. for this one), quoted globs, or - for standard input')
  }
  const { runLint } = await import('./lint/run-lint.js')
  await runLint(args, flags)
}

function collect(value: string, before: string[] = []): string[] {
  return [...before, value]
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError('It must be a whole number from 0 on.')
  return Number(value)
}

const description = `Tell what is amiss in Markdown meeting minutes: action items without owners, dates that disagree, empty topics, …

What is looked for is set in .minutesrc or in "minutes" of package.json; "minutes rules" lists the rules.`

const examples = `
Folders and globs pass over dot folders, node_modules and links to folders; .minutesignore names more to pass over.
Exit status: 0 if there are no errors; 1 for errors, or more warnings than allowed; 2 if anything could not be read,
linted whole or written, or is wrong with the options or a configuration (the rest is still done).

Examples:
  minutes lint meetings/
  minutes lint meetings/ --fix
  minutes lint meetings/ --config strict
  minutes lint --changed origin/main --format github
  minutes lint . --rule action-owner-named:error --max-warnings 0
  minutes lint . --rule 'action-owner-single:warn:{"most": 2}'
  minutes lint - --stdin-filename 2025-03-04.md < notes.md`
