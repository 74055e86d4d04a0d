import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  type Candidate,
  lintMinutes,
  minutesFromMdast,
  minutesSchema,
  type ParseOptions,
  parseMinutes,
} from '../src/index.js'
import { fixMinutes } from '../src/lint/index.js'
import { faultsOf, misplacementsIn } from './evidence.js'
import { fixtures } from './fixture.js'

describe('path', () => {
  test('is null for a text', () => {
    expect(parseMinutes('# Call').path).toBeNull()
  })

  test('is the option', () => {
    expect(parseMinutes('# Call', { path: 'calls/june.md' }).path).toBe('calls/june.md')
  })

  test("is the VFile's", () => {
    expect(parseMinutes(new VFile({ path: 'calls/june.md', value: '# Call' })).path).toBe('calls/june.md')
  })

  test("is the option's, where the VFile has another", () => {
    const file = new VFile({ path: '/tmp/june.md', value: '# Call' })
    expect(parseMinutes(file, { path: 'calls/june.md' }).path).toBe('calls/june.md')
  })
})

describe('a VFile', () => {
  test('gives the record of its text', () => {
    const text = '# Call, 2024-06-05\n\n* Ann Lee will call Bo by Friday.\n'
    expect(parseMinutes(new VFile(text))).toEqual(parseMinutes(text))
  })

  test('can hold bytes', () => {
    const file = new VFile(new TextEncoder().encode('# Café, 2024-06-05\n'))
    expect(parseMinutes(file).title).toBe('Café, 2024-06-05')
  })
})

describe('date', () => {
  const text = '# Call\n\n* Ann Lee will call Bo tomorrow.\n'

  test("is the meeting's, where the text has none, and due dates are reckoned from it", () => {
    const { date, evidence, actionItems } = parseMinutes(text, { date: '2024-12-31' })
    expect([date, evidence.date]).toEqual(['2024-12-31', null])
    expect(actionItems.map(({ due }) => due?.date)).toEqual(['2025-01-01'])
  })

  test("gives way to the text's own", () => {
    const { date, actionItems } = parseMinutes(text.replace('Call', 'Call, 2024-06-05'), { date: '2024-12-31' })
    expect(date).toBe('2024-06-05')
    expect(actionItems.map(({ due }) => due?.date)).toEqual(['2024-06-06'])
  })

  test('is null where only the path tells a day, from which due dates are reckoned all the same', () => {
    const { date, actionItems } = parseMinutes(text, { path: 'calls/2024-12-31.md' })
    expect(date).toBeNull()
    expect(actionItems.map(({ due }) => due?.date)).toEqual(['2025-01-01'])
  })

  test('is told to rest on custom alone, where its numbers may mean another day', () => {
    const codes = (heading: string) => parseMinutes(`# Call, ${heading}\n`).diagnostics.map(({ code }) => code)
    expect(codes('03/04/2025')).toEqual(['ambiguous-date'])
    expect(codes('Thursday, 03/04/2025')).toEqual([])
    expect(codes('13/04/2025')).toEqual([])
  })

  test('is null, and so are due dates in words, where neither tells it', () => {
    const { date, actionItems } = parseMinutes(text)
    expect(date).toBeNull()
    expect(actionItems.map(({ due }) => due)).toMatchObject([{ text: 'tomorrow', date: null }])
  })
})

describe('repository', () => {
  const text = '# Call\n\n* PR #12 closes elsewhere/tool#3.\n'
  const urls = (options: ParseOptions) => parseMinutes(text, options).references.map(({ url }) => url)

  test('gives a bare number its place and its URL', () => {
    const [reference] = parseMinutes(text, { repository: 'rowers/boats' }).references
    expect(reference).toMatchObject({ host: 'github.com', owner: 'rowers', repo: 'boats', number: 12 })
    expect(reference?.url).toBe('https://github.com/rowers/boats/pull/12')
  })

  test('leaves a reference alone that names its own', () => {
    expect(urls({ repository: 'rowers/boats' })[1]).toBe('https://github.com/elsewhere/tool/issues/3')
  })

  test('can be a URL, with or without .git', () => {
    const url = 'https://gitlab.example.org/rowers/club/boats/-/merge_requests/12'
    expect(urls({ repository: 'https://gitlab.example.org/rowers/club/boats' })[0]).toBe(url)
    expect(urls({ repository: 'https://gitlab.example.org/rowers/club/boats.git' })[0]).toBe(url)
  })

  test('is not guessed: without it a bare number has no URL', () => {
    expect(urls({})[0]).toBeNull()
  })
})

