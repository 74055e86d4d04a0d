/** What a document has in front of its lines, time and again, that is no part of what they say. */
export interface LineFronts {
  /** The time of day, as in a log. */
  times: boolean
  /** The same in bold, as soldiers and sailors write it: "1845". */
  boldTimes: boolean
  /** A number with parts that Markdown makes no list of. */
  numbers: boolean
}

const time = String.raw`[[(]?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]m)?[\])]?`
/** "1845" could be a year, and is a time where it stands in bold; from 19 o'clock on it may be a year even so. */
const boldTime = String.raw`\*\*(?:0\d|1[0-8]|2[1-3])[0-5]\d(?:h| hrs)?\*\*[ \t]+(?=[<\p{L}@#*_[])`
const timeWithoutColon = String.raw`(?:[01]\d|2[0-3])[0-5]\d(?:h| hrs)?`
/** No zone of time, which makes the line one of the header. */
const behindTime = String.raw`(?:[ \t]+[–—-]{1,2})?[ \t]+(?=[\p{L}@#*_[])(?!(?:UTC|GMT|[A-Z]{1,3}[SD]?T|[Hh]|[Uu]hr|[Aa]m|[Pp]m|[Ee]astern|[Pp]acific|[Cc]entral|[Tt]o|[Oo]['’]clock)\b)`
/** A zero in front makes it a time or a day. */
const number = String.raw`[1-9]\d?(?:\.[1-9]\d?){1,3}[.)]?[ \t]+(?=[\p{Lu}*_[])`
/** "12.3.25" */
const day = /^\d{1,2}\.\d{1,2}\.[2-9]\d[.)]?\s/u

const timeInSource = new RegExp(
  String.raw`^[> \t*+-]{0,8}${time}(?:\*\*)?${behindTime.replace('[\\p{L}', '[<\\p{L}')}`,
  'gmu',
)
const boldTimeInSource = new RegExp(String.raw`^[> \t+-]{0,8}(?:\* +)?${boldTime}`, 'gmu')
const numberInSource = new RegExp(`^ {0,3}${number}`, 'gmu')
const timeInFront = new RegExp(`^${time}${behindTime}`, 'u')
const boldTimeInFront = new RegExp(`^${timeWithoutColon}${behindTime}`, 'u')
const numberInFront = new RegExp(`^${number}`, 'u')

/** Fewer may be the beginning of a meeting, and its end. */
const fewestTimes = 3
/** A single one may be a sum. */
const fewestNumbers = 2

/**
 * What stands in front of the lines of a document.
 *
 * @example
 * // 19:05 Ann: The roof leaks.
 * // 4.3 Ann to call the roofer.
 * // **1905** Summer fair
 */
export const lineFronts = (source: string): LineFronts => ({
  times: comesOften(source, timeInSource, fewestTimes),
  boldTimes: comesOften(source, boldTimeInSource, fewestTimes),
  numbers: comesOften(source, numberInSource, fewestNumbers),
})

function comesOften(source: string, pattern: RegExp, least: number): boolean {
  pattern.lastIndex = 0
  let count = 0
  while (count < least && pattern.exec(source)) count++
  return count >= least
}

/**
 * How much of a line is its time or number.
 *
 * @param isBold whether the line begins in bold
 */
export function frontLength(plain: string, isBold: boolean, { times, boldTimes, numbers }: LineFronts): number {
  if (!(times || boldTimes || numbers) || !/^[[(\d]/u.test(plain)) return 0
  const found =
    (times ? timeInFront.exec(plain) : null) ??
    (boldTimes && isBold ? boldTimeInFront.exec(plain) : null) ??
    (numbers && !day.test(plain) ? numberInFront.exec(plain) : null)
  return found?.[0].length ?? 0
}
