/**
 * How long something may take, as it stands beside an entry, for patterns.
 *
 * @example
 * // 10 min, ~5m, X minutes
 */
export const timeBox = String.raw`~?(?:\d{1,3}|[xX]{1,2}) ?(?:m|mins?|minutes?)\.?`
