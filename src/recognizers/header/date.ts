import { datesIn, mayNameDay } from '../../calendar/calendar-date.js'
import { monthNumber } from '../../calendar/month-number.js'
import { overLines } from '../../lexicon/over-lines.js'
import { roleOf } from '../../lexicon/section-role.js'
import { matchesIn } from '../../outline/matches.js'
import { type Item, isMarked, type Section } from '../../outline/outline.js'
import { sliceText, sourceRange, type Text } from '../../outline/text.js'
import { labelOf } from '../attendance/label.js'
import type { DateFound, TitleFound } from '../candidate.js'
import type { Context } from '../context.js'
import { dayBeforePosting, wasHeld } from './day-before-posting.js'
import { dayIn, dayWithoutYear } from './day-without-year.js'
import { headerTableEntries } from './header-table.js'
import { settledDate } from './settled-date.js'

/** Where a date stands, from the surest place to the least sure. */
export const dateRank = { title: 0, label: 1, frontMatter: 2, heading: 3, line: 4, preamble: 5, link: 6 }

/** What stands in front of the meeting's date. */
export const dateLabel = new RegExp(
  overLines`
    ^(?:meeting |call )?(?:date|dates|when|day|datum|held|time|meeting start|start|started|meeting)(?:
      \s?(?:and|&|\/)\s?(?:date|time)
    )?(?: held| of (?:the )?meeting)?$
    |^(?:(?:minutes|notes) (?:of|for|from) )?(?:the |our )?(?:\p{L}+ )?(?:meeting|call)$
  `,
  'iu',
)
/** "held on | 4 March 2025" in a table that is the header, "on: 4 March 2025" as a line of its own. */
const heldOn = /^(?:held |took place )?on$/iu
/** "Called to order by the president at 19:01, August 16, 2022": the day stands in the words that open the meeting. */
const opensMeeting =
  /\b(?:called to order|(?:meeting|call|session) (?:was )?(?:held|convened|opened|began|started|commenced|took place))\b/iu
const otherDay =
  /\b(?:next|previous|last|prior|upcoming|future|past|due|deadline|published|updated|posted|created|approved|adopted|version|revised|printed|drafted|sent|signed|rescheduled|moved|postponed)\b/iu

/**
 * Days that may be the meeting's, each with its rank: in the title, behind a `Date:` label, in front matter, in a
 * heading, in a line of its own or in the words before the first topic, in the target of a link there.
 */
export function meetingDates(context: Context, title: TitleFound | undefined): DateFound[] {
  const found: DateFound[] = []
  const read = (text: Text, place: number) => {
    for (const one of datesInText(text, place, context)) found.push(one)
  }
  readTitle(title, context, found)
  for (const [key, { value, start, end }] of context.outline.frontMatter?.entries ?? [])
    if (key === 'title' || frontMatterDate.test(key))
      for (const one of datesOf(value, start, end, dateRank.frontMatter, context)) found.push(one)
  for (const { label, rest } of headerTableEntries(context))
    if (dateLabel.test(label) || heldOn.test(label)) read(rest, dateRank.label)
  const preamble = preambleOf(context)
  for (const section of preamble.sections)
    if (section.heading && mayNameDay(section.heading.plain) && !otherDay.test(section.heading.plain))
      readHeading(section.heading, read)
  for (const item of preamble.items) readItem(item, read)
  for (const item of preamble.items) for (const one of linkedDates(item)) found.push(one)
  if (found.length === 0) for (const item of context.items.slice(0, nearFront)) readLabelled(item, read)
  const posted = postedOn(found)
  const held = posted === null ? null : dayBeforePosting(posted, preamble.items)
  if (held) found.push({ ...held, rank: dateRank.label })
  const day = found.length === 0 ? dayWithoutYear(title?.text ?? '', context, dateRank.line) : null
  if (day) found.push(day)
  const words = title?.text ?? ''
  const month = monthIn(words)
  return found.filter((one) => fitsTitle(one, words, month))
}

/** "date", "meeting_date", "event-date"; "last_modified_date" is the page's. */
const frontMatterDate = /^(?:(?:meeting|event|call|session|start|held|minutes)[-_ ]?)?(?:date|day)$/u

function readTitle(title: TitleFound | undefined, context: Context, found: DateFound[]): void {
  if (!title) return
  const dates = title.section?.heading
    ? datesInText(title.section.heading, dateRank.title, context)
    : datesOf(title.text, title.start, title.end, dateRank.title, context)
  for (const one of dates) found.push(one)
  if (found.length === 0) for (const one of partedDate(title)) found.push(one)
}

