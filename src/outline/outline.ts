import type { Text } from './text.js'

export interface FrontMatterValue {
  value: string
  start: number
  end: number
}

/** Front matter in YAML or TOML, read: its keys with the places of their values. */
export interface FrontMatter {
  entries: Map<string, FrontMatterValue>
  /** Values that are lists, each with its scalars. */
  lists: Map<string, FrontMatterValue[]>
  /** Values that are lists of maps: of each its scalars by their keys. */
  tables: Map<string, Array<Map<string, FrontMatterValue>>>
  error: { message: string; start: number; end: number } | null
}

/** What a note stands as in the source. */
export type ItemForm = 'paragraph' | 'bullet' | 'number' | 'line' | 'code'

/** One note: a paragraph, a list item, or a line of either, with what is nested below it. */
export interface Item {
  kind: 'item'
  form: ItemForm
  text: Text
  /** A task list's box: ticked, empty, or none. */
  checked: boolean | null
  /** The number of an ordered list's item. */
  number: number | null
  quoted: boolean
  items: Item[]
  tables: Table[]
  parent: Item | null
  section: Section
  /** Source offsets of the whole item, what is nested in it included. */
  start: number
  end: number
}

export interface Row {
  cells: Text[]
  start: number
  end: number
}

/** A table; the header row is the first. */
export interface Table {
  kind: 'table'
  header: Row
  rows: Row[]
  parent: Item | null
  section: Section
  start: number
  end: number
}

/** A heading and what stands below it; the root has no heading and depth 0. */
export interface Section {
  kind: 'section'
  /** Null at the root. */
  heading: Text | null
  /** 1 to 6 as in Markdown; more for a line that serves as a heading without its marks, and for its parts. */
  depth: number
  /** Items and tables before the first sub-section, in order. */
  items: Item[]
  tables: Table[]
  sections: Section[]
  parent: Section | null
  start: number
  end: number
}

/** Whether Markdown marks the heading; a line in bold, in capitals or with a number can serve as one, too. */
export const isMarked = ({ depth }: Section): boolean => depth <= 6

/** A document in the one plain form that recognizers see. */
export interface Outline {
  source: string
  frontMatter: FrontMatter | null
  root: Section
  cuts: Cuts
}

/** For each limit on the outline the offset of the first thing that was left out because of it, or null. */
export type Cuts = Record<'maxDepth' | 'maxCells' | 'maxRows', number | null>

/** Every section, item and table of an outline in document order, the root first. */
export interface Contents {
  sections: Section[]
  items: Item[]
  tables: Table[]
}

/** All that a section holds, at whatever depth; neither sections nor items nest deeper than the outline lets them. */
export function contentsOf(root: Section): Contents {
  const contents: Contents = { sections: [], items: [], tables: [] }
  addSection(root, contents)
  return contents
}

function addSection(section: Section, contents: Contents): void {
  contents.sections.push(section)
  for (const table of section.tables) contents.tables.push(table)
  for (const item of section.items) addItem(item, contents)
  for (const below of section.sections) addSection(below, contents)
}

function addItem(item: Item, contents: Contents): void {
  contents.items.push(item)
  for (const table of item.tables) contents.tables.push(table)
  for (const below of item.items) addItem(below, contents)
}

/** Whether a section is another one, or stands in it at whatever depth. */
export function isWithin(section: Section, around: Section): boolean {
  for (let at: Section | null = section; at; at = at.parent) if (at === around) return true
  return false
}
