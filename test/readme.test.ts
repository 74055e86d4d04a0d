import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { remark } from 'remark'
import type { Preset } from 'unified'
import { expect } from 'vitest'
import { minutesJsonSchema, type ParseOptions, parseMinutes } from '../src/index.js'
import { test as base } from './command/minutes-test.js'

const runFile = promisify(execFile)
const readme = await readFile('README.md', 'utf8')
const sample = await readFile('fixtures/readme.md', 'utf8')

/** The fenced blocks of a language, in order. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].flatMap(([, name, text = '']) => (name === language ? [text] : []))

/** The cells of the table whose first header begins with a text, row by row. */
function rowsOf(header: string): string[][] {
  const lines = readme.split('\n')
  const table = lines.slice(lines.findIndex((line) => line.startsWith(`| ${header}`)))
  const rows = table.slice(2, table.indexOf(''))
  return rows.map((row) => row.split(/(?<!\\)\|/u).slice(1, -1))
}

const codeIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code)

/** The table of the record: which part of it, which of its fields, which values are named. */
function fieldRows(): Array<{ part: string; fields: string[]; values: string[] }> {
  let part = ''
  return rowsOf('Part ').map(([name = '', fields, meaning]) => {
    part = name.trim() || part
    return { part, fields: codeIn(fields), values: codeIn(meaning) }
  })
}

interface SchemaNode {
  properties: Record<string, { enum?: string[] }>
}
const schema = Object.entries((minutesJsonSchema as { $defs: Record<string, SchemaNode> }).$defs)

/** A folder in which `parse-minutes` is this package as it was built. */
const test = base.extend<{ inside: string }>({
  inside: async ({ task: _task }, use) => {
    const folder = await mkdtemp(resolve('dist/readme-'))
    await use(folder)
    await rm(folder, { recursive: true })
  },
})

test('the minutes that the README shows are those that it parses', () => {
  expect(blocks('md')[0]).toBe(sample)
})

test('the record that the README shows is theirs', () => {
  const [shown = ''] = blocks('json')
  expect(parseMinutes(sample)).toMatchObject(JSON.parse(shown))
})

test('the table of the record has every field of the schema, and no other', () => {
  const told: Record<string, string[]> = {}
  for (const { part, fields } of fieldRows()) told[part] = [...(told[part] ?? []), ...fields].sort()
  const defined = schema.map(([part, { properties }]) => [part, Object.keys(properties).sort()])
  expect(told).toEqual(Object.fromEntries(defined))
})

test('the table of the record names every value of a field that has few', () => {
  const rows = fieldRows()
  const untold = schema.flatMap(([part, { properties }]) =>
    Object.entries(properties).flatMap(([field, { enum: values = [] }]) => {
      const row = rows.find(({ part: at, fields }) => at === part && fields.join() === field)
      return values.filter((value) => !row?.values.includes(value)).map((value) => `${part}.${field}: ${value}`)
    }),
  )
  expect(untold).toEqual([])
})

test('the table of options has every option of parseMinutes, and no other', () => {
  const options: Record<keyof ParseOptions, true> = {
    path: true,
    date: true,
    repository: true,
    people: true,
    recognizers: true,
    maxBytes: true,
    maxDepth: true,
    maxDelimiters: true,
    maxCells: true,
    maxRows: true,
    maxWork: true,
  }
  expect(rowsOf('Option | What').flatMap(([option]) => codeIn(option))).toEqual(Object.keys(options))
})

test.for(['parse', 'lint'])(
  'the table of minutes %s has every option of its help, and no other',
  async (name, { minutes }) => {
    const flags = (text: string): string[] => [...new Set(text.match(/(?<![\w-])--?[a-z]+(?:-[a-z]+)*\b/gu))].sort()
    const { stdout } = await minutes(name, '--help')
    const help = [...stdout.matchAll(/^ {2}(-.*?)(?: {2}|$)/gmu)].map(([, option]) => option)
    const told = rowsOf(`Option of \`minutes ${name}\``).flatMap(([option]) => codeIn(option))
    expect(flags(told.join('\n'))).toEqual(flags(help.join('\n')))
  },
)

test('minutes lint prints what the README shows', async ({ write, minutes }) => {
  const text = blocks('md').find((block) => block.includes('March 12th')) ?? ''
  await write({ 'meetings/2025-03-11.md': text })
  const shown = blocks('console').find((block) => block.startsWith('$ minutes lint'))
  const { stdout } = await minutes('lint', 'meetings/')
  expect(`$ minutes lint meetings/\n${stdout}`).toBe(shown)
})

test('the README’s TypeScript compiles and prints what stands beside it', { timeout: 60_000 }, async ({ inside }) => {
  const examples = blocks('ts').map((code, index) => ({ code, name: `example-${index}` }))
  await Promise.all(examples.map(({ code, name }) => writeFile(join(inside, `${name}.ts`), code)))
  const compilerOptions = { strict: true, target: 'es2022', module: 'nodenext', types: ['node'], skipLibCheck: true }
  await writeFile(join(inside, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
  const compiler = runFile(process.execPath, ['node_modules/typescript/bin/tsc', '-p', inside])
  await compiler.catch(({ stdout }) => expect.unreachable(stdout))

  const [printed = ''] = blocks('text')
  for (const { code, name } of examples) {
    const { stdout } = await runFile(process.execPath, [join(inside, `${name}.js`)])
    const comment = /^console\.log\(.*\/\/ (.*)$/mu.exec(code)?.[1]
    expect(stdout, code).toBe(comment ? `${comment}\n` : printed)
  }
})

test('the README’s configuration of remark warns as it says', async ({ inside }) => {
  const file = join(inside, 'remarkrc.mjs')
  const [configuration] = blocks('js').filter((code) => code.includes('remarkMinutes'))
  await writeFile(file, configuration ?? '')
  const { default: preset }: { default: Preset } = await import(file)
  const { messages } = await remark().use(preset).process(sample)
  const lines = messages.map(({ name, reason }) => `${name} warning ${reason}`)
  expect(lines).toHaveLength(1)
  expect(blocks('console').join()).toContain(`\n${lines[0]}\n`)
})
