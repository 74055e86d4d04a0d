/**
 * How long something may take, as it stands beside an entry, for patterns.
 *
 * @example
 * // 10 min, ~5m, X minutes, about 5-10 mins, 1 hour max.
 */
export const timeBox = String.raw`(?:~ ?|about |ca\.? |up to |max\.? |est(?:imated)?\.?(?: time)?:? ?)?(?:\d{1,3}(?: ?[-–] ?\d{1,3})?|[xX]{1,2}) ?(?:m|mins?|minutes?|h|hours?|['′])\.?(?: max\.?)?`
