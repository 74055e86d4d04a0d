// Writes the pages of the rules and their table in the README; run after the library is built.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { rulePage } from '../dist/lint/rule-page.js'
import { ruleTable } from '../dist/lint/rule-table.js'
import { rules } from '../dist/rules/rules.js'

const folder = 'docs/rules'
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
await Promise.all(rules.map((rule) => writeFile(`${folder}/${rule.id}.md`, rulePage(rule))))

const readme = await readFile('README.md', 'utf8')
const table = /(?<=<!-- rules: [^>]*-->\n\n).*?(?=\n\n<!-- \/rules -->)/su
if (!table.test(readme)) throw new Error('README.md has no comments "<!-- rules: … -->" and "<!-- /rules -->"')
await writeFile(
  'README.md',
  readme.replace(table, () => ruleTable(rules, folder)),
)
