import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { test } from '../minutes-test.js'

const unowned = '# Choir, 2025-03-04\n\n- ACTION: book the hall\n'

/** A configuration under which the rule has a level of its own, to tell where it came from. */
const level = (name: string) => ({ extends: [], rules: { 'action-owner-named': name } })
const levelText = (name: string) => JSON.stringify(level(name))

interface Printed {
  rules: Record<string, unknown>
  people?: unknown
}

describe('a configuration is found', () => {
  const places: [file: string, content: string][] = [
    ['.minutesrc', 'extends: []\nrules:\n  action-owner-named: error\n'],
    ['.minutesrc', levelText('error')],
    ['.minutesrc.json', levelText('error')],
    ['.minutesrc.yaml', 'extends: []\nrules: { action-owner-named: error }\n'],
    ['.minutesrc.yml', 'extends: []\nrules: { action-owner-named: error }\n'],
    ['.minutesrc.js', `export default ${levelText('error')}`],
    ['.minutesrc.mjs', `export default ${levelText('error')}`],
    ['.minutesrc.cjs', `module.exports = ${levelText('error')}`],
    ['.minutesrc.ts', `const config: object = ${levelText('error')}\nexport default config`],
    ['package.json', JSON.stringify({ name: 'choir', minutes: level('error') })],
  ]

  test.for(places)('in %s', async ([file, content], { write, minutes }) => {
    await write({ [file]: content, 'm/2025/a.md': unowned })
    const { status, stdout, stderr } = await minutes('lint', 'm/2025/a.md')
    expect(stderr).toBe('')
    expect(stdout).toContain('  3:11  error  Nobody')
    expect(status).toBe(1)
  })

  test('upwards from each file, the nearest one', async ({ write, minutes }) => {
    await write({
      '.minutesrc': levelText('error'),
      'package.json': '{ "name": "choir" }',
      'm/package.json': '{ "name": "choir-minutes" }',
      'm/off/.minutesrc': levelText('off'),
      'm/off/a.md': unowned,
      'm/b.md': unowned,
    })
    const { files } = JSON.parse((await minutes('lint', 'm', '--format', 'json')).stdout)
    expect(files).toMatchObject([
      { path: 'm/b.md', messages: [{ level: 'error' }] },
      { path: 'm/off/a.md', messages: [] },
    ])
  })

  test('with --config only the one that is named', async ({ write, minutes }) => {
    await write({ '.minutesrc': levelText('error'), 'ci/lint.json': levelText('warn'), 'a.md': unowned })
    expect((await minutes('lint', 'a.md', '--config', 'ci/lint.json')).stdout).toContain('3:11  warning')
  })

  test('of several in a folder the first, and the others are told', async ({ write, minutes }) => {
    await write({
      '.minutesrc.json': levelText('warn'),
      '.minutesrc': levelText('error'),
      'a.md': unowned,
      'm/b.md': unowned,
    })
    const { status, stdout, stderr } = await minutes('lint', 'a.md', 'm')
    expect(stdout).toContain('3:11  error')
    expect([status, stderr]).toEqual([
      1,
      'minutes: .minutesrc.json: is not read, since .minutesrc stands beside it; leave one of them out\n',
    ])
  })

  test('not behind a link that leads nowhere, which is told beside another', async ({ folder, write, minutes }) => {
    await write({ '.minutesrc.json': levelText('error'), 'm/a.md': unowned })
    await symlink('team/.minutesrc', join(folder, '.minutesrc'))
    await symlink('team/.minutesrc', join(folder, 'm/.minutesrc'))
    const { status, stdout, stderr } = await minutes('lint', 'm')
    expect(stdout).toContain('3:11  error')
    expect([status, stderr]).toEqual([
      1,
      'minutes: .minutesrc: is not read, since .minutesrc.json stands beside it; leave one of them out\n',
    ])
  })

  test.for(['null', '"choir"', '{ "minutes": null }', ''])(
    'not in a package.json that is %s',
    async (text, { write, minutes }) => {
      await write({ '.minutesrc': levelText('error'), 'm/package.json': text, 'm/a.md': unowned })
      const { stdout, stderr } = await minutes('lint', 'm')
      expect(stdout).toContain('3:11  error')
      expect(stderr).toBe('')
    },
  )

  test('to be "recommended" where there is none', async ({ write, minutes }) => {
    await write({ 'a.md': unowned })
    const { extends: _, ...config } = JSON.parse((await minutes('lint', '--print-config', 'a.md')).stdout)
    expect(config.rules['action-owner-named']).toBe('warn')
  })
})

