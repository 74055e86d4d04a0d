import { expect, test } from 'vitest'
import { parseMinutes } from '../src/index.js'
import { compare, countsOf, disagreementsIn, type Field, figureOf } from './agreement.js'
import { faultsOfGold, type Gold, goldSchema } from './gold.js'

const markdown = `# Choir Committee

Present: Ida Holm (chair), Tom Reed

## Concert

Decision: The concert is on 4 May.

- [ ] Ida will book the hall.
`

const gold: Gold = goldSchema.parse({
  path: 'choir.md',
  kind: 'minutes',
  title: 'Choir Committee',
  series: 'Choir Committee',
  date: null,
  attendees: [
    {
      name: 'Ida Holm',
      handle: null,
      affiliation: null,
      roles: ['chair'],
      presence: 'present',
      basis: 'listed',
      line: 3,
    },
    { name: 'Tom Reed', handle: null, affiliation: null, roles: [], presence: 'present', basis: 'listed', line: 3 },
  ],
  topics: [{ title: 'Concert', line: 5, end: 9, level: 1 }],
  decisions: [{ start: 7, end: 7, text: 'The concert is on 4 May.', basis: 'explicit', certainty: 'clear' }],
  actions: [
    {
      start: 9,
      end: 9,
      text: 'Ida will book the hall.',
      owners: ['Ida Holm'],
      due: null,
      status: 'open',
      basis: 'explicit',
      certainty: 'clear',
    },
  ],
  references: [],
})

const record = parseMinutes(markdown)
const disagreements = (labels: Gold, field: Field, said = record) => disagreementsIn(compare(said, labels), field)
const [decision] = gold.decisions
const [item] = gold.actions
if (!decision || !item) throw new Error('the labels have one of each')

test('labels that say what the record says agree with it', () => {
  const counts = countsOf(compare(record, gold))
  expect(Object.entries(counts).filter(([, count]) => figureOf(count) < 100)).toEqual([])
  expect(counts.attendees).toEqual({ found: 2, extra: 0, missed: 0, right: 0, wrong: 0 })
  expect(counts['attendees.roles']).toEqual({ found: 0, extra: 0, missed: 0, right: 1, wrong: 0 })
})

test('what only one of both says is extra or missed', () => {
  expect(disagreements({ ...gold, decisions: [] }, 'decisions')).toEqual([
    'choir.md:7 extra explicit: The concert is on 4 May.',
  ])
  expect(disagreements(gold, 'decisions', { ...record, decisions: [] })).toEqual([
    'choir.md:7 missed explicit: The concert is on 4 May.',
  ])
})

test('the same words in other lines are another item', () => {
  const elsewhere: Gold = { ...gold, decisions: [{ ...decision, start: 5, end: 5 }] }
  expect(disagreements(elsewhere, 'decisions')).toHaveLength(2)
})

test('a borderline label counts neither way', () => {
  const borderline: Gold = { ...gold, decisions: [{ ...decision, certainty: 'borderline' }] }
  expect(countsOf(compare(record, borderline)).decisions.found).toBe(0)
  expect(disagreements(borderline, 'decisions')).toEqual([])
  expect(disagreements(borderline, 'decisions', { ...record, decisions: [] })).toEqual([])
})

test('a further piece of a found item counts neither way', () => {
  const pieces = record.decisions.flatMap((found) => [found, { ...found, text: 'on 4 May' }])
  expect(disagreements(gold, 'decisions', { ...record, decisions: pieces })).toEqual([])
})

test('a disputed field is left out', () => {
  const toTom: Gold = { ...gold, actions: [{ ...item, owners: ['Tom Reed'] }] }
  const disputed: Gold = { ...gold, actions: [{ ...item, owners: ['Tom Reed'], ownersDisputed: true }] }
  expect(disagreements(toTom, 'actionItems.owners')).toEqual([
    'choir.md:9 extra Ida Holm: Ida will book the hall.',
    'choir.md:9 missed Tom Reed: Ida will book the hall.',
  ])
  expect(disagreements(disputed, 'actionItems.owners')).toEqual([])
  expect(disagreements({ ...gold, title: 'Band', disputed: ['title'] }, 'title')).toEqual([])
})

test('a label that its lines do not bear out is a fault', () => {
  expect(faultsOfGold(gold, markdown)).toEqual([])
  expect(faultsOfGold({ ...gold, decisions: [{ ...decision, start: 6, end: 6 }] }, markdown)).toEqual([
    'lines 6 to 6 do not say "The concert is on 4 May."',
  ])
  expect(faultsOfGold({ ...gold, series: 'Brass Band' }, markdown)).toEqual(['nothing says Brass Band'])
})
