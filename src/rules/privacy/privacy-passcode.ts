import * as z from 'zod'
import { overLines } from '../../lexicon/over-lines.js'
import { wordList } from '../../lexicon/word-list.js'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { type SourceLine, sourceLines } from '../../lint/source-lines.js'
import { matchesIn } from '../../outline/matches.js'
import { conference, conferenceHost, conferenceLink, recording } from './conference-words.js'
import { type LabelledValue, labelledValue } from './labelled-value.js'
import { lineMark } from './line-marks.js'
import { onceEach, type Published } from './published.js'

const call = '(?:meeting|zoom|webex|teams|jitsi|conference|webinar|room|call)'
const host = '(?:host|moderator|organi[sz]er|chair(?:person)?)'
/** Labels that speak of calls, and those that may be any password's. */
const label = new RegExp(
  overLines`
    (?:
      (?<![\p{L}\p{N}?&]|&amp;|%26|%3F)(?:
        (
          ${call}[ _-](?:pass[ -]?code|pass ?word|kennwort|passwort|pwd?)
          |pass[ -]?code
          |(?<!ssh[ _-])${host}[ _-](?:key|pin|code)
          |hostkey|kenncode
          |code secret
        )
        |(password|passwort|kennwort|mot de passe|contraseña|senha|pwd?)
      )(?![\p{L}\p{N}_])
      |(パスコード|会议密码|會議密碼)
    )
  `,
  'giu',
)

