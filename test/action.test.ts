import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect } from 'vitest'
import { parse } from 'yaml'
import { type Run, test } from './command/minutes-test.js'

interface Action {
  inputs: Record<string, { default: string }>
  runs: { steps: Array<{ name: string; run: string; env?: Record<string, string> }> }
}

const action: Action = parse(await readFile('action.yml', 'utf8'))

/** Runs the step that lints as GitHub would: inputs by the environment, bash with -e and pipefail. */
async function lintStep(
  folder: string,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<Run> {
  const step = action.runs.steps.find(({ name }) => name === 'Lint minutes')
  if (!step?.env) throw new Error('action.yml has no step "Lint minutes"')
  const given = Object.entries(step.env).map(([key, expression]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/u.exec(expression)?.[1]
    return [key, input === undefined ? resolve('.') : (inputs[input] ?? action.inputs[input]?.default ?? '')]
  })
  const options = { cwd: folder, env: { PATH: process.env.PATH, ...Object.fromEntries(given), ...env } }
  const run = promisify(execFile)('bash', ['-eo', 'pipefail', '-c', step.run], options)
  return run.then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ status: code, stdout, stderr }),
  )
}

const git = (folder: string, ...args: string[]) =>
  promisify(execFile)('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...args], { cwd: folder })

const unowned = '# Choir, 2025-03-04\n\n- ACTION: book the hall\n'

describe('the step of the GitHub Action', () => {
  test('annotates what is amiss at its line', async ({ folder, write }) => {
    await write({ 'meetings/one.md': unowned, 'notes two.md': unowned, 'other/three.md': unowned })
    const { status, stdout } = await lintStep(folder, { files: 'meetings\nnotes two.md\n' })
    expect(stdout).toMatch(/^::warning file=meetings\/one\.md,line=3,/mu)
    expect(stdout).toMatch(/^::warning file=notes two\.md,line=3,/mu)
    expect(stdout).not.toContain('three.md')
    expect(status).toBe(0)
  })

  test('lints all there is where nothing is named', async ({ folder, write }) => {
    await write({ 'meetings/one.md': unowned })
    expect((await lintStep(folder, {})).stdout).toContain('file=meetings/one.md')
  })

  test('fails with more warnings than allowed, and with another configuration', async ({ folder, write }) => {
    await write({ 'one.md': unowned, 'strict.json': '{ "extends": [], "rules": { "action-owner-named": "error" } }' })
    expect((await lintStep(folder, { 'max-warnings': '0' })).status).toBe(1)
    const { status, stdout } = await lintStep(folder, { config: 'strict.json' })
    expect([status, stdout]).toEqual([1, expect.stringContaining('::error file=one.md,line=3,')])
  })

  test('lints only what the pull request changes', async ({ folder, write }) => {
    await git(folder, 'init', '-q', '-b', 'main')
    await write({ 'old.md': unowned })
    await git(folder, 'add', '.')
    await git(folder, 'commit', '-qm', 'old')
    await git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
    await write({ 'new.md': unowned })
    await git(folder, 'add', '.')
    await git(folder, 'commit', '-qm', 'new')
    for (const env of [{ GITHUB_BASE_REF: 'main' }, {}]) {
      const { stdout } = await lintStep(folder, { changed: 'true' }, env)
      expect(stdout).toContain('file=new.md')
      expect(stdout).not.toContain('old.md')
    }
  })

  test('takes an input for text, whatever it holds', async ({ folder, write }) => {
    await write({ 'one.md': unowned })
    const { status, stderr } = await lintStep(folder, { files: '$(touch owned)\n--fix' })
    expect(status).toBe(2)
    expect(stderr).toContain('$(touch owned)')
  })
})
