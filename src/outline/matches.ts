const none: readonly RegExpExecArray[] = []

/**
 * What a global pattern matches in plain text, in order. `matchAll` compiles a copy of the pattern whenever it is
 * called, which takes longer than to find that a line has no match.
 */
export function matchesIn(plain: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(plain)
  if (!match) return none
  const matches: RegExpExecArray[] = []
  for (; match; match = pattern.exec(plain)) {
    matches.push(match)
    // An empty match would be found there again.
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}
