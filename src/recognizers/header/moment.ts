import { datesIn } from '../../calendar/calendar-date.js'
import { monthStems, monthWords } from '../../lexicon/month-names.js'
import { overLines } from '../../lexicon/over-lines.js'
import { inSmallLetters } from '../../lexicon/pattern.js'
import { weekdayStems, weekdaysInFull, weekdayWords } from '../../lexicon/weekday-names.js'

/** Stands where a moment was, so that what stands around it can be judged. */
const hole = '\u0000'

const year = String.raw`(?:19|20)\d{2}`
const clock = String.raw`(?:T?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?|\s?h\b|Z\b)?|\d{1,2}(?:\s?[ap]\.?m\b\.?|\s?h(?:ours?|rs?)?\b|\s?o['’]clock\b)|noon\b)`
const weekday = `(?:${weekdaysInFull}s?|${weekdayWords})`
const part = overLines`
  (?:
    Q[1-4]
    |H[12]
    |[1-4]Q
    |(?:calendar )?week (?:no\.? ?)?\d{1,2}
    |[KC]W ?\d{1,2}
    |W\d{1,2}(?=,?\s(?:${year}|${hole}))
    |quarter [1-4]
    |(?:[1-4](?:st|nd|rd|th)|first|second|third|fourth) quarter
    |FY ?\d{2,4}
    |week of
    |spring(?= \d)
    |summer(?= \d)
    |autumn(?= \d)
    |fall(?= \d)
    |winter(?= \d)
  )
`

const hour = new RegExp(String.raw`(?<![\d:.#])${clock}(?:\s?(?:-|–|—|to|until)\s?${clock})?(?![\d:])`, 'giu')
const partOfYear = new RegExp(String.raw`\b(?:the )?${part}(?:,? (?:of )?(?:${year}\b|${hole}))?`, 'giu')
const month = new RegExp(
  String.raw`(?:\b\d{1,2}(?:st|nd|rd|th)?\.?(?:\s(?:of )?|-))?\b${monthWords}\b\.?(?:[\s-]?\d{1,2}(?:st|nd|rd|th)?\b(?![:/]))?(?:,?[\s-](?:of )?(?:${year}|['’]\d{2})\b)?`,
  'giu',
)
const dayOfWeek = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${weekday}(?=[.,)]?(?:\s*|,? the )${hole})|(?<=${hole}[\s,(|@]{0,3})${weekday})\b(?![-'’])`,
  'giu',
)

type Cut = (title: string) => string
const cut =
  (moment: RegExp): Cut =>
  (title) =>
    title.replace(moment, hole)
/** The same with what takes long to compile: in small letters a title has the mark wherever it has the moment. */
const cutWhere =
  (mark: RegExp, moment: () => RegExp): Cut =>
  (title) =>
    mark.test(inSmallLetters(title)) ? title.replace(moment(), hole) : title

/** Take out what says when a meeting is, beside the days that are named in full. */
const cuts: readonly Cut[] = [
  cutWhere(/\d|noon/u, () => hour),
  // A zone's name has a meaning of its own away from the hour.
  cut(
    new RegExp(
      overLines`
        (?<=${hole}[\s,(/]{0,3})(?:
          UTC|GMT|UT|Zulu
          |[A-Z]{1,4}T
          |(?:US )?(?:Eastern|Pacific|Central|Mountain|European)(?: [Ss]tandard| [Dd]aylight)?(?: [Tt]ime(?: \(US[^()]{0,12}\))?)?
        )(?:\b|(?<=\)))(?:\s?[+-]\d{1,2}(?::?\d{2})?\b)?(?:\s?[&/]\s?[A-Z]{1,4}T\b)*
      `,
      'gu',
    ),
  ),
  cut(new RegExp(String.raw`\b${year}[ /-]?(?:Q[1-4]|H[12]|W(?:eek )?\d{1,2})\b`, 'giu')),
  cutWhere(/\d|week|quarter/u, () => partOfYear),
  cut(new RegExp(String.raw`\b${year}-\d{1,2}-\S+`, 'gu')),
  cut(new RegExp(String.raw`\b${year}(?:[-/._](?:0?[1-9]|1[0-2])|[-/–](?:\d{4}|\d{2}))(?![\d-])`, 'gu')),
  cut(new RegExp(String.raw`(?<![\d/.-])(?:0?[1-9]|1[0-2])[-/.]${year}\b`, 'gu')),
  // A day without its year in front of the name or behind it: "05/21 Choir", "Choir 09/20".
  cut(
    new RegExp(
      String.raw`(?<=^|[\s([,])(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|[12]\d|3[01])(?=$|[\s)\],:;${hole}])`,
      'gu',
    ),
  ),
  cutWhere(new RegExp(monthStems, 'u'), () => month),
  cutWhere(new RegExp(weekdayStems, 'u'), () => dayOfWeek),
  cut(new RegExp(String.raw`\b${year}\b(?!\.\d)`, 'gu')),
  // "240517" in front of the name or behind it: year, month and day.
  cut(/(?<=^|[\s_–—-])[12]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?=$|[\s:_–—-])/gu),
  cut(new RegExp(String.raw`[([{][\s,;:/${hole}–—-]*[)\]}]`, 'gu')),
]

/** Words and marks that lead to a moment or part it from the name. */
const leading =
  /(?:[|@,;·•–—-]|(?<![\p{L}\d'’-])(?:on|at|of|from|for|in|held|dated|date|starting|the|this|vom|am|um|den|le|du|el|del|il|to|till|until|and|&))\s*$/iu

/**
 * A title without what says when the meeting is, and without the words that lead there.
 *
 * @example
 * withoutMoment('Harbour Board on 3 June 2025 @ 4pm GMT') // 'Harbour Board'
 * withoutMoment('Minutes for the Feb 23 boat club meeting') // 'Minutes boat club meeting'
 */
export function withoutMoment(title: string): string {
  let left = title
  for (const { start, end } of datesIn(title).reverse()) left = `${left.slice(0, start)}${hole}${left.slice(end)}`
  for (const cut of cuts) left = cut(left)
  const parts = left.split(hole)
  const last = parts.pop() ?? ''
  return [...parts.map((part) => withoutLead(part)), last].join(' ')
}

function withoutLead(text: string): string {
  let left = text.trimEnd()
  for (
    let shorter = left.replace(leading, '').trimEnd();
    shorter !== left;
    shorter = left.replace(leading, '').trimEnd()
  )
    left = shorter
  return left
}
