import fc from 'fast-check'
import { type Minutes, minutesSchema, type ParseOptions, parseMinutes, type Topic } from '../src/index.js'
import { misplacementsIn } from './evidence.js'

/** Pieces of Markdown and of minutes; what they make in any order must be read without a fault. */
const pieces = [
  ...[
    '# ',
    '## ',
    '###### ',
    '#',
    '===\n',
    '---\n',
    '***\n',
    '> ',
    '>',
    '* ',
    '- ',
    '+ ',
    '1. ',
    '9) ',
    '    ',
    '\t',
    '  ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '  \n',
    '\\\n',
    '\\',
    '`',
    '``',
    '```\n',
    '~~~',
    '*',
    '**',
    '_',
    '__',
    '~~',
    '[',
    ']',
    '](',
    ')',
  ],
  ...[
    '![',
    '[a]: /u "t"\n',
    '[a]',
    '[^1]',
    '<',
    '>',
    '<b>',
    '</b>',
    '<br>',
    '<!--',
    '-->',
    '<?',
    '<div>\n',
    '<http://a.b>',
  ],
  ...[
    '<table>',
    '</table>',
    '<table><tr><th>Task</th><th>Owner</th></tr>\n',
    '<table>\n<tr><td>Topic<td>Notes<td>Actions\n',
    '<tr>',
    '<td>',
    '<td colspan=3 rowspan="2">',
    '</td>\n',
    '<p>',
    '<li>',
    '<a href="https://github.com/annl">',
  ],
  ...[
    '&',
    '&amp;',
    '&#0;',
    '&#x1F600;',
    '&nosuch;',
    '|',
    '|-|-|\n',
    '| Action | Owner | Due |\n|---|---|---|\n',
    '|:-:|\n',
    '\\|',
  ],
  ...[
    '[ ] ',
    '[x] ',
    '---\ntitle: Choir\ndate: 2025-03-04\n---\n',
    '---\n',
    'key: value\n',
    '__proto__: 1\n',
    '"',
    "'",
    '{',
    '}',
  ],
  ...[
    'Present: ',
    'Regrets: ',
    'Attendees\n',
    'Chair: ',
    'Date: ',
    'ACTION: ',
    '[ACTION] ',
    'AP@Ann: ',
    'TODO(ann): ',
    'Decision: ',
  ],
  ...[
    'RESOLVED ',
    'AGREED: ',
    '#action ',
    '## Action items\n\n',
    '## Decisions\n\n',
    '## Attendees\n\n',
    'Owner: ',
    'Due: ',
    'Motion: ',
  ],
  ...[
    'Ann Lee',
    'Ann',
    'Bo Ek',
    'Lee, Ann',
    '@ann',
    'AL',
    'Dr. Bo',
    'they',
    'He',
    'I',
    'we',
    'everybody',
    'nobody',
    'the choir',
  ],
  ...[
    ' will ',
    ' offered to ',
    ' agreed to ',
    ' asked ',
    ' sent apologies',
    ' seconded',
    ' moved ',
    ' to ',
    ' and ',
    ', ',
    '; ',
    ': ',
    '. ',
  ],
  ...[
    'book the hall',
    'paint it',
    'by Friday',
    'tomorrow',
    'in two weeks',
    '2025-03-04',
    'March 4th, 2025',
    '31.02.2025',
    '4/3/25',
    'June 7',
  ],
  ...[
    'the next meeting',
    'end of the month',
    'done',
    '(done)',
    '~~no~~',
    'PR #12',
    '#3',
    'GH-4',
    'a/b#5',
    'https://github.com/a/b/pull/6',
  ],
  ...[
    'https://',
    'www.',
    '0123456789abcdef0123456789abcdef01234567',
    '(',
    ')',
    '((',
    '!',
    '?',
    '…',
    '–',
    '—',
    '→',
    '=>',
    '👉',
    '✅',
    '•',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '\0',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\u200b',
    '\u202e',
  ],
  ...[
    '\u0301',
    'é',
    'ß',
    'İ',
    'ı',
    'ﬁ',
    'Å',
    '会議',
    'אב',
    '👩‍👩‍👧',
    '🇫🇷',
    '\ud83d',
    '\ude00',
    '\ufffd',
    '\uffff',
    '$&',
    '$1',
    '%s',
    '\x1b[31m',
  ],
]

