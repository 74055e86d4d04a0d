import { execFileSync } from 'node:child_process'
import { chmod, lstat, mkdir, open, readdir, readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, vi } from 'vitest'
import { finished, test } from './minutes-test.js'

describe('-o FILE', () => {
  test('holds what would have been printed, and nothing is printed', async ({ folder, write, minutes }) => {
    await write({ 'a.md': '', 'b.md': '' })
    const printed = await minutes('parse', 'a.md', 'b.md')
    expect(await minutes('parse', 'a.md', 'b.md', '-o', 'records.json')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(await readFile(join(folder, 'records.json'), 'utf8')).toBe(printed.stdout)
    expect(await readdir(folder)).toEqual(['a.md', 'b.md', 'records.json'])
  })

  test('holds the others where one file could not be read, with status 2', async ({ folder, write, minutes }) => {
    await write({ 'a.md': '' })
    const { status } = await minutes('parse', 'a.md', 'missing.md', '-o', 'records.json')
    expect(JSON.parse(await readFile(join(folder, 'records.json'), 'utf8'))).toMatchObject([{ path: 'a.md' }])
    expect(status).toBe(2)
  })

  test('stays what it was where nothing could be read', async ({ folder, write, minutes }) => {
    await write({ 'records.json': 'old' })
    expect((await minutes('parse', 'missing.md', '-o', 'records.json')).status).toBe(2)
    expect(await readFile(join(folder, 'records.json'), 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['records.json'])
  })

  test('stays what it was where the run is interrupted, and nothing is left behind', async ({
    folder,
    write,
    start,
  }) => {
    await write({ 'a.md': '', 'records.json': 'old' })
    // Standard input stays open, so the command waits for it in the middle of its work.
    const child = start('parse', 'a.md', '-', '-o', 'records.json')
    const ended = finished(child)
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(3), { interval: 10, timeout: 10_000 })
    child.kill('SIGINT')
    await ended
    expect(child.signalCode).toBe('SIGINT')
    expect(await readdir(folder)).toEqual(['a.md', 'records.json'])
    expect(await readFile(join(folder, 'records.json'), 'utf8')).toBe('old')
  })

  test('keeps its mode, and a symbolic link stays a link', async ({ folder, write, minutes }) => {
    await write({ 'a.md': '', 'real/records.json': 'old' })
    await chmod(join(folder, 'real/records.json'), 0o640)
    await symlink('real/records.json', join(folder, 'link.json'))
    expect((await minutes('parse', 'a.md', '-o', 'link.json')).status).toBe(0)
    expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true)
    expect((await stat(join(folder, 'real/records.json'))).mode & 0o777).toBe(0o640)
    expect(JSON.parse(await readFile(join(folder, 'real/records.json'), 'utf8'))).toMatchObject({ path: 'a.md' })
  })

  test('is made where a dangling link points to', async ({ folder, write, minutes }) => {
    await write({ 'a.md': '' })
    await symlink('records.json', join(folder, 'link.json'))
    expect((await minutes('parse', 'a.md', '-o', 'link.json')).status).toBe(0)
    expect((await lstat(join(folder, 'records.json'))).isFile()).toBe(true)
  })

  test('may be -, standard output', async ({ write, minutes }) => {
    await write({ 'a.md': '' })
    expect(JSON.parse((await minutes('parse', 'a.md', '-o', '-')).stdout)).toMatchObject({ path: 'a.md' })
  })
})

test.skipIf(process.platform === 'win32')(
  'a run that is killed half way leaves the file as it was',
  async ({ folder, write, start }) => {
    await write({ 'a.md': '', 'old.json': 'old' })
    execFileSync('mkfifo', [join(folder, 'b.md')])
    const child = start('parse', 'a.md', 'b.md', '-o', 'old.json')
    const ended = finished(child)
    // The pipe opens for writing once the command reads from it, with the first record written.
    const pipe = await open(join(folder, 'b.md'), 'w')
    child.kill('SIGKILL')
    await ended
    await pipe.close()
    expect(await readFile(join(folder, 'old.json'), 'utf8')).toBe('old')
  },
)

describe('a file that cannot be written is told, with status 2 and nothing left behind', () => {
  const cases: [file: string, message: string][] = [
    ['missing/records.json', 'the folder to write into does not exist; make it first'],
    ['a.md/records.json', 'part of this path is a file, not a folder; choose another path'],
    ['folder', 'this is a folder; name a file in it'],
    ['circle', 'its symbolic links lead in a circle; mend the links'],
    ['a.md', 'is one of the files to parse; choose another file for the output'],
    ['link.md', 'is one of the files to parse; choose another file for the output'],
  ]

  test.for(cases)('-o %s', async ([file, message], { folder, write, minutes }) => {
    await write({ 'a.md': '# Minutes\n' })
    await mkdir(join(folder, 'folder'))
    await symlink('circle', join(folder, 'circle'))
    await symlink('a.md', join(folder, 'link.md'))
    const before = await readdir(folder)
    const run = await minutes('parse', 'a.md', '-o', file)
    expect(run).toEqual({ status: 2, stdout: '', stderr: `minutes: ${file}: ${message}\n` })
    expect(await readdir(folder)).toEqual(before)
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('# Minutes\n')
  })

  test.skipIf(process.platform !== 'linux')('-o /dev/full, which stays a device', async ({ write, minutes }) => {
    await write({ 'a.md': '' })
    const { status, stderr } = await minutes('parse', 'a.md', '-o', '/dev/full')
    expect(stderr).toBe('minutes: /dev/full: no space is left on the device; free some, or choose another path\n')
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true)
    expect(status).toBe(2)
  })
})
