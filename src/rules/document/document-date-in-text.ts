import { pathDate } from '../../calendar/path-date.js'
import { defineRule } from '../../lint/define-rule.js'
import { documentPlace } from '../../lint/document-place.js'
import { quote } from '../../lint/quote.js'

export const documentDateInText = defineRule({
  id: 'document-date-in-text',
  area: 'document',
  summary: "the text itself says on which day the meeting was, not the file's name alone",
  recommended: 'off',
  strict: 'warn',
  why: `Minutes are printed, mailed and copied into other pages. A date that only the file's name tells is lost on the way,
and a month alone does not say on which day the decisions were made.

The rule is silent where the name of the file has no date either: that is what \`document-date\` says.`,
  mend: 'Put the day into the title, or into a line such as "Date: 2025-03-04"',
  examples: [
    {
      title: 'the day in the text',
      path: 'roof/2025-03-04.md',
      markdown: '# Minutes of the roof committee\n\nDate: 4 March 2025\n\n- ACTION: Ann to order the tiles\n',
      messages: [],
    },
    {
      title: 'no date at all',
      path: 'roof/spring.md',
      markdown: '# Minutes of the roof committee\n\n- ACTION: Ann to order the tiles\n',
      messages: [],
    },
    {
      title: "the day in the file's name alone",
      path: 'roof/2025-03-04.md',
      markdown: '# Minutes of the roof committee\n\n- ACTION: Ann to order the tiles\n',
      messages: ['1:3-1:32 The text does not say on which day the meeting was, and the file is named "2025-03-04"'],
    },
  ],
  *check(reading) {
    const { minutes, path } = reading
    const named = path === null ? null : pathDate(path)
    if (minutes.date !== null || !named?.readings[0]) return
    yield {
      message: `The text does not say on which day the meeting was, and the file is named ${quote(named.text)}`,
      place: documentPlace(reading),
    }
  },
})
