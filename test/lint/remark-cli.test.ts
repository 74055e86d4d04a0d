import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { rules } from '../../src/rules/rules.js'
import { finished, test } from '../command/minutes-test.js'
import { fixtures } from '../fixture.js'

/** Under it every rule reports at least one of its own bad examples. */
const config = {
  extends: 'all',
  overrides: [{ files: 'meetings/*.md', rules: { 'attendee-list': 'error' }, repository: 'example/lantern' }],
}

/** The bad examples of all rules, each in a folder of its own, since some go by the file's name. */
const examples = rules.flatMap(({ id, examples }) =>
  examples
    .filter(({ messages }) => messages.length > 0)
    .map(({ markdown, path }, index) => [`meetings/${id}/example-${index}/${path ?? 'notes.md'}`, markdown]),
)

/** Front matter, tables, HTML, tasks, strike-through, code by indentation, line ends: what parsers can disagree about. */
const disputable = /^(?:---|\+{3}|\||\uFEFF)|<[a-z!/]|\[[ x]\]|~~|\n\n {4}\S|\r/imu

const disputed = fixtures.filter(({ markdown }) => disputable.test(markdown))

interface FromRemark {
  path: string
  messages: Array<{ ruleId: string; reason: string; line: number; column: number; fatal: boolean }>
}

interface FromLint {
  files: Array<{
    path: string
    messages: Array<{
      ruleId: string
      level: string
      message: string
      position: { start: { line: number; column: number } }
    }>
  }>
}

test('remark-cli with the preset reports what minutes lint reports', async ({ folder, write, minutes }) => {
  const lint = pathToFileURL(resolve('dist/lint/index.js')).href
  await write({
    ...Object.fromEntries(examples),
    ...Object.fromEntries(disputed.map(({ name, markdown }) => [`meetings/${name}.md`, markdown])),
    '.minutesrc.json': JSON.stringify(config),
    '.remarkrc.mjs': `import lint from ${JSON.stringify(lint)}
export default { plugins: [[lint, ${JSON.stringify(config)}]] }
`,
    'reporter.mjs': `export default (files) => JSON.stringify(files.map(({ path, messages }) => ({ path, messages })))
`,
  })
  const cli = resolve('node_modules/remark-cli/cli.js')
  const args = ['meetings', '--no-stdout', '--report', './reporter.mjs']
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder })
  child.stdin.end()
  const [{ stderr }, { stdout }] = await Promise.all([finished(child), minutes('lint', 'meetings', '--format', 'json')])
  // In an order of their own: remark leaves sorting to its reporters.
  const ofRemark = (JSON.parse(stderr) as FromRemark[]).flatMap(({ path, messages }) =>
    messages.map(
      (seen) => `${seen.ruleId} ${path}:${seen.line}:${seen.column} ${seen.fatal ? 'error' : 'warn'} ${seen.reason}`,
    ),
  )
  const ofLint = (JSON.parse(stdout) as FromLint).files.flatMap(({ path, messages }) =>
    messages.map(
      ({ ruleId, level, message, position: { start } }) =>
        `${ruleId} ${path}:${start.line}:${start.column} ${level} ${message}`,
    ),
  )
  const reported = new Set(ofLint.map((line) => line.split(' ')[0]))
  expect(rules.map(({ id }) => id).filter((id) => !reported.has(id))).toEqual([])
  expect(ofRemark.sort()).toEqual(ofLint.sort())
})
