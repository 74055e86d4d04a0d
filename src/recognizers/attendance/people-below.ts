import { roleOf } from '../../lexicon/section-role.js'
import type { Item, Section } from '../../outline/outline.js'
import { looksLikeName } from './person-entry.js'

/** People and nobody else below a heading that says so beside other words: "Invited participants", "Participants – add your name". */
export function listsPeople({ heading, items, sections, tables }: Section): boolean {
  const words = heading?.plain ?? ''
  const says = peopleWord.test(words)
  if (!(says || /\bmembers\b/iu.test(words)) || sections.length > 0 || tables.length > 0) return false
  const entries = items.flatMap((item) => (roleOf(item.text.plain) === null ? [item, ...item.items] : item.items))
  const named = entries.filter(isEntryOfPerson)
  // Notes may follow that have no heading of their own.
  const end = items.findIndex((item) => !isEntryOfPerson(item))
  if (says && end >= 3) return true
  return (
    named.length >= 2 &&
    named.length >= entries.length * 0.6 &&
    (says || named.every(({ text }) => text.plain.trim().includes(' ')))
  )
}

const peopleWord = /\b(?:attendees?|attendance|participants?|present)\b/iu

const isEntryOfPerson = ({ text }: Item): boolean =>
  text.plain.length <= 120 &&
  /^\W*@?[\w-]+$|^\W*[\p{Lu}\p{Lo}]/u.test(text.plain) &&
  (/^@[\w-]+/u.test(text.plain) || looksLikeName(text.plain.replace(/\s*[-–—,:(@[].*$/u, '').trim()))