describe('people', () => {
  const people = [{ name: 'Ann Lee', aliases: ['AL', 'Annie'], handle: 'annl' }]
  const owners = (text: string) =>
    parseMinutes(text, { people }).actionItems.flatMap((item) => item.owners.map(({ name }) => name))

  test.each(['AL', 'Annie', '@annl', 'Ann Lee'])('%s is known to be Ann Lee', (name) => {
    expect(owners(`# Call\n\n## Hall\n\n* ${name} will book the hall.\n`)).toEqual(['Ann Lee'])
  })

  test('who is called like a part of every object is known as well', () => {
    const people = [
      { name: '__proto__', aliases: ['PP'] },
      { name: 'constructor', handle: 'toString' },
    ]
    const text = '# Call\n\n* PP will book the hall.\n* @toString will call the caretaker.\n'
    const { actionItems } = parseMinutes(text, { people })
    expect(actionItems.map((item) => item.owners.map(({ name }) => name))).toEqual([['__proto__'], ['constructor']])
  })

  test('the place is that of the words that stand there', () => {
    const text = '# Call\n\n## Hall\n\n* Annie will book the hall.\n'
    const [owner] = parseMinutes(text, { people }).actionItems[0]?.owners ?? []
    expect(text.slice(owner?.position.start.offset, owner?.position.end.offset)).toBe('Annie')
  })

  test('somebody who is not in the text is no attendee', () => {
    expect(parseMinutes('# Call\n\nIt rained.\n', { people }).attendees).toEqual([])
  })
})

describe('recognizers', () => {
  type Recognizer = NonNullable<ParseOptions['recognizers']>[number]

  /** Notes that begin with a bell are action items. */
  const bell: Recognizer = ({ items }) =>
    items.flatMap((item) => {
      const [segment] = item.text.segments
      if (!segment || !item.text.plain.startsWith('🔔')) return []
      const [start, end] = [segment.sourceStart, segment.sourceEnd]
      const text = item.text.plain
      const cue = { kind: 'label' as const, text: '🔔', start, end: start + '🔔'.length }
      const task = text.slice('🔔'.length).trim()
      return [
        {
          kind: 'action' as const,
          ...{ text, task, owners: [], due: null, status: 'open' as const },
          ...{ basis: 'explicit' as const, cue, place: item, start, end },
        },
      ]
    })
  const text = '# Call, 2024-06-05\n\n## Hall\n\n* 🔔 the caretaker\n* Ann Lee will book the hall.\n'

  test("an own recognizer's finds are in the record, in the order of the text, with id, topic and place", () => {
    const record = parseMinutes(text, { recognizers: [bell] })
    expect(record.actionItems.map(({ id, topic }) => [id, topic])).toEqual([
      ['action-the-caretaker', 'topic-hall'],
      ['action-book-the-hall', 'topic-hall'],
    ])
    expect(record.actionItems[0]).toMatchObject({ task: 'the caretaker', cue: { kind: 'label', text: '🔔' } })
    expect(record.topics[0]?.actionItems).toEqual(['action-the-caretaker', 'action-book-the-hall'])
    expect(faultsOf(record, text)).toEqual([])
  })

  test('without it they are not', () => {
    expect(parseMinutes(text).actionItems.map(({ task }) => task)).toEqual(['book the hall'])
  })

  test('it sees people, topics and the date of the meeting', () => {
    const recognizer = vi.fn<Recognizer>(() => [])
    parseMinutes(text, { recognizers: [recognizer] })
    const [context] = recognizer.mock.calls[0] ?? []
    expect(context?.date).toBe('2024-06-05')
    expect(context?.topics.map(({ title }) => title)).toEqual(['Hall'])
    expect(context?.people.find('Ann')?.name).toBe('Ann Lee')
  })
})

describe('maxDepth', () => {
  const text = '* one\n  * two\n    * three\n'

  test('what is nested deeper is left out, and a diagnostic says so', () => {
    const record = parseMinutes(text, { maxDepth: 2 })
    expect(JSON.stringify(record)).not.toContain('three')
    expect(record.diagnostics.map(({ code }) => code)).toEqual(['limit-depth'])
  })

  test('what is not is kept, without a diagnostic', () => {
    const record = parseMinutes(text, { maxDepth: 3 })
    expect(JSON.stringify(record)).toContain('three')
    expect(record.diagnostics).toEqual([])
  })
})

