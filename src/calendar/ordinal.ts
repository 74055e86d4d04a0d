/**
 * The ending of an English ordinal.
 *
 * @example
 * ordinalEnding('22') // 'nd'
 * ordinalEnding('112') // 'th'
 */
export function ordinalEnding(number: string): string {
  if (/1[123]$/u.test(number)) return 'th'
  return { 1: 'st', 2: 'nd', 3: 'rd' }[number.slice(-1)] ?? 'th'
}
