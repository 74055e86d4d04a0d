import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { test } from '../minutes-test.js'

const unowned = '# Choir, 2025-03-04\n\n- ACTION: book the hall\n'
const owned = '# Choir, 2025-03-04\n\n- ACTION: Ann to book the hall\n'
const onlyOwners = '{ "extends": [], "rules": { "action-owner-named": "warn" } }'

describe('minutes lint', () => {
  test('prints nothing where nothing is amiss, with status 0', async ({ write, minutes }) => {
    await write({ '.minutesrc': onlyOwners, 'a.md': owned })
    expect(await minutes('lint', '.')).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test('prints each file with its messages, the line underlined, and a summary', async ({ write, minutes }) => {
    await write({ '.minutesrc': onlyOwners, 'm/a.md': unowned, 'm/b.md': owned, 'm/c.md': unowned })
    const { status, stdout } = await minutes('lint', 'm')
    expect(stdout).toBe(
      [
        'm/a.md',
        '  3:11  warning  Nobody is named for "book the hall"  action-owner-named',
        '    3 | - ACTION: book the hall',
        '      |           ^^^^^^^^^^^^^',
        '      Name who does it, such as "Ann: order the tiles"',
        '',
        'm/c.md',
        '  3:11  warning  Nobody is named for "book the hall"  action-owner-named',
        '    3 | - ACTION: book the hall',
        '      |           ^^^^^^^^^^^^^',
        '',
        '2 warnings in 2 of 3 files',
        '',
      ].join('\n'),
    )
    expect(status).toBe(0)
  })

  test('has status 1 for an error, and --rule makes one of a warning', async ({ write, minutes }) => {
    await write({ '.minutesrc': onlyOwners, 'a.md': unowned })
    const { status, stdout } = await minutes('lint', 'a.md', '--rule', 'action-owner-named:error')
    expect(stdout).toContain('  3:11  error  Nobody is named')
    expect(stdout).toMatch(/\n1 error in 1 of 1 file\n$/)
    expect(status).toBe(1)
  })

  test('without arguments says what to give, below its help', async ({ minutes }) => {
    const { status, stderr } = await minutes('lint')
    expect(stderr).toMatch(
      /^Usage: minutes lint (?:.*\n)*minutes: nothing to lint; give files, folders \(\. for this one\)/,
    )
    expect(status).toBe(2)
  })

  test('--quiet leaves out warnings', async ({ write, minutes }) => {
    await write({ '.minutesrc': onlyOwners, 'a.md': unowned })
    expect(await minutes('lint', 'a.md', '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect((await minutes('lint', 'a.md', '--quiet', '--max-warnings', '0')).status).toBe(1)
  })

  test('--max-warnings makes the status 1 where there are more', async ({ write, minutes }) => {
    await write({ '.minutesrc': onlyOwners, 'a.md': unowned })
    expect(await minutes('lint', 'a.md', '--max-warnings', '1')).toMatchObject({ status: 0, stderr: '' })
    expect(await minutes('lint', 'a.md', '--max-warnings', '0')).toMatchObject({
      status: 1,
      stderr: 'minutes: too many warnings: 1, where --max-warnings allows 0\n',
    })
  })

  test('an unreadable file is told, with status 2, and the others are linted', async ({ write, minutes }) => {
    await write({ '.minutesrc': onlyOwners, 'a.md': Uint8Array.of(0x61, 0xff), 'b.md': unowned })
    const { status, stdout, stderr } = await minutes('lint', 'a.md', 'missing.md', 'b.md')
    expect(stderr).toMatch(/^minutes: missing\.md: no such file[^\n]*\nminutes: a\.md: not UTF-8 at byte 1; [^\n]*\n$/)
    expect(stdout).toContain('b.md\n  3:11  warning')
    expect(status).toBe(2)
  })

  test('minutes past a limit are told, with status 2', async ({ write, minutes }) => {
    await write({ '.minutesrc': '{ "maxBytes": 40 }', 'a.md': unowned })
    const { status, stdout, stderr } = await minutes('lint', 'a.md')
    expect(stderr).toMatch(/^minutes: a\.md: [^\n]*40[^\n]*\n$/)
    expect([status, stdout]).toEqual([2, ''])
  })

  test('many files are linted by threads, in order and with the same messages', async ({ write, minutes }) => {
    const names = Array.from({ length: 60 }, (_, index) => `m/${String(index).padStart(2, '0')}.md`)
    await write({ '.minutesrc': onlyOwners, ...Object.fromEntries(names.map((name) => [name, unowned])) })
    const { stdout } = await minutes('lint', 'm', '--format', 'json')
    const { files } = JSON.parse(stdout)
    expect(files.map(({ path }: { path: string }) => path)).toEqual(names)
    expect(files.flatMap(({ messages }: { messages: unknown[] }) => messages)).toHaveLength(names.length)
  })
})

describe('standard input', () => {
  test('is linted under the name that it is given', async ({ write, minutesReading }) => {
    const overrides = [{ files: 'retro/*.md', rules: { 'action-owner-named': 'error' } }]
    await write({ '.minutesrc': JSON.stringify({ ...JSON.parse(onlyOwners), overrides }) })
    const { status, stdout } = await minutesReading(unowned, 'lint', '-', '--stdin-filename', 'retro/a.md')
    expect(stdout).toMatch(/^retro\/a\.md\n {2}3:11 {2}error/)
    expect(status).toBe(1)
    expect((await minutesReading(unowned, 'lint', '-')).stdout).toMatch(/^standard input\n {2}3:11 {2}warning/)
  })
})

describe('-o FILE', () => {
  test('holds the messages', async ({ folder, write, minutes }) => {
    await write({ '.minutesrc': onlyOwners, 'a.md': unowned })
    expect(await minutes('lint', 'a.md', '-o', 'out.txt')).toMatchObject({ status: 0, stdout: '' })
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toMatch(/^a\.md\n {2}3:11/)
  })

  test('is empty where nothing is amiss, whatever it held', async ({ folder, write, minutes }) => {
    await write({ '.minutesrc': onlyOwners, 'a.md': owned, 'out.txt': 'messages of yesterday' })
    await minutes('lint', 'a.md', '-o', 'out.txt')
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe('')
  })

  test('is not one of the files', async ({ write, minutes }) => {
    await write({ 'a.md': unowned })
    const { status, stderr } = await minutes('lint', 'a.md', '-o', './a.md')
    expect(stderr).toBe('minutes: ./a.md: is one of the files to lint; choose another file for the output\n')
    expect(status).toBe(2)
  })
})

const misspelt = '\ufeff# Choir, May 22th, 2025\r\n\r\n- ACTION: book the hall\r\n'
const spelt = misspelt.replace('22th', '22nd')
const ordinals = '{ "extends": [], "rules": { "document-ordinal": "warn" } }'
const both = '{ "extends": [], "rules": { "document-ordinal": "warn", "action-owner-named": "warn" } }'

describe('--fix', () => {
  test('mends the files and tells the rest; mode, line ends and byte order mark stay', async ({
    folder,
    write,
    minutes,
  }) => {
    await write({ '.minutesrc': both, 'a.md': misspelt, 'b.md': owned })
    await chmod(join(folder, 'a.md'), 0o640)
    const { status, stdout } = await minutes('lint', '.', '--fix')
    expect(stdout).toMatch(/^a\.md\n {2}3:11 {2}warning (?:.*\n)*1 mended; 1 warning in 1 of 2 files\n$/)
    expect(status).toBe(0)
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(spelt)
    expect((await stat(join(folder, 'a.md'))).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual(['.minutesrc', 'a.md', 'b.md'])
  })

  test('leaves a file alone in which nothing can be mended', async ({ folder, write, minutes }) => {
    await write({ '.minutesrc': both, 'a.md': unowned })
    const before = (await stat(join(folder, 'a.md'))).ino
    await minutes('lint', 'a.md', '--fix')
    expect((await stat(join(folder, 'a.md'))).ino).toBe(before)
  })

  test('says so where it only could', async ({ write, minutes }) => {
    await write({ '.minutesrc': ordinals, 'a.md': misspelt })
    expect((await minutes('lint', 'a.md')).stdout).toMatch(/\n1 warning in 1 of 1 file; 1 can be mended with --fix\n$/)
  })

  test('of standard input prints the text, and the messages on standard error', async ({ write, minutesReading }) => {
    await write({ '.minutesrc': both })
    const { stdout, stderr } = await minutesReading(misspelt, 'lint', '-', '--fix')
    expect(stdout).toBe(spelt)
    expect(stderr).toMatch(/^standard input\n {2}3:11/)
  })

  test('of standard input that is ignored or cannot be mended prints it as it is', async ({
    write,
    minutesReading,
  }) => {
    await write({ '.minutesrc': both, '.minutesignore': 'a.md' })
    const ignored = await minutesReading(misspelt, 'lint', '-', '--fix', '--stdin-filename', 'a.md')
    expect(ignored).toEqual({ status: 0, stdout: misspelt, stderr: '' })
    expect((await minutesReading(owned, 'lint', '-', '--fix')).stdout).toBe(owned)
  })
})

describe('--fix-dry-run', () => {
  test('prints a diff that patch and git apply understand, and changes nothing', async ({ folder, write, minutes }) => {
    await write({ '.minutesrc': ordinals, 'm/a b.md': misspelt.replaceAll('\r', ''), 'm/b.md': owned })
    const { status, stdout, stderr } = await minutes('lint', 'm', '--fix-dry-run')
    expect(stdout).toBe(
      [
        '--- a/m/a b.md\t',
        '+++ b/m/a b.md\t',
        '@@ -1,3 +1,3 @@',
        '-\ufeff# Choir, May 22th, 2025',
        '+\ufeff# Choir, May 22nd, 2025',
        ' ',
        ' - ACTION: book the hall',
        '',
      ].join('\n'),
    )
    expect(stderr).toBe('1 can be mended\n')
    expect(status).toBe(0)
    expect(await readFile(join(folder, 'm/a b.md'), 'utf8')).toContain('22th')
  })
})

describe('wrong usage is told in one line, with status 2', () => {
  const cases: [args: string[], message: string][] = [
    [
      ['a.md', '--rule', 'action-owner-namd:off'],
      '--rule action-owner-namd:off: there is no rule "action-owner-namd"; did you mean "action-owner-named"?',
    ],
    [
      ['a.md', '--rule', 'action-owner-named'],
      '--rule action-owner-named: says no level; write action-owner-named:off, :warn or :error',
    ],
    [
      ['a.md', '--rule', 'action-owner-named:warning'],
      '--rule action-owner-named:warning: there is no level "warning"; write action-owner-named:off, :warn or :error',
    ],
    [
      ['a.md', '--rule', 'action-owner-named=off'],
      '--rule action-owner-named=off: there is no rule "action-owner-named=off"; did you mean "action-owner-named"?',
    ],
    [
      ['a.md', '--rule', 'action-owner-single: warn: {"mots": 1}'],
      '--rule action-owner-single: warn: {"mots": 1}: action-owner-single.1: there is no "mots"; did you mean "most"?',
    ],
    [['a.md', '--config', ''], '--config is given an empty name (is a shell variable unset?)'],
    [['--print-config', ''], '--print-config is given an empty name (is a shell variable unset?)'],
    [['a.md', '--cache-location', ''], '--cache-location is given an empty name (is a shell variable unset?)'],
    [
      ['a.md', '--rule', 'action-owner-named:warn:{'],
      '--rule action-owner-named:warn:{: the options are not JSON; write id:level:{"option": value}',
    ],
    [['a.md', '--fix', '--fix-dry-run'], '--fix changes files and --fix-dry-run does not; leave one of them out'],
    [['a.md', '-', '--fix'], '--fix prints the text of standard input; lint the files beside - in a run of their own'],
    [['a.md', '--stdin-filename', 'b.md'], '--stdin-filename names standard input; add - to the arguments'],
    [['a.md', '--print-config', 'b.md'], '--print-config lints nothing; leave out the other files'],
    [
      ['a.md', '--max-warnings', 'x'],
      "option '--max-warnings <n>' argument 'x' is invalid. It must be a whole number from 0 on; see minutes lint --help",
    ],
  ]

  test.for(cases)('minutes lint %j', async ([args, message], { write, minutes }) => {
    await write({ 'a.md': unowned })
    expect(await minutes('lint', ...args)).toEqual({ status: 2, stdout: '', stderr: `minutes: ${message}\n` })
  })
})

describe('minutes rules', () => {
  test('lists the rules with their levels', async ({ minutes }) => {
    const { status, stdout } = await minutes('rules')
    expect(stdout).toMatch(/^RULE +RECOMMENDED +STRICT\n/)
    expect(stdout).toMatch(/^action-owner-named +warn +error +Every action item that is labelled says who does it\.$/m)
    expect(status).toBe(0)
  })

  test('ID prints the page of a rule', async ({ minutes }) => {
    const { status, stdout } = await minutes('rules', 'action-owner-named')
    expect(stdout).toMatch(/^# action-owner-named\n/)
    expect(stdout).toContain('## How to mend it')
    expect(status).toBe(0)
  })

  test('an unknown ID is told, with the nearest known one', async ({ minutes }) => {
    expect(await minutes('rules', 'action-owner-name')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'minutes: there is no rule "action-owner-name"; did you mean "action-owner-named"?\n',
    })
  })
})

describe('.minutesignore', () => {
  test('names what is not linted, found or named, as .gitignore does', async ({ write, minutes }) => {
    await write({
      '.minutesrc': onlyOwners,
      '.minutesignore': '# old ones\n/archive/\n*.draft.md\n',
      'archive/a.md': unowned,
      'm/archive/b.md': unowned,
      'm/c.draft.md': unowned,
      'm/d.draft.md': unowned,
      'm/.minutesignore': '!d.draft.md\n',
    })
    const { stdout } = await minutes('lint', '.', 'archive/a.md', 'm/c.draft.md', '--format', 'json')
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual([
      'm/archive/b.md',
      'm/d.draft.md',
    ])
  })
})

describe('a file that somebody else changes meanwhile', () => {
  test('is not mended', async ({ folder, write }) => {
    const { lintFiles } = await import('../../../src/command/lint/lint-files.js')
    await write({ 'a.md': misspelt })
    const input = join(folder, 'a.md')
    const linter = {
      ahead: 1,
      close: async () => {},
      lint: async ({ fix }: { fix: boolean }) => {
        await writeFile(input, 'the words of somebody else')
        return { messages: [], fixedText: fix ? spelt : null, fixes: fix ? 1 : 0, problems: [] }
      },
    }
    const mode = { fix: true, write: true, cache: null }
    const files: unknown[] = []
    for await (const file of lintFiles([{ input, path: input, config: '{}' }], linter, mode)) files.push(file)
    process.exitCode = 0
    expect(files).toMatchObject([{ fixes: 0, text: 'the words of somebody else' }])
    expect(await readFile(input, 'utf8')).toBe('the words of somebody else')
  })
})

test('a folder that cannot be searched does not stop the others', async ({ folder, write, minutes }) => {
  await write({ '.minutesrc': onlyOwners, 'a.md': unowned })
  await mkdir(join(folder, 'empty'))
  const { status, stdout, stderr } = await minutes('lint', 'empty', 'a.md')
  expect(stderr).toContain('minutes: empty: no Markdown in this folder')
  expect(stdout).toContain('1 warning in 1 of 1 file')
  expect(status).toBe(2)
})
