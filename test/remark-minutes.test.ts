import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import { type PluggableList, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { minutesFromMdast, minutesSchema, parseMinutes, remarkMinutes } from '../src/index.js'
import { finished, test as testInFolder } from './command/minutes-test.js'
import { fixtures } from './fixture.js'

const minutes = `---
date: 2024-06-05
---

# Rowing Club Meeting

| Name       | Role  |
| ---------- | ----- |
| Hana Novak | Chair |

## To do

* [x] Hana Novak to paint the oars
* [ ] Hana Novak to buy a ~~red~~ boat by 2024-06-20
`

const record = parseMinutes(minutes)

test('the minutes of these tests hold what the plugin could get wrong', () => {
  expect(record.date).toBe('2024-06-05')
  expect(record.attendees.map(({ name, roles }) => [name, roles])).toEqual([['Hana Novak', ['chair']]])
  expect(record.actionItems.map(({ status }) => status)).toEqual(['done', 'open'])
})

describe('remark().use(remarkMinutes)', () => {
  test('leaves the record in file.data.minutes', async () => {
    const file = await remark().use(remarkMinutes).process(minutes)
    expect(file.data.minutes).toEqual(record)
  })

  test("takes the record's path from the file", async () => {
    const file = await remark()
      .use(remarkMinutes)
      .process(new VFile({ path: 'calls/june.md', value: minutes }))
    expect(file.data.minutes?.path).toBe('calls/june.md')
  })

  test('takes the options of parseMinutes', async () => {
    const file = await remark().use(remarkMinutes, { repository: 'rowers/boats' }).process('# Call\n\nSee #12.\n')
    expect(file.data.minutes?.references.map(({ url }) => url)).toEqual(['https://github.com/rowers/boats/issues/12'])
  })

  test('says which option is wrong, before any file is read', () => {
    const freeze = () => remark().use(remarkMinutes, { date: 'yesterday' }).freeze()
    expect(freeze).toThrow(TypeError)
    expect(freeze).toThrow(/options\.date/)
  })

  test('writes front matter, table, boxes and strike-through back as they were', async () => {
    expect(String(await remark().use(remarkMinutes).process(minutes))).toBe(minutes)
  })

  const beside: ReadonlyArray<[string, PluggableList]> = [
    ['in front of remark-gfm', [remarkMinutes, remarkGfm]],
    ['behind remark-gfm', [remarkGfm, remarkMinutes]],
    ['in front of remark-gfm and remark-frontmatter', [remarkMinutes, remarkGfm, remarkFrontmatter]],
    ['behind remark-gfm and remark-frontmatter', [remarkGfm, remarkFrontmatter, remarkMinutes]],
  ]
  describe.each(beside)('%s', (_place, plugins) => {
    test('gives the same record', async () => {
      const file = await remark().use(plugins).process(minutes)
      expect(file.data.minutes).toEqual(record)
    })

    test('writes the document back as it was', async () => {
      expect(String(await remark().use(plugins).process(minutes))).toBe(minutes)
    })
  })

  test('leaves literal links and footnotes to remark-gfm', async () => {
    const text = 'See www.example.org.[^1]\n\n[^1]: A note.\n'
    expect(String(await remark().use(remarkGfm).use(remarkMinutes).process(text))).toBe(
      String(await remark().use(remarkGfm).process(text)),
    )
  })
})

describe('minutesFromMdast reads a tree of remark-parse, remark-gfm and remark-frontmatter as parseMinutes reads', () => {
  const processor = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
  // To CommonMark what is indented by four columns is code.
  for (const { name, markdown, options, record } of fixtures.filter((one) => one.name !== 'text-indented-like-code')) {
    test(name, () => {
      expect(minutesFromMdast(processor.parse(markdown), markdown, options)).toEqual(record)
    })
  }

  test('says which option is wrong', () => {
    const tree = remark().parse('')
    const read = () => minutesFromMdast(tree, '', { maxDepth: 0 })
    expect(read).toThrow(TypeError)
    expect(read).toThrow(/options\.maxDepth/)
  })
})

test('the plugin needs a parser only: no compiler', async () => {
  const { default: remarkParse } = await import('remark-parse')
  const file = new VFile(minutes)
  const processor = unified().use(remarkParse).use(remarkMinutes)
  await processor.run(processor.parse(file), file)
  expect(file.data.minutes).toEqual(record)
})

testInFolder('remark-cli runs the plugin and hands its record on', async ({ folder, write }) => {
  const library = pathToFileURL(resolve('dist/index.js')).href
  await write({
    'june.md': minutes,
    '.remarkrc.mjs': `import { remarkMinutes } from ${JSON.stringify(library)}
const print = () => (tree, file) => console.log(JSON.stringify(file.data.minutes))
export default { plugins: [remarkMinutes, print] }
`,
  })
  const cli = resolve('node_modules/remark-cli/cli.js')
  const child = spawn(process.execPath, [cli, 'june.md', '--quiet', '--no-stdout'], { cwd: folder })
  child.stdin.end()
  const { status, stdout, stderr } = await finished(child)
  expect([status, stderr]).toEqual([0, ''])
  expect(minutesSchema.parse(JSON.parse(stdout))).toEqual({ ...record, path: 'june.md' })
})
