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

describe('the fixes of rules that leave the record alone', () => {
  it.each(fixtures.map(({ name, markdown }) => [name, markdown] as const))('in %s', (_, markdown) => {
    const { text } = fixMinutes(markdown, withRules(faithful))
    expect(read(text)).toEqual(read(markdown))
  })
})

describe('all fixes', () => {
  it.each(fixtures.map(({ name, markdown }) => [name, markdown] as const))(
    'are made once and for all in %s',
    (_, markdown) => {
      const { text } = fixMinutes(markdown, withRules(fixable.map(({ id }) => id)))
      expect(fixMinutes(text, withRules(fixable.map(({ id }) => id)))).toMatchObject({ text, count: 0 })
    },
  )
})

const real = '../shared/eval/corpus'

describe.runIf(existsSync(real))('in real minutes', () => {
  const files = existsSync(real) ? globSync('**/*.md', { cwd: real, absolute: true }) : []
  it.each(files)('%s', (file) => {
    const markdown = readFileSync(file, 'utf8')
    expect(read(fixMinutes(markdown, withRules(faithful)).text)).toEqual(read(markdown))
    const all = withRules(fixable.map(({ id }) => id))
    const { text } = fixMinutes(markdown, all)
    expect(fixMinutes(text, all)).toMatchObject({ text, count: 0 })
  })
})
