import { meetingRole } from '../../lexicon/meeting-roles.js'
import { roleOf } from '../../lexicon/section-role.js'
import { isLinkAlone } from '../../outline/link-alone.js'
import { oncePer } from '../../outline/once-per.js'
import type { Item, Section } from '../../outline/outline.js'
import { labelOf } from '../attendance/label.js'
import { looksLikeName } from '../attendance/name-shape.js'
import { columnsOf } from '../attendance/table-columns.js'
import type { Context } from '../context.js'

/**
 * Whether a section in front of the people, or inside of their list, has nothing but lines of the minutes' header: labels
 * of people and places, addresses, times of day, names.
 *
 * @example
 * // ## Room
 * // - Tuesdays, 7:30 pm
 * // - https://example.org/call
 */
export function isPartOfHeader(section: Section, context: Context): boolean {
  const lines = section.items.filter(({ text: { plain } }) => /[\p{L}\d]/u.test(plain))
  if (lines.length === 0 || section.sections.length > 0 || section.tables.length > 0) return false
  if (section.parent && context.roleOf(section.parent) === 'attendance') return lines.every(isName)
  return section.start < lastOfPeople(context) && lines.every((line) => isLineOfHeader(line) || saysWhereOrWhen(line))
}

/** Whether a section has only names below it, as a role in a list of people has. */
export const listsNames = ({ items, sections }: Section): boolean =>
  sections.length === 0 && items.length > 0 && items.every(isName)

/**
 * "Helpers" over a table of names and where they are from, with a remark perhaps: whatever the heading calls them, people
 * are listed there.
 */
export const holdsTableOfPeople = ({ items, sections, tables }: Section, context: Context): boolean =>
  tables.length > 0 &&
  sections.length === 0 &&
  items.length <= 1 &&
  items.every((item) => item.items.length === 0) &&
  tables.every((table) => columnsOf(table, context) !== null)

/** Where the last section of people begins; it is asked for each section. */
const lastOfPeople = oncePer(
  (context: Context): number =>
    context.sections.findLast((section) => context.roleOf(section) === 'attendance')?.start ?? -1,
)

/** "Date: …", "Place: …", "Present: …". */
export function isLineOfHeader({ text }: Item): boolean {
  const label = labelOf(text)
  const role = label ? roleOf(label.words) : null
  return (
    role === 'attendance' ||
    role === 'absence' ||
    role === 'logistics' ||
    (label !== null && /^(?:place|meeting (?:date|time)|day)$/iu.test(label.words)) ||
    (label !== null && meetingRole(label.words) !== null)
  )
}

/** In words: who writes more beside a time of day, or beside an address, says something. */
const mostBesideTime = 8
const mostBesideAddress = 3

/** An address, or a time of day, and few words. */
function saysWhereOrWhen(item: Item): boolean {
  const { plain } = item.text
  if (item.items.length > 0) return false
  if (isLinkAlone(item)) return true
  if (/https?:/u.test(plain)) return wordsIn(plain.replace(/https?:\/\/\S+/gu, '')) <= mostBesideAddress
  return /\d{1,2}:\d{2}(?!\d)/u.test(plain) && wordsIn(plain) <= mostBesideTime
}

const wordsIn = (plain: string): number => (plain.match(/\p{L}[\p{L}'’-]*/gu) ?? []).length

/** In words. */
const longestName = 3

const isName = ({ items, text: { plain } }: Item): boolean =>
  items.length === 0 &&
  /^\W{0,3}\p{Lu}/u.test(plain) &&
  plain.trim().split(/\s+/u).length <= longestName &&
  looksLikeName(plain)
