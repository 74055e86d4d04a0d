import type { Command } from 'commander'
import { writeOutput } from './output.js'
import { UsageError } from './usage-error.js'

/** Adds `minutes rules`. */
export function addRulesCommand(program: Command): void {
  program
    .command('rules')
    .summary('list the rules of lint, or print the page of one')
    .description('List the rules of "minutes lint" with their levels, or print what one of them is about.')
    .argument('[id]', 'the rule whose page to print')
    .addHelpText('after', examples)
    .action(async (id: string | undefined) => {
      await writeOutput([id === undefined ? await table() : await page(id)], null)
    })
}

async function table(): Promise<string> {
  const [{ rules }, { ruleRow }] = await Promise.all([import('../rules/rules.js'), import('../lint/rule-table.js')])
  const head = { id: 'RULE', recommended: 'RECOMMENDED', strict: 'STRICT', marks: '', summary: '' }
  const rows = [head, ...rules.map(ruleRow)]
  const columns = ['id', 'recommended', 'strict', 'marks'] as const
  const widths = columns.map((column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) => [...columns.map((column, index) => row[column].padEnd(widths[index] ?? 0)), row.summary].join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

/** @throws {UsageError} for an unknown rule */
async function page(id: string): Promise<string> {
  const [{ ruleOf, rules }, { rulePage }] = await Promise.all([
    import('../rules/rules.js'),
    import('../lint/rule-page.js'),
  ])
  const rule = ruleOf(id)
  if (rule) return rulePage(rule)
  const { didYouMean } = await import('../did-you-mean.js')
  const known = rules.map((each) => each.id)
  throw new UsageError(`there is no rule "${id}"; ${didYouMean(id, known)}`)
}

const examples = `
Examples:
  minutes rules
  minutes rules action-owner-named`
