import { remark } from 'remark'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { lintMinutes, type MinutesConfig } from '../../src/index.js'
import { defineRule } from '../../src/lint/define-rule.js'
import { actionOwnerNamed, actionOwnerSingle, type RuleSetting } from '../../src/lint/index.js'

const unowned = '# Choir committee, 2025-03-04\n\n- ACTION: book the hall\n'

function idsIn(text: string, config: MinutesConfig = {}, path?: string): Array<string | undefined> {
  return lintMinutes(new VFile({ value: text, ...(path ? { path } : {}) }), config).map(({ ruleId }) => ruleId)
}

const onlyOwners: MinutesConfig = { extends: [], rules: { 'action-owner-named': 'warn' } }

describe('a message', () => {
  it('says what, where, how bad, why and how to mend it', () => {
    const [message] = lintMinutes(unowned, { extends: [], rules: { 'action-owner-named': 'error' } })
    expect(message).toMatchObject({
      reason: 'Nobody is named for "book the hall"',
      place: { start: { line: 3, column: 11, offset: 41 }, end: { line: 3, column: 24, offset: 54 } },
      source: 'minutes',
      ruleId: 'action-owner-named',
      fatal: true,
      url: 'https://unpkg.com/parse-minutes/docs/rules/action-owner-named.md',
      note: expect.stringContaining('Name who does it'),
    })
  })

  it('is a warning where the level is warn', () => {
    expect(lintMinutes(unowned, onlyOwners)).toMatchObject([{ fatal: false }])
  })
})

describe('the configuration', () => {
  it('is the preset "recommended" where nothing is given', () => {
    expect(idsIn(unowned)).toEqual(idsIn(unowned, { extends: 'recommended' }))
  })

  it('switches a rule off', () => {
    expect(idsIn(unowned, { rules: { 'action-owner-named': 'off' } })).not.toContain('action-owner-named')
  })

  it('lets a later setting win over what it extends', () => {
    expect(idsIn(unowned, { extends: [onlyOwners, { rules: { 'action-owner-named': 'off' } }] })).toEqual([])
    expect(idsIn(unowned, { extends: onlyOwners, rules: { 'action-owner-named': 'off' } })).toEqual([])
  })

  it('overrides settings for some files', () => {
    const overrides = [
      { files: 'archive/**', excludedFiles: '**/2025-*', rules: { 'action-owner-named': 'off' as const } },
    ]
    const config = { ...onlyOwners, overrides }
    expect(idsIn(unowned, config, 'archive/2024-03-04.md')).toEqual([])
    expect(idsIn(unowned, config, 'archive/2025-03-04.md')).toEqual(['action-owner-named'])
    expect(idsIn(unowned, config, '2024-03-04.md')).toEqual(['action-owner-named'])
    expect(idsIn(unowned, config)).toEqual(['action-owner-named'])
  })

  const faults: Array<[string, unknown, string]> = [
    ['an unknown key', { rule: {} }, 'there is no "rule"; did you mean "rules"?'],
    [
      'an unknown rule',
      { rules: { 'action-owner-namd': 'warn' } },
      'rules: there is no "action-owner-namd"; did you mean "action-owner-named"?',
    ],
    [
      'a wrong level',
      { rules: { 'action-owner-named': 'warning' } },
      'rules.action-owner-named: expected "off", "warn", "error", or [level, options], got "warning"',
    ],
    [
      'a wrong level in a list',
      { rules: { 'action-owner-named': ['warning'] } },
      'rules.action-owner-named.0: expected "off", "warn" or "error", got "warning"',
    ],
    ['an unknown preset', { extends: 'stric' }, 'extends: there is no preset "stric"; did you mean "strict"?'],
    ['a wrong override', { overrides: [{ file: 'a.md' }] }, 'overrides.0: there is no "file"; did you mean "files"?'],
    [
      'a fault in what is extended',
      { extends: [{ rules: { nothing: 'warn' } }] },
      'rules: there is no "nothing"; "minutes rules" lists those that there are',
    ],
    ['something else than an object', 'strict', 'expected an object'],
    ['a wrong repository', { repository: 'lantern' }, 'repository: expected "owner/name"'],
    [
      'options of a rule without',
      { rules: { 'action-owner-named': ['warn', { most: 2 }] } },
      'rules.action-owner-named: expected a level alone, since the rule has no options',
    ],
    [
      'an unknown option of a rule',
      { rules: { 'action-owner-single': ['warn', { mots: 2 }] } },
      'rules.action-owner-single.1: there is no "mots"; did you mean "most"?',
    ],
    [
      'an option that is too small',
      { rules: { 'action-owner-single': ['warn', { most: 0 }] } },
      'rules.action-owner-single.1.most: expected a number from 1 on',
    ],
    [
      'an option of another type',
      { rules: { 'action-owner-single': ['warn', { allowTeams: 'yes' }] } },
      'rules.action-owner-single.1.allowTeams: expected true or false, got "yes"',
    ],
    [
      'a part of the names of several rules',
      { rules: { 'decision-lab': 'warn' } },
      'rules: there is no "decision-lab"; did you mean "decision-label-style" or "decision-labelled"?',
    ],
    ['people that are names', { people: ['Ann'] }, 'people.0: expected a person, such as { "name": "Ann Lee" }'],
    ['a prototype as a rule', JSON.parse('{"rules":{"__proto__":"warn"}}'), 'rules: there is no "__proto__"'],
  ]

  it.each(faults)('is refused with %s', (_, config, message) => {
    expect(() => lintMinutes(unowned, config as MinutesConfig)).toThrow(TypeError)
    expect(() => lintMinutes(unowned, config as MinutesConfig)).toThrow(message)
  })
})

