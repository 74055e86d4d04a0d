import { dayOfHoliday, holidayWords } from '../lexicon/holidays.js'
import { monthStems, monthWords } from '../lexicon/month-names.js'
import { meetingNoun, nextMeetingPattern } from '../lexicon/next-meeting.js'
import { overLines } from '../lexicon/over-lines.js'
import { inSmallLetters, late } from '../lexicon/pattern.js'
import { weekdayStems, weekdayWords } from '../lexicon/weekday-names.js'
import { addDays, isoDate, weekday } from './iso-date.js'
import { monthNumber } from './month-number.js'

/** What relative dates are reckoned from. */
export interface Reckoning {
  /** The meeting's date, ISO 8601. */
  meeting: string | null
  /** The next meeting's, where the document says when that is. */
  nextMeeting: string | null
  /** Whether "3/4" is the third of April here. */
  isDayFirst?: boolean
}

interface Span {
  /** How words begin without one of which it is not named: for a cheap test. */
  cue: string
  pattern: RegExp
  reckon: (reckoning: Reckoning, match: RegExpMatchArray) => string | null
  /** Whether it only says when something happens, and needs a preposition to say when it is due. */
  needsLead?: true
}

/** "EOD", "the end of business": in front of a day as well. */
export const endOfDay = '(?:EO[DB]|COB|(?:the )?end of (?:the |this )?(?:day|business)|close of (?:business|play))'

const noDay = () => null
const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const number = String.raw`(?:\d{1,2}|${numbers.join('|')})`
const amountOf = (word: string): number => numbers.indexOf(word.toLowerCase()) + 1 || Number(word)

