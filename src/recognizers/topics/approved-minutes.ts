import type { Item } from '../../outline/outline.js'

/**
 * Whether words that could head the whole minutes stand over the approval of those of the meeting before: a subject, not
 * a wrapper.
 *
 * @example
 * // 2. Minutes
 * //    The minutes of April were approved.
 */
export const approvesMinutes = (words: string, notes: readonly Item[]): boolean =>
  /\bminutes\b/iu.test(words) &&
  notes.length > 0 &&
  notes.length <= mostNotes &&
  notes.some(({ text }) => approval.test(text.plain))

const mostNotes = 3
const approval = /\b(?:approv|accept|adopt|sign|correct|agreed|carried|confirm)/iu
