import type { Item } from '../../outline/outline.js'
import type { Context } from '../context.js'

/** A title without "TOPIC:", time stamps in front and who brought it up in IRC behind. */
export const titleOf = (plain: string): string =>
  plain
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:topic|subject|#topic)\s*:\s*/iu, '')
    .replace(/^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?[\s&,–-]*){1,4}/u, '')
    .replace(/\s*\([^()]*,\s*\d{1,2}:\d{2}(?::\d{2})?\)$/u, '')
    .replace(/:$/u, '')

/** Titles that differ in marks and remarks alone have one key. */
export const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\([^()]*\)|[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Where the bold lead-in of a numbered item ends, behind which its notes begin: `3. **Grading.** The senate …`. */
export function boldLead(item: Item): number | null {
  const bold = item.text.runs.find((run) => run.kind === 'strong' && run.start === 0)
  if (!bold || bold.end > 100) return null
  const words = item.text.plain.slice(0, bold.end)
  const closed =
    /[.:]\s*$/u.test(words) ||
    bold.end >= item.text.plain.trimEnd().length ||
    /^\s*[:.–—-]/u.test(item.text.plain.slice(bold.end))
  return closed ? words.replace(/(?<![.:\s])[.:\s]+$/u, '').length : null
}

/** "[Ann] Budget", "(AL) Budget": who brought a subject up is not its title. */
export function withoutProposer(plain: string, context: Context): string {
  const match = /^[[(]@?([^()[\]]{1,40})[\])]\s*/u.exec(plain)
  return match?.[1] && context.people.knows(match[1]) ? plain.slice(match[0].length) : plain
}