const fragment = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))

/** Any UTF-16 at all: lone surrogates, NUL, controls; and letters with heaps of marks. */
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
  fc.string({
    unit: fc.constantFrom('a', '\u0301', '\u0489', '\u202e', '\u2066', '\u200d', '\0', ' ', '\n'),
    maxLength: 200,
  }),
)

/** Parts of real minutes, cut anywhere and put together. */
function splices(texts: readonly string[]): fc.Arbitrary<string> {
  const part = fc
    .tuple(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1_500))
    .map(([text, at, length]) => text.slice(Math.floor(at * text.length), Math.floor(at * text.length) + length))
  return fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
}

/**
 * Texts of every kind: Markdown of pieces, any Unicode, minutes cut and spliced, and all of these mixed.
 *
 * @param texts minutes to cut from
 */
export function anyText(texts: readonly string[]): fc.Arbitrary<string> {
  const part = fc.oneof({ weight: 3, arbitrary: fragment }, wild, { weight: 3, arbitrary: splices(texts) })
  return fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
}

export const anyOptions: fc.Arbitrary<ParseOptions> = fc.constantFrom<ParseOptions>(
  {},
  { date: '2025-03-04', repository: 'choir/songs' },
  { people: [{ name: 'Ann Lee', aliases: ['__proto__', 'AL'], handle: 'ann' }, { name: 'constructor' }] },
  { maxBytes: 200, maxDepth: 2, maxDelimiters: 20, maxCells: 3, maxRows: 3 },
  { maxWork: 20 },
)

/** What is wrong with the record of a text: it throws, is invalid, points elsewhere, repeats an id, or is not the same again. */
export function faultsWith(text: string, options: ParseOptions): string[] {
  let record: Minutes
  try {
    record = parseMinutes(text, options)
  } catch (error) {
    return [`it throws ${error instanceof Error ? error.stack : error}`]
  }
  const invalid = minutesSchema.safeParse(record).error?.issues ?? []
  const ids = idsIn(record)
  return [
    ...invalid.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...misplacementsIn(record, text),
    ...slicesThatDisagree(record, text),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} is there twice`),
    ...(JSON.stringify(parseMinutes(text, options)) === JSON.stringify(record)
      ? []
      : ['the record is another one when made again']),
  ]
}

function idsIn({ attendees, topics, points, decisions, actionItems, references }: Minutes): string[] {
  const ofTopics = (list: Topic[]): string[] =>
    list.flatMap((topic) => [topic.id, ...ofPoints(topic.points), ...ofTopics(topic.topics)])
  const ofPoints = (list: Minutes['points']): string[] => list.flatMap((point) => [point.id, ...ofPoints(point.points)])
  const flat = [...attendees, ...decisions, ...actionItems, ...references].map(({ id }) => id)
  return [...flat, ...ofTopics(topics), ...ofPoints(points)]
}

/** The first letter or digit of what is proved must stand in what proves it. */
function slicesThatDisagree({ decisions, actionItems }: Minutes, source: string): string[] {
  return [...decisions, ...actionItems].flatMap(({ id, text, position }) => {
    const slice = source.slice(position.start.offset, position.end.offset)
    const first = /[\p{L}\p{N}]/u.exec(text)?.[0]
    const disagrees = first !== undefined && !slice.includes(first) && !slice.includes('&')
    return disagrees ? [`${id} says ${JSON.stringify(text)}, its place ${JSON.stringify(slice)}`] : []
  })
}
