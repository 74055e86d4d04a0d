import { datesIn } from '../../calendar/calendar-date.js'
import { pathDate } from '../../calendar/path-date.js'
import { monthWords } from '../../lexicon/month-names.js'
import { defineRule } from '../../lint/define-rule.js'
import { documentPlace } from '../../lint/document-place.js'
import { quote } from '../../lint/quote.js'
import { textRange } from '../../lint/text-range.js'
import { proseOf } from '../../outline/prose.js'
import { type Text, trimText } from '../../outline/text.js'
import { labelOf } from '../../recognizers/attendance/label.js'
import { dateLabel } from '../../recognizers/header/date.js'
import { headerTexts } from './header-texts.js'

/** A month with its day or its year. */
const almostDate = new RegExp(
  String.raw`\b${monthWords}\.?,? (?:\d{1,2}(?:st|nd|rd|th)?|\d{4})\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthWords}\b`,
  'iu',
)
/** An overview of minutes is no minutes. */
const overview = /(?:^|[\\/])(?:index|readme|_index|contents)\.\w+$/iu

export const documentDate = defineRule({
  id: 'document-date',
  area: 'document',
  summary: 'the minutes, or the name of their file, say when the meeting was',
  recommended: 'warn',
  strict: 'error',
  why: `Minutes without a date prove nothing: nobody can tell which of two decisions came first, and "next week" is no day.

The rule looks at the title, at lines such as "Date: …", at front matter, at the first lines of the text and at the name
of the file. A month with its year is enough for it. \`document-date-in-text\` asks for more.`,
  mend: 'Put the date into the title, or into a line such as "Date: 2025-03-04"',
  examples: [
    {
      title: 'a date in the title',
      markdown: '# Roof committee, 4 March 2025\n\n- ACTION: Ann to order the tiles\n',
      messages: [],
    },
    {
      title: "a date in the file's name",
      path: 'roof/2025-03-04.md',
      markdown: '# Minutes of the roof committee\n\n- ACTION: Ann to order the tiles\n',
      messages: [],
    },
    {
      title: 'a month with its year',
      markdown: '# Roof committee, minutes of March 2025\n\n- ACTION: Ann to order the tiles\n',
      messages: [],
    },
    {
      title: 'an overview of minutes',
      path: 'roof/index.md',
      markdown: '# Meeting minutes\n\n## How we meet\n\nWe meet on the first Tuesday.\n',
      messages: [],
    },
    {
      title: 'no date anywhere',
      path: 'roof/spring.md',
      markdown: '# Minutes of the roof committee\n\n- ACTION: Ann to order the tiles\n',
      messages: ['1:3-1:32 Nothing says when the meeting was'],
    },
    {
      title: 'a date without its year',
      markdown: '# Minutes of the roof committee\n\nDate: Tuesday 4 March, 7 pm\n\n- ACTION: Ann to order the tiles\n',
      messages: ['3:7-3:28 "Tuesday 4 March, 7 pm" lacks the year'],
    },
    {
      title: 'a date that cannot be read',
      markdown: '# Minutes of the roof committee\n\nDate: 4 Xmonth 2025\n\n- ACTION: Ann to order the tiles\n',
      messages: ['3:7-3:20 "4 Xmonth 2025" is no date that can be read'],
    },
  ],
  *check(reading) {
    const { minutes, context, path } = reading
    if (minutes.date !== null || (path !== null && (pathDate(path) || overview.test(path)))) return
    const texts = headerTexts(context)
    // A day that the calendar does not have is the business of document-valid-date.
    if (texts.some(({ plain }) => datesIn(plain).some(({ readings }) => readings.length < 2))) return
    const labelled = texts.flatMap((text) => dateBehindLabel(text) ?? [])[0]
    if (labelled) {
      const lacksYear = almostDate.test(labelled.plain) && !/\d{4}/u.test(labelled.plain)
      yield {
        message: `${quote(labelled.plain)} ${lacksYear ? 'lacks the year' : 'is no date that can be read'}`,
        place: textRange(labelled),
        note: 'Write the date in full, such as 2025-03-04 or 4 March 2025',
      }
    } else if (!texts.some((text) => almostDate.test(proseOf(text))))
      yield { message: 'Nothing says when the meeting was', place: documentPlace(reading) }
  },
})

/** What stands behind "Date:", where it has a number in it and is no month with its year. */
function dateBehindLabel(text: Text): Text | null {
  const label = labelOf(text)
  if (!label || !dateLabel.test(label.words) || !/date|when|day/iu.test(label.words)) return null
  const rest = trimText(label.rest)
  const isMonth = new RegExp(String.raw`^${monthWords}\.?,? \d{4}$`, 'iu').test(rest.plain)
  return /\d/u.test(rest.plain) && !isMonth ? rest : null
}
