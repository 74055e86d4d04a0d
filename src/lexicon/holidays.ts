/** A holiday, as texts name it, and its day where that is the same every year. */
interface Holiday {
  words: string
  /** Month and day. */
  day: readonly [month: number, day: number] | null
}

/** What is longer stands in front of what it begins with. */
const holidays: readonly Holiday[] = [
  { words: 'christmas eve', day: [12, 24] },
  { words: 'christmas(?: day)?', day: [12, 25] },
  { words: 'boxing day', day: [12, 26] },
  { words: "new year['’]s eve", day: [12, 31] },
  { words: "new year['’]s day", day: [1, 1] },
  { words: 'halloween', day: [10, 31] },
  { words: "(?:st\\.? )?valentine['’]s day", day: [2, 14] },
  ...[
    'easter',
    'new year',
    'thanksgiving',
    'pentecost',
    'ramadan',
    'diwali',
    'black friday',
    'good friday',
    'cyber monday',
    'giving tuesday',
    'shrove tuesday',
    'super tuesday',
    'ash wednesday',
    'maundy thursday',
    'palm sunday',
  ].map((words) => ({ words, day: null })),
]

/** Holidays as regular expressions name them; to be used with the flag `i`. */
export const holidayWords = `(?:${holidays.map(({ words }) => words).join('|')})`

const known = holidays.map(({ words, day }) => ({ pattern: new RegExp(`^${words}$`, 'iu'), day }))

/** Month and day of a holiday that is on the same day every year; null where it is not. */
export const dayOfHoliday = (name: string): readonly [month: number, day: number] | null =>
  known.find(({ pattern }) => pattern.test(name))?.day ?? null
