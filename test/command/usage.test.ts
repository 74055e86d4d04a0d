import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { test } from './minutes-test.js'

describe('help and version', () => {
  test('--help lists the commands and gives examples', async ({ minutes }) => {
    const { status, stdout, stderr } = await minutes('--help')
    expect(stdout).toContain('parse')
    expect(stdout).toContain('schema')
    expect(stdout).toContain('Examples:\n  minutes parse notes.md')
    expect([status, stderr]).toEqual([0, ''])
  })

  test.for([
    ['parse', '--table actions -o actions.csv'],
    ['schema', 'minutes schema > minutes.schema.json'],
  ] as const)('%s --help gives examples', async ([command, example], { minutes }) => {
    const { status, stdout } = await minutes(command, '--help')
    expect(stdout).toContain(example)
    expect(status).toBe(0)
  })

  test.for(['--version', '-v'])('%s prints the version of the package', async (option, { minutes }) => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'))
    expect(await minutes(option)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('no command at all prints the help on standard error, with status 2', async ({ minutes }) => {
    const { status, stdout, stderr } = await minutes()
    expect(stderr).toContain('Usage: minutes')
    expect([status, stdout]).toEqual([2, ''])
  })

  test('parse without an argument says what to give, below its help', async ({ minutes }) => {
    const { status, stdout, stderr } = await minutes('parse')
    expect(stderr).toContain('Usage: minutes parse')
    expect(stderr).toMatch(/minutes: nothing to parse; give files, folders, quoted globs, or - for standard input\n$/)
    expect([status, stdout]).toEqual([2, ''])
  })
})

describe('wrong usage is told in one line, with status 2', () => {
  const cases: [args: string[], message: string][] = [
    [['prase', 'a.md'], "unknown command 'prase' (Did you mean parse?); see minutes --help"],
    [['a.md'], `'a.md' is no command; did you mean "minutes parse a.md" or "minutes lint a.md"?`],
    [
      ['meetings/', '--table', 'actions'],
      `'meetings/' is no command; did you mean "minutes parse meetings/" or "minutes lint meetings/"?`,
    ],
    [
      ['rules', 'decision-lab'],
      'there is no rule "decision-lab"; did you mean "decision-label-style" or "decision-labelled"?',
    ],
    [
      ['parse', 'nosuch/*.md'],
      'nosuch/*.md: no file matches this glob; check the spelling and the folder it starts from',
    ],
    [
      ['parse', '--formt', 'csv', 'a.md'],
      "unknown option '--formt' (Did you mean --format?); see minutes parse --help",
    ],
    [['parse', '-x', 'a.md'], "unknown option '-x'; see minutes parse --help"],
    [['--formt'], "unknown option '--formt'; see minutes --help"],
    [
      ['parse', 'a.md', '--format', 'xml'],
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are json, ndjson, csv; see minutes parse --help",
    ],
    [
      ['parse', 'a.md', '--table', 'points'],
      "option '--table <table>' argument 'points' is invalid. Allowed choices are actions, decisions, attendees, references, topics; see minutes parse --help",
    ],
    [['parse', 'a.md', '--format'], "option '--format <format>' argument missing; see minutes parse --help"],
    [
      ['parse', 'a.md', '--date', '2025-02-30'],
      '--date 2025-02-30: not a date of the calendar; write YYYY-MM-DD, such as 2025-07-30',
    ],
    [
      ['parse', 'a.md', '--date', '2025'],
      '--date 2025: not a date of the calendar; write YYYY-MM-DD, such as 2025-07-30',
    ],
    [
      ['parse', 'a.md', '--repo', 'lantern'],
      '--repo lantern: not a repository; write owner/name, such as example/lantern, or its URL',
    ],
    [
      ['parse', 'a.md', '--format', 'ndjson', '--table', 'actions'],
      '--table is for CSV and --format says ndjson; leave one of them out',
    ],
    [
      ['parse', 'a.md', '--max-rows', '0'],
      "option '--max-rows <n>' argument '0' is invalid. Give a whole number from 1 on; see minutes parse --help",
    ],
    [['parse', 'a.md', '-o', ''], '-o is given an empty name; name a file (is a shell variable unset?)'],
    [['schema', 'a.md'], "too many arguments for 'schema'. Expected 0 arguments but got 1; see minutes schema --help"],
  ]

  test.for(cases)('minutes %j', async ([args, message], { write, minutes }) => {
    await write({ 'a.md': '# Minutes\n' })
    expect(await minutes(...args)).toEqual({ status: 2, stdout: '', stderr: `minutes: ${message}\n` })
  })
})

test('minutes schema prints the schema.json of the package', async ({ minutes }) => {
  const schema = await readFile('schema.json', 'utf8')
  expect(await minutes('schema')).toEqual({ status: 0, stdout: schema, stderr: '' })
})
