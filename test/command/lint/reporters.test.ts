import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import type { LintMessage } from '../../../src/command/lint/lint-message.js'
import { excerptOf } from '../../../src/command/reporters/excerpt.js'
import type { LintedFile, ReportSettings } from '../../../src/command/reporters/reporter.js'
import { type ReporterName, reporters } from '../../../src/command/reporters/reporters.js'
import { test } from '../minutes-test.js'

const text = '# Choir, 2025-03-04\n\n- ACTION: book the hall\n'

function message(changes: Partial<LintMessage> = {}): LintMessage {
  return {
    ruleId: 'action-owner-named',
    level: 'warn',
    message: 'Nobody is named for "book the hall"',
    note: 'Name who does it, such as "Ann: order the tiles"',
    url: 'https://unpkg.com/parse-minutes/docs/rules/action-owner-named.md',
    position: { start: { line: 3, column: 11, offset: 31 }, end: { line: 3, column: 24, offset: 44 } },
    actual: null,
    expected: [],
    fixable: false,
    suggestion: false,
    ...changes,
  }
}

const file = (changes: Partial<LintedFile> = {}): LintedFile => ({
  path: 'm/a.md',
  text,
  messages: [],
  fixes: 0,
  ...changes,
})

async function report(name: ReporterName, files: LintedFile[], changes: Partial<ReportSettings> = {}): Promise<string> {
  const messages = files.flatMap((each) => each.messages)
  const errors = messages.filter(({ level }) => level === 'error').length
  const settings: ReportSettings = {
    color: false,
    width: 80,
    root: process.cwd(),
    dryRun: false,
    totals: { files: files.length, faulty: 1, errors, warnings: messages.length - errors, fixable: 0, fixes: 0 },
    problems: () => [],
    status: () => 0,
    ...changes,
  }
  async function* stream() {
    yield* files
  }
  let printed = ''
  for await (const piece of (await reporters[name]())(stream(), settings)) printed += piece
  return printed
}

describe('pretty', () => {
  it('is in colour where that is wanted', async () => {
    const printed = await report('pretty', [file({ messages: [message({ level: 'error' })] })], { color: true })
    expect(printed).toContain('\u001b[31merror\u001b[39m')
    expect(printed).toContain('\u001b[4mm/a.md\u001b[24m')
  })

  it('obeys no control character of the minutes or of file names', async () => {
    const evil = '- ACTION: book\u001b[2J the\u202e hall\u0007'
    const position = { start: { line: 1, column: 11, offset: 10 }, end: { line: 1, column: 28, offset: evil.length } }
    const files = [file({ path: 'a\u001b[31m.md', text: evil, messages: [message({ message: evil, position })] })]
    expect(await report('pretty', files)).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
  })

  it('shows no line that holds a secret, whatever else is said of it', async () => {
    const messages = [message(), message({ ruleId: 'privacy-passcode' })]
    expect(await report('pretty', [file({ messages })])).not.toContain('book the hall\n')
    expect(await report('pretty', [file({ messages: messages.slice(0, 1) })])).toContain('- ACTION: book the hall\n')
  })

  it('calls a suggestion a suggestion, and tells a note once', async () => {
    const printed = await report('pretty', [file({ messages: [message({ suggestion: true }), message()] })])
    expect(printed).toContain('  3:11  suggestion  Nobody')
    expect(printed.match(/Name who does it/g)).toHaveLength(1)
  })
})

