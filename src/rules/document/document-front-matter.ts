import { datesIn } from '../../calendar/calendar-date.js'
import { addDays } from '../../calendar/iso-date.js'
import { monthWords } from '../../lexicon/month-names.js'
import { weekdaysInFull } from '../../lexicon/weekday-names.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import type { Reading } from '../../lint/reading.js'
import type { FrontMatter, FrontMatterValue } from '../../outline/outline.js'
import { statedDates } from './stated-date.js'

export const documentFrontMatter = defineRule({
  id: 'document-front-matter',
  area: 'document',
  summary: 'front matter can be read and agrees with the text',
  recommended: 'warn',
  strict: 'error',
  kinds: ['minutes', 'agenda', 'other'],
  why: `Sites sort and name pages by their front matter, people read the text; when both come from the last minutes and only one
was changed, the page stands in the wrong place. YAML that cannot be read is left out by most sites without a word.

It compares \`date\` and the date in \`title\` with the days that the text says are the meeting's, and \`title\` with the
heading: both must share a word, and a number ("Call 12") must be the same. It is silent about a date that is later
than the meeting on a page that is a blog's post (\`layout\`, \`author\`, \`tags\` …): that is when it was published.`,
  mend: 'Make front matter and text say the same',
  examples: [
    {
      title: 'both say the same',
      markdown:
        '---\ntitle: Harbour board 12\ndate: 2025-07-30\n---\n\n# Minutes of harbour board 12, July 30th, 2025\n\n- RESOLVED: dredge the basin\n',
      messages: [],
    },
    {
      title: 'the day on which a post was published',
      markdown:
        '---\nlayout: post\ndate: 2025-08-02\n---\n\n# Harbour board, July 30th, 2025\n\n- RESOLVED: dredge the basin\n',
      messages: [],
    },
    {
      title: 'the date of the last meeting',
      markdown: '---\ndate: 2025-07-16\n---\n\n# Harbour board, July 30th, 2025\n\n- RESOLVED: dredge the basin\n',
      messages: ['2:7-2:17 The front matter says 2025-07-16, the text says 2025-07-30'],
    },
    {
      title: 'the number of the last meeting',
      markdown:
        '---\ntitle: Harbour board 11\n---\n\n# Harbour board 12, July 30th, 2025\n\n- RESOLVED: dredge the basin\n',
      messages: [
        '2:8-2:24 The front matter\'s title is "Harbour board 11", the heading is "Harbour board 12, July 30th, 2025"',
      ],
    },
    {
      title: 'YAML that cannot be read',
      markdown:
        '---\ntitle: Minutes: Harbour board\n---\n\n# Harbour board, July 30th, 2025\n\n- RESOLVED: dredge the basin\n',
      messages: ['2:8-2:30 The front matter cannot be read: Nested mappings are not allowed in compact mappings'],
    },
  ],
  *check(reading) {
    const { frontMatter } = reading.outline
    if (!frontMatter) return
    if (frontMatter.error) {
      const { message, start, end } = frontMatter.error
      yield {
        message: `The front matter cannot be read: ${message}`,
        place: { start, end: Math.max(end, start + restOfLine(reading.source, start)) },
        note: 'Put values in quotes that have a colon, a # or a quote in them, and indent lists alike',
      }
      return
    }
    const wrongDate = disagreeingDate(frontMatter, reading)
    if (wrongDate)
      yield {
        message: `The front matter says ${wrongDate.date}, the text says ${wrongDate.stated}`,
        place: wrongDate.value,
      }
    const title = frontMatter.entries.get('title')
    const heading = reading.context.titleSection?.heading?.plain
    if (title && heading && !wrongDate && !titlesAgree(title.value, heading))
      yield {
        message: `The front matter's title is ${quote(title.value)}, the heading is ${quote(heading)}`,
        place: title,
      }
  },
})

/** The YAML library names the first character only of many faults. */
const restOfLine = (source: string, start: number): number =>
  /^[^\r\n]*/u.exec(source.slice(start, start + 1_000))?.[0].trimEnd().length ?? 0

const blogKeys = ['layout', 'author', 'authors', 'tags', 'categories', 'category', 'draft', 'permalink', 'slug']

interface Disagreement {
  date: string
  stated: string
  value: FrontMatterValue
}

function disagreeingDate({ entries, lists }: FrontMatter, reading: Reading): Disagreement | null {
  const stated = statedDates(reading).map(({ date }) => date)
  const [first] = stated
  if (!first) return null
  const isPost = blogKeys.some((key) => entries.has(key) || lists.has(key))
  for (const key of ['date', 'meeting_date', 'meeting-date', 'meetingdate', 'title']) {
    const value = entries.get(key)
    const date = value ? datesIn(value.value)[0]?.date : null
    if (!value || !date || stated.includes(date)) continue
    const isPublished = isPost && key === 'date' && date > first
    // Sites count a date with its time in their own zone.
    const isOtherZone = /\d:\d\d/u.test(value.value) && [addDays(date, -1), addDays(date, 1)].includes(first)
    if (!isPublished && !isOtherZone) return { date, stated: first, value }
  }
  return null
}

const withoutSubject = new RegExp(
  `^(?:the|and|for|meetings?|minutes|notes|agenda|record|summary|call|draft|${monthWords}|${weekdaysInFull})$`,
  'iu',
)

function titlesAgree(title: string, heading: string): boolean {
  const [one, other] = [subjectOf(title), subjectOf(heading)]
  if (one.numbers.length === 1 && other.numbers.length === 1 && one.numbers[0] !== other.numbers[0]) return false
  if (one.words.length === 0 || other.words.length === 0) return true
  const isShort = (words: string[], others: string[]) =>
    words.some((word) =>
      others
        .map((o) => o[0])
        .join('')
        .includes(word),
    )
  return (
    one.words.some((word) => other.words.includes(word)) ||
    isShort(one.words, other.words) ||
    isShort(other.words, one.words)
  )
}

/** The words and numbers of a title, without dates and the words that minutes share. */
function subjectOf(title: string): { words: string[]; numbers: string[] } {
  let plain = title.toLowerCase()
  for (const { start, end } of datesIn(plain).reverse()) plain = `${plain.slice(0, start)} ${plain.slice(end)}`
  return {
    words: (plain.match(/\p{L}{3,}/gu) ?? []).filter((word) => !withoutSubject.test(word)),
    numbers: (plain.match(/(?<![\p{L}\p{N}])\d{1,3}(?![\p{L}\p{N}])/gu) ?? []).map((number) =>
      number.replace(/^0+/u, ''),
    ),
  }
}