/** The address of a call, or one that has the form of Zoom's under another host. */
const address = new RegExp(`(?:${conferenceHost}|\\/[jws]\\/\\d{9,11}(?=\\?))[^\\s<>"'\`()[\\]|]*`, 'giu')
const parameter = /(?:[?&;#]|%3F|%26)((?:pwd|passcode|password|pw|p)(?:=|%3D))([\w.~%+-]{3,}\w)/giu

const blank = /^(?:[x#*]+|0+|\d{1,2}-(?:digits?|characters?)|n\/?a)$/iu
const standIn = /x{3}|redact|hidden|remov|pass-?code|password|your|example|secret|placeholder|mask/iu
/** What stands behind the label of a passcode and is none. */
const noPasscode = new Set(
  wordList`
    none nope same usual unchanged changed required needed necessary optional disabled enabled
    protected private unknown public available shared sent below above calendar invite invitation
    email mail slack discord website wiki please here there ask member members link open later soon
    keine siehe aucun aucune ninguna missing pending
  `,
)

export const privacyPasscode = defineRule({
  id: 'privacy-passcode',
  area: 'privacy',
  summary: 'the passcode of a call is not published',
  recommended: 'error',
  strict: 'error',
  kinds: ['minutes', 'agenda', 'other'],
  options: z.strictObject({
    recordings: z
      .boolean()
      .default(false)
      .describe('Whether passwords of recordings are reported too; most of them are published on purpose'),
  }),
  why: `Minutes are read by everybody, by machines too. With a call's passcode, which came along when the invitation was
copied, strangers get into the next call, and a host key lets them run it.

The rule looks at the whole source, with HTML, code, link targets and front matter: at \`pwd=\` in the links of Zoom,
Webex, Teams and others, and at codes behind a label such as "Passcode:" or "Host key:". A password behind the bare label
"Password:" counts where a call is spoken of nearby. The rule is silent about placeholders, words such as "see the
calendar", talk about passwords, and recordings' passwords. The message does not repeat the passcode.`,
  mend: 'Take it out, and change it: it stays in the history of the repository',
  examples: [
    {
      title: 'a call without its passcode',
      markdown:
        '# Allotment committee, 2025-03-04\n\nJoin: https://zoom.us/j/91234567890\n\nPasscode: see calendar\n\n- No password needed for the shed\n- Password: `hunter2` was on the seed site’s list of bad ones\n- The passcode is sent by mail\n',
      messages: [],
    },
    {
      title: 'placeholders and talk',
      markdown:
        '# Allotment committee, 2025-03-04\n\nJoin: https://zoom.us/j/91234567890?pwd=xxxxxx\n\nMeeting ID: 912 3456 7890, Passcode: ******\nPasscode: <passcode>\nPassword: none\n\n- Password rules [#21766](https://example.org/21766)\n- 1Password 12345678 times\n- Passcode: 6 digits\n',
      messages: [],
    },
    {
      title: 'the password of a recording',
      markdown:
        '# Allotment committee, 2025-03-04\n\n- [Recording](https://zoom.us/rec/share/abc?pwd=Seed1234)\n- Recording: https://plots.webex.com/plots/ldr.php?RCID=1 (Password: See4dling)\n',
      messages: [],
    },
    {
      title: 'the password of a recording, asked for',
      options: { recordings: true },
      markdown:
        '# Allotment committee, 2025-03-04\n\n- Recording: https://plots.webex.com/plots/ldr.php?RCID=1 (Password: See4dling)\n',
      messages: ['3:70-3:79 A passcode is published: "Password: …"'],
    },
    {
      title: 'in a link, twice',
      markdown:
        '# Allotment committee, 2025-03-04\n\n[https://zoom.us/j/91234567890?pwd=U2VlZA](https://zoom.us/j/91234567890?pwd=U2VlZA)\n',
      messages: ['3:32-3:42 A passcode is published: "pwd=…", 2 times'],
    },
    {
      title: 'in HTML, code and front matter',
      markdown:
        '---\nzoom_passcode: "482913"\n---\n\n# Allotment committee, 2025-03-04\n\n<a href="https://plots.zoom.us/j/91234567890?from=x&amp;pwd=U2VlZA.1">Join</a> <b>Host key:</b> 551177\n\n```\nzoommtg://zoom.us/join?confno=91234567890&pwd=Q29tcG9zdA\n```\n',
      messages: [
        '2:17-2:23 A passcode is published: "zoom_passcode: …"',
        '7:57-7:69 A passcode is published: "pwd=…"',
        '7:97-7:103 A passcode is published: "Host key: …"',
        '10:43-10:57 A passcode is published: "pwd=…"',
      ],
    },
    {
      title: 'behind a label',
      markdown:
        '# Allotment committee, 2025-03-04\n\n- **Meeting ID:** 912 3456 7890 **Passcode:** `482913`\n- Jitsi: https://meet.jit.si/plots, password: compost\n- Webex meeting password: See4dling (next week too)\n',
      messages: [
        '3:48-3:54 A passcode is published: "Passcode: …"',
        '4:47-4:54 A passcode is published: "password: …"',
        '5:27-5:36 A passcode is published: "meeting password: …"',
      ],
    },
  ],
  *check({ source }, { recordings }) {
    const lines = sourceLines(source)
    yield* onceEach(passcodesIn(lines, recordings))
  },
})

function* passcodesIn(lines: readonly SourceLine[], recordings: boolean): Generator<Published> {
  const isCall = lineMark(lines, conference)
  const isLink = lineMark(lines, conferenceLink)
  const isRecording = lineMark(lines, recording)
  for (const [line, { words, start }] of lines.entries()) {
    yield* inAddresses(words, start, recordings)
    const ofRecording = isRecording(line) || (!isCall(line) && isRecording(line - 1))
    if (ofRecording && !recordings) continue
    for (const { 0: name, 2: bare, index } of matchesIn(words, label)) {
      const found = labelledValue(words, index + name.length)
      if (!found || !isPasscode(found)) continue
      if (found.form === 'word' && !isLink(line, 3, 3)) continue
      if (bare !== undefined && !isCall(line, 3, 3) && !ofRecording) continue
      yield published(found.value, `${name}: …`, start + found.start)
    }
  }
}

function* inAddresses(words: string, start: number, recordings: boolean): Generator<Published> {
  for (const { 0: url, index } of matchesIn(words, address)) {
    if (!recordings && recording.test(url)) continue
    for (const { 0: found, 1: name = '', 2: value = '', index: at } of matchesIn(url, parameter)) {
      if (isPlaceholder(value) || (/^p[=%]/iu.test(name) && !/^teams\./iu.test(url))) continue
      const from = start + index + at + found.length - name.length - value.length
      yield { ...published(value, `${name}…`, from), place: { start: from, end: from + name.length + value.length } }
    }
  }
}

const isPlaceholder = (value: string): boolean => blank.test(value) || standIn.test(value)

function isPasscode({ value, form, isSeparate }: LabelledValue): boolean {
  if (isPlaceholder(value)) return false
  if (form === 'digits') return isSeparate || value.length > 4
  return isSeparate && !noPasscode.has(value.toLowerCase())
}

function published(secret: string, name: string, start: number): Published {
  return {
    secret,
    message: `A passcode is published: ${quote(name)}`,
    place: { start, end: start + secret.length },
  }
}
