import type { List, ListItem, Paragraph } from 'mdast'
import { roleOf } from '../lexicon/section-role.js'
import { plainOf } from './plain-of.js'

/** An item of a list with the column of its bullet or number, from 0. */
interface Entry {
  item: ListItem
  column: number
  /** Its number in the source; null for a bullet. */
  number: number | null
}

/** What the source numbers an item with; null for a bullet. */
export function numberAt(source: string, offset: number): number | null {
  const digits = /^\d{1,9}/u.exec(source.slice(offset, offset + 9))?.[0]
  return digits === undefined ? null : Number(digits)
}

/**
 * The item that each item of a list stands below for its writer, where it looks nested in another.
 *
 * @param startOf where an item begins in the source
 */
export function outersOf(list: List, source: string, startOf: (item: ListItem) => number): Map<ListItem, ListItem> {
  const outers = new Map<ListItem, ListItem>()
  const entries = list.children.map((item) => ({
    item,
    column: (item.position?.start.column ?? 1) - 1,
    number: numberAt(source, startOf(item)),
  }))
  for (const { outer, run } of unnestedRuns(entries)) for (const { item } of run) outers.set(item, outer.item)
  for (const [item, label] of labelledAbove(list.children)) if (!outers.has(item)) outers.set(item, label)
  return outers
}

/**
 * The bullets behind one that is a label in bold and nothing else ("**Next steps:**"), up to the next that begins in bold, or
 * that leads a list of its own by its words ("Topics:").
 */
function labelledAbove(items: readonly ListItem[]): Map<ListItem, ListItem> {
  const labels = new Map<ListItem, ListItem>()
  let label: ListItem | null = null
  for (const item of items) {
    const [line] = item.children
    if (leadsList(item)) label = null
    else if (line?.type === 'paragraph' && line.children[0]?.type === 'strong')
      label = item.children.length === 1 && isLabel(line) ? item : null
    else if (label) labels.set(item, label)
  }
  return labels
}

const leadsList = ({ children: [line, list] }: ListItem): boolean =>
  line?.type === 'paragraph' && list?.type === 'list' && roleOf(plainOf(line)) !== null

/** "**Next steps:**", "**Next steps**:" */
const isLabel = (line: Paragraph): boolean =>
  line.children.every(({ type }, index) => index === 0 || type === 'text') && /^[^:]{2,60}:\s*$/u.test(plainOf(line))

/** Siblings that look nested in the item before them. */
export interface UnnestedRun<Of extends Entry> {
  outer: Of
  run: Of[]
  /** Whether nobody would take them for siblings: they are indented by two columns or more. */
  isPlain: boolean
}

/** The items of a list that look nested in another, by their columns, though Markdown makes them siblings (CommonMark 5.2). */
export function* unnestedRuns<Of extends Entry>(entries: readonly Of[]): Generator<UnnestedRun<Of>> {
  const leasts = leastBehind(entries)
  let column: number | null = null
  for (let index = 1; index < entries.length; index++) {
    const [outer, first] = [entries[index - 1], entries[index]]
    if (!outer || !first || first.column <= outer.column) continue
    // "3." behind "2." goes on with it, however it is indented.
    if (first.number !== null && outer.number !== null && first.number > outer.number) continue
    const isPlain = first.column >= outer.column + 2
    // What was meant once in a list is meant at its end, too.
    if (!isPlain && column !== outer.column && !isDeliberate(outer, leasts[index] ?? 0)) continue
    column = outer.column
    let end = index + 1
    while ((entries[end]?.column ?? -1) >= first.column) end++
    yield { outer, run: entries.slice(index, end), isPlain }
    index = end - 1
  }
}

/**
 * Whether one column more is no slip: the list comes back to the column before, and the item before has no list that
 * nests. Where it goes on to the end, the first items may as well have one column too little.
 */
function isDeliberate(outer: Entry, leastBehind: number): boolean {
  return leastBehind <= outer.column && !outer.item.children.some(({ type }) => type === 'list')
}

/** The least column of all items from each on. */
function leastBehind(entries: readonly Entry[]): number[] {
  const leasts: number[] = []
  let least = Number.POSITIVE_INFINITY
  for (let index = entries.length - 1; index >= 0; index--) {
    least = Math.min(least, entries[index]?.column ?? least)
    leasts[index] = least
  }
  return leasts
}
