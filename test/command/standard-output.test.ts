import { spawnSync } from 'node:child_process'
import { describe, expect } from 'vitest'
import { bin, finished, test } from './minutes-test.js'

/** More output than a pipe holds, so that the command has to write into a closed one. */
const manyFiles = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`m/${index}.md`, '']))

describe('a closed pipe', () => {
  test.for(['json', 'ndjson'])('ends parse --format %s quietly, with status 0', async (format, { write, start }) => {
    await write(manyFiles)
    const child = start('parse', 'm', '--format', format)
    const ended = finished(child)
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await ended).toMatchObject({ status: 0, stderr: '' })
  })

  test('ends schema and help quietly as well', async ({ start }) => {
    for (const args of [['schema'], ['--help']]) {
      const child = start(...args)
      child.stdout.destroy()
      expect(await finished(child)).toMatchObject({ status: 0, stderr: '' })
    }
  })
})

test('a large output is complete', async ({ write, minutes }) => {
  await write(manyFiles)
  expect(JSON.parse((await minutes('parse', 'm')).stdout)).toHaveLength(600)
})

test.skipIf(process.platform === 'win32')('hundreds of files need few file handles', async ({ folder, write }) => {
  await write(manyFiles)
  const command = `ulimit -n 40 && "${process.execPath}" "${bin}" parse m --format ndjson`
  const run = spawnSync('sh', ['-c', command], { cwd: folder, env: {} })
  expect([run.status, String(run.stderr)]).toEqual([0, ''])
  expect(String(run.stdout).split('\n')).toHaveLength(601)
})

test.skipIf(process.platform !== 'linux')('a full disk behind standard output is told', async ({ folder, write }) => {
  await write({ 'a.md': '' })
  for (const args of ['parse a.md', 'schema']) {
    const run = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" ${args} > /dev/full`], { cwd: folder, env: {} })
    expect(String(run.stderr)).toBe(
      'minutes: standard output: no space is left on the device; free some, or choose another path\n',
    )
    expect(run.status).toBe(2)
  }
})

describe.skipIf(process.platform !== 'linux')('on a terminal', () => {
  /** Runs the command on a pseudo-terminal; standard output and standard error are one there. */
  function onTerminal(folder: string, args: string, env: Record<string, string> = {}): string {
    const command = `"${process.execPath}" "${bin}" ${args}`
    const run = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
    })
    return String(run.stdout)
  }

  test('messages are coloured, unless NO_COLOR is set', ({ folder }) => {
    expect(onTerminal(folder, 'parse missing.md')).toContain('\u001b[31mminutes:\u001b[39m missing.md: ')
    expect(onTerminal(folder, 'parse missing.md', { NO_COLOR: '1' })).toMatch(/^minutes: missing.md: /)
  })

  test('file names cannot act on it', async ({ folder, write }) => {
    await write({ 'a\u001b]0;x\u0007\u009b31m\u007f.md': '' })
    const shown = onTerminal(folder, 'parse .')
    expect(shown).toContain('"path": "a\\u001b]0;x\\u0007\\u009b31m\\u007f.md"')
    expect(shown).not.toMatch(/[^\P{Cc}\r\n]/u)
  })

  test('messages stand on lines of their own', async ({ folder, write }) => {
    await write({ 'a.md': '', 'c.md': '', 'b.md': Uint8Array.of(0xff) })
    const lines = onTerminal(folder, 'parse .', { NO_COLOR: '1' }).split('\r\n')
    expect(lines.filter((line) => line.includes('minutes: '))).toEqual([
      expect.stringMatching(/^minutes: b.md: not UTF-8/),
    ])
  })
})
