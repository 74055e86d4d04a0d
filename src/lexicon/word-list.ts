/**
 * The words of a list that is written over several lines.
 *
 * @example
 * wordList`
 *   write draft
 *   send
 * ` // ['write', 'draft', 'send']
 */
export const wordList = ({ raw }: TemplateStringsArray): string[] => raw.join(' ').trim().split(/\s+/u)