describe('wrong options throw a TypeError that names the option', () => {
  // As JSON, since TypeScript would not let them pass.
  test.each([
    ['an unknown option', '{"repo": "a/b"}', 'repo'],
    ['a date in words', '{"date": "yesterday"}', 'options.date'],
    ['a day that does not exist', '{"date": "2025-02-30"}', 'options.date'],
    ['a repository without an owner', '{"repository": "boats"}', 'options.repository'],
    ['a repository that is a list', '{"repository": ["a/b"]}', 'options.repository'],
    ['a path that is a number', '{"path": 7}', 'options.path'],
    ['people that are names', '{"people": ["Ann Lee"]}', 'options.people.0'],
    ['a person without a name', '{"people": [{"handle": "annl"}]}', 'options.people.0.name'],
    ['recognizers that are names', '{"recognizers": ["bell"]}', 'options.recognizers.0'],
    ['a limit of 0 bytes', '{"maxBytes": 0}', 'options.maxBytes'],
    ['a depth that is a fraction', '{"maxDepth": 1.5}', 'options.maxDepth'],
    ['work that is none', '{"maxWork": 0}', 'options.maxWork'],
    ['options that are null', 'null', 'options: expected an object, got null'],
    ['options that are a list', '[]', 'options: expected an object, got a list'],
    ['people in an object', '{"people": {"ann": "Ann Lee"}}', 'options.people: expected a list, got an object'],
    ['a misspelt option', '{"recognisers": []}', 'options: there is no "recognisers"; did you mean "recognizers"?'],
    [
      'a handle that is empty',
      '{"people": [{"name": "Ann", "handle": ""}]}',
      'handle: expected a text that is not empty',
    ],
    ['a repository that is a number', '{"repository": 7}', 'expected "owner/name" or a URL of a repository'],
  ])('%s', (_what, json, named) => {
    const parse = () => parseMinutes('# Call', JSON.parse(json))
    expect(parse).toThrow(TypeError)
    expect(parse).toThrow(named)
    expect(parse).toThrow(/^parse-minutes: /)
  })

  test('all that are wrong are named at once', () => {
    expect(() => parseMinutes('', { date: 'today', maxBytes: 0 })).toThrow(/options\.date: .*; options\.maxBytes: /)
  })
})

describe('what is no text throws a TypeError that says what it is', () => {
  test.each([
    [undefined, 'got undefined; does what reads it lack a "return", or an "await" in front of it?'],
    [null, 'got null; does what reads it lack a "return", or an "await" in front of it?'],
    [Promise.resolve('# Call'), 'got a Promise; write "await" in front of it'],
    [new TextEncoder().encode('# Call'), 'got a Uint8Array; read it with an encoding, such as "utf8"'],
    [{ value: '# Call' }, 'got an object; hand in the text itself'],
    [['# Call'], 'got a list; hand in the text itself'],
    [7, 'got 7; hand in the text itself'],
  ])('%o', (value, message) => {
    const functions: Array<(text: string) => unknown> = [
      parseMinutes,
      lintMinutes,
      fixMinutes,
      (text) => minutesFromMdast({ type: 'root', children: [] }, text),
    ]
    for (const read of functions) {
      const call = () => read(value as unknown as string)
      expect(call).toThrow(TypeError)
      expect(call).toThrow(`parse-minutes: expected Markdown as a string or a VFile, ${message}`)
    }
  })

  test.each([
    ['# Call', '"# Call"'],
    [undefined, 'undefined'],
    [{ type: 'root' }, 'an object'],
  ])('and so does what is no tree: %j', (tree, shown) => {
    const call = () => minutesFromMdast(tree as unknown as Root, '# Call')
    expect(call).toThrow(new TypeError(`parse-minutes: expected a syntax tree (mdast's "root"), got ${shown}`))
  })

  test('but a VFile of another copy of the package is read, with its path', () => {
    const foreign = Object.create({ toString: () => '# Call' }, Object.getOwnPropertyDescriptors(new VFile()))
    foreign.path = 'calls/june.md'
    expect(parseMinutes(foreign)).toMatchObject({ title: 'Call', path: 'calls/june.md' })
  })
})

