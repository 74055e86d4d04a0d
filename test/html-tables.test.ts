import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../src/index.js'

const minutes = (table: string): string =>
  `# Call, 2024-06-05\n\n## Action items\n\n${table}\n\n## Roof\n\n* It leaks.\n`

const header = '<tr><th>Task</th><th>Owner</th></tr>'
const row = (task: string): string => `<tr><td>${task}</td><td>Ann Lee</td></tr>\n`

describe('a table in HTML', () => {
  test.each<[where: string, before: string, line: string]>([
    ['in a quote', '', '> '],
    ['in a list', '* Tasks\n\n', '  '],
    ['behind a BOM', '', ''],
  ])('%s is read, and its positions are exact', (where, before, line) => {
    const table = `<table>\n${header}\n${row('Caf&eacute;\nbill &amp; tip')}</table>`
    const text = `${where.includes('BOM') ? '\ufeff' : ''}${minutes(`${before}${table.replace(/^/gmu, line)}`)}`
    const [action] = parseMinutes(text).actionItems.filter(({ cue }) => cue.kind === 'table')
    expect(action?.task).toBe('Café bill & tip')
    expect(text.slice(action?.position.start.offset, action?.position.end.offset)).toBe(
      `Caf&eacute;\n${line}bill &amp; tip`,
    )
    expect(action?.owners.map(({ name }) => name)).toEqual(['Ann Lee'])
  })

  test('has lines that end in CRLF', () => {
    const text = minutes(`<table>\n${header}\n${row('Mend\nthe roof')}</table>`).replace(/\n/gu, '\r\n')
    const [action] = parseMinutes(text).actionItems
    expect(action?.task).toBe('Mend the roof')
    expect(text.slice(action?.position.start.offset, action?.position.end.offset)).toBe('Mend\r\nthe roof')
  })

  test('in a cell of another is a table of its own', () => {
    const inner = `<table>${header}${row('Mend the roof')}</table>`
    const text = minutes(`<table><tr><td>${inner}</td><td>Notes</td></tr></table>`)
    expect(parseMinutes(text).actionItems.map(({ task }) => task)).toEqual(['Mend the roof'])
  })

  test('that is never closed swallows nothing', () => {
    const { topics, actionItems } = parseMinutes(minutes(`<table>${header}${row('Mend the roof')}<tr><td>`))
    expect(actionItems.map(({ task }) => task)).toEqual(['Mend the roof'])
    expect(topics.map(({ title }) => title)).toEqual(['Roof'])
  })

  test.each(['<!-- <table>', '```html\n<table>'])('inside %j is none', (open) => {
    const text = minutes(`${open}${header}${row('Mend the roof')}</table>${open.startsWith('<') ? ' -->' : '\n```'}`)
    expect(parseMinutes(text).actionItems.filter(({ cue }) => cue.kind === 'table')).toEqual([])
  })

  test('of a thousand rows is read whole', () => {
    const { actionItems, diagnostics } = parseMinutes(
      minutes(`<table>${header}\n${row('Mend the roof').repeat(1_000)}</table>`),
    )
    expect(actionItems).toHaveLength(1_000)
    expect(diagnostics).toEqual([])
  })

  test.each<[limit: string, table: string, options: object, read: number]>([
    ['limit-rows', `<table>${header}${row('Mend the roof').repeat(9)}</table>`, { maxRows: 5 }, 5],
    [
      'limit-cells',
      `<table>${header}<tr><td>Mend the roof</td><td>Ann</td><td>x</td></tr></table>`,
      { maxCells: 2 },
      1,
    ],
    ['limit-depth', `${`<table>${header}${row('Mend the roof')}<tr><td>`.repeat(9)}`, { maxDepth: 5 }, 5],
  ])('that passes a limit is read as far as that: %s', (code, table, options, read) => {
    const { actionItems, diagnostics, topics } = parseMinutes(minutes(table), options)
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
    expect(actionItems).toHaveLength(read)
    expect(topics.map(({ title }) => title)).toEqual(['Roof'])
  })
})

describe('a table in HTML that is an attack takes no more than linear time', () => {
  test.each<[what: string, text: string]>([
    ['tables that are never closed', '<table><tr><td>'.repeat(50_000)],
    ['tables that are never closed, each a block', '<table>\n\na\n\n'.repeat(2_000)],
    ['elements that are never closed', `<table><tr><td>${'<b>'.repeat(200_000)}`],
    ['ends of what is not open', `<table><tr><td>${'<b>'.repeat(400)}${'</i>'.repeat(200_000)}`],
    ['cells that span all', `<table>${'<tr><td colspan=9999 rowspan=9999>a'.repeat(20_000)}`],
    ['one row of cells', `<table><tr>${'<td>a'.repeat(100_000)}`],
    ['breaks', `<table><tr><td>Task<td>Owner<tr><td>${'a<br>'.repeat(50_000)}`],
    ['references', `<table><tr><td>${'&amp;'.repeat(100_000)}&#xFFFFFFFF;&#0;&nosuch;`],
    ['a tag that does not end', `<table><tr><td ${'a="b" '.repeat(100_000)}`],
    ['markup in one cell', `<table><tr><td>${'<b>a</b> '.repeat(50_000)}</td></tr></table>`],
    ['paragraphs', `<table><tr>${'<td><p>a'.repeat(50_000)}`],
  ])('%s', { timeout: 30_000 }, (_what, text) => {
    const start = performance.now()
    expect(() => parseMinutes(minutes(text))).not.toThrow()
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
