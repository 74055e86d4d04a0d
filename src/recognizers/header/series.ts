import { datesIn } from '../../calendar/calendar-date.js'

const monthAndYear =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?\b/giu
const weekdays = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b,?/giu
const longestTitle = 300
const documentWords = `(?:minutes|notes|summary|agenda|protocol|recap)`
const inFront = new RegExp(
  String.raw`^(?:meeting |draft )?${documentWords}\b(?: (?:of|for|from)(?: the)?\b)?\s*[:–—|-]?\s*`,
  'iu',
)
const behind = new RegExp(
  String.raw`(?<![\s:–—|,-])[\s:–—|,-]*\b(?:meeting )?(?:agenda (?:and|&|\+) )?${documentWords}(?: (?:and|&) (?:agenda|${documentWords}))?$`,
  'iu',
)
const edges = /^[\s:;,.–—|/#@-]+|(?<![\s:;,–—|/#@-])[\s:;,–—|/#@-]+$/gu

/**
 * The series that a title belongs to: the title without dates, times, ordinals and the words for minutes in front or
 * behind. Null where nothing is left.
 *
 * @example
 * seriesOf('Meeting Minutes: Harbour Board (July 30th, 2025)') // 'Harbour Board'
 * seriesOf('Core Call 29 Notes') // 'Core Call'
 */
export function seriesOf(title: string): string | null {
  // A paragraph that was made a heading names no series.
  if (title.length > longestTitle) return null
  let series = title
  for (const { start, end } of datesIn(title).reverse()) series = `${series.slice(0, start)} ${series.slice(end)}`
  series = series
    .replace(/\bT?\d{1,2}:\d{2}(?::\d{2})?Z?(?:\s?[ap]m)?(?:\s?(?:UTC|GMT|CES?T|E[SD]?T|P[SD]?T))?\b/giu, ' ')
    .replace(/\b\d{1,2}\s?[ap]m\b/giu, ' ')
    .replace(/\b\d{4}-\d{1,2}-\d+\b/gu, ' ')
    .replace(
      /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b)/giu,
      ' ',
    )
    .replace(monthAndYear, ' ')
    .replace(weekdays, ' ')
    .replace(/\b(?:19|20)\d{2}\b(?:[ /-]?(?:Q[1-4]|W(?:eek )?\d{1,2}))?/giu, ' ')
    .replace(/[([{][\s,;:–—-]*[)\]}]/gu, ' ')
    .replace(/\b(?:on|at|of|from|for|held)\s*$/iu, ' ')
  series = tidy(series).replace(
    /(?<![\s,–—-])[\s,–—-]*\b(?:the )?\d+(?:st|nd|rd|th) (?:meeting|session|call|assembly)\b/iu,
    ' ',
  )
  series = tidy(series).replace(/(?:\bno\.?|\bnumber|#|№)\s?\d+\b/giu, ' ')
  series = tidy(series)
    .replace(inFront, '')
    .replace(behind, '')
    .replace(/^\d+(?:st|nd|rd|th)\s+/iu, '')
    .replace(/(?<=\p{L})\s+\d{1,4}(?:\.\d+)?$/u, '')
  series = tidy(series)
    .replace(behind, '')
    .replace(/\s(?:on|at|of|for|from|held)$/iu, '')
  const left = tidy(series)
  return /\p{L}/u.test(left) && !/^(?:the )?(?:meeting|minutes|notes|agenda)$/iu.test(left) ? left : null
}

const tidy = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(edges, '').replace(/\(\s+/gu, '(').replace(/\s+\)/gu, ')').trim()
