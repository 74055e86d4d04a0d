import { ordinalEnding } from '../../calendar/ordinal.js'
import { defineRule } from '../../lint/define-rule.js'
import { textRange } from '../../lint/text-range.js'
import { matchesIn } from '../../outline/matches.js'
import { proseOf, textsOf } from '../../outline/prose.js'

const ordinal = /(?<![\p{L}\p{N}.,/_+^]|\p{L}[-–])(\d{1,9})(st|nd|rd|th)(?![\p{L}\p{N}_])/giu

export const documentOrdinal = defineRule({
  id: 'document-ordinal',
  area: 'document',
  summary: 'ordinals have the ending that belongs to their number: 21st, 22nd, 23rd, 24th',
  recommended: 'warn',
  strict: 'warn',
  fixable: true,
  fixChanges: 'a date that could not be read for its ending is read then',
  kinds: ['minutes', 'agenda'],
  why: `"May 22th" looks careless in a title, and programs that read dates stumble over it.

It looks at all ordinals outside of code and addresses. The fix changes the ending and nothing else, so that titles and
notes in the record change by the same two letters.`,
  mend: 'Write the ending that belongs to the number',
  examples: [
    {
      title: 'ordinals with their own endings',
      markdown: '# Choir, March 1st, 2025\n\nThe 11th, 12th, 21st and 102nd song, and the 3rd verse of `22th.txt`.\n',
      messages: [],
    },
    {
      title: 'ordinals with another ending',
      markdown: '# Choir, May 22th, 2025\n\n- The 12nd song was left out; see you on the **31TH**\n',
      messages: [
        '1:14-1:18 "22th" is written "22nd"',
        '3:7-3:11 "12nd" is written "12th"',
        '3:48-3:52 "31TH" is written "31ST"',
      ],
      fixed: '# Choir, May 22nd, 2025\n\n- The 12th song was left out; see you on the **31ST**\n',
    },
  ],
  *check({ outline, source }) {
    for (const text of textsOf(outline)) {
      for (const { index, 0: found, 1: number = '', 2: ending = '' } of matchesIn(proseOf(text), ordinal)) {
        const right = ordinalEnding(number)
        if (right === ending.toLowerCase()) continue
        const expected = number + (ending === ending.toUpperCase() ? right.toUpperCase() : right)
        const place = textRange(text, index, index + found.length)
        const isVerbatim = source.slice(place.start, place.end) === found
        yield {
          message: `"${found}" is written "${expected}"`,
          place,
          ...(isVerbatim ? { expected: [expected] } : {}),
        }
      }
    }
  },
})
