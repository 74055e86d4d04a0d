import { existsSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { addLintCommand } from './lint.js'
import { watchStandardStreams } from './output.js'
import { addParseCommand } from './parse.js'
import { problemStatus, reportProblem } from './problem.js'
import { addRulesCommand } from './rules.js'
import { addSchemaCommand } from './schema.js'
import { UsageError } from './usage-error.js'

/** The commands, in the order of the help; a new one is a file beside this one and a line here. */
const additions = [addParseCommand, addLintCommand, addRulesCommand, addSchemaCommand]

const description =
  'Read Markdown meeting minutes: print topics, decisions, action items, attendees and references, or tell what is amiss.'

const examples = `
Examples:
  minutes parse notes.md
  minutes parse meetings/ --table actions -o actions.csv
  minutes lint meetings/
  minutes parse --help`

function createProgram(): Command {
  const program = new Command('minutes')
    .description(description)
    .version(packageJson.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
  for (const add of additions) add(program)
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ outputError: (text) => reportProblem(usageProblem(text, command)) })
  }
  return program
}

/** Puts commander's "error: ….\n(Did you mean …?)\n" in one line. */
function usageProblem(text: string, command: Command): string {
  const line = text
    .replace(/^error: /, '')
    .replace(/\.?\n$/, '')
    .replaceAll('\n', ' ')
  const given = /^unknown command '(.+)'/u.exec(line)?.[1]
  if (given !== undefined && isInput(given))
    return `'${given}' is no command; did you mean "minutes parse ${given}" or "minutes lint ${given}"?`
  const name = command.parent ? `${command.parent.name()} ${command.name()}` : command.name()
  return `${line}; see ${name} --help`
}

/** Whether a word that is no command must have been meant as what to read. */
function isInput(word: string): boolean {
  return word === '-' || /[./*\\]/u.test(word) || existsSync(word)
}

async function run(): Promise<void> {
  watchStandardStreams()
  try {
    await createProgram().parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) {
      // commander has printed its message, or the help that was asked for.
      if (error.exitCode !== 0) process.exitCode = problemStatus
    } else if (error instanceof UsageError) {
      reportProblem(error.message)
    } else {
      // Node would end with status 1, which is lint's; the stack is for the report.
      reportProblem('this is a bug in minutes, please report it with what follows')
      console.error(error)
    }
  }
}

run()
