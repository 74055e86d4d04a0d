import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { PluggableList } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import remarkLintMinutes, { actionOwnerNamed, lintMinutes, type MinutesConfig } from '../../src/lint/index.js'

const minutes = `---
date: 2024-06-05
---

# Rowing club meeting

| Task          | Owner      |
| ------------- | ---------- |
| Paint the oar | Hana Novak |

## To do

* [ ] Hana Novak to buy a ~~red~~ boat by 2024-06-20
* [ ] sweep the shed, see https://example.org/shed
`

const config: MinutesConfig = { extends: 'all', repository: 'rowers/boats' }

/** What a reader of messages sees, whatever plugin they came by. */
function seen(file: VFile): unknown {
  return file.messages.map(({ ruleId, reason, place, fatal, note, url }) => ({
    ruleId,
    reason,
    place,
    fatal,
    note,
    url,
  }))
}

function newFile(): VFile {
  return new VFile({ path: 'meetings/2024-06-05.md', value: minutes })
}

const linted = newFile()
linted.messages = lintMinutes(linted, config)

it('the minutes of these tests give messages of several rules', () => {
  expect(linted.messages.map(({ ruleId }) => ruleId)).toContain('action-owner-named')
})

const beside: Array<[string, PluggableList]> = [
  ['alone', [[remarkLintMinutes, config]]],
  ['in front of remark-gfm and remark-frontmatter', [[remarkLintMinutes, config], remarkGfm, remarkFrontmatter]],
  ['behind remark-gfm and remark-frontmatter', [remarkGfm, remarkFrontmatter, [remarkLintMinutes, config]]],
]

describe.each(beside)('the preset in remark, %s', (_, plugins) => {
  it('reports what lintMinutes reports', async () => {
    const file = await remark().use(plugins).process(newFile())
    file.messages = lintMinutesOrder(file)
    expect(seen(file)).toEqual(seen(linted))
  })

  it('writes what remark writes without it', async () => {
    const others = plugins.filter((plugin) => !Array.isArray(plugin))
    const syntax = others.length > 0 ? others : [remarkGfm, remarkFrontmatter]
    const file = newFile()
    // remark-gfm puts angle brackets around URLs by itself.
    if (others.length === 0)
      file.value = minutes.replace('see https://example.org/shed', 'see <https://example.org/shed>')
    const written = String(await remark().use(plugins).process(new VFile(file)))
    expect(written).toBe(String(await remark().use(syntax).process(new VFile(file))))
  })
})

/** remark leaves sorting to its reporters. */
function lintMinutesOrder(file: VFile): VFile['messages'] {
  const place = (message: VFile['messages'][number]): number =>
    linted.messages.findIndex(
      ({ reason, ruleId, line, column }) =>
        reason === message.reason && ruleId === message.ruleId && line === message.line && column === message.column,
    )
  return [...file.messages].sort((a, b) => place(a) - place(b))
}

describe('a rule in remark', () => {
  const unowned = '# Choir, 2025-03-04\n\n| Task | Owner |\n| - | - |\n| book the hall | |\n'

  it('runs by itself, with tables read', async () => {
    expect((await remark().use(actionOwnerNamed).process(unowned)).messages).toMatchObject([{ line: 5, fatal: false }])
  })

  it('takes a level', async () => {
    expect((await remark().use(actionOwnerNamed, 'error').process(unowned)).messages).toMatchObject([{ fatal: true }])
    expect((await remark().use(actionOwnerNamed, ['off']).process(unowned)).messages).toEqual([])
  })

  it('refuses options that it does not have', () => {
    expect(() =>
      remark()
        .use(actionOwnerNamed, ['warn', { loud: true }])
        .freeze(),
    ).toThrow('action-owner-named has no options')
  })
})
