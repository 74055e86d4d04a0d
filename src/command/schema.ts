import type { Command } from 'commander'
import { writeOutput } from './output.js'

/** Adds `minutes schema`. */
export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .summary('print the JSON Schema of the record')
    .description('Print the JSON Schema (draft 2020-12) of the record that "minutes parse" gives.')
    .addHelpText('after', examples)
    .action(async () => {
      const { minutesJsonSchema } = await import('../record/json-schema.js')
      await writeOutput([`${JSON.stringify(minutesJsonSchema, null, 2)}\n`], null)
    })
}

const examples = `
Examples:
  minutes schema > minutes.schema.json
  minutes schema | jq '."$defs" | keys'`
