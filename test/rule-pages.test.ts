import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { rulePage } from '../src/lint/rule-page.js'
import { ruleTable } from '../src/lint/rule-table.js'
import { rules } from '../src/rules/rules.js'

const stale = 'run "npm run docs:rules" and commit what it writes'

test('docs/rules has the page of each rule, and no other', async () => {
  expect((await readdir('docs/rules')).sort(), stale).toEqual(rules.map(({ id }) => `${id}.md`).sort())
  for (const rule of rules) expect(await readFile(`docs/rules/${rule.id}.md`, 'utf8'), stale).toBe(rulePage(rule))
})

test('the README has the table of all rules', async () => {
  const readme = await readFile('README.md', 'utf8')
  const [, table] = /<!-- rules: .* -->\n\n(.*?)\n\n<!-- \/rules -->/su.exec(readme) ?? []
  expect(table, stale).toBe(ruleTable(rules, 'docs/rules'))
})
