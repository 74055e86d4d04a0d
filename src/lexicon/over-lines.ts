/**
 * The source of a pattern that is written over several lines: breaks, and the indentation behind them, are no part of it.
 *
 * @example
 * new RegExp(
 *   overLines`
 *     \b(?:will|shall)
 *     (?! not\b)
 *   `,
 *   'u',
 * ) // /\b(?:will|shall)(?! not\b)/u
 */
export const overLines = (strings: TemplateStringsArray, ...values: readonly string[]): string =>
  String.raw({ raw: strings.raw.map((part) => part.replace(/\n\s*/gu, '')) }, ...values)
