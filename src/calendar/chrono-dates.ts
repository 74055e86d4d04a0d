import { Chrono, casual } from 'chrono-node/en'
import { monthStems } from '../lexicon/month-names.js'
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
const duration =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|an?|few|several|the|couple|of))\s{0,3}(?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|secs?|mins?|hrs?|mon?|mos|qtr|yr|[smhdwy])(?![a-z])/i

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
  /^(?:for |about )?(?:an?|one|half an?|a few|a couple of|several) (?:seconds?|sec|moments?|minutes?|min|hours?|days?|weeks?|months?|years?)$/iu

/**
 * Days as chrono-node reads them, where it is certain of the day.
 *
 * @param part a sentence
 * @param meeting the day from which they are reckoned, ISO 8601
 */
export function chronoDates(part: string, meeting: string): ChronoDate[] {
  const [year, month, day] = meeting.split('-').map(Number) as [number, number, number]
  const results = chrono.parse(part, new Date(year, month - 1, day, 12), { forwardDate: true })
  return results.flatMap(({ text, index, start }) => {
    const weekdayNamed = start.isCertain('weekday') && !start.isCertain('day')
    if (!weekdayNamed && !start.isCertain('day')) return []
    // "sat", "sun", "mar" and "now" are words more often than days.
    if (/^(?:sat|sun|wed|mar|may|now|\d+|mon)$/iu.test(text) || /^\d+(?:\.\d+)+$/u.test(text)) return []
    if (aWhile.test(text)) return []
    const iso = isoDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)
    // chrono-node takes some prepositions along; whether it is a deadline is told by the caller.
    const lead = /^(?:on|at|in|by|for)\s+(?=\S)/iu.exec(text)?.[0].length ?? 0
    if (lead > 0 && !/^in\b/iu.test(text))
      return [{ text: text.slice(lead), index: index + lead, date: iso, relative: false }]
    return [{ text, index, date: iso, relative: !/\d/u.test(text) || /\b(?:in|within|from now)\b/iu.test(text) }]
  })
}
