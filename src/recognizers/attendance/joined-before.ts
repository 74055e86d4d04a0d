import type { NameMention } from '../../grammar/names.js'
import type { Token } from '../../grammar/tokens.js'

/** So many act together; in a longer row each walk over all of it would take the square of its length. */
const most = 20

/**
 * The names in front of one that are joined with it, the nearest first, and no more than twenty.
 *
 * @param index of the name among the names
 * @example
 * // "raised by Ann, Bo and Cy": in front of Cy stand Bo and Ann
 */
export function joinedBefore(tokens: readonly Token[], names: readonly NameMention[], index: number): NameMention[] {
  const found: NameMention[] = []
  let from = names[index]?.from ?? 0
  for (let at = index - 1; at >= Math.max(0, index - most); at--) {
    const before = names[at] as NameMention
    if (before.possessive || !areJoined(tokens, before, from)) break
    found.push(before)
    from = before.from
  }
  return found
}

/** Whether nothing but "and", a comma or a stroke stands between a name and a token. */
function areJoined(tokens: readonly Token[], before: NameMention, from: number): boolean {
  // The end of an address is no name.
  if (tokens[before.from]?.before.endsWith('/')) return false
  const and = /^(?:and|&)$/u.test(tokens[before.to]?.lower ?? '')
  if (and) return from === before.to + 1 && /^,? $/u.test(tokens[before.to]?.before ?? '')
  return from === before.to && /^(?:, ?|\/| ?[&+] ?)$/u.test(tokens[from]?.before ?? '')
}
