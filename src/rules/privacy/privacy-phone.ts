import * as z from 'zod'
import { defineRule } from '../../lint/define-rule.js'
import { quote } from '../../lint/quote.js'
import { type SourceLine, sourceLines } from '../../lint/source-lines.js'
import { matchesIn } from '../../outline/matches.js'
import { conference, dialIn } from './conference-words.js'
import { lineMark } from './line-marks.js'
import { onceEach, type Published } from './published.js'

const international = /(?<![\p{L}\p{N}_.,+=/&?-])\+\d[\d ()./\u2011-]{6,22}\d(?![\p{L}\p{N}]|[.,:/]\d|,,)/giu
/** Behind a label, or in a link that dials. */
const labelled =
  /(?<![\p{L}\p{N}])(?:tel:|wa\.me\/|(?:tel|telephone|phone|mobile|cell|cell ?phone|whatsapp|fax|telefon|handy|mobil|móvil|teléfono|téléphone|telefoon)(?: number| no)?(?:\.:?|[*_ ]{0,4}[:：=|])[*_ ]{0,4}["'`]?)(\+?\(?\d[\d ()./\u2011-]{5,22}\d)(?![\p{L}\p{N}]|[.,:/]\d|,,|[,;p]\d)/giu
/** A date, a version, or a number behind another with a minus. */
const noPhone = /(?:^|\D)(?:(?:19|20)\d\d[./-]\d{1,2}[./-]\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)|^\d\.\d| -\d/u
/** Other than a person's: how to dial into the call. */
const callDetails = new RegExp(
  `${conference.source}|${dialIn.source}|\\bpass ?code\\b|\\baccess code\\b|\\b(?:US|USA|UK|EU|local|international) number\\b|\\bPIN\\b`,
  'iu',
)
/** How many lines a line about a call speaks for, and from where the next one does. */
const reach = 4

export const privacyPhone = defineRule({
  id: 'privacy-phone',
  area: 'privacy',
  summary: 'no phone number of a person is published',
  recommended: 'warn',
  strict: 'warn',
  kinds: ['minutes', 'agenda', 'other'],
  options: z.strictObject({
    allow: z
      .array(z.string())
      .default([])
      .describe('Numbers that may be published, such as an office’s; spaces and hyphens do not count'),
  }),
  why: `A phone number that somebody gave to the meeting is not meant for everybody who reads the minutes.

The rule looks at the whole source, with HTML, code, link targets and front matter: at international numbers
(\`+44 20 7946 0000\`) and at numbers behind a label ("Phone:", "Mobile:", \`tel:\`). It is silent about numbers to dial into
a call, which belong to its provider, and about votes, dates, versions, coordinates and other numbers. The message
shows no more than the number's beginning.`,
  mend: 'Take it out, or add the number to "allow"',
  examples: [
    {
      title: 'numbers that are no phone’s',
      markdown:
        '# Allotment committee, 2025-03-04\n\n- +1 from Bo, +1000, +10000000, +1 2025-03-04, +1 (2)\n- Coordinates +48.85661234, +2.3522219 and +40.12 -075.01\n- ISBN 978-3-16-148410-0, #123456789, 192.168.100.200, 1.20.300-4000\n- Costs +1.234.567,89 or +1,234,567.89, 2011-12-03T10:15:30.123+01:00\n- Phone: later; mobile: 2025-03-04, mobile: 1.20.3000; line +120 -3400 5600\n',
      messages: [],
    },
    {
      title: 'numbers to dial into a call',
      markdown:
        '# Allotment committee, 2025-03-04\n\nOne tap mobile: +15550100199,,912345678#\n\nDial by your location\n        +1 555 010 0199 US (Salem)\n        +44 20 7946 0000 United Kingdom\n\nToll free: 1 866 555 0199\n\nMeeting ID: +912 345 67890\n',
      messages: [],
    },
    {
      title: 'a number that is allowed',
      options: { allow: ['+44 20 7946 0000'] },
      markdown: '# Allotment committee, 2025-03-04\n\n- The office: +44-20-7946-0000\n',
      messages: [],
    },
    {
      title: 'numbers of people',
      markdown:
        '---\nphone: 020 7946 0001\n---\n\n# Allotment committee, 2025-03-04\n\n- Ann Lee (+44 20 7946 0002) has the key\n- Bo Ray, **Mobile:** (020) 7946-0003, [call](tel:+442079460002)\n- <b>+49 (0)30 2345678</b>\n',
      messages: [
        '2:8-2:21 A phone number is published: "020…"',
        '7:12-7:28 A phone number is published: "+44…", 2 times',
        '8:23-8:38 A phone number is published: "(020…"',
        '9:6-9:23 A phone number is published: "+49…"',
      ],
    },
  ],
  *check({ source }, { allow }) {
    const allowed = new Set(allow.map(digitsOf))
    yield* onceEach(numbersIn(sourceLines(source), allowed))
  },
})

function* numbersIn(lines: readonly SourceLine[], allowed: ReadonlySet<string>): Generator<Published> {
  const phones = lines.map(({ words }) => phonesIn(words))
  // Nearly all minutes have none, and need not be looked through for calls.
  if (phones.every(({ size }) => size === 0)) return
  const isCall = lineMark(lines, callDetails)
  // A list of numbers to dial can be longer than the reach of the line above it.
  let lastOfCall = Number.NEGATIVE_INFINITY
  for (const [line, { start }] of lines.entries()) {
    if (isCall(line)) lastOfCall = line
    const found = phones[line] ?? none
    if (found.size === 0) continue
    if (line - lastOfCall <= reach || isCall(line, 0, reach)) {
      lastOfCall = line
      continue
    }
    for (const [index, number] of found) {
      const secret = digitsOf(number)
      if (allowed.has(secret)) continue
      const place = { start: start + index, end: start + index + number.length }
      yield { secret, message: `A phone number is published: ${quote(beginningOf(number))}`, place }
    }
  }
}

const none: ReadonlyMap<number, string> = new Map()

/** The phone numbers of a line, each with where it begins, in order. */
function phonesIn(words: string): ReadonlyMap<number, string> {
  if (!/\d/u.test(words)) return none
  const phones = new Map<number, string>()
  for (const { 0: number, index } of matchesIn(words, international))
    if (isInternational(number)) phones.set(index, number)
  for (const { 0: found, 1: number = '', index } of matchesIn(words, labelled)) {
    const digits = digitsOf(number).length
    if (digits >= 7 && digits <= 15 && !noPhone.test(number)) phones.set(index + found.length - number.length, number)
  }
  return new Map([...phones].sort(([a], [b]) => a - b))
}

/** ITU-T E.164: at most 15 digits, of which one to three tell the country; people group the rest by two to five. */
function isInternational(number: string): boolean {
  const groups = number.match(/\d+/gu) ?? []
  const digits = groups.join('')
  if (digits.length < 9 || digits.length > 15 || noPhone.test(number) || /0{5}/u.test(digits)) return false
  const [country = '', ...others] = groups
  if (others.length === 0) return digits.length >= 10
  // "+48.85661234" is a coordinate, "+1 2 3 4 5 6 7 8 9" counts.
  const isDecimal = /^\+\d{1,3}\./u.test(number) && (others.length === 1 || /[^+.\d]/u.test(number))
  return country.length <= 3 && !isDecimal && others.some((group) => group.length >= 3 || others.length <= 5)
}

const digitsOf = (number: string): string => number.replace(/\D/gu, '')

/** The country of a number, or the first three digits. */
function beginningOf(number: string): string {
  return `${/^\+?\(?\d{1,3}/u.exec(number.startsWith('+') ? number.slice(0, 3) : number)?.[0] ?? ''}…`
}