describe('a recognizer of one’s own that is wrong throws a TypeError that says how', () => {
  test.each([
    [undefined, 'gave undefined; expected a list, [] where it finds nothing'],
    [[null], 'found null; expected what actionBehind or decisionBehind make'],
    [[{ kind: 'note' }], 'found something of the kind "note"; known are action, decision, reference, diagnostic'],
    [
      [{ kind: 'decision', start: 0, end: 99 }],
      'found one of the kind "decision" from 0 to 99; expected offsets in the text',
    ],
    [
      [{ kind: 'action', start: 0, end: 1, text: 'a' }],
      'found one of the kind "action" without "cue"; actionBehind and decisionBehind make whole ones',
    ],
  ])('%j', (found, message) => {
    const call = () => parseMinutes('# Call', { recognizers: [() => [], () => found as unknown as Candidate[]] })
    expect(call).toThrow(new TypeError(`parse-minutes: options.recognizers.1 ${message}`))
  })
})

describe('a record', () => {
  test('is plain JSON: what is read back equals it', () => {
    for (const { markdown, options } of fixtures) {
      const record = parseMinutes(markdown, options)
      expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record)
    }
  })

  test('is the same again, whatever was read in between', () => {
    const first = fixtures.map(({ markdown, options }) => parseMinutes(markdown, options))
    const again = fixtures.toReversed().map(({ markdown, options }) => parseMinutes(markdown, options))
    expect(again.toReversed()).toEqual(first)
  })

  test('is of its own: to change one does not change the next', () => {
    const text = '# Call, 2024-06-05\n\n## Hall\n\n* Ann Lee will book the hall.\n'
    const first = parseMinutes(text)
    const kept = structuredClone(first)
    first.topics.length = 0
    for (const item of first.actionItems) item.position.start.line = 99
    expect(parseMinutes(text)).toEqual(kept)
  })
})

describe('a record does not depend on the machine', () => {
  const dated = fixtures.filter(({ markdown }) => /\b(?:tomorrow|Friday|week|by)\b/u.test(markdown))
  const records = () => dated.map(({ markdown, options }) => parseMinutes(markdown, options))

  afterEach(() => {
    vi.unstubAllEnvs()
    vi.useRealTimers()
  })

  test.each([
    ['Pacific/Kiritimati', -14],
    ['America/Los_Angeles', 8],
  ])('in %s', (zone, hours) => {
    const here = records()
    vi.stubEnv('TZ', zone)
    expect(new Date(2024, 0, 1).getTimezoneOffset(), 'the zone is set').toBe(hours * 60)
    expect(records()).toEqual(here)
  })

  test.each(['1999-12-31T23:59:59Z', '2040-02-29T00:00:00Z'])('at %s', (time) => {
    const now = records()
    vi.useFakeTimers({ now: new Date(time), toFake: ['Date'] })
    expect(records()).toEqual(now)
  })
})

