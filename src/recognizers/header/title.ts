import { datesIn } from '../../calendar/calendar-date.js'
import { isGivenName } from '../../lexicon/given-names.js'
import { monthWords } from '../../lexicon/month-names.js'
import { overLines } from '../../lexicon/over-lines.js'
import { isProcedure } from '../../lexicon/procedure.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import { weekdayWords } from '../../lexicon/weekday-names.js'
import { type Item, isMarked, type Section } from '../../outline/outline.js'
import { sliceText, sourceRange, type Text, trimText } from '../../outline/text.js'
import { labelOf } from '../attendance/label.js'
import type { TitleFound } from '../candidate.js'
import type { Context } from '../context.js'
import { isDay } from '../topics/day.js'
import { dateLabel } from './date.js'
import { entriesOf } from './header-table.js'
import { isListOfPeople } from './series.js'

const titleLabel = /^(?:title|meeting|meeting (?:title|name)|name of (?:the )?meeting|subject|event|what)$/iu

/**
 * The title: the first heading of depth 1; else a bold first line, a first line that reads as a title, or a line in front
 * that is called so (`Meeting: Choir board`); else the first heading; else front matter's `title`.
 */
export function documentTitle(context: Context): TitleFound[] {
  const headings = startsWithHeader(context) ? context.sections.filter(isHeading) : []
  const entry = context.outline.frontMatter?.entries.get('title')
  const first = headings[0]
  // "# Roll call" behind another heading is a part of the minutes at the wrong depth.
  const main = mainHeading(headings, context)
  const line = entry ? null : firstLine(context)
  const inFront = main || entry ? null : (boldSection(context) ?? boldLine(context) ?? namedByLabel(context))
  if (inFront) return [inFront]
  const section = main ?? first
  const heading = section && isOwn(section, context) ? section : null
  const isNamed = heading !== null && (main !== undefined || meetingWords.test(heading.heading?.plain ?? ''))
  const isTaken =
    isNamed && context.roleOf(heading) === null && (main !== undefined || !isDay(heading.heading?.plain ?? ''))
  const plain = entry || isTaken ? null : (line ?? plainLine(context, heading))
  if (plain) return [plain]
  if (heading?.heading && !(entry && isOfBody(heading, headings, entry.value, context)))
    return [titleFrom(heading.heading, heading)]
  if (!entry) return []
  const filled = heading?.heading && isTemplate(heading.heading.plain) ? heading : null
  return [{ kind: 'title', text: entry.value, section: filled, start: entry.start, end: entry.end }]
}

