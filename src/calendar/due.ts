import { monthsInFull } from '../lexicon/month-names.js'
import { meetingNoun } from '../lexicon/next-meeting.js'
import { overLines } from '../lexicon/over-lines.js'
import { weekdayWords } from '../lexicon/weekday-names.js'
import { addDays } from './iso-date.js'
import type { Reckoning } from './reckoning.js'
import { endOfDay } from './spans.js'
import { mayNameTime, type TimeExpression, timeExpressions } from './time-expressions.js'

/** When something is due, as a text says it. */
export interface DueMention {
  text: string
  /** ISO 8601; null where it cannot be told. */
  date: string | null
  start: number
  end: number
}

/** No sentence of minutes is longer; what is behind it is not looked through. */
const longestSentence = 2_000

/** Words that make a day behind them a deadline; the surest first. */
const leads: ReadonlyArray<readonly [RegExp, number]> = [
  [
    /\b(?:due(?: date)?(?: by| on| before)?|deadline(?: is| of)?|eta|target(?: date)?|(?:by )?when|closes|expires|until|till?|fällig|bis)\s?(?:[:=–-]\s?)?$/iu,
    0,
  ],
  // A clock or a calendar
  [
    /(?::(?:alarm_clock|calendar|date|hourglass(?:_flowing_sand)?|spiral_calendar(?:_pad)?):|[\u{23F0}\u{23F3}\u{1F4C5}\u{1F4C6}\u{1F5D3}]\u{FE0F}?)\s?$/u,
    0,
  ],
  [
    new RegExp(
      overLines`
        \b(?:
          by(?: the| our)?
          |before(?: the| our)?
          |no later than
          |not later than
          |at the latest(?: by)?
          |prior to
          |until(?: the| our)?
          |till?
          |within(?: the)?
          |in time for(?: the| our)?
          |ahead of(?: the| our)?
          |<=?
        )\s*$
      `,
      'iu',
    ),
    1,
  ],
  [
    /\b(?:in|over|during) the (?:time|days|weeks?|months?|run-?up) (?:(?:leading |running )?up )?(?:to|before|until)(?: the| our)?\s*$/iu,
    1,
  ],
  [/[([]\s*(?:[^()[\]]{0,40}[,;–-]\s*)?$/u, 2],
  [new RegExp(String.raw`\b(?:(?:by|before|at) )?(?:${endOfDay}|(?:the )?end of)(?: on|,)?\s*$`, 'iu'), 1],
  [/\b(?:on|at|in|early|late|later|this coming|after)(?: the| an?)?\s*$/iu, 4],
  [/(?:[,–—|/→@-]|[=-]>)\s*$/u, 5],
]

/** What is done "for the next meeting" or brought to it is due then; what is done "for 13 December" is for that day. */
const isMeeting = new RegExp(`\\b(?:${meetingNoun}|board)$`, 'iu')
const meetingBehind = new RegExp(String.raw`^\s+(?:\p{L}+ )?${meetingNoun}\b`, 'u')
const forMeeting: ReadonlyArray<[RegExp, number]> = [
  [/\bfor(?: the)?\s*$/iu, 4],
  [/(?<=\b(?:bring|report|present|submit|deliver|return|back)\w*\b[^.;]{0,50}\s)to(?: the)?\s*$/iu, 4],
]

/** "Bake for Friday" */
const forDay: readonly [RegExp, number] = [/\bfor\s*$/iu, 3]

/**
 * When a task is due, from a stretch of plain text: "by Friday", "before June 7", "today", "in two weeks", "(due 7 June)".
 *
 * @returns the surest mention with its preposition, or null; its date is null where it cannot be told
 * @param isTask whether all of it is one task, so that a day at its end needs no preposition
 */
export function dueIn(
  plain: string,
  from: number,
  to: number,
  reckoning: Reckoning,
  isTask = false,
): DueMention | null {
  const part = plain.slice(from, Math.min(to, from + longestSentence))
  if (!mayNameTime(part)) return null
  let best: { rank: number; mention: DueMention } | null = null
  for (const expression of timeExpressions(part, reckoning)) {
    const before = part.slice(Math.max(0, expression.start - 60), expression.start)
    const lead = leadOf(part, expression, before)
    const rank =
      (lead && monthAlone.test(expression.text) ? Math.max(lead[1], leadOfMonth) : lead?.[1]) ??
      (expression.relative ? 3 : isTask && endsTask(part, expression, reckoning) ? leadAtEnd : 9)
    if (rank > 5 || saysNoDay(part, expression, before)) continue
    if (expression.relative && expression.date && reckoning.meeting && expression.date < reckoning.meeting) continue
    // "iterate on over the coming weeks"
    const hasOwn = /^(?:in|over|within)\b/iu.test(expression.text)
    const kept = lead && !hasOwn && lead[1] <= 4 && lead[1] !== 2 ? (lead[0].exec(before)?.[0].length ?? 0) : 0
    const start = expression.start - kept
    const end = expression.end + (timeBehind.exec(part.slice(expression.end, expression.end + 30))?.[0].length ?? 0)
    const text = part.slice(start, end).trim()
    const mention = { text, date: dateOf(expression, reckoning), start: from + start, end: from + end }
    if (!best || rank < best.rank) best = { rank, mention }
  }
  return best ? { ...best.mention, date: inCalendar(best.mention.date) } : null
}

/** What stands in front of a time and says that something is due then, with its rank. */
const leadOf = (
  part: string,
  { text, end, relative }: TimeExpression,
  before: string,
): readonly [RegExp, number] | undefined =>
  leads.find(([pattern]) => pattern.test(before)) ??
  (isMeeting.test(text) || meetingBehind.test(part.slice(end, end + 30))
    ? forMeeting.find(([pattern]) => pattern.test(before))
    : undefined) ??
  (relative && forDay[0].test(before) ? forDay : undefined)

/** Whether a time tells how long, how much, of which or since when, and no day that something is due. */
function saysNoDay(part: string, { text, end }: TimeExpression, before: string): boolean {
  const isLength = /^(?:an?|one|two|three|\d+) (?:day|week|month|year)(?!s? (?:on|from)\b)/iu.test(text)
  if (isLength && /\bby\s*$/iu.test(before)) return true
  // "at 10 minutes", "by 5 %" say how much.
  if (/^\s?(?:min|%|percent|€|\$|people|seats|times)/iu.test(part.slice(end)) || isDuration.test(text)) return true
  if (isStretch(text) && !asksForStretch.test(before)) return true
  // "a report on Sunday hours" tells of which.
  if (namesKind.test(part.slice(end, end + 20)) && /\bon\s*$/iu.test(before)) return true
  // "the talk in May" tells of which; "plans for next quarter" of what they are.
  if (inMonth.test(before + text)) return true
  if (/^(?:the )?next (?:week|month|quarter|year|sprint)/iu.test(text) && plansFor.test(before)) return true
  // "in the minutes" is no time, "in today discussions" no day.
  if (/^(?:in )?the minutes?$/iu.test(text)) return true
  if (/\b(?:in|of)\s*$/iu.test(before) && /^to(?:day|night|morrow)$/iu.test(text)) return true
  return /\b(?:since|from|(?<!end |ahead )of|last|released|dated|published|version|v)\s*$/iu.test(before)
}

/** "In June" says less than any day. */
const monthAlone = new RegExp(`^${monthsInFull}$`, 'iu')
const leadOfMonth = 5

const inMonth = new RegExp(
  String.raw`\b(?:${meetingNoun}s?|events?|conferences?|workshops?|talks?|fairs?|summits?|elections?|holidays?|votes?|ended|held|started|was|were|been|did|met|days?|dates?|slots?|weekends?|happened|happening|happens|made|out|published|sent|released|F2F|camps?|hackathons?|launch|hard ?forks?|cadence) in ${monthsInFull}(?: 20\d\d)?$`,
  'iu',
)
const plansFor =
  /\b(?:plans?|budgets?|agendas?|schedules?|programmes?|programs?|roadmaps?|goals|objectives|topics|targets|priorities|themes?|work|features) for\s*$/iu

/** What may belong to a day of the week, or be one again and again; the next words are no verb then. */
const namesKind =
  /^ (?:(?:opening )?hours|openings?|services?|schools?|markets?|shifts?|classes|deploys?|releases?|slots?|trading|traffic|trains?|buses|mornings|afternoons|evenings|nights)\b/iu

/** "at noon", "5pm", "(Friday)" behind a day. */
const timeBehind = new RegExp(
  String.raw`^(?:,? (?:at (?:noon|midnight)|(?:at )?\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b\.?|(?:at )?\d{1,2}:\d{2}(?![\d:])|(?:at the )?latest\b)| ?\(${weekdayWords}\.?\))`,
  'iu',
)

/** What stands behind a day that ends a task: "pay the roofer 14 March." */
const atEnd = /^[\s.!)\]]*$/u
const leadAtEnd = 5
/** "the bill of 14 March", "minutes 14 March": what a day belongs to is none that is due. */
const belongs =
  /\b(?:of|from|for|on|the|since|to|and|or|than|dated?|minutes|notes|agenda|report|meeting|call|e-?mail|event|fair|concert|show|party|week|month|\d)[\s,:]*$/iu

