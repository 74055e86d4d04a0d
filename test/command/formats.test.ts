import { describe, expect, test } from 'vitest'
import { formats } from '../../src/command/formats/formats.js'
import { type TableName, tables } from '../../src/command/tables/tables.js'
import type { Minutes } from '../../src/index.js'
import { record } from './record.js'

async function format(
  name: keyof typeof formats,
  records: Minutes[],
  { single = false, table = 'actions' }: { single?: boolean; table?: TableName } = {},
): Promise<string> {
  async function* stream() {
    yield* records
  }
  let text = ''
  for await (const piece of formats[name](stream(), { single, table: tables[table] })) text += piece
  return text
}

const csv = (table: TableName, ...records: Minutes[]) => format('csv', records, { table })

describe('json', () => {
  test('one record that was asked for is an object, with two spaces', async () => {
    expect(await format('json', [record()], { single: true })).toBe(`${JSON.stringify(record(), null, 2)}\n`)
  })

  test('anything else is an array, with two spaces', async () => {
    const records = [record(), record({ path: 'b.md' })]
    expect(await format('json', records)).toBe(`${JSON.stringify(records, null, 2)}\n`)
    expect(await format('json', [record()])).toBe(`${JSON.stringify([record()], null, 2)}\n`)
  })
})

describe('ndjson', () => {
  test('is a record a line', async () => {
    const records = [record(), record({ path: 'b.md' })]
    expect(await format('ndjson', records)).toBe(`${JSON.stringify(records[0])}\n${JSON.stringify(records[1])}\n`)
  })

  test('holds no character at which a reader breaks lines, or that a terminal obeys', async () => {
    const title = 'a\u0085b\u2028c\u2029d\u009b31m\u007f\u001b[0m\r\n'
    const text = await format('ndjson', [record({ title })])
    expect(text).not.toMatch(/[\p{Cc}\u2028\u2029](?!$)/u)
    expect(JSON.parse(text).title).toBe(title)
  })
})

test('no record gives no text in any format', async () => {
  for (const name of ['json', 'ndjson', 'csv'] as const) expect(await format(name, [])).toBe('')
})

describe('csv', () => {
  test('--table actions', async () => {
    expect(await csv('actions', record())).toBe(
      [
        'path,date,series,title,topic,task,owners,due_text,due_date,status,refs,basis,text,line,id',
        'calls/2025-07-30.md,2025-07-30,Development Call,"Development Call July 30th, 2025",Lamps,review the PR,Ann Lee; Bo,by Friday,2025-08-01,open,example/lantern#528; 0123456,explicit,Ann and Bo to review the PR by Friday,9,action-review',
        'calls/2025-07-30.md,2025-07-30,Development Call,"Development Call July 30th, 2025",,tidy up,,,,done,,implicit,tidy up,10,action-tidy',
        '',
      ].join('\n'),
    )
  })

  test('--table decisions', async () => {
    expect(await csv('decisions', record())).toBe(
      [
        'path,date,series,title,topic,text,outcome,refs,basis,line,id',
        'calls/2025-07-30.md,2025-07-30,Development Call,"Development Call July 30th, 2025",Lamps,Merge it,accepted,example/lantern#528,explicit,8,decision-merge',
        '',
      ].join('\n'),
    )
  })

  test('--table attendees', async () => {
    expect(await csv('attendees', record())).toBe(
      [
        'path,date,series,title,name,handle,affiliation,roles,presence,basis,line,id',
        'calls/2025-07-30.md,2025-07-30,Development Call,"Development Call July 30th, 2025",Ann Lee,annl,"ACME, Inc.",chair; scribe,present,listed,3,attendee-ann',
        '',
      ].join('\n'),
    )
  })

  test('--table references', async () => {
    expect(await csv('references', record())).toBe(
      [
        'path,date,series,title,topics,reference,type,host,owner,repo,number,sha,url,mentions,line,id',
        'calls/2025-07-30.md,2025-07-30,Development Call,"Development Call July 30th, 2025",Merging; Lamps,example/lantern#528,pull-request,github.com,example,lantern,528,,https://github.com/example/lantern/pull/528,2,5,reference-528',
        'calls/2025-07-30.md,2025-07-30,Development Call,"Development Call July 30th, 2025",,0123456,commit,,,,,0123456789abcdef,,1,9,reference-commit',
        '',
      ].join('\n'),
    )
  })

  test('--table topics: sub-topics behind their topic', async () => {
    expect(await csv('topics', record())).toBe(
      [
        'path,date,series,title,parent,topic,level,decisions,actions,refs,line,end_line,id',
        'calls/2025-07-30.md,2025-07-30,Development Call,"Development Call July 30th, 2025",,Merging,1,0,0,example/lantern#528,5,5,topic-merge',
        'calls/2025-07-30.md,2025-07-30,Development Call,"Development Call July 30th, 2025",Merging,Lamps,2,1,1,example/lantern#528,7,7,topic-lamps',
        '',
      ].join('\n'),
    )
  })

  test('has one header over all files, also where none has an item', async () => {
    const lines = (await csv('actions', record({ actionItems: [] }), record(), record())).split('\n')
    expect(lines.filter((line) => line.startsWith('path,'))).toEqual([lines[0]])
    expect(lines).toHaveLength(1 + 2 + 2 + 1)
    expect(await csv('actions', record({ actionItems: [] }))).toMatch(/^path,.*\n$/)
  })

  /** The `text` cell and what follows it, of a decision with this text. */
  async function textCell(text: string): Promise<string> {
    const decisions = record().decisions.map((decision) => ({ ...decision, text }))
    const csvText = await csv('decisions', record({ decisions }))
    return csvText.slice(csvText.indexOf('\n') + 1)
  }

  test.for([
    ['=1+1', "'=1+1"],
    ['+1 from Ann', "'+1 from Ann"],
    ['-1 from Bo', "'-1 from Bo"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'=1+1"],
    ['\r=1+1', "'=1+1"],
    ['\n=1+1', "'=1+1"],
    [' =1+1', "'=1+1"],
    ['\u0000=1+1', "'=1+1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['=HYPERLINK("http://x";"y")', `"'=HYPERLINK(""http://x"";""y"")"`],
    ['1 = 1', '1 = 1'],
  ])('%j cannot become a formula', async ([text = '', cell]) => {
    expect(await textCell(text)).toContain(`,${cell},accepted,`)
  })

  test('lines, quotes and commas within a cell are quoted', async () => {
    expect(await textCell('a\r\nb\rc "d", e')).toContain(',"a\nb\nc ""d"", e",accepted,')
  })

  test('control characters are left out', async () => {
    expect(await textCell('a\u001b[31mb\u009bc\u007f\td')).toContain(',a[31mbc d,accepted,')
  })
})