describe('an excerpt', () => {
  const at = (line: string, marked: string) => {
    const start = line.indexOf(marked)
    const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
    return { start: point(start), end: point(start + marked.length) }
  }

  it('of a long line shows what is around the range', () => {
    const line = `${'so we talked '.repeat(40)}ACTION: book it ${'and on and on '.repeat(40)}`
    const { line: shown, mark } = excerptOf(line, at(line, 'book it'), 60)
    expect(shown).toMatch(/^….*…$/u)
    expect(shown.length).toBeLessThanOrEqual(60)
    expect(shown.slice(mark.indexOf('^'), mark.length)).toBe('book it')
  })

  it('underlines wide characters, tabs and emoji as wide as they are', () => {
    const line = '\t- 決定 👩‍👩‍👧: 合唱 x'
    expect(excerptOf(line, at(line, '合唱'), 60)).toEqual({
      number: '1',
      line: '  - 決定 👩‍👩‍👧: 合唱 x',
      mark: '             ^^^^',
    })
  })

  it('of several lines shows the first, and of nothing one mark', () => {
    const two = 'first line\r\nsecond'
    const position = { start: { line: 1, column: 7, offset: 6 }, end: { line: 2, column: 3, offset: 14 } }
    expect(excerptOf(two, position, 60)).toEqual({ number: '1', line: 'first line', mark: '      ^^^^' })
    expect(excerptOf('ab', at('ab', ''), 60)).toEqual({ number: '1', line: 'ab', mark: '^' })
  })
})

describe('json', () => {
  it('holds all fields of all messages, the problems and the totals', async () => {
    const files = [file({ messages: [message()] }), file({ path: null, fixes: 1 })]
    const problems = [{ text: 'no such file or folder; check the name', subject: 'b.md' }]
    const printed = JSON.parse(await report('json', files, { problems: () => problems }))
    expect(printed).toEqual({
      files: [
        { path: 'm/a.md', fixes: 0, messages: [message()] },
        { path: null, fixes: 1, messages: [] },
      ],
      problems: [{ path: 'b.md', message: 'no such file or folder; check the name' }],
      totals: { files: 2, faulty: 1, errors: 0, warnings: 1, fixable: 0, fixes: 0 },
    })
  })

  it('is indented by two, also without files', async () => {
    for (const files of [[], [file()], [file({ messages: [message()] }), file()]]) {
      const printed = await report('json', files)
      expect(printed).toBe(`${JSON.stringify(JSON.parse(printed), null, 2)}\n`)
    }
  })
})

describe('github', () => {
  it('makes a workflow command of each message', async () => {
    const files = [file({ messages: [message(), message({ level: 'error', note: null })] })]
    expect(await report('github', files)).toBe(
      [
        '::warning file=m/a.md,line=3,endLine=3,col=11,endColumn=24,title=action-owner-named::Nobody is named for "book the hall"%0AName who does it, such as "Ann: order the tiles"',
        '::error file=m/a.md,line=3,endLine=3,col=11,endColumn=24,title=action-owner-named::Nobody is named for "book the hall"',
        '',
      ].join('\n'),
    )
  })

  it('escapes what would end a property or a line, and leaves columns out of a range over lines', async () => {
    const position = { start: { line: 1, column: 2, offset: 1 }, end: { line: 3, column: 4, offset: 24 } }
    const odd = message({ message: '100% "a,b":\r\n::error::c\u001b[31m', note: null, position })
    expect(await report('github', [file({ path: '50%, a:b.md', messages: [odd] })])).toBe(
      '::warning file=50%25%2C a%3Ab.md,line=1,endLine=3,title=action-owner-named::100%25 "a,b":%0A::error::c\n',
    )
  })

  it('tells what could not be read', async () => {
    const problems = [{ text: 'no such file', subject: 'b.md' }]
    expect(await report('github', [], { problems: () => problems })).toBe(
      '::error file=b.md,title=minutes::no such file\n',
    )
  })

  test('names paths from the root of the repository', async ({ folder, write, minutes }) => {
    await write({ '.git/HEAD': '', '.minutesrc': '{ "extends": "strict" }', 'm/a.md': text, 'm/.minutesrc': '{}' })
    expect((await minutes('lint', `${folder}/m`, '--format', 'github')).stdout).toMatch(/^::\w+ file=m\/a\.md,/)
  })
})

