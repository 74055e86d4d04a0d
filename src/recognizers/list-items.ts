import type { Item, Section } from '../outline/outline.js'

const mostParagraphs = 10
const longestParagraph = 600

/**
 * The entries of a section that is a list ("Action items", "Decisions"): its first list, or, where it has none and no
 * table, a few paragraphs. What follows the list is talk.
 */
export function listItems(section: Section): Item[] {
  const first = section.items.findIndex(isBullet)
  if (first >= 0) {
    const end = section.items.findIndex((item, index) => index > first && !isBullet(item))
    return section.items.slice(0, end < 0 ? section.items.length : end)
  }
  const paragraphs = section.items.filter((item) => item.form !== 'code')
  const isShort =
    paragraphs.length <= mostParagraphs && paragraphs.every((item) => item.text.plain.length <= longestParagraph)
  return section.tables.length === 0 && isShort ? paragraphs : []
}

/** Whether Markdown makes an entry of a list of it. */
export const isBullet = (item: Item): boolean => item.form === 'bullet' || item.form === 'number'

/** More than that below a heading is talk. */
const mostNotes = 3

/**
 * Whether the headings below a list's own only divide it: nothing is listed in front of them, and each stands over a
 * note or two. Whatever has more below it is something else, even where its heading is deeper by a slip.
 */
export const isDivided = (section: Section): boolean =>
  !section.items.some(isBullet) &&
  section.sections.every(
    ({ items, tables, sections }) => items.length <= mostNotes && tables.length === 0 && sections.length === 0,
  )
