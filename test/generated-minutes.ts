/** Pseudo-random numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const given = 'Ada Bela Cora Dov Esme Faye Gus Hetty Ivo Juno Kit Lotte Milo Nell Otis Pia'.split(' ')
const family = 'Ashdown Birch Calder Dunmore Elwood Fenn Garrick Holloway Imrie Jessop'.split(' ')
const things = [
  'the greenhouse roof',
  'the seed catalogue',
  'a letter to the allotment office',
  'the water bill',
  'the compost rota',
  'new locks for the tool shed',
  'the autumn fair',
]
const verbs = 'repair review draft pay circulate order plan'.split(' ')
const days = ['Friday', 'next week', 'the 12th', '14 March', 'the next meeting']

/** Minutes of a made-up gardening club: header, attendees, topics with notes, tasks, decisions, a table, a task list. */
export function generatedMinutes(seed: number): string {
  const random = randomFrom(seed)
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const people = Array.from({ length: 4 + Math.floor(random() * 5) }, () => `${one(given)} ${one(family)}`)
  const first = () => one(people).split(' ')[0]
  const notes = [
    () => `${first()} said that ${one(things)} can wait until ${one(days)}.`,
    () => `${first()} offered to ${one(verbs)} ${one(things)} by ${one(days)}.`,
    () => `The committee agreed to ${one(verbs)} ${one(things)}. There were no objections.`,
    () => `**Decision:** ${one(verbs)} ${one(things)}, see #${1 + Math.floor(random() * 400)}.`,
    () => `ACTION: ${one(people)} to ${one(verbs)} ${one(things)}`,
    () => `It rained on ${one(things)}, and nobody had thought of it. Some would rather have sun; most do not mind.`,
  ]
  const topics = Array.from({ length: 3 + Math.floor(random() * 5) }, (_, index) => {
    const bullets = Array.from({ length: 3 + Math.floor(random() * 8) }, () => `* ${one(notes)()}\n`)
    return `### ${index + 1}. About ${one(things)}\n\n${one(notes)()}\n\n${bullets.join('')}`
  })
  const month = 1 + Math.floor(random() * 9)
  return [
    `# Gardening Club, 2025-0${month}-1${Math.floor(random() * 9)}\n`,
    `## Attendees\n\n${people.map((name) => `* ${name}\n`).join('')}`,
    `## Discussion\n\n${topics.join('\n')}`,
    `## Action items\n\n${people.map((name) => `- [${random() < 0.3 ? 'x' : ' '}] ${name}: ${one(verbs)} ${one(things)}\n`).join('')}`,
    `| What | Who | By when |\n| --- | --- | --- |\n| ${one(verbs)} ${one(things)} | ${one(people)} | ${one(days)} |\n`,
  ].join('\n')
}

const note = (index: number): string =>
  `${given[index % given.length]} will ${verbs[index % verbs.length]} ${things[index % things.length]} ${index}.`

/** Texts of one shape with so many items, to see how time grows with them. */
export const shapes: Record<string, (items: number) => string> = {
  'flat list': (items) => lines(items, (index) => `* ${note(index)}`),
  'nested list': (items) => lines(items, (index) => `${'  '.repeat(index % 5)}* ${note(index)}`),
  headings: (items) => lines(items, (index) => `## Part ${index}\n`),
  paragraphs: (items) => lines(items, (index) => `${note(index)}\n`),
  'wide table': (items) =>
    [
      `| ${cells(items, (index) => `head ${index}`)} |`,
      `|${cells(items, () => '-')}|`,
      `| ${cells(items, note)} |`,
    ].join('\n'),
  'long table': (items) =>
    `# Club\n\n| What | Who |\n| --- | --- |\n${rows(items, (index) => `| ${note(index)} | Ada |`)}\n`,
  'people of one name': (items) => `# Club\n\n## Present\n\n${rows(items, (index) => `* Ada${index} Lovelace`)}\n`,
  'parts that come again': (items) =>
    lines(items / 4, (index) => `## Subject ${index}\n\n### Background\n\n${note(index)}\n\n### Comments\n`),
  'boxes of an agenda': (items) =>
    `# Agenda\n\n**The day before**\n\n${rows(items, (index) => `- [ ] some tea for table ${index} in the hall`)}\n`,
  'one row of names': (items) =>
    `# Club\n\nThe roof was raised by ${Array.from({ length: items }, (_, index) => given[index % given.length]).join(' and ')}.\n`,
  'one long line': (items) => Array.from({ length: items }, (_, index) => note(index)).join(' '),
}

const lines = (items: number, line: (index: number) => string): string => `# Club\n\n${rows(items, line)}\n`

const rows = (items: number, row: (index: number) => string): string =>
  Array.from({ length: items }, (_, index) => row(index)).join('\n')

const cells = (items: number, cell: (index: number) => string): string =>
  Array.from({ length: items }, (_, index) => cell(index)).join('|')
