import { pathDate } from '../../calendar/path-date.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { statedDates } from './stated-date.js'

export const documentDateInPath = defineRule({
  id: 'document-date-in-path',
  area: 'document',
  summary: "the meeting's date agrees with the date in the name of the file",
  recommended: 'warn',
  strict: 'error',
  why: `New minutes begin as a copy of the last ones, and in January with the year of the last ones. When the file's name and
the text name different days, the record of the meeting is found under the wrong one.

It reads \`2025-07-30.md\`, \`20250730-board.md\`, \`2025_07_30.md\`, \`30-07-2025.md\`, \`30-july-2025.md\`,
\`2025/07/30.md\` and \`2025-07-30/minutes.md\`, and months such as \`2025-07.md\`. It is silent where the name can be read
in a way that agrees (\`03-04-2025.md\`), where the name has several days or a year of two digits, and where the text does
not say outright that a day is the meeting's.`,
  mend: 'Correct the date in the text, or the name of the file',
  examples: [
    {
      title: 'both name one day',
      path: 'board/2025-07-30.md',
      markdown: '# Harbour board, July 30th, 2025\n\n- RESOLVED: dredge the basin\n',
      messages: [],
    },
    {
      title: 'folders name the day',
      path: 'board/2025/07/30.md',
      markdown: '# Harbour board, 30 July 2025\n\n- RESOLVED: dredge the basin\n',
      messages: [],
    },
    {
      title: 'the file is named after a month',
      path: 'board/2025-07.md',
      markdown: '# Harbour board, 30 July 2025\n\n- RESOLVED: dredge the basin\n',
      messages: [],
    },
    {
      title: 'day and month can be told apart in no way',
      path: 'board/03-04-2025.md',
      markdown: '# Harbour board, 4 March 2025\n\n- RESOLVED: dredge the basin\n',
      messages: [],
    },
    {
      title: 'a day in the text that is not said to be the meeting’s',
      path: 'board/2025-07-30.md',
      markdown:
        '# Harbour board\n\nPresent: Ann Lee, Bo Ray\n\nThe basin was last dredged on 4 May 2019.\n\n- RESOLVED: dredge the basin\n',
      messages: [],
    },
    {
      title: 'the title is that of the last meeting',
      path: 'board/2025-07-30.md',
      markdown: '# Harbour board, July 16th, 2025\n\n- RESOLVED: dredge the basin\n',
      messages: [`1:18-1:33 The meeting's date is 2025-07-16, but the file is named "2025-07-30"`],
    },
    {
      title: 'the year is that of the last meeting',
      path: 'board/2025/01/08-minutes.md',
      markdown: '# Harbour board\n\nDate: 8 January 2024\n\n- RESOLVED: dredge the basin\n',
      messages: [`3:7-3:21 The meeting's date is 2024-01-08, but the file is named "2025/01/08"`],
    },
    {
      title: 'the month is another',
      path: 'board/july-2025.md',
      markdown: '# Harbour board, 4 August 2025\n\n- RESOLVED: dredge the basin\n',
      messages: [`1:18-1:31 The meeting's date is 2025-08-04, but the file is named "july-2025"`],
    },
  ],
  *check(reading) {
    const { minutes, path } = reading
    const named = path === null ? null : pathDate(path)
    if (!minutes.date || !named) return
    const stated = statedDates(reading).find(({ start }) => start === minutes.evidence.date?.start.offset)
    if (!stated || named.readings.some((reading) => stated.date.startsWith(reading))) return
    yield {
      message: `The meeting's date is ${stated.date}, but the file is named ${quote(named.text)}`,
      place: stated,
      note: `Correct the date in the text, or name the file after ${stated.date}`,
    }
  },
})
