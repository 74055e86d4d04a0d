import { execFileSync } from 'node:child_process'
import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import * as nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect } from 'vitest'
import { bin, test } from './minutes-test.js'

/** A copy of the command that has not run yet. */
async function freshCommand(folder: string) {
  await cp(dirname(bin), join(folder, 'bin'), { recursive: true, filter: (path) => !path.endsWith('compiled') })
  await writeFile(join(folder, 'notes.md'), '# Choir 2025-03-04\n\n- ACTION: Ann to tune the piano by Friday\n')
  const kept = join(folder, 'bin/compiled', `${process.version}-${process.arch}`)
  return {
    parse: () =>
      execFileSync(process.execPath, [join(folder, 'bin/minutes.js'), 'parse', join(folder, 'notes.md')], {
        encoding: 'utf8',
      }),
    kept: async () => {
      const names = (await readdir(kept)).sort()
      return Promise.all(
        names.map(async (name) => ({ file: join(kept, name), code: await readFile(join(kept, name)) })),
      )
    },
  }
}

// From Node 22 on it is Node that keeps it.
describe.skipIf('enableCompileCache' in nodeModule)('what the command was compiled to', () => {
  test('is kept by the first run and used by the next', async ({ folder }) => {
    const { parse, kept } = await freshCommand(folder)
    const record = parse()
    const first = await kept()
    expect(first.length).toBeGreaterThan(1)
    expect(parse()).toBe(record)
    expect(await kept()).toEqual(first)
  })

  test('is not kept by a run that could not read its file', async ({ folder }) => {
    const { parse, kept } = await freshCommand(folder)
    await rename(join(folder, 'notes.md'), join(folder, 'moved.md'))
    expect(parse).toThrow()
    await expect(kept()).rejects.toThrow('ENOENT')
    await rename(join(folder, 'moved.md'), join(folder, 'notes.md'))
    parse()
    expect((await kept()).length).toBeGreaterThan(1)
  })

  test('is made again where it is broken', async ({ folder }) => {
    const { parse, kept } = await freshCommand(folder)
    const record = parse()
    const [{ file, code } = { file: '', code: Buffer.alloc(0) }] = await kept()
    for (const broken of [code.subarray(0, 100), Buffer.alloc(code.length), Buffer.from('')]) {
      await writeFile(file, broken)
      expect(parse()).toBe(record)
      expect((await readFile(file)).length).toBeGreaterThan(100)
    }
  })

  test('is not kept where nothing can be written, and the command works all the same', async ({ folder }) => {
    const { parse } = await freshCommand(folder)
    await writeFile(join(folder, 'bin/compiled'), '')
    expect(parse()).toBe(parse())
    expect(await readFile(join(folder, 'bin/compiled'), 'utf8')).toBe('')
  })
})
