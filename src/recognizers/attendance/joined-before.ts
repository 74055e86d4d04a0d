import type { NameMention } from '../../grammar/names.js'
import type { Token } from '../../grammar/tokens.js'

/**
 * The names in front of one that are joined with it, the nearest first.
 *
 * @example
 * // "raised by Ann, Bo and Cy": in front of Cy stand Bo and Ann
 */
export function joinedBefore(
  tokens: readonly Token[],
  names: readonly NameMention[],
  name: NameMention,
): NameMention[] {
  const found: NameMention[] = []
  let from = name.from
  for (let at = names.indexOf(name) - 1; at >= 0; at--) {
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