describe('extends', () => {
  test('builds upon presets, files and packages; overrides of each are relative to its folder', async ({
    write,
    minutes,
  }) => {
    const team = { extends: 'strict', overrides: [{ files: 'drafts/**', rules: { 'action-owner-named': 'off' } }] }
    await write({
      'shared/team.yaml': JSON.stringify(team),
      'shared/drafts/a.md': unowned,
      'drafts/b.md': unowned,
      'drafts/old/c.md': unowned,
      'node_modules/@choir/minutes-config/index.json': JSON.stringify({
        overrides: [{ files: 'drafts/old/**', rules: { 'action-owner-named': 'warn' } }],
        people: [{ name: 'Ann Lee' }],
      }),
      'node_modules/@choir/minutes-config/package.json': '{ "name": "@choir/minutes-config", "main": "index.json" }',
      '.minutesrc.json': JSON.stringify({ extends: ['./shared/team.yaml', '@choir/minutes-config'] }),
    })
    const printed = async (file: string): Promise<Printed> =>
      JSON.parse((await minutes('lint', '--print-config', file)).stdout)
    expect((await printed('shared/drafts/a.md')).rules['action-owner-named']).toBe('off')
    expect((await printed('drafts/b.md')).rules['action-owner-named']).toBe('error')
    expect((await printed('drafts/old/c.md')).rules['action-owner-named']).toBe('warn')
    expect((await printed('a.md')).people).toEqual([{ name: 'Ann Lee' }])
  })

  test('takes a package that is for import alone', async ({ write, minutes }) => {
    await write({
      'node_modules/choir-config/config.mjs': `export default ${levelText('error')}`,
      'node_modules/choir-config/package.json': '{ "name": "choir-config", "exports": { "import": "./config.mjs" } }',
      '.minutesrc.json': '{ "extends": "choir-config" }',
      'a.md': unowned,
    })
    expect((await minutes('lint', 'a.md')).stdout).toContain('3:11  error')
  })

  test('that names no preset builds upon "recommended" all the same', async ({ write, minutes }) => {
    await write({ 'people.json': '{ "people": [] }', '.minutesrc': '{ "extends": "./people.json" }', 'a.md': unowned })
    expect((await minutes('lint', 'a.md')).stdout).toContain('3:11  warning')
  })
})

describe('--print-config', () => {
  test('prints what holds for a file, which means the same as a configuration', async ({ folder, write, minutes }) => {
    await write({ '.minutesrc': '{ "extends": "strict", "repository": "choir/minutes" }' })
    const { status, stdout } = await minutes('lint', '--print-config', 'a.md', '--rule', 'action-owner-named:off')
    expect(JSON.parse(stdout)).toMatchObject({
      extends: [],
      rules: { 'action-owner-named': 'off' },
      repository: 'choir/minutes',
    })
    expect(status).toBe(0)
    await mkdir(join(folder, 'again'))
    await write({ 'again/.minutesrc': stdout })
    expect((await minutes('lint', '--print-config', 'again/a.md')).stdout).toBe(stdout)
  })

  test('--config takes the name of a preset', async ({ write, minutes }) => {
    await write({
      'a.md': '# Choir, 2025-03-04\n\n## Hall\n\n- We agreed to paint it.\n',
      '.minutesrc': 'extends: []\n',
    })
    expect((await minutes('lint', 'a.md')).stdout).toBe('')
    expect((await minutes('lint', 'a.md', '--config', 'strict')).stdout).toContain('decision-labelled')
  })
})

