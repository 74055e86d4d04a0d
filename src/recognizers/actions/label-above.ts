import { isOrder } from '../../lexicon/orders.js'
import { roleOf } from '../../lexicon/section-role.js'
import { roleOfLead } from '../../lexicon/task-headings.js'
import type { Item } from '../../outline/outline.js'
import { bulletSign } from './bullet-sign.js'
import { likenessOf } from './task-like.js'

/** What stands below a label of tasks without being a list of Markdown's. */
export interface Labelled {
  label: Item
  entries: Item[]
}

/**
 * Lines and paragraphs below a label that stands alone on its line: those of its own paragraph, and paragraphs behind it
 * that begin with a sign of a bullet or are orders, or, where none is its own, read like tasks. A heading in bold, another
 * label and what is said end them.
 *
 * @example
 * // **Action items:**
 * // **- Order compost**
 * // **- Ann to call the council**
 */
export function linesBelowLabels(items: readonly Item[]): Labelled[] {
  const found: Labelled[] = []
  for (const [at, label] of items.entries()) {
    if (!isLabel(label)) continue
    const entries = entriesBehind(label, items, at)
    if (entries.length > 0) found.push({ label, entries })
  }
  return found
}

/** Nothing is nested below a label, so that what stands beside it is next in the order of the document. */
function entriesBehind(label: Item, items: readonly Item[], at: number): Item[] {
  const entries: Item[] = []
  let before = label
  for (let index = at + 1; index < items.length; index++) {
    const item = items[index] as Item
    if (item.parent !== null && item.parent === entries.at(-1)) continue
    if (item.parent !== label.parent || item.section !== label.section || !isLine(item) || endsRun(item)) break
    const inParagraph = entries.length > 0 && isLineBehind(label, entries[0] as Item)
    if (!isLineBehind(before, item) && !goesOn(item, inParagraph)) break
    entries.push(item)
    before = item
  }
  return entries
}

/** Behind the label's own paragraph only an order goes on with the list: what else will be done is said of the subject. */
const goesOn = (item: Item, inParagraph: boolean): boolean =>
  bulletSign.test(item.text.plain) || (inParagraph ? isOrder(item.text.plain) : likenessOf(item) === 'task')

/** A line that nothing is nested below, with the words of a label of tasks and nothing else. */
function isLabel({ form, text: { plain, runs }, items, tables }: Item): boolean {
  if (form === 'code' || items.length > 0 || tables.length > 0 || plain.length > longestLabel) return false
  const words = plain.trim()
  const isSetOff = words.endsWith(':') || (runs[0]?.kind === 'strong' && runs[0].end >= words.length)
  return isSetOff && roleOfLead(words) === 'actions'
}

const longestLabel = 60

const isLine = ({ form }: Item): boolean => form === 'line' || form === 'paragraph'

/** Whether a line is the next of the same paragraph: no empty line is between them. */
const isLineBehind = (before: Item, item: Item | undefined): boolean =>
  item?.form === 'line' && before.form === 'line' && item.start - before.end < nextLine

/** In characters: the end of a line, with what Markdown asks for in front of it and an indentation. */
const nextLine = 12

const endsRun = ({ text: { plain } }: Item): boolean => /:\s*$/u.test(plain) || roleOf(plain.trim()) !== null
