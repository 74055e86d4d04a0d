import { describe, expect, test } from 'vitest'
import { type Minutes, minutesSchema, type Point, parseMinutes, type Topic } from '../src/index.js'
import { faultsOf } from './evidence.js'
import { fixtureFiles, fixtures } from './fixture.js'

test('every file in fixtures/ belongs to a pair', () => {
  const pairs = fixtures.flatMap(({ name }) => [`${name}.md`, `${name}.json`, `${name}.options.json`])
  expect(fixtureFiles.filter((file) => !pairs.includes(file))).toEqual([])
  expect(fixtures.length).toBeGreaterThanOrEqual(60)
})

describe('minutes give the record beside them', () => {
  for (const { name, markdown, options, record } of fixtures) {
    test(name, () => {
      expect(
        parseMinutes(markdown, options),
        'where the new record is the right one: npm run fixtures, and read it before you commit it',
      ).toEqual(record)
    })
  }
})

describe('lines that end as on Windows give the same record', () => {
  for (const { name, markdown, options, record } of fixtures) {
    test(name, () => {
      const read = parseMinutes(markdown.replace(/\r?\n/gu, '\r\n'), options)
      expect(withoutOffsets(read)).toEqual(withoutOffsets(record))
    })
  }
})

describe('the record is valid', () => {
  for (const { name, record } of fixtures) {
    test(name, () => {
      expect(minutesSchema.safeParse(record).error?.issues ?? []).toEqual([])
    })
  }
})

describe('each position holds what the record says', () => {
  for (const { name, markdown, options, record } of fixtures) {
    test(name, () => {
      expect(faultsOf(minutesSchema.parse(record), markdown, options)).toEqual([])
    })
  }
})

describe('ids are unique and lead somewhere', () => {
  for (const { name, record } of fixtures) {
    test(name, () => {
      const minutes = minutesSchema.parse(record)
      const topics = withSubTopics(minutes.topics)
      const ids = idsOf(minutes, topics)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      expect(linksIn(minutes, topics).filter((id) => !ids.includes(id))).toEqual([])
      for (const { id, decisions, actionItems } of topics) {
        expect(decisions).toEqual(minutes.decisions.filter(({ topic }) => topic === id).map((found) => found.id))
        expect(actionItems).toEqual(minutes.actionItems.filter(({ topic }) => topic === id).map((found) => found.id))
      }
    })
  }
})

describe('a topic holds its notes and sub-topics', () => {
  for (const { name, record } of fixtures) {
    test(name, () => {
      for (const topic of withSubTopics(minutesSchema.parse(record).topics)) {
        const inside = [
          topic,
          ...withNested(topic.points),
          ...topic.topics.map(({ section }) => ({ position: section })),
        ]
        for (const { position } of inside) {
          expect(position.start.offset, topic.title).toBeGreaterThanOrEqual(topic.section.start.offset)
          expect(position.end.offset, topic.title).toBeLessThanOrEqual(topic.section.end.offset)
        }
      }
    })
  }
})

const withSubTopics = (topics: readonly Topic[]): Topic[] =>
  topics.flatMap((topic) => [topic, ...withSubTopics(topic.topics)])

const withNested = (points: readonly Point[]): Point[] =>
  points.flatMap((point) => [point, ...withNested(point.points)])

/** Every id of a record. */
function idsOf(minutes: Minutes, topics: readonly Topic[]): string[] {
  const points = withNested([...minutes.points, ...topics.flatMap((topic) => topic.points)])
  const { attendees, decisions, actionItems, references } = minutes
  return [...attendees, ...topics, ...points, ...decisions, ...actionItems, ...references].map(({ id }) => id)
}

/** Every id that a record names elsewhere than where it stands. */
function linksIn(minutes: Minutes, topics: readonly Topic[]): string[] {
  const items = [...minutes.decisions, ...minutes.actionItems]
  const links = [
    ...topics.flatMap((topic) => [...topic.decisions, ...topic.actionItems, ...topic.references]),
    ...items.flatMap(({ topic, references }) => [topic, ...references]),
    ...minutes.actionItems.flatMap(({ owners }) => owners.map(({ attendee }) => attendee)),
  ]
  return links.filter((id) => id !== null)
}

/** A record with its lines and columns, which other ends of lines leave as they are. */
const withoutOffsets = (record: unknown): unknown =>
  JSON.parse(JSON.stringify(record, (key, value) => (key === 'offset' ? undefined : value)).replaceAll('\\r\\n', '\\n'))
