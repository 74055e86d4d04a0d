import type { Section } from '../../outline/outline.js'

/** Whether nothing is written below a heading. */
export const isEmpty = (section: Section): boolean =>
  section.items.every(({ text, items }) => items.length === 0 && !/[\p{L}\p{N}]/u.test(text.plain)) &&
  section.tables.length === 0 &&
  section.sections.length === 0
