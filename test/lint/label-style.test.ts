import { describe, expect, it } from 'vitest'
import { parseMinutes } from '../../src/index.js'
import { fixMinutes, type MinutesConfig } from '../../src/lint/index.js'
import { fixtures } from '../fixture.js'

const config: MinutesConfig = {
  extends: [],
  rules: { 'action-label-style': 'warn', 'decision-label-style': 'warn' },
}

/** A record without its places and without the cues and notes, whose words the fix swaps. */
function read(text: string): unknown {
  const free = new Set(['cue', 'points', 'notes', 'position', 'section', 'evidence', 'mentions', 'diagnostics'])
  return JSON.parse(JSON.stringify(parseMinutes(text), (key, value) => (free.has(key) ? undefined : value)))
}

const styles = [
  'ACTION: Ann to dig',
  'Action item: Ann to dig',
  'AI: Ann to dig',
  'AP - Ann to dig',
  '[ACTION] Ann to dig',
  '[TODO - Ann] dig',
  'ACTION Ann to dig',
  'Action for Ann: dig',
  'action item (Ann): dig',
  '**Action:** Ann to dig',
  '**Action** - Ann to dig',
  'AI@Ann: dig',
  'The bed is full. ACTION: Ann to dig',
  'The bed is full. Action item: Ann to dig',
  'Bo Ray: Action: Ann to dig',
  'ACTION 12.1: Ann to dig',
  'ACTION-3: Ann to dig',
  '#action Ann to dig',
  'Decision: dig',
  '[DECISION] dig',
  'DECISION 3 - dig',
  'The bed is full. RESOLVED: dig',
  'Resolution #1: dig',
  'RESOLVED to dig',
  '#agreed dig',
  'Agreed - dig',
]

describe('one style of label', () => {
  it.each(styles)('is "%s" where most labels have it', (style) => {
    const labels = styles.flatMap((other) => [style, other])
    const list = labels.map((label, index) => `- ${label} bed ${index}`).join('\n')
    const markdown = `# Allotment society, 2025-03-04\n\nPresent: Ann Lee, Bo Ray\n\n## Beds\n\n${list}\n`
    const { text, count } = fixMinutes(markdown, config)
    expect(count).toBeGreaterThan(0)
    expect(read(text), markdown).toEqual(read(markdown))
    expect(fixMinutes(text, config), markdown).toMatchObject({ text, count: 0 })
  })

  it.each(fixtures.map(({ name, markdown }) => [name, markdown] as const))(
    'leaves the rest alone in %s',
    (_, markdown) => {
      const { text } = fixMinutes(markdown, config)
      // Most texts have one style, and are left as they are.
      if (text !== markdown) expect(read(text)).toEqual(read(markdown))
    },
  )
})
