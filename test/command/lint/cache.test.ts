import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { test } from '../minutes-test.js'

const unowned = '# Choir, 2025-03-04\n\n- ACTION: book the hall\n'
const owned = '# Choir, 2025-03-04\n\n- ACTION: Ann to book the hall\n'
const misspelt = '# Choir, May 22th, 2025\n\n- ACTION: Ann to book the hall\n'
const onlyOwners = '{ "extends": [], "rules": { "action-owner-named": "warn" } }'
const cacheFile = 'cache/minutes-lint-cache.json'

describe('--cache', () => {
  test('gives the same again, and is used: what the cache says is printed', async ({ folder, write, minutes }) => {
    await write({ '.minutesrc': onlyOwners, 'a.md': unowned, 'b.md': owned })
    const lint = ['lint', '.', '--cache-location', 'cache'] as const
    const first = await minutes(...lint)
    expect(await minutes(...lint)).toEqual(first)
    const before = await readFile(join(folder, cacheFile), 'utf8')
    await minutes(...lint)
    expect(await readFile(join(folder, cacheFile), 'utf8')).toBe(before)
  })

  test('is in node_modules of the project', async ({ folder, write, minutes }) => {
    await write({ 'package.json': '{}', 'node_modules/a/package.json': '{}', 'm/a.md': unowned })
    await minutes('lint', 'm', '--cache')
    expect(await readdir(join(folder, 'node_modules/.cache/parse-minutes'))).toEqual(['minutes-lint-cache.json'])
  })

  test('is not used for another text, even one of the same length and time', async ({ folder, write, minutes }) => {
    await write({ '.minutesrc': onlyOwners, 'a.md': unowned })
    const lint = () => minutes('lint', '.', '--cache-location', 'cache')
    const day = new Date('2025-03-04')
    await utimes(join(folder, 'a.md'), day, day)
    expect((await lint()).stdout).toContain('book the hall')
    await writeFile(join(folder, 'a.md'), unowned.replace('hall', 'pub!'))
    await utimes(join(folder, 'a.md'), day, day)
    expect((await lint()).stdout).toContain('book the pub!')
  })

  test('is not used under another configuration', async ({ write, minutes }) => {
    await write({ '.minutesrc': onlyOwners, 'a.md': unowned })
    const lint = (...more: string[]) => minutes('lint', '.', '--cache-location', 'cache', ...more)
    expect((await lint()).stdout).toContain('warning')
    expect((await lint('--rule', 'action-owner-named:error')).stdout).toContain('error')
    await write({ '.minutesrc': '{ "extends": [] }' })
    expect((await lint()).stdout).toBe('')
  })

  test('that is broken is as good as none', async ({ folder, write, minutes }) => {
    await write({ '.minutesrc': onlyOwners, 'a.md': unowned })
    const lint = () => minutes('lint', '.', '--cache-location', 'cache')
    const first = await lint()
    const whole = await readFile(join(folder, cacheFile), 'utf8')
    for (const broken of ['', '{', whole.slice(0, -9), whole.replace('book the hall', 'book the ball'), '\u0000']) {
      await writeFile(join(folder, cacheFile), broken)
      expect(await lint()).toEqual(first)
      expect(await readFile(join(folder, cacheFile), 'utf8')).toBe(whole)
    }
  })

  test('with --fix mends what an earlier run has found, and then knows the mended text', async ({
    folder,
    write,
    minutes,
  }) => {
    await write({ '.minutesrc': '{ "extends": [], "rules": { "document-ordinal": "warn" } }', 'a.md': misspelt })
    const lint = (...more: string[]) => minutes('lint', '.', '--cache-location', 'cache', ...more)
    expect((await lint()).stdout).toContain('1 can be mended')
    expect((await lint('--fix-dry-run')).stdout).toContain('+# Choir, May 22nd')
    expect((await lint()).stdout).toContain('1 can be mended')
    expect((await lint('--fix')).stdout).toBe('1 mended\n')
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(misspelt.replace('22th', '22nd'))
    expect((await lint()).stdout).toBe('')
  })

  test('that cannot be written is told where it was named, and the messages are printed', async ({
    write,
    minutes,
  }) => {
    await write({ '.minutesrc': onlyOwners, 'a.md': unowned, file: '' })
    const { status, stdout, stderr } = await minutes('lint', 'a.md', '--cache-location', 'file')
    expect(stdout).toContain('book the hall')
    expect(stderr).toBe('minutes: --cache-location file: this, or a part of it, is a file; name a folder\n')
    expect(status).toBe(2)
  })
})