function endsTask(part: string, { start, end, date }: TimeExpression, { meeting }: Reckoning): boolean {
  return (
    atEnd.test(part.slice(end)) &&
    /\p{L}/u.test(part.slice(0, start)) &&
    !belongs.test(part.slice(Math.max(0, start - 20), start)) &&
    date !== null &&
    (meeting === null || date >= meeting)
  )
}

/** A day without its year may be over: what is overdue is mostly of the last weeks, and not of next year. */
const dateOf = ({ date, text, relative }: TimeExpression, { meeting }: Reckoning): string | null =>
  date && meeting && !relative && !/\d{4}|\d\D+\d\D+\d{2}$/u.test(text) ? lateOrNext(date, meeting) : date

/** "10 min", but not "in 10 minutes". */
const isDuration = /^(?!in\b|within\b).{0,8}\b\d{1,3} ?(?:min(?:ute)?s?|h(?:ou)?rs?|h)$/iu

/** ISO 8601 without agreement on more digits ends with the year 9999. */
const inCalendar = (date: string | null): string | null => (date && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null)

/** A day that stands alone in a cell or behind a label: "7 June", "2025-06-07", "Friday", "next week". */
export function dueAlone(plain: string, reckoning: Reckoning): DueMention | null {
  const text = plain.trim()
  if (text === '' || /^(?:-+|–|—|n\/?a|none|tbd|tba|\?+)$/iu.test(text)) return null
  const start = plain.indexOf(text)
  const expression = timeExpressions(isStretch(text) ? `in ${text}` : text, reckoning)[0]
  const yearNamed = /\d{4}/u.test(text)
  const date =
    expression?.date && reckoning.meeting && !yearNamed
      ? lateOrNext(expression.date, reckoning.meeting)
      : (expression?.date ?? null)
  return { text, date: inCalendar(date), start, end: start + text.length }
}

/** "2 weeks", "~3d": where a day is asked for, the time that a task may take; else how much work it is. */
export const isStretch = (words: string): boolean => stretch.test(words.trim())
const stretch =
  /^(?:~ ?|est\.? )?(?:an?|one|two|three|four|six|\d{1,2}) ?(?:(?:half|working|business|man|person)[ -])?(?:days?|weeks?|months?|[dwh]|hrs?|hours?|mins?)$/iu
const asksForStretch =
  /\b(?:in|within|due|deadline|eta|after|the next|next|for|until|till)(?: the| about)?\s?[:=]?\s*$/iu

/** A day of a table without its year: of the last three months where that is nearer than next year's, for what is overdue. */
function lateOrNext(date: string, meeting: string): string {
  const yearBefore = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
  return yearBefore < meeting && yearBefore > addDays(meeting, -92) && date > addDays(meeting, 183) ? yearBefore : date
}
