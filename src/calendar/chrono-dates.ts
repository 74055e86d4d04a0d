import { Chrono, casual } from 'chrono-node/en'
import { monthStems } from '../lexicon/month-names.js'
import { overLines } from '../lexicon/over-lines.js'
import { weekdayStems } from '../lexicon/weekday-names.js'
import { isoDate } from './iso-date.js'

/** A day as a text says it: "tomorrow", "Friday", "June 7", "in two weeks". */
export interface ChronoDate {
  text: string
  index: number
  date: string | null
  /** Whether it says by itself when something is to be done. */
  relative: boolean
}

const month = new RegExp(monthStems, 'i')
const duration = new RegExp(
  overLines`
    (?:
      \d
      |\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|an?|few|several|the|couple|of)
    )\s{0,3}(?:
      seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|secs?|mins?|hrs?
      |mon?|mos|qtr|yr
      |[smhdwy]
    )(?![a-z])
  `,
  'i',
)

/**
 * What a text must have for a parser of chrono-node to find something in it, by a piece of the parser's pattern. V8
 * takes 50 ms to compile the longest of these patterns, more than everything else in a page of minutes.
 */
const needs: ReadonlyArray<[piece: string, words: readonly RegExp[]]> = [
  ['(?:ago|before|earlier)', [/ago|before|earlier/i, duration]],
  ['(?:later|after|from now', [/later|after|from now|henceforth|forward|out/i, duration]],
  ['(this|last|past|next|after|\\+|-)', [/this|last|past|next|after|[+-]/i, duration]],
  ['(?:within|in|for)', [duration]],
  ['(this|last|past|next|after\\s*this)', [/this|last|past|next/i]],
  ['(\\W|^)([0-9]{4})', [/\d{4}/]],
  ['september', [month]],
  ['wednesday', [new RegExp(`${weekdayStems}|week`, 'i')]],
  ['(\\d{1,4})', [/\d/]],
]

type Parser = (typeof casual.parsers)[number]

/** A parser that looks at a text only if the words that it needs are there. */
function behindItsWords(parser: Parser): Parser {
  let words: readonly RegExp[] | undefined
  return {
    pattern(context) {
      const pattern = parser.pattern(context)
      words ??= needs.find(([piece]) => pattern.source.includes(piece))?.[1] ?? []
      return words.every((word) => word.test(context.text)) ? pattern : /(?!)/
    },
    extract: (context, match) => parser.extract(context, match),
  }
}

const chrono = new Chrono({ parsers: casual.parsers.map(behindItsWords), refiners: casual.refiners })

/** "a second", "half an hour": how long something takes, not when it is, unless "in" or "within" stands in front. */
const aWhile =
  /^(?:for |about )?(?:an?|one|the|half an?|a few|a couple of|several) (?:seconds?|sec|moments?|minutes?|min|hours?|days?|weeks?|months?|years?)$/iu

/** The dot of "5 p.m." belongs to the hour. */
const behind = /(?<![\s,;:)])[\s,;:)]+$|(?<=\p{L}{3})\.$/u

/** Short weekdays that are other words as well. */
const alsoWord = /^(?:sat|sun|wed|mon)$/iu
const behindDay = /^[\s.,;:!?)\]]*(?:$|(?:morning|noon|afternoon|evening|night|latest|at the latest|at \d)\b)/iu

/** Whether such a word is a day where it stands: "by Wed", "(Ann, Sat)", but not "powered by sun" or "for Sun Lodge". */
function isDay(word: string, before: string, after: string): boolean {
  if (/^\W*$/u.test(before) && /^\W*$/u.test(after)) return true
  const ends = behindDay.test(after)
  // "Sun" in front is somebody.
  if (word !== 'Sun' && /^\W*$/u.test(before) && /^\s?[:,–—-]/u.test(after)) return /^\p{Lu}/u.test(word)
  if (/^\p{Ll}/u.test(word)) return ends && /\b(?:by|before|until|till?|due|on)[\s:]*$/iu.test(before)
  if (/[([,;:–—=-]\s*$/u.test(before)) return ends
  const leads =
    /\b(?:by|before|until|till?|due|on|for|after|since|from|or|and|EO[DB]|COB|end of|end of day|coming)[\s:]*$/iu.test(
      before,
    )
  return leads && (ends || !/^\s\p{Lu}/u.test(after))
}

/**
 * Days as chrono-node reads them, where it is certain of the day.
 *
 * @param part a sentence
 * @param meeting the day from which they are reckoned, ISO 8601
 */
export function chronoDates(part: string, meeting: string): ChronoDate[] {
  const [year, month, day] = meeting.split('-').map(Number) as [number, number, number]
  const results = chrono.parse(part, new Date(year, month - 1, day, 12), { forwardDate: true })
  return results.flatMap(({ text: taken, index: from, start }) => {
    // chrono-node takes the punctuation behind along, and of "them 10 days from now" it reads "the m".
    const index = from + (/^them (?=\S)/iu.exec(taken)?.[0].length ?? 0)
    const text = taken.slice(index - from).replace(behind, '')
    const weekdayNamed = start.isCertain('weekday') && !start.isCertain('day')
    if (!weekdayNamed && !start.isCertain('day')) return []
    if (/^(?:now|\d+(?:\.\d+)*)$/iu.test(text) || aWhile.test(text)) return []
    if (alsoWord.test(text) && !isDay(text, part.slice(0, index), part.slice(index + text.length))) return []
    const iso = isoDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)
    // chrono-node takes some prepositions along; whether it is a deadline is told by the caller.
    const lead = /^(?:on|at|in|by|for)\s+(?=\S)/iu.exec(text)?.[0].length ?? 0
    if (lead > 0 && !/^in\b/iu.test(text))
      return [{ text: text.slice(lead), index: index + lead, date: iso, relative: false }]
    return [{ text, index, date: iso, relative: !/\d/u.test(text) || /\b(?:in|within|from now)\b/iu.test(text) }]
  })
}