/** Stretches of time: a week ends on Friday; what has no end that can be told has no date. What is longer stands first. */
const spans: readonly Span[] = [
  {
    cue: 'next|following|coming|upcoming',
    pattern: nextMeetingPattern,
    reckon: ({ nextMeeting }) => nextMeeting,
    needsLead: true,
  },
  {
    cue: 'end|EOW|week|this|later in',
    pattern:
      /\b(?:the )?end (?:of (?:the |this )?|this )?week(?!end)\b|\bEOW\b|\blater in the week\b|\b(?:later )?this week\b|\b(?:the )?week['’]s end\b/giu,
    reckon: ({ meeting }) => meeting && friday(meeting),
  },
  {
    cue: 'end|EOM|month',
    pattern: /\b(?:the )?end (?:of (?:the |this )?|this )?month\b|\bEOM\b|\bmonth['’]s end\b|\bmonth[- ]end\b/giu,
    reckon: ({ meeting }) => meeting && endOfMonth(meeting, 0),
  },
  {
    cue: monthStems,
    pattern: new RegExp(String.raw`\b(?:the )?(${monthWords})\b\.? (?:\p{L}+ )?(?:${meetingNoun}|board)\b`, 'giu'),
    reckon: ({ nextMeeting }, match) =>
      nextMeeting && monthNumber(match[1] ?? '') === Number(nextMeeting.slice(5, 7)) ? nextMeeting : null,
    needsLead: true,
  },
  {
    cue: holidayWords,
    pattern: new RegExp(String.raw`\b${holidayWords}\b`, 'giu'),
    reckon: ({ meeting }, match) => {
      const day = dayOfHoliday(match[0])
      return day && nextDay(meeting, ...day)
    },
    needsLead: true,
  },
  {
    cue: 'early|late',
    pattern: /\b(?:early|late|later) (?:next (?:week|month|quarter|year)|this (?:month|quarter|year))\b/giu,
    reckon: noDay,
  },
  {
    cue: 'first|second|third|fourth|last|1st|2nd|3rd|4th',
    pattern: new RegExp(
      String.raw`\b(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:week|half|days) (?:of|in) (?:${monthWords}|next month|the (?:month|year))\b(?! \d{1,2}\b)`,
      'giu',
    ),
    reckon: noDay,
    needsLead: true,
  },
  {
    cue: 'mid|early|late|start of|beginning of|middle of|first half of|second half of',
    pattern: new RegExp(
      overLines`
        \b(?:
          mid[- ](?:of )?
          |(?:early|late|later)(?: in)?[ ]
          |(?:the )?(?:start|beginning|middle|first half|second half) of[ ]
        )(?:
          ${monthWords}\b(?! \d{1,2}\b)(?:,? 20\d\d)?
          |(?:the |this |next )?(?:month|quarter|year|week|spring|summer|autumn|fall|winter|Q[1-4])\b
        )
      `,
      'giu',
    ),
    reckon: noDay,
    needsLead: true,
  },
  { cue: 'this', pattern: /\bthis (?:morning|afternoon|evening)\b/giu, reckon: ({ meeting }) => meeting },
  {
    cue: 'end',
    pattern: /\b(?:the )?end (?:of )?next week(?!end)\b/giu,
    reckon: ({ meeting }) => meeting && addDays(friday(meeting), 7),
  },
  {
    cue: 'end',
    pattern: /\b(?:the )?end (?:of )?next month\b/giu,
    reckon: ({ meeting }) => meeting && endOfMonth(meeting, 1),
  },
  {
    cue: 'end|EOY|year',
    pattern: /\b(?:the )?end (?:of (?:the |this )?|this )?year\b|\bEOY\b|\byear[- ]end\b/giu,
    reckon: ({ meeting }) => meeting && `${meeting.slice(0, 4)}-12-31`,
  },
  {
    cue: 'end of|EOD|COB',
    pattern:
      /\b(?:[Tt]he )?[Ee]nd [Oo]f (?:[Tt]he |[Tt]his )?(?:[Dd]ay|[Bb]usiness)\b(?! (?:on )?(?:\p{Lu}|tomorrow))|\b(?:EOD|eod|COB|cob)\b(?! (?:on )?(?:\p{Lu}|tomorrow))/gu,
    reckon: ({ meeting }) => meeting,
  },
  {
    cue: 'end of',
    pattern: /\b(?:the )?end of (?:the year )?(20\d\d)\b(?!-)/giu,
    reckon: (_, match) => `${match[1]}-12-31`,
  },
  {
    cue: 'end of|last day',
    pattern: new RegExp(
      String.raw`\b(?:the )?(?:end|last day) of (${monthWords})\b(?!\.? \d{1,2}\b)(?:\.?,? (20\d\d))?`,
      'giu',
    ),
    reckon: endOfNamedMonth,
  },
  {
    // "In the end may" is no month.
    cue: 'end',
    pattern: new RegExp(
      String.raw`\b[Ee]nd (${monthWords.replace(/(?<=[(|])[a-z](?=[a-z]{2})/gu, (first) => first.toUpperCase())})\b(?!\.? \d{1,2}\b)(?:\.?,? (20\d\d))?`,
      'gu',
    ),
    reckon: endOfNamedMonth,
  },
  {
    cue: 'end|EOQ|Q[1-4]',
    pattern:
      /\b(?:the )?end (?:of )?(?:(?:the |this )?quarter|Q([1-4])(?:[ /-]?(20\d\d))?)\b|\bEOQ\b|\bQ[1-4] end\b/giu,
    reckon: endOfQuarter,
  },
  { cue: 'Q[1-4]', pattern: /\bQ[1-4](?:[ /-]?(?:20)?\d\d)?\b(?![-/]\w)/gu, reckon: noDay, needsLead: true },
  {
    cue: String.raw`week ?\d|wk|cw|kw|w\d|\d{4}-w`,
    pattern: /\b(?:(?:calendar )?week|wk|CW|KW) ?\d{1,2}\b(?![-–:.]\d)|\b(?:20\d\d-?)?W\d{2}\b/giu,
    reckon: noDay,
    needsLead: true,
  },
  {
    cue: 'a fortnight|one fortnight|the fortnight|the next fortnight',
    pattern: /\b(?:(?:in|within) (?:a|one|the(?: next)?) fortnight(?:['’]s time)?|a fortnight['’]s time)\b/giu,
    reckon: ({ meeting }) => meeting && addDays(meeting, 14),
  },
  {
    // The later end of what is left open counts.
    cue: 'in|within',
    pattern: new RegExp(
      String.raw`\b(?:in|within)(?: the next)?(?: about)? ${number}(?:\s?[-–/]\s?| (?:to|or) )(${number}) (day|week|month)s?(?:['’]? time)?\b`,
      'giu',
    ),
    reckon: ({ meeting }, match) => meeting && later(meeting, amountOf(match[1] ?? ''), match[2] ?? ''),
  },
  {
    cue: 'in|within|over',
    pattern:
      /\b(?:in|within) (?:about )?(?:(?:an?|the next|another) (?:few|handful of)|several|some) (?:days|weeks|months)(?:['’]? time)?\b|\b(?:in|over|within) the (?:coming|next) (?:days|weeks|months)\b|\b(?:in|within) (?:about )?(?:an?|one) (?:day|week|month) or (?:two|so)\b/giu,
    reckon: noDay,
  },
  {
    cue: 'in|within',
    pattern: new RegExp(
      String.raw`\b(?:in|within)(?: the next)?(?: about| another)? (${number}|an?) months?(?:['’]? time)?\b`,
      'giu',
    ),
    reckon: ({ meeting }, match) => meeting && later(meeting, amountOf(match[1] ?? '') || 1, 'month'),
  },
  {
    cue: 'from now|from today',
    pattern: new RegExp(String.raw`\b(${number}|an?) (day|week|month)s? from (?:now|today)\b`, 'giu'),
    reckon: ({ meeting }, match) => meeting && later(meeting, amountOf(match[1] ?? '') || 1, match[2] ?? ''),
  },
  {
    cue: `next week|${weekdayStems}`,
    pattern: new RegExp(
      String.raw`\bnext week(?:,|['’]s)?(?: on)? (${weekdayWords})\b|\b(${weekdayWords}),? (?:of )?next week\b`,
      'giu',
    ),
    reckon: ({ meeting }, match) => meeting && nextWeekday(addDays(friday(meeting), 3), match[1] ?? match[2] ?? ''),
  },
  {
    cue: 'spring|summer|autumn|fall|winter|this|next|the',
    pattern:
      /(?<=\b(?:by|before|until|till|due) )(?:(?:the|this|next) )?(?:spring|summer|autumn|fall|winter)(?: (?:of )?20\d\d)?\b(?! \p{L}+(?:s|day)\b)/giu,
    reckon: noDay,
  },
  {
    cue: `${weekdayStems}|a week on|a week from`,
    pattern: new RegExp(
      String.raw`\b(${weekdayWords}) week\b(?!ly|end)|\ba week (?:on|from) (?:next )?(${weekdayWords})\b`,
      'giu',
    ),
    reckon: ({ meeting }, match) => meeting && addDays(nextWeekday(meeting, match[1] ?? match[2] ?? ''), 7),
  },
  {
    // People are called April or June, but nothing is by them here.
    cue: monthStems,
    pattern: new RegExp(
      overLines`
          (?<=\b(?:[Bb]y|[Bb]efore|[Uu]ntil|[Tt]ill?|[Dd]ue|[Dd]eadline:?|[Dd]ue:) )(?:
            January|February|March|April|May|June|July|August|September|October|November
            |December
          )(?: 20\d\d)?\b(?! \p{Lu}|,? (?:the )?\d| and )
        `,
      'gu',
    ),
    reckon: noDay,
  },
  {
    cue: 'next|following|coming|early|late|the|this|later in',
    pattern:
      /\b(?:early |late |later )?(?:the )?(?:next|following|coming) (?:week|month|quarter|year|few (?:days|weeks))\b|\b(?:this|later in the) (?:month|quarter|year|summer|autumn|winter|spring)\b/giu,
    reckon: noDay,
  },
  {
    cue: 'immediately|right after|straight after|directly after',
    pattern: new RegExp(
      String.raw`\b(?:immediately|right|straight|directly) after (?:this|the) ${meetingNoun}\b`,
      'giu',
    ),
    reckon: ({ meeting }) => meeting,
  },
  {
    cue: 'as soon|soon|ASAP|shortly|immediately|over the|next|the coming|this',
    pattern:
      /\b(?:as )?soon(?: as possible)?\b|\bASAP\b|\bshortly\b|\bimmediately\b|\b(?:over the|next|the coming|this) weekend\b/giu,
    reckon: noDay,
  },
]

/** What words in small letters begin with without which no stretch of time is named. */
export const spanCues = [...new Set(spans.map(({ cue }) => cue))].join('|').toLowerCase()

const anyCue = new RegExp(String.raw`\b(?:${spanCues})`, 'u')
/** What is longer than a cue may begin with a number: "2025W12". */
const cueOf = late(
  () => new Map(spans.map((span) => [span, new RegExp(`(?<![a-z])(?:${span.cue.toLowerCase()})`, 'u')])),
)

/** The stretches of time that a text may name: most patterns need not be tried, and V8 takes long to compile them. */
export function spansIn(part: string): readonly Span[] {
  const small = inSmallLetters(part)
  return anyCue.test(small) ? spans.filter((span) => cueOf().get(span)?.test(small)) : []
}

/** The Friday of a day's week; of a Saturday or Sunday the one that comes. */
function friday(iso: string): string {
  const day = weekday(iso)
  return addDays(iso, day === 6 ? 6 : 5 - day)
}

/** The next such day of the week, the meeting's own counted. */
function nextWeekday(iso: string, word: string): string {
  const day = weekdayStems.split('|').indexOf(word.slice(0, 3).toLowerCase())
  // The stems begin with Monday, the days of ISO dates with Sunday.
  return addDays(iso, (((day + 1) % 7) - weekday(iso) + 7) % 7)
}

function later(iso: string, count: number, unit: string): string | null {
  if (unit.toLowerCase() !== 'month') return addDays(iso, count * (unit.toLowerCase() === 'week' ? 7 : 1))
  const month = Number(iso.slice(5, 7)) - 1 + count
  const [year, number] = [Number(iso.slice(0, 4)) + Math.floor(month / 12), (month % 12) + 1]
  return isoDate(year, number, Number(iso.slice(8))) ?? endOfMonth(isoDate(year, number, 1) ?? iso, 0)
}

function endOfMonth(iso: string, later: number): string {
  const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))]
  return new Date(Date.UTC(year, month + later, 0)).toISOString().slice(0, 10)
}

function endOfNamedMonth({ meeting }: Reckoning, [, name = '', year]: RegExpMatchArray): string | null {
  const month = monthNumber(name)
  if (year) return endOfMonth(`${year}-${String(month).padStart(2, '0')}-01`, 0)
  const first = meeting && (Number(meeting.slice(5, 7)) === month ? meeting : nextDay(meeting, month, 1))
  return first && endOfMonth(first, 0)
}

/** "The end of the quarter", "the end of Q2": the next of that number. */
function endOfQuarter({ meeting }: Reckoning, [words, named, year]: RegExpMatchArray): string | null {
  if (!meeting) return null
  const own = Math.ceil(Number(meeting.slice(5, 7)) / 3)
  const quarter = Number(named ?? /Q(\d)/iu.exec(words)?.[1] ?? own)
  const of = year ?? String(Number(meeting.slice(0, 4)) + (quarter < own ? 1 : 0))
  return endOfMonth(`${of}-${String(quarter * 3).padStart(2, '0')}-01`, 0)
}

/** The next such day of the year, the meeting's own counted. */
export function nextDay(meeting: string | null, month: number, day: number): string | null {
  if (!meeting) return null
  const year = Number(meeting.slice(0, 4))
  const date = isoDate(year, month, day)
  return date && date < meeting ? isoDate(year + 1, month, day) : date
}
