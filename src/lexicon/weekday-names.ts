/** The days of the week, from Sunday on. */
export const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** The days of the week as regular expressions name them; to be used with the flag `i`. */
export const weekdaysInFull = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

/** The same, with their short forms; a word must end behind them. */
export const weekdayWords = `(?:${weekdaysInFull}|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)`

/** With one of these each of them begins: for cheap tests. */
export const weekdayStems = 'mon|tue|wed|thu|fri|sat|sun'