describe('a text that passes a limit', () => {
  const after = '\n\n* Ann Lee offered to paint the hall.\n'

  test.each<[what: string, text: string, code: string]>([
    ['nests quotes and lists in one line', `# Call, 2024-06-05\n\n${'> * '.repeat(500)}a${after}`, 'limit-depth'],
    [
      'has thousands of delimiters in a paragraph',
      `# Call, 2024-06-05\n\n${'_'.repeat(20_000)}a${after}`,
      'limit-delimiters',
    ],
    ['has a row of thousands of cells', `# Call, 2024-06-05\n\n${'|a'.repeat(5_000)}|${after}`, 'limit-cells'],
    [
      'has a table of thousands of rows',
      `# Call, 2024-06-05\n\n|a|\n|-|\n${'|b|\n'.repeat(6_000)}${after}`,
      'limit-rows',
    ],
  ])('%s: the record says where it ends', (_what, text, code) => {
    const { date, diagnostics, actionItems } = parseMinutes(text)
    expect(date).toBe('2024-06-05')
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
    expect(actionItems).toEqual([])
  })

  test.each<[what: string, line: string]>([
    ['short lines', 'a\n\n'],
    ['underlined headings', 'a\n=\n\n'],
    ['quotes', '> a\n\n'],
    ['lists in lists', '* a\n  * b\n'],
    ['lists of many levels', `${'* '.repeat(40)}a\n\n`],
    ['lists of many levels without blank lines', `${'* '.repeat(40)}a\n`],
    ['lists of two levels in a line', '* - a\n'],
    ['paragraphs of delimiters', `${'a*b'.repeat(400)}\n\n`],
    ['small tables', `|a|b|\n|-|-|\n|c|d|\n\n`],
  ])('thousands of %s: what comes before them is read', (_what, line) => {
    const text = `# Call, 2024-06-05\n\n* Bo Ek will call Cy.\n\n${line.repeat(1_000)}${after}`
    const { date, diagnostics, actionItems } = parseMinutes(text, { maxWork: 300 })
    expect(date).toBe('2024-06-05')
    expect(diagnostics).toMatchObject([{ code: 'limit-work', position: { end: { offset: text.length } } }])
    expect(diagnostics[0]?.position?.start.line).toBeGreaterThan(4)
    expect(actionItems.map(({ task }) => task)).toEqual(['call Cy'])
  })

  test.each<[limit: keyof ParseOptions, text: string, least: number]>([
    ['maxDelimiters', '*a* *b*', 4],
    ['maxCells', '|a|b|\n|-|-|\n|c|d|', 3],
    ['maxRows', '|a|\n|-|\n|b|\n|c|', 4],
  ])('%s is where it stops', (limit, text, least) => {
    const codes = (most: number) => parseMinutes(text, { [limit]: most }).diagnostics.map(({ code }) => code)
    expect(codes(least)).toEqual([])
    expect(codes(least - 1)).toEqual([`limit-${limit.slice('max'.length).toLowerCase()}`])
  })

  test.each<[what: string, text: string]>([
    ['two thousand check boxes', '* [ ] a\n'.repeat(2_000)],
    ['two thousand table rows in tables of ten', `${'|a|\n|-|\n'}${'|b|\n'.repeat(10)}\n`.repeat(200)],
    ['a page of links', `${'[a](https://example.org) '.repeat(200)}\n\n`.repeat(10)],
  ])('%s pass none', (_what, text) => {
    expect(parseMinutes(text).diagnostics).toEqual([])
  })

  test('maxBytes cuts behind the last whole line that fits', () => {
    const text = `# Call, 2024-06-05\n\n* Ann Lee offered to go.${after}`
    const { diagnostics, actionItems } = parseMinutes(text, { maxBytes: 50 })
    expect(actionItems.map(({ task }) => task)).toEqual(['go'])
    expect(diagnostics).toMatchObject([{ code: 'limit-bytes', position: { start: { line: 5 } } }])
  })

  test.each([
    ['a thematic break', '* '.repeat(60)],
    ['an indented line of code', `\`\`\`\n${' '.repeat(400)}a\n\`\`\``],
  ])('%s is innocent', (_what, line) => {
    const { diagnostics, actionItems } = parseMinutes(`# Call, 2024-06-05\n\n${line}${after}`)
    expect(diagnostics).toEqual([])
    expect(actionItems.map(({ task }) => task)).toEqual(['paint the hall'])
  })
})

