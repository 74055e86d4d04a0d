import { overLines } from '../../lexicon/over-lines.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { type SourceLine, sourceLines } from '../../lint/source-lines.js'
import { matchesIn } from '../../outline/matches.js'
import { conference, dialIn } from './conference-words.js'
import { labelledValue } from './labelled-value.js'
import { lineMark } from './line-marks.js'
import { onceEach, type Published } from './published.js'

/** A number that a phone dials with the call's code behind it: RFC 3601 writes the pauses as "p", phones as commas. */
const oneTap =
  /(?<![\w.+])(\+?\d{7,15})((?:,|%2C|;|p){1,6})([*\d]{4,12}(?!\d)(?:#|%23)?)((?:(?:,|%2C|;|p){1,6}[*\d]{1,12}(?:#|%23)?){0,4})/giu
/** Where the number of a call stands that everybody may know. */
const meetingId = /\/[jws]\/(\d{9,12})(?!\d)|\bmeeting[ _-]?(?:id|number)\b[ \t*_:：|`"]{0,8}(\d[\d -]{3,16})/giu
const label = new RegExp(
  overLines`
    (?<![\p{L}\p{N}?&])(?:
      (?:access|participant|attendee|conference|guest|dial[ -]?in|audio)[ _-]?(?:code|pin)
      |phone[ _-]conference[ _-]id
      |conference[ _-]id
      |pin|zugangscode|teilnehmercode|einwahlcode
      |code d['’]accès
      |código de acceso
    )(?![\p{L}\p{N}_])
  `,
  'giu',
)

export const privacyDialIn = defineRule({
  id: 'privacy-dial-in',
  area: 'privacy',
  summary: 'the code to dial into a call is not published',
  recommended: 'warn',
  strict: 'error',
  kinds: ['minutes', 'agenda', 'other'],
  why: `Who knows a call's number and its PIN or access code can listen in, often without being seen. Both come along
when an invitation is copied into the minutes.

The rule looks at the whole source, with HTML, code, link targets and front matter: at one-tap numbers
(\`+15550100,,123456789#\`), and at codes behind a label such as "PIN:", "Access code:" or "Conference ID:" where a call is
spoken of nearby or the code ends in \`#\`. It is silent about meeting IDs,
also where a one-tap number has no more than the meeting ID that stands beside it, about the numbers to dial alone, and about
other PINs. The message does not repeat the code.`,
  mend: 'Take it out, and say where those who may dial in find it',
  examples: [
    {
      title: 'a number without its code',
      markdown:
        '# School board, 2025-03-04\n\nDial in: +1 555 010 0199, access code: see the calendar\n\nMeeting ID: 912 3456 7890\n',
      messages: [],
    },
    {
      title: 'other codes and numbers',
      markdown:
        '# School board, 2025-03-04\n\n- The copier asks for a PIN\n- PIN: 48291 opens the bicycle shed\n- Counted: 1200000,1300000 and 5,123456\n- Please pin #4829\n',
      messages: [],
    },
    {
      title: 'one-tap numbers with the meeting ID alone',
      markdown:
        '# School board, 2025-03-04\n\nhttps://zoom.us/j/912345678\n\n+15550100199,,912345678# or +15550100188,,912345679#\n\nMeeting ID: 912 345 679\n',
      messages: [],
    },
    {
      title: 'a one-tap number with the passcode behind the meeting ID',
      markdown:
        '# School board, 2025-03-04\n\nhttps://zoom.us/j/912345678\n\n+15550100199,,912345678#,,,,*482913# Salem\n',
      messages: ['5:1-5:37 A number to dial in with the code of the call is published: "+15550100199,,…"'],
    },
    {
      title: 'one-tap numbers of one call',
      markdown:
        '# School board, 2025-03-04\n\nOne tap:\n\n    +15550100199,,912345678#\n    +15550100188,,912345678#\n\n[Call](tel:+15550100199,,55512345#)\n',
      messages: [
        '5:5-5:29 A number to dial in with the code of the call is published: "+15550100199,,…", 2 times',
        '8:12-8:35 A number to dial in with the code of the call is published: "+15550100199,,…"',
      ],
    },
    {
      title: 'codes behind a label',
      markdown:
        '---\nconference_id: 482913\n---\n\n# School board, 2025-03-04\n\nDial +1 555 010 0199, PIN: 482 913 55#\n\n<td>Audio</td><td>Access code:</td><td>197 291 274</td>\n',
      messages: [
        '2:16-2:22 The code to dial in is published: "conference_id: …"',
        '7:28-7:39 The code to dial in is published: "PIN: …"',
        '9:40-9:51 The code to dial in is published: "Access code: …"',
      ],
    },
  ],
  *check({ source }) {
    yield* onceEach(codesIn(sourceLines(source), meetingIdsOf(source)))
  },
})

const meetingIdsOf = (source: string): Set<string> =>
  new Set([...matchesIn(source, meetingId)].map(({ 1: inLink, 2: labelled = '' }) => bare(inLink ?? labelled)))

function* codesIn(lines: readonly SourceLine[], meetingIds: ReadonlySet<string>): Generator<Published> {
  const isCall = lineMark(lines, conference)
  const isDialIn = lineMark(lines, dialIn)
  for (const [line, { words, start }] of lines.entries()) {
    for (const { 0: found, 1: number = '', 2: pause = '', 3: code = '', 4: more = '', index } of matchesIn(
      words,
      oneTap,
    )) {
      // "1200000,1300000" counts something.
      if (!number.startsWith('+') && !isTelephone(words, index) && !pause.includes(',,')) continue
      const passcode = bare(more.replace(/%2C|%23/giu, ','))
      // A lone 0 asks for the number of a participant.
      if (meetingIds.has(bare(code)) && /^0?$/u.test(passcode)) continue
      const message = `A number to dial in with the code of the call is published: ${quote(`${number}${pause}…`)}`
      yield {
        secret: bare(code) + passcode,
        message,
        place: { start: start + index, end: start + index + found.length },
      }
    }
    for (const { 0: name, index } of matchesIn(words, label)) {
      const found = labelledValue(words, index + name.length)
      if (found?.form !== 'digits' || (!found.isSeparate && !/^(?:PIN|.*code)$/iu.test(name))) continue
      const { value } = found
      if (!value.endsWith('#') && !isCall(line, 3, 3) && !isDialIn(line, 3, 3)) continue
      const from = start + found.start
      const message = `The code to dial in is published: ${quote(`${name}: …`)}`
      yield { secret: bare(value), message, place: { start: from, end: from + value.length } }
    }
  }
}

const isTelephone = (words: string, index: number): boolean => words.slice(Math.max(0, index - 4), index) === 'tel:'

/** A code's digits, however they are grouped. */
const bare = (code: string): string => code.replace(/\D/gu, '')