describe('sarif', () => {
  const schemaFile = '../shared/schemas/sarif-schema-2.1.0.json'

  const files = [
    file({ path: 'm/50% #1 ü.md', messages: [message()] }),
    file({
      text: `\ufeff${text}`,
      messages: [
        message({
          ruleId: 'link-bare-url',
          level: 'error',
          position: { start: { line: 1, column: 4, offset: 3 }, end: { line: 1, column: 9, offset: 8 } },
          expected: ['<Choir>'],
          fixable: true,
        }),
        message({ ruleId: 'unknown', position: null, note: null }),
      ],
    }),
    file({ path: null, messages: [message()] }),
    file({ path: '/elsewhere/a b.md', messages: [message()] }),
  ]
  const problems = () => [{ text: 'no such file', subject: 'b.md' }]
  const log = async () => JSON.parse(await report('sarif', files, { problems, status: () => 2 }))

  it('names places as SARIF does: percent-encoded from the root, without byte order mark', async () => {
    const { runs } = await log()
    const places = runs[0].results.map(
      (result: { locations: { physicalLocation: unknown }[] }) => result.locations[0]?.physicalLocation,
    )
    expect(places).toEqual([
      {
        artifactLocation: { uri: 'm/50%25%20%231%20%C3%BC.md', uriBaseId: 'SRCROOT' },
        region: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 24, charOffset: 31, charLength: 13 },
      },
      {
        artifactLocation: { uri: 'm/a.md', uriBaseId: 'SRCROOT' },
        region: { startLine: 1, startColumn: 3, endLine: 1, endColumn: 8, charOffset: 2, charLength: 5 },
      },
      { artifactLocation: { uri: 'm/a.md', uriBaseId: 'SRCROOT' } },
      expect.objectContaining({ artifactLocation: { uri: 'stdin' } }),
      expect.objectContaining({ artifactLocation: { uri: 'file:///elsewhere/a%20b.md' } }),
    ])
  })

  it('knows the rules, fixes, and what went wrong', async () => {
    const [run] = (await log()).runs
    const [first, second] = run.results
    expect(run.tool.driver.rules[first.ruleIndex]).toMatchObject({
      id: 'action-owner-named',
      helpUri: 'https://unpkg.com/parse-minutes/docs/rules/action-owner-named.md',
      defaultConfiguration: { enabled: true, level: 'warning' },
    })
    expect(second).toMatchObject({
      level: 'error',
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: '<Choir>' } }] }] }],
    })
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'b.md: no such file' } }],
      },
    ])
  })

  it.runIf(existsSync(schemaFile))('is valid by the published schema', async () => {
    const schema = JSON.parse(await readFile(schemaFile, 'utf8'))
    // Keywords of draft 4 that ajv takes for wrong; formats are not checked.
    delete schema.$schema
    delete schema.id
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)
    expect([validate(await log()), validate.errors]).toEqual([true, null])
  })
})

describe('junit', () => {
  it('makes a suite of each file, and a failed case of each message', async () => {
    const files = [file({ messages: [message({ message: 'a < "b" & c\u0000' })] }), file({ path: 'b.md' })]
    const problems = () => [{ text: 'no such file', subject: 'c.md' }]
    expect(await report('junit', files, { problems })).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="minutes lint" tests="3" failures="1" errors="1">',
        '<testsuite name="m/a.md" tests="1" failures="1" errors="0">',
        '<testcase name="action-owner-named:3:11" classname="m/a.md" file="m/a.md"><failure type="warning" message="a &#x3C; &#x22;b&#x22; &#x26; c">m/a.md:3:11 warning a &#x3C; "b" &#x26; c',
        'Name who does it, such as "Ann: order the tiles"</failure></testcase>',
        '</testsuite>',
        '<testsuite name="b.md" tests="1" failures="0" errors="0">',
        '<testcase name="minutes lint" classname="b.md" file="b.md"/>',
        '</testsuite>',
        '<testsuite name="minutes" tests="1" failures="0" errors="1">',
        '<testcase name="minutes lint" classname="c.md" file="c.md"><error message="no such file"/></testcase>',
        '</testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    )
  })
})
