import { addDays, weekday } from '../../calendar/iso-date.js'
import { ordinalEnding } from '../../calendar/ordinal.js'
import { agrees, type WeekdayMention, weekdaysIn } from '../../calendar/weekday-mention.js'
import { weekdayNames } from '../../lexicon/weekday-names.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { textRange } from '../../lint/text-range.js'
import { matchesIn } from '../../outline/matches.js'
import { proseOf, textsOf } from '../../outline/prose.js'

export const documentWeekday = defineRule({
  id: 'document-weekday',
  area: 'document',
  summary: 'a day of the week that stands beside a date agrees with it',
  recommended: 'warn',
  strict: 'error',
  why: `"Tuesday, July 30th, 2025" was a Wednesday: somebody will come on the wrong day, or the date was copied from the last
minutes. Which of the two is wrong only the writer knows, so there is no fix.

It looks at all dates in the text that have a day of the week in front, behind or within. A date without its year is
read as the one within two months of the meeting, and is left alone farther off. It is silent about ranges
("Monday to Friday, 3–7 March") and where \`3/4/2025\` agrees when it is read the other way round.`,
  mend: 'Correct the day of the week or the date',
  examples: [
    {
      title: 'weekday and date agree',
      markdown:
        '# Choir, Tuesday, 4 March 2025\n\nThe concert is on Sunday, April 6th, the party on 2025-04-07 (Mon).\n',
      messages: [],
    },
    {
      title: 'a weekday that belongs to something else',
      markdown:
        '# Choir, 4 March 2025\n\nWe sing from 3 to 7 March 2025, Monday to Friday, and as ever each Tuesday.\n',
      messages: [],
    },
    {
      title: 'a list of days, each with its weekday',
      markdown:
        '# Choir, 4 March 2025\n\nWe sing on 2025-03-05 Wed, 2025-03-06 and on Fri 7 March 2025, Sunday 9 March 2025 and 10/03/2025, Monday.\n',
      messages: [],
    },
    {
      title: 'a day of another month',
      markdown: '# Choir, Tuesday, 4 March 2025\n\nThe last concert was on Sunday, October 7th.\n',
      messages: [],
    },
    {
      title: 'a date of last year beside the weekday of this year',
      markdown: '# Choir, Tuesday, 4 March 2024\n\n- ACTION: Ann to order the scores\n',
      messages: ['1:10-1:31 "Tuesday, 4 March 2024" is a Monday'],
    },
    {
      title: 'a wrong weekday in the text',
      markdown: '# Choir, 4 March 2025\n\nThe concert is on Saturday, April 6th.\n',
      messages: ['3:19-3:38 "Saturday, April 6th" is a Sunday in 2025'],
    },
    {
      title: 'a weekday behind the date',
      markdown: '# Choir, 4 March 2025\n\n- **Next meeting:** 2025-03-18 (Wed)\n',
      messages: ['3:21-3:37 "2025-03-18 (Wed)" is a Tuesday'],
    },
  ],
  *check({ minutes, outline, source }) {
    for (const text of textsOf(outline)) {
      const prose = proseOf(text)
      for (const mention of weekdaysIn(prose, minutes.date)) {
        if (agrees(mention)) continue
        const date = mention.dates[0] ?? ''
        const words = prose.slice(mention.start, mention.end)
        const year = /\d{4}|\d[/.-]\d{2}$/u.test(words) ? '' : ` in ${date.slice(0, 4)}`
        const place = textRange(text, mention.start, mention.end)
        const isVerbatim = source.slice(place.start, place.end) === words
        yield {
          message: `${quote(words)} is a ${weekdayNames[weekday(date)]}${year}`,
          place,
          ...(isVerbatim ? { expected: alternatives(words, mention) } : {}),
        }
      }
    }
  },
})

/** The words with the other weekday, with the nearest day that is one, and with the year before and after if it fits. */
function alternatives(words: string, mention: WeekdayMention): string[] {
  const { dates, start } = mention
  const date = dates[0] ?? ''
  const put = (from: number, to: number, text: string) => words.slice(0, from - start) + text + words.slice(to - start)
  const right = weekdayNames[weekday(date)] ?? ''
  const short = mention.weekdayEnd - mention.weekdayStart <= 5
  const texts = [put(mention.weekdayStart, mention.weekdayEnd, short ? right.slice(0, 3) : right)]
  const dateWords = words.slice(mention.dateStart - start, mention.dateEnd - start)
  const replace = (corrected: string | null) => {
    if (corrected) texts.push(put(mention.dateStart, mention.dateEnd, corrected))
  }
  replace(withDay(dateWords, date, nearestDay(date, mention.weekday)))
  const year = Number(date.slice(0, 4))
  for (const other of [year - 1, year + 1]) {
    const sameDay = `${other}${date.slice(4)}`
    if (weekday(sameDay) === mention.weekday && dateWords.includes(String(year)))
      replace(dateWords.replace(String(year), String(other)))
  }
  return texts
}

/** The day of a weekday that is nearest to a date. */
function nearestDay(date: string, wanted: number): string {
  const ahead = (wanted - weekday(date) + 7) % 7
  return addDays(date, ahead > 3 ? ahead - 7 : ahead)
}

/** A date's words with another day of the same month; null where it is in another month or the day cannot be found. */
function withDay(words: string, date: string, wanted: string): string | null {
  if (date.slice(0, 7) !== wanted.slice(0, 7)) return null
  const day = Number(date.slice(8))
  const places = [...matchesIn(words, /(?<!\d)\d{1,2}(?!\d)/gu)].filter(([digits]) => Number(digits) === day)
  const place = places.length === 1 || /^\d{4}/u.test(words) ? places.at(-1) : undefined
  if (!place) return null
  const width = place[0].length
  const behind = words.slice(place.index + width)
  const number = String(Number(wanted.slice(8))).padStart(place[0].startsWith('0') ? 2 : 1, '0')
  return words.slice(0, place.index) + number + behind.replace(/^(?:st|nd|rd|th)\b/iu, ordinalEnding(number))
}
