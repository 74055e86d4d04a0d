import { existsSync, readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { type Minutes, parseMinutes } from '../../src/index.js'
import { fixMinutes, type MinutesConfig } from '../../src/lint/index.js'
import { rules } from '../../src/rules/rules.js'
import { fixtures } from '../fixture.js'

const repository = 'rowers/boats'

const withRules = (ids: readonly string[]): MinutesConfig => ({
  extends: [],
  rules: Object.fromEntries(ids.map((id) => [id, 'warn' as const])),
  repository,
})

const fixable = rules.filter((rule) => rule.fixable)
const faithful = fixable.filter((rule) => rule.fixChanges === undefined).map(({ id }) => id)

/** A record without its places, which a fix moves. */
function withoutPlaces(minutes: Minutes): unknown {
  const places = new Set(['position', 'section', 'evidence', 'mentions', 'diagnostics'])
  return JSON.parse(JSON.stringify(minutes, (key, value) => (places.has(key) ? undefined : value)))
}

const read = (text: string): unknown => withoutPlaces(parseMinutes(text, { repository }))

const all = withRules(fixable.map(({ id }) => id))

function expectSameRecord(text: string, markdown: string): void {
  // Most texts are left as they are, and the same text has the same record.
  if (text !== markdown) expect(read(text)).toEqual(read(markdown))
}

function expectFixedOnce(markdown: string): void {
  const { text, count } = fixMinutes(markdown, all)
  if (text === markdown) expect(count).toBe(0)
  else expect(fixMinutes(text, all)).toMatchObject({ text, count: 0 })
}

describe('the fixes of rules that leave the record alone', () => {
  it.each(fixtures.map(({ name, markdown }) => [name, markdown] as const))('in %s', (_, markdown) => {
    expectSameRecord(fixMinutes(markdown, withRules(faithful)).text, markdown)
  })
})

describe('all fixes', () => {
  it.each(fixtures.map(({ name, markdown }) => [name, markdown] as const))(
    'are made once and for all in %s',
    (_, markdown) => expectFixedOnce(markdown),
  )
})

const real = '../shared/eval/corpus'

describe.runIf(existsSync(real))('in real minutes', () => {
  const files = existsSync(real) ? globSync('**/*.md', { cwd: real, absolute: true }) : []
  it.each(files)('%s', (file) => {
    const markdown = readFileSync(file, 'utf8')
    expectSameRecord(fixMinutes(markdown, withRules(faithful)).text, markdown)
    expectFixedOnce(markdown)
  })
})
