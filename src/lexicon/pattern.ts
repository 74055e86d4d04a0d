/** What a text is tried against. */
export interface Pattern {
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
}

/** What is made when it is first asked for. */
export function late<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** What a text is tested for. */
export type Test = Pick<Pattern, 'test'>

/**
 * A pattern that is made and tried only where a cheaper one matches, as it does wherever the pattern does: V8 reads a
 * pattern when it is made and compiles it when it is first tried, and takes longer for a long one than to read a page of
 * minutes.
 */
export const onlyWhere = (hint: Test, pattern: () => RegExp): Pattern => ({
  test: (text) => hint.test(text) && pattern().test(text),
  exec: (text) => (hint.test(text) ? pattern().exec(text) : null),
})

/** A test for words in small letters, whatever the text has: with the flag `i` V8 takes ten times as long to compile it. */
export const inAnyCase = (pattern: RegExp): Test => ({ test: (text) => pattern.test(inSmallLetters(text)) })

/** As the flags `iu` see letters: "ſ" is an s to them, and "İ", whose small form is an i and a dot, no i. */
export const inSmallLetters = (text: string): string => text.replaceAll('İ', 'ı').toLowerCase().replaceAll('ſ', 's')