function datesInText(text: Text, rank: number, context: Context): DateFound[] {
  return datesIn(text.plain).flatMap((mention) => {
    const { start, end } = mention
    const { date, other } = settledDate(mention, text.plain, context)
    if (date === null && mention.readings.length > 0) return []
    const { sourceStart, sourceEnd } = sourceRange(text, start, end)
    return { kind: 'date', date, other, text: text.plain.slice(start, end), rank, start: sourceStart, end: sourceEnd }
  })
}

/** A title that names a month rules out days of others that merely stand near. */
function fitsTitle({ date, rank }: DateFound, title: string, month: string | null): boolean {
  if (date === null) return true
  if (rank === dateRank.frontMatter) return !isPutUpLater(date, title)
  return !month || rank < dateRank.preamble || date.startsWith(month)
}

/** The day in front matter, where nothing surer tells of another. */
function postedOn(found: readonly DateFound[]): string | null {
  const sure = found.filter(({ rank: place }) => place <= dateRank.frontMatter)
  const day = sure[0]?.date ?? null
  return sure.every(({ rank: place, date }) => place === dateRank.frontMatter && date === day) ? day : null
}

/** The one year that a title names is the meeting's: a page of the minutes of 1998 that is dated 2010 was put up then. */
function isPutUpLater(date: string, title: string): boolean {
  const years = title.match(/(?<![\d/.-])(?:19|20)\d{2}(?![\d/.-])/gu) ?? []
  return years.length === 1 && !date.startsWith(years[0])
}

/** A `Date:` so many notes from the front is the meeting's even below a heading of its own. */
const nearFront = 60

function readLabelled({ text, form }: Item, read: (text: Text, place: number) => void): void {
  const label = form === 'code' ? null : labelOf(text)
  if (label && dateLabel.test(label.words) && !otherDay.test(label.words) && mayNameDay(label.rest.plain))
    read(label.rest, dateRank.label)
}

/** The month that a text names with its year, as ISO 8601: "Harbour notes, June 2023" has 2023-06. */
function monthIn(plain: string): string | null {
  const match = /\b(\p{L}{3,9})\.? (\d{4})\b/u.exec(plain)
  const month = match?.[1] ? monthNumber(match[1]) : 0
  if (month > 0) return `${match?.[2]}-${String(month).padStart(2, '0')}`
  return /(?<!\d)(\d{4}-(?:0[1-9]|1[0-2]))(?![-\d])/u.exec(plain)?.[1] ?? null
}

/** "Choir 2021, public notes, Oct 14": a title with the year in front and the day behind. */
function partedDate({ text, start, end }: TitleFound): DateFound[] {
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(text)?.[1]
  const date = year ? dayIn(text, year) : null
  return date ? [{ kind: 'date', date, other: null, text, rank: dateRank.title, start, end }] : []
}

/** Dates of a scalar whose place is known only as a whole. */
const datesOf = (value: string, start: number, end: number, place: number, context: Context): DateFound[] =>
  datesIn(value).flatMap((mention) => {
    const { date, other } = settledDate(mention, value, context)
    if (date === null && mention.readings.length > 0) return []
    const text = value.slice(mention.start, mention.end)
    return [{ kind: 'date', date, other, text, rank: place, start, end }]
  })

/** "Meeting date" as a heading. */
const whenInFront = /^(?:meeting |call )?(?:date|when|time)\b/iu

function readHeading(heading: Text, read: (text: Text, place: number) => void): void {
  const label = labelOf(heading)
  read(
    heading,
    whenInFront.test(heading.plain) || (label && dateLabel.test(label.words)) ? dateRank.label : dateRank.heading,
  )
}

function readItem(item: Item, read: (text: Text, place: number) => void): void {
  const plain = item.text.plain
  if (!mayNameDay(plain)) return
  const label = labelOf(item.text)
  const other = plain.search(otherDay)
  // "Minutes of 4 March, approved on 1 April": each day is that of the words in front of it.
  if (other > 0 && isMeetingsDay.test(plain) && mayNameDay(plain.slice(0, other))) {
    read(sliceText(item.text, 0, other), dateRank.preamble)
    return
  }
  if (otherDay.test(plain.slice(0, 40))) return
  if (label && (dateLabel.test(label.words) || heldOn.test(label.words))) read(label.rest, dateRank.label)
  else if (opensMeeting.test(plain)) read(item.text, dateRank.label)
  else if (/^\W*(?:meeting )?date\b/iu.test(plain)) read(item.text, dateRank.label)
  else if (otherDay.test(plain)) return
  else if (wasHeld.test(plain)) read(item.text, dateRank.label)
  else if (!label || /\d/u.test(label.words) || roleOf(label.words) === 'wrapper')
    read(item.text, isOnlyDate(plain) ? dateRank.line : dateRank.preamble)
}