describe('a text', () => {
  it('that is past a limit is told as an error', () => {
    const messages = lintMinutes(unowned, { ...onlyOwners, maxBytes: 40 })
    expect(messages).toMatchObject([{ ruleId: 'limit-bytes', fatal: true }])
  })

  it('in a VFile keeps its own messages', () => {
    const file = new VFile({ value: unowned, path: '2025-03-04.md' })
    file.message('of another tool')
    expect(lintMinutes(file, onlyOwners)).toHaveLength(1)
    expect(file.messages).toHaveLength(1)
  })
})

it('a configuration that extends itself is refused', () => {
  const config: MinutesConfig = {}
  config.extends = [{ extends: config }]
  expect(() => lintMinutes(unowned, config)).toThrow(
    new TypeError('parse-minutes: configuration: extends: leads in a circle; leave one out'),
  )
})

describe('a rule alone is refused', () => {
  it.each([
    [actionOwnerSingle, ['warn', { mots: 2 }], 'options of the rule action-owner-single: there is no "mots"; did you'],
    [
      actionOwnerSingle,
      ['warn', { most: 0 }],
      'options of the rule action-owner-single: most: expected a number from 1',
    ],
    [actionOwnerNamed, ['warn', {}], 'the rule action-owner-named has no options; leave out {}'],
    [actionOwnerNamed, 'warning', 'the rule action-owner-named: expected "off", "warn" or "error", got "warning"'],
  ] as const)('with what it does not know', (rule, setting, message) => {
    const use = () =>
      remark()
        .use(rule, setting as unknown as RuleSetting)
        .freeze()
    expect(use).toThrow(`parse-minutes: ${message}`)
  })
})

describe('a rule that crashes', () => {
  const crashing = defineRule({
    id: 'crashing',
    area: 'document',
    summary: 'crashes',
    recommended: 'warn',
    strict: 'warn',
    why: '',
    mend: '',
    examples: [],
    // biome-ignore lint/correctness/useYield: it crashes before it could.
    *check() {
      throw new Error('out of tea')
    },
  })

  it('is an error that names rule and file, and the others run on', async () => {
    const processor = remark().use(crashing).use(actionOwnerNamed)
    const { messages } = await processor.process({ value: unowned, path: 'choir.md' })
    expect(messages).toMatchObject([
      { reason: 'The rule crashing crashed over choir.md: out of tea', ruleId: 'crashing', fatal: true },
      { ruleId: 'action-owner-named', fatal: false },
    ])
  })
})
