import { isMarked, type Section } from '../../outline/outline.js'

/** Whether nothing is written below a heading but what a bot put there, or that there is nothing: "N/A". */
export const isEmpty = (section: Section): boolean =>
  section.items.every(({ text, items }) => items.length === 0 && isUnwritten(text.plain)) &&
  section.tables.length === 0 &&
  section.sections.every((part) => isEmpty(part) && saysNothing(part))

/** "Status: put off" as a heading tells what came of what it stands below, and so does a line in bold. */
const saysNothing = (section: Section): boolean => isMarked(section) && !/:\s*\S/u.test(section.heading?.plain ?? '')

const isUnwritten = (plain: string): boolean =>
  !/[\p{L}\p{N}]/u.test(plain) || notApplicable.test(plain) || saysWhereFrom.test(plain)

const notApplicable = /^\W*(?:n\/?a|not applicable|tb[ad])\W*$/iu

/** "*Extracted from the issues labelled roof-agenda before the meeting": where the list came from that is not there. */
const saysWhereFrom = /^\W{0,3}extracted (?:from|by)\b.{0,200}\b(?:issues|pull requests|prs)\b[^.]{0,80}\.?\W{0,3}$/iu