/** "Minutes of the meeting of 4 March 2025" */
const isMeetingsDay = /^\W*(?:meeting )?(?:minutes|notes|meeting|record|proceedings)\b/iu

/** Whether a line says a day, a time and a place at most. */
const isOnlyDate = (plain: string): boolean => plain.length <= 60 && datesIn(plain).length > 0

/** `…/2025/02-Feb/06-agenda.md`: a day in the path of a link before the first topic. */
function linkedDates(item: Item): DateFound[] {
  const found: DateFound[] = []
  if (!item.text.plain.includes('://') && !item.text.runs.some((run) => run.url !== null)) return found
  // "Minutes of the last meeting:" above the link
  if (otherDay.test(item.text.plain) || otherDay.test(item.parent?.text.plain ?? '')) return found
  const urls = [...matchesIn(item.text.plain, /https?:\/\/\S+/gu)].map((match) => ({
    url: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  for (const { url, start, end } of item.text.runs) {
    if (!url) continue
    urls.push({ url, start, end })
    for (const one of datesInWords(item.text, start, end)) found.push(one)
  }
  for (const { url, start, end } of urls) {
    const parts = /\/((?:19|20)\d{2})\/(\d{2})(?:-[A-Za-z]{3,9})?\/(\d{2})(?=\D|$)/u.exec(url)
    // "?iso=20250304T18": when a meeting is, for a page that tells the hour elsewhere.
    const stamp = parts ?? /[?&](?:iso|dates?)=((?:19|20)\d{2})(\d{2})(\d{2})(?=T|&|$)/u.exec(url)
    const iso = stamp
      ? `${stamp[1]}-${stamp[2]}-${stamp[3]}`
      : (/(?:\/|%20|\.20|[?&=_+-])((?:19|20)\d{2}-\d{2}-\d{2})(?=\D|$)/u.exec(url)?.[1] ?? '')
    const mention = datesIn(iso)[0]
    if (!mention?.date) continue
    const { sourceStart, sourceEnd } = sourceRange(item.text, start, end)
    found.push({
      kind: 'date',
      date: mention.date,
      other: null,
      text: iso,
      rank: dateRank.link,
      start: sourceStart,
      end: sourceEnd,
    })
  }
  return found
}

/** "Slides: [Choir, 4 March 2025](…)": a day in the words of such a link. */
function datesInWords(text: Text, start: number, end: number): DateFound[] {
  const words = text.plain.slice(start, end)
  if (!mayNameDay(words)) return []
  return datesIn(words).flatMap((mention): DateFound[] => {
    if (!mention.date || mention.readings.length > 1) return []
    const { sourceStart, sourceEnd } = sourceRange(text, start + mention.start, start + mention.end)
    const named = words.slice(mention.start, mention.end)
    return [
      {
        kind: 'date',
        date: mention.date,
        other: null,
        text: named,
        rank: dateRank.link,
        start: sourceStart,
        end: sourceEnd,
      },
    ]
  })
}

/** What stands before the first section that holds a subject: the header of the minutes. */
function preambleOf(context: Context): { sections: Section[]; items: Item[] } {
  const sections: Section[] = []
  const agendas = new Set<Section>()
  for (const section of context.sections) {
    const role = context.roleOf(section)
    const headed = section.heading && section !== context.titleSection
    const dated = section.heading
      ? datesIn(section.heading.plain).length > 0 || whenInFront.test(section.heading.plain)
      : false
    if (
      headed &&
      !dated &&
      (role === null || role === 'wrapper' || role === 'actions' || role === 'decisions') &&
      isMarked(section) &&
      section.sections.length === 0 &&
      section.items.length > 0
    )
      break
    if (!headed || dated || role !== 'agenda') sections.push(section)
    else agendas.add(section)
  }
  const chosen = new Set(sections)
  // Lines below "Agenda" may be the header; its list is not.
  const isChosen = ({ form, section }: Item): boolean =>
    form !== 'code' && (chosen.has(section) || (agendas.has(section) && (form === 'paragraph' || form === 'line')))
  return {
    sections,
    items: context.items.filter((item) => isChosen(item)).slice(0, 40),
  }
}
