import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../src/index.js'

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('')

/** Each took a minute or more while something was read anew for each entry, and takes a second or two since. */
describe('time grows with the length of', () => {
  test.each([
    [
      'boxes below a bold line of the agenda',
      `# Agenda\n\n**The day before**\n\n${lines(3_000, (index) => `- [ ] some tea for table ${index} in the hall\n`)}`,
    ],
    ['a heading that looks back', `# tasks ${'past-'.repeat(60_000)}\n\n- the hall\n`],
    ['a heading of tasks', `# the tasks-${'tasks-'.repeat(60_000)}x\n\n- the hall\n`],
  ])('%s', { timeout: 60_000 }, (_what, text) => {
    const start = performance.now()
    expect(parseMinutes(text).actionItems.length).toBeLessThan(2)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
