import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { minutesSchema, parseMinutes } from '../src/index.js'
import { compare, countsOf, disagreementsIn, type Field, type Finding, fields, figureOf } from './agreement.js'
import { faultsOfGold, goldSchema, labelledMinutesIn } from './gold.js'

const folder = new URL('./unseen/', import.meta.url)
const labelled = labelledMinutesIn(folder).map((minutes) => ({ ...minutes, record: parseMinutes(minutes.markdown) }))

/** Points of 100 that each field must reach over the whole set. A floor only ever goes up: `npm run agreement`. */
const floors: Record<Field, number> = {
  title: 100,
  series: 98,
  date: 100,
  attendees: 98,
  'attendees.name': 99,
  'attendees.presence': 100,
  'attendees.roles': 96,
  'attendees.affiliation': 89,
  'attendees.handle': 98,
  topics: 96,
  'topics.level': 99,
  decisions: 94,
  'decisions.basis': 98,
  actionItems: 96,
  'actionItems.basis': 99,
  'actionItems.owners': 98,
  'actionItems.owners.name': 99,
  'actionItems.due.date': 95,
  'actionItems.status': 99,
  references: 98,
  'references.type': 92,
  'references.repo': 93,
}

test('every file in test/unseen/ belongs to a pair', () => {
  const pairs = labelled.flatMap(({ name }) => [`${name}.md`, `${name}.gold.json`])
  expect(readdirSync(folder).filter((file) => !pairs.includes(file))).toEqual([])
  expect(labelled.length).toBeGreaterThanOrEqual(140)
})

describe('labels say what stands in their lines', () => {
  for (const { name, markdown, gold } of labelled) {
    test(name, () => {
      const { data, error } = goldSchema.safeParse(gold)
      expect(error?.issues ?? []).toEqual([])
      expect(data?.path).toBe(`${name}.md`)
      expect(data && faultsOfGold(data, markdown)).toEqual([])
    })
  }
})

describe('the record is valid', () => {
  for (const { name, record } of labelled) {
    test(name, () => {
      expect(minutesSchema.safeParse(record).error?.issues ?? []).toEqual([])
    })
  }
})

describe('records agree with labels as well as they ever did', () => {
  let findings: Finding[] = []
  beforeAll(() => {
    findings = labelled.flatMap(({ record, gold }) => compare(record, goldSchema.parse(gold)))
  })

  for (const field of fields) {
    test(field, () => {
      const amiss = disagreementsIn(findings, field).join('\n')
      const message = `${field} fell below its floor; all that is amiss:\n${amiss}\n`
      expect(figureOf(countsOf(findings)[field]), message).toBeGreaterThanOrEqual(floors[field])
    })
  }
})
