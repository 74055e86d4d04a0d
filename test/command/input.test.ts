import { execFileSync } from 'node:child_process'
import { mkdir, open, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { readMarkdown } from '../../src/command/read-markdown.js'
import { finished, test } from './minutes-test.js'

/** The paths of the records, in order. */
function paths(ndjson: string): (string | null)[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).path)
}

describe('what is read', () => {
  test('a named file, whatever its extension, is one object', async ({ write, minutes }) => {
    await write({ 'notes.txt': '# Minutes\n' })
    const { status, stdout, stderr } = await minutes('parse', 'notes.txt')
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, path: 'notes.txt' })
    expect([status, stderr]).toEqual([0, ''])
  })

  test('- is standard input: one object without a path', async ({ minutesReading }) => {
    const { status, stdout } = await minutesReading('# Minutes\n', 'parse', '-')
    expect(JSON.parse(stdout)).toMatchObject({ path: null })
    expect(status).toBe(0)
  })

  test('a file whose name looks like a number or an option is a file', async ({ write, minutes }) => {
    await write({ '2024': '', '-notes.md': '' })
    const { stdout } = await minutes('parse', '--format', 'ndjson', '--', '2024', '-notes.md')
    expect(paths(stdout)).toEqual(['2024', '-notes.md'])
  })

  test('a folder is searched for Markdown, sorted, without dot folders and node_modules', async ({
    write,
    minutes,
  }) => {
    await write({
      'm/b.md': '',
      'm/a/z.MD': '',
      'm/c.markdown': '',
      'm/d.txt': '',
      'm/.git/e.md': '',
      'm/node_modules/f.md': '',
    })
    const { status, stdout } = await minutes('parse', 'm/', '--format', 'ndjson')
    expect(paths(stdout)).toEqual(['m/a/z.MD', 'm/b.md', 'm/c.markdown'])
    expect(status).toBe(0)
  })

  test('a dot folder that is named is searched', async ({ write, minutes }) => {
    await write({ '.github/a.md': '' })
    expect(paths((await minutes('parse', '.github', '--format', 'ndjson')).stdout)).toEqual(['.github/a.md'])
  })

  test('a search does not walk in a circle of symbolic links', async ({ folder, write, minutes }) => {
    await write({ 'm/a.md': '' })
    await symlink('..', join(folder, 'm/up'))
    expect(paths((await minutes('parse', 'm', '--format', 'ndjson')).stdout)).toEqual(['m/a.md'])
  })

  test('links to files are followed, links to folders passed over, each file is read once', async ({
    folder,
    write,
    minutes,
  }) => {
    await write({ 'm/b.md': '', 'm/x.md/c.md': '', 'elsewhere/d.md': '' })
    await symlink('b.md', join(folder, 'm/a.md'))
    await symlink('a.md', join(folder, 'm/b2.md'))
    await symlink('../elsewhere/d.md', join(folder, 'm/e.md'))
    await symlink('../elsewhere', join(folder, 'm/folder.md'))
    const { status, stdout, stderr } = await minutes('parse', 'm', '--format', 'ndjson')
    expect(paths(stdout)).toEqual(['m/b.md', 'm/e.md', 'm/x.md/c.md'])
    expect([status, stderr]).toEqual([0, ''])
  })

  test('a link that is named is followed', async ({ folder, write, minutes }) => {
    await write({ 'm/b.md': '# Choir\n' })
    await symlink('m/b.md', join(folder, 'latest.md'))
    await symlink('m', join(folder, 'calls'))
    expect(JSON.parse((await minutes('parse', 'latest.md')).stdout)).toMatchObject({
      path: 'latest.md',
      title: 'Choir',
    })
    expect(paths((await minutes('parse', 'calls', '--format', 'ndjson')).stdout)).toEqual(['calls/b.md'])
  })

  test('a glob is expanded and sorted', async ({ write, minutes }) => {
    await write({ '2025/02.md': '', '2025/01.md': '', '2024/01.md': '', '2025/01.txt': '' })
    const { stdout } = await minutes('parse', '20*/*.md', '--format', 'ndjson')
    expect(paths(stdout)).toEqual(['2024/01.md', '2025/01.md', '2025/02.md'])
  })

  test('a file whose name looks like a glob is read', async ({ write, minutes }) => {
    await write({ 'notes [1].md': '', 'notes 1.md': '' })
    expect(JSON.parse((await minutes('parse', 'notes [1].md')).stdout).path).toBe('notes [1].md')
  })

  test('a file named several times is done once, where it was named first', async ({ write, minutes }) => {
    await write({ 'm/a.md': '', 'm/b.md': '' })
    const { stdout } = await minutes('parse', 'm/b.md', 'm', './m/../m/b.md', 'm/*', '--format', 'ndjson')
    expect(paths(stdout)).toEqual(['m/b.md', 'm/a.md'])
  })

  test('an absolute path stays absolute', async ({ folder, write, minutes }) => {
    await write({ 'm/a.md': '' })
    const absolute = `${folder}/m/a.md`
    expect(paths((await minutes('parse', absolute, '--format', 'ndjson')).stdout)).toEqual([absolute])
    expect(paths((await minutes('parse', `${folder}/m`, '--format', 'ndjson')).stdout)).toEqual([absolute])
    expect(paths((await minutes('parse', `${folder}/*/*.md`, '--format', 'ndjson')).stdout)).toEqual([absolute])
  })

  test('a byte order mark stays in the text, since positions count it', async ({ folder, write, minutes }) => {
    await write({ 'bom.md': '\ufeff# Minutes\n' })
    expect(await readMarkdown(join(folder, 'bom.md'))).toBe('\ufeff# Minutes\n')
    expect(await minutes('parse', 'bom.md')).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('what cannot be read is told, with status 2', () => {
  const cases: [input: string, message: string][] = [
    ['missing.md', 'no such file or folder; check the name'],
    ['a.md/b.md', 'part of this path is a file, not a folder; check the path'],
    ['circle.md', 'its symbolic links lead in a circle; mend the links'],
    ['x*.md', 'no file matches this glob; check the spelling and the folder it starts from'],
    ['empty', 'no Markdown in this folder (*.md, *.markdown); name the files if they are called otherwise'],
    ['latin1.md', 'not UTF-8 at byte 7; save it as UTF-8 (if it is WINDOWS-1252: iconv -f WINDOWS-1252 -t UTF-8)'],
    ['utf16.md', 'not UTF-8 at byte 0; save it as UTF-8 (if it is UTF-16: iconv -f UTF-16 -t UTF-8)'],
    ['report.docx', 'no text (it has NUL bytes); save or export the minutes as Markdown'],
    ['escape\u001b[31m\u0007.md', 'no such file or folder; check the name'],
  ]

  test.for(cases)('%j, and the other files are still done', async ([input, message], { folder, write, minutes }) => {
    await write({
      'a.md': '',
      'b.md': '',
      'latin1.md': Buffer.concat([Buffer.from('\ufffd '), Buffer.from('caf\u00e9 x', 'latin1')]),
      'report.docx': 'PK\u0003\u0004\u0000\u0000',
      'utf16.md': Buffer.from('\ufeff# Minutes', 'utf16le'),
    })
    await mkdir(join(folder, 'empty'))
    await symlink('circle.md', join(folder, 'circle.md'))
    const { status, stdout, stderr } = await minutes('parse', 'a.md', input, 'b.md', '--format', 'ndjson')
    expect(stderr).toBe(`minutes: ${input.replace('\u001b[31m\u0007', '')}: ${message}\n`)
    expect(paths(stdout)).toEqual(['a.md', 'b.md'])
    expect(status).toBe(2)
  })

  test('links of a folder that lead nowhere or in a circle', async ({ folder, write, minutes }) => {
    await write({ 'm/a.md': '' })
    await symlink('missing.md', join(folder, 'm/broken.md'))
    await symlink('circle.md', join(folder, 'm/circle.md'))
    const { status, stdout, stderr } = await minutes('parse', 'm', '--format', 'ndjson')
    expect(stderr.split('\n')).toEqual([
      'minutes: m/broken.md: no such file or folder; check the name',
      'minutes: m/circle.md: its symbolic links lead in a circle; mend the links',
      '',
    ])
    expect(paths(stdout)).toEqual(['m/a.md'])
    expect(status).toBe(2)
  })

  test('a text that passes a limit, which is read up to there', async ({ write, minutes }) => {
    await write({ 'a.md': `# Choir, 2024-06-05\n\n${'a\n=\n\n'.repeat(50)}`, 'b.md': '' })
    const { status, stdout, stderr } = await minutes('parse', 'a.md', 'b.md', '--max-work', '50', '--format', 'ndjson')
    expect(stderr).toMatch(/^minutes: a\.md: .* 50 thousand steps .*\(maxWork\); .*\n$/)
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ date: '2024-06-05' })
    expect([status, paths(stdout)]).toEqual([2, ['a.md', 'b.md']])
  })

  test.skipIf(process.platform === 'win32')(
    'a file that goes away during the run',
    async ({ folder, write, start }) => {
      await write({ 'm/b.md': '', 'm/c.md': '' })
      execFileSync('mkfifo', [join(folder, 'm/a.md')])
      const child = start('parse', 'm/a.md', 'm/b.md', 'm/c.md', '--format', 'ndjson')
      const ended = finished(child)
      // The pipe opens for writing once the command reads from it, when it has found all the files.
      const pipe = await open(join(folder, 'm/a.md'), 'w')
      await rm(join(folder, 'm/b.md'))
      await pipe.close()
      const { status, stdout, stderr } = await ended
      expect(stderr).toBe('minutes: m/b.md: no such file or folder; check the name\n')
      expect(paths(stdout)).toEqual(['m/a.md', 'm/c.md'])
      expect(status).toBe(2)
    },
  )

  test('standard input that is not UTF-8', async ({ minutesReading }) => {
    const { status, stdout, stderr } = await minutesReading(Uint8Array.of(0x61, 0xff), 'parse', '-')
    expect(stderr).toMatch(/^minutes: standard input: not UTF-8 at byte 1; .*\n$/)
    expect([status, stdout]).toEqual([2, ''])
  })

  test('an empty argument', async ({ minutes }) => {
    const { status, stderr } = await minutes('parse', '')
    expect(stderr).toBe(
      'minutes: an argument is empty; give the name of a file or folder (is a shell variable unset?)\n',
    )
    expect(status).toBe(2)
  })
})
