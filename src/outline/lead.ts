import type { RootContent } from 'mdast'
import { roleOf } from '../lexicon/section-role.js'
import { wideRoleOf } from '../lexicon/task-headings.js'
import type { HtmlTable } from './html-table-reader.js'
import type { Item } from './outline.js'
import { sliceText, type Text } from './text.js'
import { hardBreak } from './text-from-mdast.js'

/**
 * Whether a paragraph is a line in bold that serves as a heading: `**Budget**`, `**Budget** (Ann)`. A line that ends
 * in a colon introduces the list behind it instead.
 */
export function isPseudoHeading(text: Text, next: RootContent | HtmlTable | undefined): boolean {
  const bold = text.runs.find((run) => run.kind === 'strong' && run.start === 0)
  if (!bold) return false
  const plain = text.plain.trim()
  if (plain.includes('\n') || plain.length > 100) return false
  const behind = text.plain.slice(bold.end).trim()
  if (behind !== '' && !/^\([^()]{1,60}\)$/u.test(behind)) return false
  return isHeadingLine(plain, next)
}

/** Whether a line that is set off as a heading reads like one, before what stands behind it. */
export function isHeadingLine(plain: string, next: RootContent | HtmlTable | undefined): boolean {
  if (/[.!?,;]$/u.test(plain)) return false
  // "**Resolution: adopt it**" is a labelled note, "**Topic: Budget**" a heading, and so is "**Roof: #39**".
  const label = /^([^:]{1,30}):\s+\S/u.exec(plain)?.[1]
  if (label !== undefined && !/^(?:(?:agenda |discussion )?(?:topic|item)|part|session|\d)/iu.test(label))
    return referenceBehind.test(plain) || (next?.type === 'list' && kindOfSubject.test(label.toLowerCase()))
  // "**4. Heating:**" numbers a part of the minutes, whatever stands behind it.
  if (!plain.endsWith(':') || /^(?:\d{1,2}|[IVX]{1,5})[.)]\s/u.test(plain)) return true
  // "**Guests:**" before "**Chair:** Ann" is a label that nothing stands behind.
  const labelled = next?.type === 'paragraph' && next.children[0]?.type === 'strong'
  return next?.type !== 'list' && !labelled
}

/** "**Quarterly report: Boats**" above notes: what kind of subject it is, and which. */
const kindOfSubject =
  /^(?:\p{L}[\p{L}'’/-]* ){1,3}(?:reports?|updates?|presentations?|talks?|reviews?|demos?|proposals?|discussions?|spotlights?|introductions?)(?:\/\p{L}+)?$/u

const referenceBehind = /^[^:]{1,30}:\s+(?:[\w/-]{0,60}#\d{1,7}[\s,&]{0,3})+$/u

/**
 * Where the first line of a paragraph ends, if it is a heading in bold with its notes on the next lines; else 0. With a
 * colon behind it it is a label, unless it is numbered.
 *
 * @example
 * // **Roof repair**
 * // Ann has two offers.
 */
export function boldFirstLine(text: Text): number {
  const bold = text.runs.find((run) => run.kind === 'strong' && run.start === 0)
  if (!bold) return 0
  const end = firstLineEnd(text)
  const behind = sliceText(text, bold.end, end)
  if (end === text.plain.length) return hasLinkAlone(behind) ? end : 0
  if (end < bold.end || behind.plain.trim() !== '') return 0
  const line = sliceText(text, 0, end)
  const numbered = /^(?:\d{1,2}|[IVX]{1,5})[.)]\s/u.test(line.plain)
  return (numbered || !line.plain.trimEnd().endsWith(':')) && isPseudoHeading(line, undefined) ? end : 0
}

/** Nothing but a link: "- [#12](…)". */
const hasLinkAlone = ({ plain, runs }: Text): boolean => {
  const link = runs.find(({ url }) => url)
  return link !== undefined && !/[\p{L}\p{N}]/u.test(plain.slice(0, link.start) + plain.slice(link.end))
}

/** Where the first line of a text ends. */
export function firstLineEnd(text: Text): number {
  const end = text.plain.search(lineEnd)
  return end < 0 ? text.plain.length : end
}

const lineEnd = new RegExp(`[\n${hardBreak}]`, 'u')

/**
 * Whether a paragraph introduces the list behind it: it ends in a colon, the list follows on the next line, or it is a
 * few words without an end, or more that say what a list holds ("Goals for next week, with responsibilities").
 *
 * @param between the source between both
 */
export function isLead(item: Item, between: string): boolean {
  const plain = item.text.plain.trim()
  if (!/\p{L}/u.test(plain)) return false
  if (plain.endsWith(':')) return true
  // "Date: 2025-03-04" has said what it introduces.
  if (/^[^:]{1,40}:\s+\S/u.test(plain) || /\d{4}/u.test(plain)) return false
  const breaks = between.split('\n').length - 1
  // "Next steps?"
  if (plain.endsWith('?') && roleOf(plain.slice(0, -1)) === 'actions') return true
  if (/[.!?]$/u.test(plain) || item.form === 'bullet' || item.form === 'number' || credit.test(plain)) return false
  if (breaks <= 1) return plain.length <= 120
  // "Bo Ray", the last of the lines below "Present:", leads nothing behind an empty line.
  const isAlone = item.form !== 'line'
  return (isAlone && plain.split(/\s+/u).length <= 4) || roleOf(plain) !== null || wideRoleOf(plain) === 'actions'
}

/** "Minutes by Ann", "Chaired by Bo" introduce nobody's list. */
const credit =
  /^(?:(?:minutes|notes)(?: (?:were )?(?:taken|kept|recorded|written|prepared))?|chaired|scribed|recorded|taken|minuted|moderated|facilitated) by \p{Lu}/iu
