import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { minutesSchema, parseMinutes } from '../src/index.js'
import type { MinutesConfig } from '../src/lint/config/config.js'
import { fixMinutes } from '../src/lint/fix.js'
import { lintMinutes } from '../src/lint/lint-minutes.js'
import type { Example } from '../src/lint/rule.js'
import { rules } from '../src/rules/rules.js'

/** `line:column-line:column message`, as examples write it. */
function messagesOf(file: VFile, config: MinutesConfig): string[] {
  return lintMinutes(file, config).map(({ reason, place }) => {
    if (!place || !('start' in place)) throw new Error(`no range: ${reason}`)
    const { start, end } = place
    return `${start.line}:${start.column}-${end.line}:${end.column} ${reason}`
  })
}

function inputOf(id: string, { markdown, path, options, repository }: Example): [VFile, MinutesConfig] {
  const config = { extends: [], rules: { [id]: ['warn', ...(options ? [options] : [])] as ['warn'] }, repository }
  return [new VFile({ value: markdown, ...(path ? { path } : {}) }), config]
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('the rule %s', (id, rule) => {
  it('has a good example and a bad one', () => {
    expect(rule.examples.some(({ messages }) => messages.length === 0)).toBe(true)
    expect(rule.examples.some(({ messages }) => messages.length > 0)).toBe(true)
  })

  it('looks at the kind of document that its examples are', () => {
    const kinds = rule.kinds ?? ['minutes']
    const others = rule.examples.filter(
      ({ markdown, path }) => !kinds.includes(parseMinutes(markdown, path ? { path } : {}).kind),
    )
    expect(others.map(({ title }) => title)).toEqual([])
  })

  it.each(rule.examples.map((example) => [example.title, example] as const))('%s', (_, example) => {
    const [file, config] = inputOf(id, example)
    expect(messagesOf(file, config)).toEqual(example.messages)
  })

  const fixed = rule.examples.filter((example) => example.fixed !== undefined)
  it('has an example of a fix if it is fixable, and else none', () => {
    expect(fixed.length > 0).toBe(rule.fixable ?? false)
  })

  it.each(fixed.map((example) => [example.title, example] as const))('mends: %s', (_, example) => {
    const [file, config] = inputOf(id, example)
    const once = fixMinutes(file, config)
    expect(once.text).toBe(example.fixed)
    expect(once.messages.map(({ reason }) => reason)).toEqual([])
    expect(minutesSchema.safeParse(parseMinutes(once.text)).success).toBe(true)
  })
})