/** "{{ page.title }}", "<%= title %>": the page's title is put there. */
const isTemplate = (words: string): boolean => /[{<[$][{%][^{}<>[\]]*\btitle\b|\$\{title\}/iu.test(words)

/**
 * The first heading of depth 1. Where there are several behind another that names meeting or day ("## 2024-02-03"), they
 * are subjects at the wrong depth, and so may be all of them behind lines of text.
 */
function mainHeading([first, ...others]: readonly Section[], context: Context): Section | undefined {
  if (!first) return undefined
  const isBelowText = context.outline.root.items.length > 0
  if (first.depth === 1)
    return isBelowText && !meetingWords.test(first.heading?.plain ?? '') && others.some((one) => one.depth === 1)
      ? undefined
      : first
  const behind = others.filter((one) => one.depth === 1)
  const [front] = behind
  // "# Meeting notes" above what was said, behind "## Arrangements".
  if (
    front &&
    behind.length > 1 &&
    context.roleOf(front) === 'wrapper' &&
    /\bmeeting\b/iu.test(front.heading?.plain ?? '')
  )
    return front
  const main = behind.find((one) => context.roleOf(one) === null && !isProcedure(one.heading?.plain ?? ''))
  const words = first.heading?.plain ?? ''
  return behind.length > 1 && (isDay(words) || meetingWords.test(words)) ? undefined : main
}

const isHeading = (section: Section): boolean =>
  section.heading !== null && isMarked(section) && section.heading.plain.trim() !== ''

/** Whether little stands in front of the first heading: behind most of the text one ("License") heads something else. */
const startsWithHeader = ({ outline: { root, source }, items }: Context): boolean =>
  root.items.length <= Math.max(longestHeader, items.length / 2) &&
  (root.items.length <= shortestText || (root.sections[0]?.start ?? 0) < source.length / 2)

/** In items: a title stands behind a few lines of the header, if behind any. */
const longestHeader = 20
/** In items: fewer at the top are a header, however long it is. */
const shortestText = 5

/**
 * Whether a heading may be a title by its words. A first heading such as "Attendees" below the depth of titles belongs to a
 * document without one; "2024-02-03 Members" and "Meeting details" are one, and so is "Agenda" for want of a better.
 */
function isOwn(section: Section, context: Context): boolean {
  const words = section.heading?.plain ?? ''
  const role = context.roleOf(section)
  if (datesIn(words).length > 0) return true
  if (role === null) return section.depth === 1 || meetingWords.test(words) || !isBehindPeople(section, context)
  if (!isOfPeople(role)) return true
  return section.depth === 1 && !context.sections.some((other) => other !== section && other.depth === 1)
}

/** "Present: Ann Lee, Bo Ray" in front of "## Roof" stands where the title would, so that the roof is the first subject. */
const isBehindPeople = (section: Section, { outline: { root } }: Context): boolean =>
  root.items.some((item) => item.start < section.start && isListOfPeople(labelOf(item.text)?.words ?? item.text.plain))

/** Whether a heading is a part of minutes whose title stands in front matter. */
function isOfBody(heading: Section, headings: readonly Section[], title: string, context: Context): boolean {
  const words = heading.heading?.plain ?? ''
  const level = headings.filter(({ depth }) => depth === heading.depth)
  if (isTemplate(words)) return true
  if (words.trim() === title.trim()) return false
  const isNamed = meetingWords.test(words) && roleOf(words) === null && !isDay(words)
  // A page's day or file name is no title where a heading is one.
  if (
    isNamed &&
    (isDay(title) || isFileName(title)) &&
    (heading.depth === 1 || headsAll(heading, headings) || !heading.items.some(isListed))
  )
    return false
  // "#### 3 May 2025 - on the phone" below the title of the page.
  if (heading.depth > 1 && datesIn(words)[0]?.start === 0 && !isDay(title) && !isFileName(title)) return true
  if (context.roleOf(heading) !== null || level.length > 1) return true
  return heading.depth > 1 && (!headsAll(heading, headings) || repeats(words, title) || saysFarMore(title, words))
}

/** "General" below "Choir board meeting 2024, part 2". */
const saysFarMore = (title: string, heading: string): boolean =>
  meetingWords.test(title) && countWords(heading) * 4 <= countWords(title)

const countWords = (words: string): number => words.match(/[\p{L}\d]+/gu)?.length ?? 0

/** "Choir_Minutes_2025-03-04" */
const isFileName = (title: string): boolean => !/\s/u.test(title.trim()) && /[_-]/u.test(title)

const isListed = ({ form }: Item): boolean => form !== 'paragraph' && form !== 'line'

/** Whether a title says all that a heading says, beside the words for minutes. */
function repeats(heading: string, title: string): boolean {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  const known = new Set(wordsOf(title))
  return wordsOf(heading).every((word) => known.has(word) || roleOf(word) === 'wrapper' || word === 'meeting')
}

/** Whether a heading in front stands above all others, as a title does whatever its depth. */
const headsAll = (heading: Section, headings: readonly Section[]): boolean =>
  heading.sections.length > 0 && headings.every((other) => other === heading || other.depth > heading.depth)

function titleFrom(text: Text, section: Section | null): TitleFound {
  const { sourceStart, sourceEnd } = sourceRange(text, 0, text.plain.length)
  return { kind: 'title', text: text.plain.replace(/\s+/gu, ' '), section, start: sourceStart, end: sourceEnd }
}

/** Words that a title has and a subject has not. */
export const meetingWords = new RegExp(
  overLines`
    \b(?:
      meetings?|minutes|notes|agenda|protocol|sync|stand-?up|weekly|biweekly|monthly
      |calls?|telco
      |telecon(?:ference)?
      |session|plenary|committee|board|council|assembly|wg|sig
      |(?:working|interests?|study|research|focus|advisory|expert|user) group
      |task force
      |\d{4}
    )\b
  `,
  'iu',
)

/** `**Choir board, 3 March**` alone in front of everything else: a title that was not made a heading. */
function boldSection(context: Context): TitleFound | null {
  const { root } = context.outline
  const section = root.sections[0]
  if (!section?.heading || isMarked(section) || root.items.length > 0 || root.tables.length > 0) return null
  const others = context.sections.filter((other) => other !== section && other.depth === section.depth)
  const opens = others.length === 0 || section.items.length === 0 || section.items.some((item) => isOfHeader(item))
  return isTitle(section.heading.plain) && (opens || meetingWords.test(section.heading.plain))
    ? titleFrom(section.heading, section)
    : null
}

/** The same with more of the header in the lines below it. */
function boldLine(context: Context): TitleFound | null {
  const item = context.outline.root.items[0]
  if (!item || item.items.length > 0 || (item.form !== 'paragraph' && item.form !== 'line')) return null
  const text = trimText(item.text)
  const bold = text.runs.some((run) => run.kind === 'strong' && run.start <= 3 && run.end >= text.plain.length - 1)
  return bold && isTitle(text.plain) ? titleFrom(text, null) : null
}

/**
 * `Choir board meeting` as the first line of a paragraph that goes on with the day, or behind the `%` of a title block.
 */
function firstLine({ outline: { root, source } }: Context): TitleFound | null {
  const item = root.items[0]
  if (!item || (item.form !== 'paragraph' && item.form !== 'line')) return null
  const [line = '', next = ''] = source.slice(item.start, item.end).split(/\r?\n/u, 2)
  const mark = /^% +/u.exec(line)?.[0].length ?? 0
  const words = line.slice(mark).trim()
  const { plain } = item.text
  if (next.trim() === '' || plain.indexOf(words) !== mark || !isTitle(words) || tells.test(words)) return null
  const opensWithDay = datesIn(next)[0]?.start === 0 && meetingNoun.test(words) && !/[.!?]$/u.test(words)
  return mark > 0 || opensWithDay ? titleFrom(sliceText(item.text, mark, mark + words.length), null) : null
}

/**
 * `Choir board meeting, 3 March 2025` as a paragraph of one line in front: it names meeting and day, and tells nothing; or
 * the day is all that the first heading says.
 */
function plainLine(context: Context, heading: Section | null): TitleFound | null {
  const item = context.outline.root.items[0]
  if (item?.form !== 'paragraph' && item?.form !== 'line') return null
  const text = trimText(item.text)
  const { plain } = text
  return item.items.length === 0 &&
    isTitle(plain) &&
    meetingNoun.test(plain) &&
    (datesIn(plain).length > 0 ||
      dayOfYear.test(plain) ||
      isDay(heading?.heading?.plain ?? '') ||
      /\b(?:minutes|notes)\b|\s#?\d{1,4}$/iu.test(plain)) &&
    !isLabelled(text) &&
    !/[.!?]$|\n/u.test(plain) &&
    !tells.test(plain)
    ? titleFrom(text, null)
    : null
}

/** "Tuesday, March 3": a day of any year. */
const dayOfYear = new RegExp(
  String.raw`\b${weekdayWords},? (?:the )?(?:${monthWords} \d{1,2}\b|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthWords}\b)`,
  'iu',
)

/** `Date: …`, `Present: …`; the name in `Choir board: 3 March 2025` is none of these. */
const isLabelled = (text: Text): boolean => {
  const label = labelOf(text)
  const words = label?.words ?? ''
  if (label && roleOf(words) === 'wrapper' && namesGroup(label.rest.plain)) return false
  return roleOf(words) !== null || dateLabel.test(words)
}

/** "Harbour Board" behind "Minutes -": no sentence, and nobody who takes them. */
const namesGroup = (words: string): boolean =>
  (words.match(/(?<!\p{L})\p{Lu}\p{L}+/gu)?.length ?? 0) >= 2 &&
  !/[.!?;]$/u.test(words) &&
  !isGivenName(/^\p{L}+/u.exec(words)?.[0] ?? '')

const meetingNoun = /\b(?:meeting|minutes|notes|protocol|call|telco|telecon(?:ference)?|session|assembly|sync)\b/iu
/** Words that a sentence has and a title has not. */
const tells =
  /^(?:we|the|this|these|those|here|it|i|our|see|please|below|on|in|at)\b|\b(?:was|were|is|are|be|been|has|have|had|will|took|met|opened|started|began|called|attended|can|may|should|taken)\b/iu

const isOfHeader = (item: Item): boolean => {
  const role = roleOf(labelOf(item.text)?.words ?? '')
  return isOfPeople(role) || role === 'logistics'
}

/** Whether bold words can be a title: no label, no day alone, no name of a section that minutes have. */
function isTitle(words: string): boolean {
  const [date] = datesIn(words)
  const isDate = date !== undefined && date.end - date.start > words.length * 0.6
  return words.length <= 120 && !isDate && !/:\s*$/u.test(words) && /\p{L}/u.test(words) && roleOf(words) === null
}

/** `| Meeting | Choir board |`, `**Meeting:** Choir board`: before the first heading. */
function namedByLabel(context: Context): TitleFound | null {
  const { root } = context.outline
  const entry = root.tables.flatMap((table) => entriesOf(table) ?? []).find(({ label }) => titleLabel.test(label))
  const named =
    entry?.rest ??
    root.items
      .slice(0, 8)
      .map(labelledTitle)
      .find((text) => text !== null)
  return named && roleOf(named.plain) === null && /\p{L}{3}/u.test(named.plain)
    ? titleFrom(trimText(named), null)
    : null
}

function labelledTitle(item: Item): Text | null {
  const label = item.form === 'code' ? null : labelOf(item.text)
  return label &&
    titleLabel.test(label.words) &&
    label.rest.plain.length <= 120 &&
    datesIn(label.rest.plain).length === 0
    ? label.rest
    : null
}
