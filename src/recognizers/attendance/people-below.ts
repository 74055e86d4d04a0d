import { roleOf } from '../../lexicon/section-role.js'
import type { Item, Section } from '../../outline/outline.js'
import { looksLikeName } from './person-entry.js'

/** People below a heading that says so beside other words: "Invited participants", "Participants – add your name". */
export function listsPeople({ heading, depth, items, sections, tables }: Section): boolean {
  // "**Several participants**" in a transcript is whose turn it is.
  if (depth > 6) return false
  if (!attendees.test(heading?.plain ?? '') || sections.length > 0 || tables.length > 0) return false
  // Notes may follow that have no heading of their own.
  const end = items.findIndex((item) => !isEntryOfPerson(item))
  if (end >= 3) return true
  const entries = entriesOf(items)
  const named = entries.filter(isEntryOfPerson)
  return named.length >= 2 && named.length >= entries.length * 0.6
}

const attendees = /\b(?:attendees?|participants?)\b/iu

/** "Members who gain the vote today": people and nobody else, though not those who were there. */
export function namesMembers({ heading, items, sections, tables }: Section): boolean {
  if (!/\bmembers\b/iu.test(heading?.plain ?? '') || sections.length > 0 || tables.length > 0) return false
  const entries = entriesOf(items)
  return entries.length >= 2 && entries.every((item) => item.text.plain.includes(' ') && isEntryOfPerson(item))
}

/** Who stands at the top, and below leads ("Guests:"). */
const entriesOf = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (roleOf(item.text.plain) === null ? [item, ...item.items] : item.items))

const isEntryOfPerson = ({ text }: Item): boolean =>
  text.plain.length <= 120 &&
  /^\W*@?[\w-]+$|^\W*[\p{Lu}\p{Lo}]/u.test(text.plain) &&
  (/^@[\w-]+/u.test(text.plain) || looksLikeName(text.plain.replace(/\s*[-–—,:(@[].*$/u, '').trim()))