describe('a configuration that is at fault is told once, with status 2', () => {
  const cases: [name: string, files: Record<string, string>, stderr: string][] = [
    [
      'an unknown rule',
      { '.minutesrc': '{ "rules": { "action-owner-namd": "off" } }' },
      '.minutesrc: rules: there is no "action-owner-namd"; did you mean "action-owner-named"?',
    ],
    [
      'an unknown key',
      { '.minutesrc.json': '{ "rule": {} }' },
      '.minutesrc.json: there is no "rule"; did you mean "rules"?',
    ],
    [
      'a syntax error in JSON',
      { '.minutesrc.json': '{\n  "rules": {\n    "action-owner-named": warn\n  }\n}' },
      '.minutesrc.json: 3:27: not valid JSON: invalid symbol',
    ],
    [
      'a syntax error in YAML',
      { '.minutesrc.yaml': 'rules:\n  action-owner-named: "warn\n' },
      '.minutesrc.yaml: 3:1: not valid YAML: Missing closing "quote',
    ],
    [
      'a syntax error in package.json',
      { 'package.json': '{ "name": }' },
      'package.json: 1:11: not valid JSON: value expected',
    ],
    [
      'JSON with a comment as YAML',
      { '.minutesrc': '{\n  // for the choir\n  "extends": "strict"\n}' },
      '.minutesrc: 2:3: not valid YAML, nor JSON: a comment begins with #',
    ],
    [
      'YAML that would fill the memory',
      {
        '.minutesrc': `a: &a [x]\n${[...'bcdefg'].map((key, index) => `${key}: &${key} [${`*${'abcdef'[index]},`.repeat(9)}]\n`).join('')}`,
      },
      '.minutesrc: not valid YAML: Excessive alias count',
    ],
    [
      'a file that is named like a package',
      { '.minutesrc': 'extends: team.yaml', 'team.yaml': '' },
      '.minutesrc: extends: there is no preset and no installed package "team.yaml"; write "./team.yaml" for the file',
    ],
    [
      'a module whose default is nothing',
      { '.minutesrc.mjs': 'export default undefined' },
      '.minutesrc.mjs: exports no configuration; write "export default { … }"',
    ],
    [
      'a module that fails',
      { '.minutesrc.mjs': 'throw new Error("out of tea")' },
      '.minutesrc.mjs: cannot be run: out of tea',
    ],
    [
      'a module without a default',
      { '.minutesrc.mjs': 'export const rules = {}' },
      '.minutesrc.mjs: exports no configuration; write "export default { … }"',
    ],
    ['a list', { '.minutesrc.json': '[]' }, '.minutesrc.json: expected an object, such as { "extends": "strict" }'],
    [
      'an unknown preset',
      { '.minutesrc.json': '{ "extends": "recomended" }' },
      '.minutesrc.json: extends: there is no preset and no installed package "recomended"; did you mean "recommended"?',
    ],
    [
      'a file that is not there',
      { '.minutesrc.json': '{ "extends": "./team.json" }' },
      '.minutesrc.json: extends: "./team.json": no such file or folder; check the name',
    ],
    [
      'a folder that it extends',
      { '.minutesrc.json': '{ "extends": "./team" }', 'team/a.json': '{}' },
      '.minutesrc.json: extends: "./team": this is a folder, and a configuration is a file; rename the folder,',
    ],
    [
      'a folder in its place',
      { '.minutesrc/a.json': '{}' },
      '.minutesrc: this is a folder, and a configuration is a file; rename the folder, or name a file in it',
    ],
    [
      'a folder that is named .minutesrc.json, farther down',
      { '.minutesrc': '', 'm/.minutesrc.json/a.json': '{}' },
      'm/.minutesrc.json: this is a folder, and a configuration is a file; rename the folder, or name a file in it',
    ],
    [
      'a module without a line',
      { '.minutesrc.mjs': '' },
      '.minutesrc.mjs: exports no configuration; write "export default { … }"',
    ],
    [
      'options of a rule without',
      { '.minutesrc': 'rules: { action-owner-named: [warn, { most: 1 }] }' },
      '.minutesrc: rules.action-owner-named: expected a level alone, since the rule has no options',
    ],
    [
      'people that are names',
      { '.minutesrc': 'people: [Ann]' },
      '.minutesrc: people.0: expected a person, such as { "name": "Ann Lee" }',
    ],
    [
      'a module of another kind',
      { '.minutesrc.js': 'module.exports = {}', 'package.json': '{ "type": "module" }' },
      '.minutesrc.js: cannot be run: module is not defined in ES module scope. This file is being treated as an ES module',
    ],
    [
      'a fault in what is extended',
      { '.minutesrc.json': '{ "extends": "./team.json" }', 'team.json': '{ "people": [{}] }' },
      'team.json: people.0.name: expected a name',
    ],
  ]

  test.for(cases)('%s', async ([, files, stderr], { write, minutes }) => {
    await write({
      ...files,
      'm/a.md': unowned,
      'm/2025/b.md': unowned,
      'good/.minutesrc': levelText('error'),
      'good/c.md': unowned,
    })
    const run = await minutes('lint', 'm', 'good')
    expect(run.stderr.split('\n')).toHaveLength(2)
    expect(run.stderr).toContain(`minutes: ${stderr}`)
    expect(run.stdout).toMatch(/^good\/c\.md\n/)
    expect(run.status).toBe(2)
  })

  test('a folder in the place of .minutesignore', async ({ write, minutes }) => {
    await write({ '.minutesignore/a.md': '', 'm/b.md': unowned })
    const { status, stderr } = await minutes('lint', 'm')
    expect(stderr).toBe(
      'minutes: .minutesignore: this is a folder, and names to pass over stand in a file; rename it\n',
    )
    expect(status).toBe(2)
  })

  test('extends that lead in a circle', async ({ folder, write, minutes }) => {
    await write({
      '.minutesrc.json': '{ "extends": "./a.json" }',
      'a.json': '{ "extends": "./b.yaml" }',
      'b.yaml': 'extends: ./a.json',
      'a.md': unowned,
    })
    const { status, stdout, stderr } = await minutes('lint', 'a.md')
    const circle = ['.minutesrc.json', 'a.json', 'b.yaml', 'a.json'].map((name) => join(folder, name)).join(' → ')
    expect(stderr).toBe(`minutes: b.yaml: extends: leads in a circle: ${circle}; leave one out\n`)
    expect([status, stdout]).toEqual([2, ''])
  })

  test('--config with a name that is neither a file nor a preset', async ({ write, minutes }) => {
    await write({ 'a.md': unowned })
    expect(await minutes('lint', 'a.md', '--config', 'strct')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'minutes: --config strct: there is no such file and no such preset; did you mean "strict"?\n',
    })
  })

  test('--config with a file that is not there or of no known kind', async ({ folder, write, minutes }) => {
    await write({ 'a.md': unowned, 'config.toml': '' })
    await symlink('config.toml', join(folder, 'link.toml'))
    expect(await minutes('lint', 'a.md', '--config', 'missing.json')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'minutes: missing.json: no such file or folder; check the name\n',
    })
    const { stderr } = await minutes('lint', 'a.md', '--config', 'config.toml')
    expect(stderr).toContain('minutes: config.toml: no known kind of configuration; name it .json, .yaml,')
  })
})
