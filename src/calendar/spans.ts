import { dayOfHoliday, holidayWords } from '../lexicon/holidays.js'
import { monthStems, monthWords } from '../lexicon/month-names.js'
import { meetingNoun, nextMeetingPattern } from '../lexicon/next-meeting.js'
import { overLines } from '../lexicon/over-lines.js'
import { inSmallLetters, late } from '../lexicon/pattern.js'
import { weekdayStems, weekdayWords } from '../lexicon/weekday-names.js'
import { addDays } from './iso-date.js'
import { monthNumber } from './month-number.js'
import {
  amount,
  amountOf,
  endOfMonth,
  endOfNamedMonth,
  endOfQuarter,
  friday,
  later,
  nextDay,
  nextWeekday,
  type Reckoning,
} from './reckoning.js'

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

/** A month as it is written; in small letters "may" and "march" are verbs. */
const writtenMonth =
  '(?:[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember)'

const noDay = () => null

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
          |(?:early|late|later)(?: in)?[ ](?!(?:next|this) (?:week|month|quarter|year)\b)
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
      String.raw`\b(?:in|within)(?: the next)?(?: about)? ${amount}(?:\s?[-–/]\s?| (?:to|or) )(${amount}) (day|week|month)s?(?:['’]? time)?\b`,
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
      String.raw`\b(?:in|within)(?: the next)?(?: about| another)? (${amount}|an?) months?(?:['’]? time)?\b`,
      'giu',
    ),
    reckon: ({ meeting }, match) => meeting && later(meeting, amountOf(match[1] ?? '') || 1, 'month'),
  },
  {
    cue: 'from now|from today',
    pattern: new RegExp(String.raw`\b(${amount}|an?) (day|week|month)s? from (?:now|today)\b`, 'giu'),
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
      String.raw`(?<=\b(?:[Bb]y|[Bb]efore|[Uu]ntil|[Tt]ill?|[Ii]n|[Dd]uring|[Dd]ue|[Dd]eadline:?|[Dd]ue:) )${writtenMonth}(?:(?:\/| or )${writtenMonth})?(?: 20\d\d)?\b(?! \p{Lu}|,? (?:the )?\d| and )`,
      'gu',
    ),
    reckon: noDay,
  },
  {
    cue: 'next|following|coming|early|late|the|this|later in',
    pattern:
      /\b(?:early |late |later )?(?:the )?(?:next|following|coming) (?:week|month|quarter|year|few (?:days|weeks))\b|\b(?:(?:early |late |later )?this|later in the) (?:month|quarter|year|summer|autumn|winter|spring)\b/giu,
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
      /\bas soon as (?:possible\b|(?!possible\b)[^.,;:()]{3,60})|\bsoon\b(?! as\b)|\bASAP\b|\bshortly\b|\bimmediately\b|\b(?:over the|next|the coming|this) weekend\b/giu,
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
