/**
 * Whether a text has a word in small letters, standing alone: "Script to check it" is of a script where the text says
 * "the script" elsewhere. Handles and addresses have names in small letters too, and do not count.
 */
export function isWrittenSmall(source: string, word: string): boolean {
  const small = word.toLowerCase()
  for (let at = source.indexOf(small); at >= 0; at = source.indexOf(small, at + small.length)) {
    if (
      /\s/u.test(source[at - 1] ?? '') &&
      /^s?(?:[\s.,;:)]|$)/u.test(source.slice(at + small.length, at + small.length + 2))
    )
      return true
  }
  return false
}
