import { datesIn } from '../../calendar/calendar-date.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import type { Range } from '../../lint/rule.js'
import { textRange } from '../../lint/text-range.js'
import { matchesIn } from '../../outline/matches.js'
import { proseOf, textsOf } from '../../outline/prose.js'

const long = '(?:Jan(?:uary)?|Mar(?:ch)?|May|July?|Aug(?:ust)?|Oct(?:ober)?|Dec(?:ember)?)'
const short = '(?:Apr(?:il)?|June?|Sept?(?:ember)?|Nov(?:ember)?)'
const february = 'Feb(?:ruary)?'
/** "32nd"; without its ending a number behind a month can be anything. */
const tooHigh = String.raw`(?:3[2-9]|[4-9]\d)(?:st|nd|rd|th)`
const ending = '(?:st|nd|rd|th)?'
/** Days that no year has: "February 30", "31st of April", "May 32nd". What has a year is told by the calendar. */
const yearless = [
  String.raw`(?<![\p{L}\p{N}-])(?:${february}\.? 3[01]${ending}|${short}\.? 31${ending}|(?:${long}|${short}|${february})\.? ${tooHigh})(?![\p{L}\p{N}]|[.,:/]\d|,? ?\d{4})`,
  String.raw`(?<![\p{L}\p{N}.,:/#-])(?:3[01]${ending} (?:of )?${february}|31${ending} (?:of )?${short}|${tooHigh} (?:of )?(?:${long}|${short}|${february}))(?![\p{L}\p{N}]|[.,]? ?\d)`,
].map((pattern) => new RegExp(pattern, 'gu'))
/** A letter on the key beside a digit's, or in its likeness: "2021-03-3ß", "2021-03-1O". */
const mistyped = /(?<![\p{L}\p{N}-])(?:19|20)\d{2}-\d{2}-(?:\d[OolIß]|[Ool]\d)(?![\p{L}\p{N}-])/gu
/** A year first, slashes, or a month that there is: what versions, scores and other numbers do not have. */
const numericDate =
  /^(?:19|20)\d{2}[-/]|^\d{1,2}\/\d{1,2}\/(?:19|20)\d{2}$|^\d{1,2}\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2}$/u
const plausibleYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
/** "Call 31 June 2024" is the 31st call. */
const counted = /(?:\b(?:call|meeting|session|week|episode|part|no\.?|number|issue|version)\s|#\s?|[\p{L}\p{N}]-)$/iu

export const documentValidDate = defineRule({
  id: 'document-valid-date',
  area: 'document',
  summary: 'every date is a day that the calendar has',
  recommended: 'error',
  strict: 'error',
  // A date that cannot be read can be what keeps a document from being minutes.
  kinds: ['minutes', 'agenda', 'other'],
  why: `A deadline on "June 31st" is none, and minutes of "2025-13-01" sort nowhere.

It looks at dates with their year in any of the usual forms, and at a month with a day that it never has. A letter typed
for a digit ("2025-03-1O") is found as well. It is silent about versions and other numbers that merely look like dates,
about code and about addresses. Wrong endings ("22th") are the business of \`document-ordinal\`.`,
  mend: 'Write the day that is meant',
  examples: [
    {
      title: 'days that there are',
      markdown: '# School board, 2024-02-29\n\nThe hall is closed from 31 March to June 30th; see release 12.22.13.\n',
      messages: [],
    },
    {
      title: 'numbers that are no dates',
      markdown:
        '# School board, 2024-02-29\n\nNotes of call 31 June 2024, release 2024.13.1, CVE-2024-13-40 and `2024-13-01`.\n',
      messages: [],
    },
    {
      title: 'a month that there is not',
      markdown: '# School board, 2025-13-01\n\n- RESOLVED: paint the gym\n',
      messages: ['1:17-1:27 There is no such day: "2025-13-01"'],
    },
    {
      title: 'a day that the month does not have',
      markdown:
        '# School board, 2025-03-04\n\n- Ann: order the paint by June 31st\n- Bo: paint until 30 February 2026\n',
      messages: ['3:27-3:36 There is no such day: "June 31st"', '4:19-4:35 There is no such day: "30 February 2026"'],
    },
    {
      title: 'a date in front matter',
      markdown: '---\ndate: 2025-02-30\n---\n\n# School board\n\n- RESOLVED: paint the gym\n',
      messages: ['2:7-2:17 There is no such day: "2025-02-30"'],
    },
    {
      title: 'a letter for a digit',
      markdown: '# School board, 2025-03-1O\n\n- RESOLVED: paint the gym\n',
      messages: ['1:17-1:27 There is no such day: "2025-03-1O"'],
    },
  ],
  *check({ outline }) {
    for (const text of textsOf(outline)) {
      const prose = proseOf(text)
      for (const { start, end } of impossibleDays(prose)) {
        const place = textRange(text, start, end)
        yield { message: `There is no such day: ${quote(prose.slice(start, end))}`, place }
      }
    }
    for (const [key, { value, start, end }] of outline.frontMatter?.entries ?? []) {
      if (!/date$/u.test(key) || !datesIn(value).some(({ readings }) => readings.length === 0)) continue
      yield { message: `There is no such day: ${quote(value)}`, place: { start, end } }
    }
  },
})

function impossibleDays(prose: string): Range[] {
  const impossible = datesIn(prose).filter(({ readings, start, end }) => {
    const words = prose.slice(start, end)
    return readings.length === 0 && (numericDate.test(words) || (/\p{L}/u.test(words) && plausibleYear.test(words)))
  })
  const others = [...yearless, mistyped].flatMap((pattern) =>
    [...matchesIn(prose, pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  )
  return [...impossible, ...others].filter(({ start }) => !counted.test(prose.slice(Math.max(0, start - 12), start)))
}
