import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { minutesJsonSchema, minutesSchema } from '../src/index.js'
import { record } from './command/record.js'
import { fixtures } from './fixture.js'
import { changed, type Json, missing, type Path, pathsIn } from './json-change.js'

// The date's pattern knows the calendar, so that the format, which needs another package, has nothing to add.
const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(minutesJsonSchema)

const verdicts = (value: Json) => ({ zod: minutesSchema.safeParse(value).success, jsonSchema: validate(value) })

const position: Json = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
const point: Json = { id: 'point-roof', text: 'Roof', label: null, speaker: 'Ann Lee', position, points: [] }
/** A record with at least one of everything. */
const whole: Json = JSON.parse(
  JSON.stringify({
    ...record(),
    evidence: { title: position, series: position, date: position },
    points: [{ ...point, id: 'point-outer', points: [point] }],
    diagnostics: [{ code: 'impossible-date', message: 'There is no such day', position }],
  }),
)

describe('zod and the JSON Schema accept the record of', () => {
  for (const { name, record } of fixtures) {
    test(name, () => {
      expect(minutesSchema.safeParse(record).error?.issues ?? []).toEqual([])
      expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
    })
  }

  test('a meeting with at least one of everything', () => {
    expect(verdicts(whole)).toEqual({ zod: true, jsonSchema: true })
  })
})

const outer: Path = ['points', 0]
const broken: ReadonlyArray<[what: string, path: Path, value: Json | typeof missing]> = [
  ['a key is missing', ['title'], missing],
  ['a key inside is missing', ['decisions', 0, 'cue'], missing],
  ['a position has no offset', ['evidence', 'title', 'start', 'offset'], missing],
  ['there is a key too many', ['summary'], 'A short meeting'],
  ['there is a key too many inside', ['actionItems', 0, 'priority'], 'high'],
  ['a text is a number', ['decisions', 0, 'text'], 7],
  ['a list is a text', ['attendees', 0, 'roles'], 'chair'],
  ['a list is null', ['references'], null],
  ['an id is null', ['actionItems', 0, 'id'], null],
  ['an id is empty', ['topics', 0, 'id'], ''],
  ['a name is empty', ['attendees', 0, 'name'], ''],
  ['the kind is unknown', ['kind'], 'protocol'],
  ['the presence is unknown', ['attendees', 0, 'presence'], 'late'],
  ['the outcome is unknown', ['decisions', 0, 'outcome'], 'Accepted'],
  ['the status is null', ['actionItems', 0, 'status'], null],
  ['the version is another', ['schemaVersion'], 2],
  ['the version is a text', ['schemaVersion'], '1'],
  ['the day does not exist', ['date'], '2025-02-30'],
  ['the 29th of February is in no leap year', ['date'], '2100-02-29'],
  ['the date has a time', ['date'], '2025-07-30T12:00:00Z'],
  ['a due date is in words', ['actionItems', 0, 'due', 'date'], 'Friday'],
  ['a line is 0', ['decisions', 0, 'position', 'start', 'line'], 0],
  ['a column is 0', ['decisions', 0, 'position', 'end', 'column'], 0],
  ['an offset is below 0', ['decisions', 0, 'position', 'start', 'offset'], -1],
  ['a line is a fraction', ['decisions', 0, 'position', 'start', 'line'], 1.5],
  ['a reference has no mention', ['references', 0, 'mentions'], []],
  ['a reference has number 0', ['references', 0, 'number'], 0],
  ['a nested point is broken', [...outer, 'points', 0, 'text'], null],
  ['a nested point has a key too many', [...outer, 'points', 0, 'heading'], 'Roof'],
  ['a nested topic is broken', ['topics', 0, 'topics', 0, 'section'], missing],
  ['an owner is a mere name', ['actionItems', 0, 'owners', 0], 'Ann Lee'],
  ['the whole is a list', [], []],
  ['the whole is null', [], null],
]

describe('zod and the JSON Schema reject a record in which', () => {
  test.each(broken)('%s', (_what, path, value) => {
    expect(verdicts(changed(whole, path, value))).toEqual({ zod: false, jsonSchema: false })
  })
})

const allowed: ReadonlyArray<[what: string, path: Path, value: Json]> = [
  ['the day is the 29th of February of a leap year', ['date'], '2024-02-29'],
  ['the date is null', ['date'], null],
  ['there is no evidence', ['evidence', 'date'], null],
  ['an action item is due at no date that can be told', ['actionItems', 0, 'due', 'date'], null],
  ['an action item stands in no topic', ['actionItems', 0, 'topic'], null],
  ['a diagnostic has no place', ['diagnostics', 0, 'position'], null],
  ['a role is of no known kind', ['attendees', 0, 'roles'], ['bell ringer']],
  ['nobody came', ['attendees'], []],
]

describe('zod and the JSON Schema accept a record in which', () => {
  test.each(allowed)('%s', (_what, path, value) => {
    expect(verdicts(changed(whole, path, value))).toEqual({ zod: true, jsonSchema: true })
  })
})

describe('zod and the JSON Schema judge alike when any one value', () => {
  const paths = [...pathsIn(whole)]
  const values: ReadonlyArray<[what: string, value: Json | typeof missing]> = [
    ['is missing', missing],
    ['is null', null],
    ['is a flag', true],
    ['is 0', 0],
    ['is a large number', 2 ** 53],
    ['is an empty text', ''],
    ['is a date', '2025-07-30'],
    ['is an empty list', []],
    ['is an empty object', {}],
    ['is a position', position],
  ]

  test.each(values)('%s', (_what, value) => {
    const disagreements = paths.flatMap((path) => {
      const { zod, jsonSchema } = verdicts(changed(whole, path, value))
      return zod === jsonSchema ? [] : [`${path.join('.')}: zod ${zod}, JSON Schema ${jsonSchema}`]
    })
    expect(disagreements).toEqual([])
    expect(paths.length).toBeGreaterThan(200)
  })
})
