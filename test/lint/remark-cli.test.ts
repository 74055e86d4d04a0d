import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { finished, test } from '../command/minutes-test.js'
import { fixtures } from '../fixture.js'

const config = { extends: 'all', repository: 'example/lantern' }

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
    ...Object.fromEntries(fixtures.map(({ name, markdown }) => [`meetings/${name}.md`, markdown])),
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
  const { stderr } = await finished(child)
  // In an order of their own: remark leaves sorting to its reporters.
  const ofRemark = (JSON.parse(stderr) as FromRemark[]).flatMap(({ path, messages }) =>
    messages.map(
      (seen) => `${seen.ruleId} ${path}:${seen.line}:${seen.column} ${seen.fatal ? 'error' : 'warn'} ${seen.reason}`,
    ),
  )
  const { stdout } = await minutes('lint', 'meetings', '--format', 'json')
  const ofLint = (JSON.parse(stdout) as FromLint).files.flatMap(({ path, messages }) =>
    messages.map(
      ({ ruleId, level, message, position: { start } }) =>
        `${ruleId} ${path}:${start.line}:${start.column} ${level} ${message}`,
    ),
  )
  expect(new Set(ofLint.map((line) => line.split(' ')[0])).size).toBeGreaterThan(5)
  expect(ofRemark.sort()).toEqual(ofLint.sort())
})
