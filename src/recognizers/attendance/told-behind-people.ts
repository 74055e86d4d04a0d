import type { Item } from '../../outline/outline.js'

/**
 * Whether a note below a heading for people is no part of their list: a paragraph of whole sentences, which tells what
 * was said where no heading divides the two.
 *
 * @example
 * // ## Participants
 * // Ann Lee, Bo Ek
 * //
 * // The hall is cold in winter. Bo will ask the plumber for a quote.
 */
export const isToldBehindPeople = ({ form, text: { plain } }: Item): boolean =>
  (form === 'paragraph' || form === 'line') &&
  /[.!:][\s"”’)]*$/u.test(plain) &&
  plain.trim().split(/\s+/u).length >= wordsOfNote

/** A shorter one tells who came late, or sends apologies. */
const wordsOfNote = 12