describe('no text whatever throws', () => {
  const inTopic = (text: string) => `# Call, 2024-06-05\n\n## Hall\n\n* ${text}\n`
  test.each<[what: string, text: string]>([
    ['NUL', '\0'],
    ['a hundred thousand short lines', 'a\n'.repeat(100_000)],
    [
      'lines that are indented ever deeper',
      Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a b`).join('\n'),
    ],
    ['eight thousand titles in front of a name', inTopic(`${'Dr '.repeat(8_000)}Lee will call Bo.`)],
    ['fifty thousand spaces', inTopic(`Ann Lee will call${' '.repeat(50_000)}x and Bo Ek will come.`)],
    ['fifty thousand dots', inTopic(`ACTION: Ann Lee${'.'.repeat(50_000)}x`)],
    ['number 0', inTopic('#0 and PR #0 and https://github.com/a/b/pull/0')],
    ['the year 9999', '# Call, 9999-12-31\n\n* Ann Lee will call Bo tomorrow.\n* Bo will call Ann Lee in two weeks.\n'],
    ['names of an object', 'Present: __proto__, constructor, toString\n'],
    ['a verb of an object', inTopic('Ann Lee will constructor the hall.')],
    ['an owner of dividers', '## Action items\n\n* Paint the hall\n  * Owner: & Ann Lee\n  * Due: --\n'],
    ['NUL in a name', inTopic('Ann\0Lee will call Bo.')],
    ['every control character', Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')],
    ['a lone high surrogate', inTopic('Ann Lee will call \uD83D.')],
    ['a lone low surrogate', inTopic('\uDE00 Ann Lee will call Bo.')],
    ['surrogates the wrong way round', '# \uDE00\uD83D\n'],
    ['noncharacters', '# \uFFFE\uFFFF\uFDD0\n'],
    ['a byte order mark alone', '\uFEFF'],
    ['two byte order marks', '\uFEFF\uFEFF# Call\n'],
    ['marks that turn the direction', inTopic('\u202EAnn Lee\u202C will call \u2066Bo\u2069.')],
    ['a letter with a thousand accents', inTopic(`A${'\u0301'.repeat(1000)}nn Lee will call Bo.`)],
    ['joined emoji', inTopic('👩‍👩‍👧‍👦 Ann Lee will call 🏴󠁧󠁢󠁳󠁣󠁴󠁿 by Friday.')],
    ['line separators', 'one\u2028two\u2029three\u0085four\vfive\f'],
    ['lone carriage returns', '# Call\r\r* Ann Lee will call Bo.\r'],
    ['all line ends mixed', '# Call\r\n\n\r\r\n* one\r* two\n* three\r\n'],
    ['two hundred quotes deep', `${'>'.repeat(200)} Ann Lee will call Bo.`],
    ['two hundred bullets deep', `${'* '.repeat(200)}Ann Lee will call Bo.`],
    ['two hundred kinds of bullet deep', `${'* 1. - '.repeat(66)}Ann Lee will call Bo.`],
    ['two hundred emphases deep', `${'*_'.repeat(100)}Ann Lee will call Bo.${'_*'.repeat(100)}`],
    ['two hundred brackets deep', `${'['.repeat(200)}Ann Lee${']'.repeat(200)}`],
    ['two hundred round brackets deep', inTopic(`${'('.repeat(200)}Ann Lee${')'.repeat(200)} will call Bo.`)],
    ['stars that close nothing', inTopic('*'.repeat(200))],
    ['emphasis that is never closed', inTopic('**Action:** Ann Lee to **call *Bo')],
    ['a link that is never closed', inTopic('Ann Lee will call [Bo](https://example.org')],
    ['a link to nowhere', inTopic('[#12]() and [PR #13](#) and [Bo][nobody]')],
    ['a link that links to itself', '[a]: #a\n\n[a][a] [b]: [c]'],
    ['a fence that is never closed', inTopic('Ann Lee will call Bo.\n\n```\nAction: Bo to')],
    ['front matter that is never closed', '---\ntitle: Call\n\n# Call\n'],
    ['front matter that is a list', '---\n- title\n- date\n---\n'],
    ['front matter that is a number', '---\n7\n---\n'],
    ['front matter with lists and maps', '---\ntitle: [a, b]\ndate: {day: 1}\n---\n# Call\n'],
    ['front matter with a key twice', '---\ndate: 2024-06-05\ndate: 2024-06-06\n---\n'],
    ['front matter with an anchor that refers to itself', '---\ntitle: &a [*a]\n---\n'],
    ['front matter with a tag', '---\ndate: !!js/function "f"\ntitle: !!binary aGk=\n---\n'],
    ['front matter with anchors that multiply', '---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: [*b, *b]\n---\n'],
    ['a table with a header only', '| Name | Role |\n| --- | --- |\n'],
    ['a table with empty headers', '| | |\n| --- | --- |\n| Ann | chair |\n'],
    ['a table with too many cells', '| Name |\n| --- |\n| Ann Lee | x | y | z |\n'],
    ['a table with pipes in code', '| Action | Owner |\n| --- | --- |\n| run `a \\| b` | Ann Lee |\n'],
    ['a heading of markup only', '# ****\n\n## ``\n\n## [](x)\n\n## <br>\n'],
    ['headings only', '# a\n## b\n### c\n#### d\n##### e\n###### f\n'],
    ['labels with nothing behind them', 'Present:\nDate:\nAction:\nDecision:\nChair:\n'],
    ['labels with punctuation behind them', 'Present: ,,;;\nDate: --\nAction: ...\nDecision: ?!\nRegrets: ()\n'],
    ['a boundless number', inTopic(`#${'9'.repeat(400)} and PR ${'9'.repeat(400)}`)],
    ['the year 0', '# Call, 0000-01-01\n'],
    ['a URL of percent signs', inTopic('https://github.com/%/%%/pull/%E0%A4%A')],
    ['words of an object', '# constructor\n\n## __proto__\n\n* toString: hasOwnProperty will call valueOf.\n'],
    ['character references', inTopic('&amp;&#0;&#x110000;&nosuch;&#xD800; Ann Lee will call Bo.')],
    ['HTML that is never closed', inTopic('<b><!-- Ann Lee will call Bo.')],
    ['a box without words', '* [ ]\n* [x]\n* [ ] \n'],
    ['spaces only', ' \t \u00a0 \u3000 \n'],
  ])('%s', (_what, text) => {
    const record = parseMinutes(text)
    expect(minutesSchema.safeParse(record).error?.issues ?? []).toEqual([])
    expect(misplacementsIn(record, text)).toEqual([])
  })
})
