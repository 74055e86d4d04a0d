import type { Section } from '../../outline/outline.js'

/** Whether nothing is written below a heading but what a bot put there. */
export const isEmpty = (section: Section): boolean =>
  section.items.every(({ text, items }) => items.length === 0 && isUnwritten(text.plain)) &&
  section.tables.length === 0 &&
  section.sections.length === 0

const isUnwritten = (plain: string): boolean => !/[\p{L}\p{N}]/u.test(plain) || saysWhereFrom.test(plain)

/** "*Extracted from the issues labelled roof-agenda before the meeting": where the list came from that is not there. */
const saysWhereFrom = /^\W{0,3}extracted (?:from|by)\b.{0,200}\b(?:issues|pull requests|prs)\b[^.]{0,80}\.?\W{0,3}$/iu
