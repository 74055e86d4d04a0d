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

const isBullet = (item: Item): boolean => item.form === 'bullet' || item.form === 'number'
