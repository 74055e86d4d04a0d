import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Item } from '../../outline/outline.js'
import { isAttendance } from './group.js'
import { labelOf } from './label.js'
import { isNameEntry } from './name-shape.js'
import { areInitials } from './organisation-first.js'
import { likenessOf, rowOfPeople } from './people-list.js'
import { splitNames } from './split-names.js'

/** The lines below "Present:", each an entry, in the same paragraph or in the next, or the bullets behind it in its own list. */
export function linesBelow({ form, text, parent, section, quoted }: Item): readonly Item[] {
  const words = text.plain.trim()
  if (form === 'code' || words.length > 60 || !isAttendance(roleOf(words), words)) return []
  const siblings = parent ? parent.items : section.items
  const below = siblings.slice(siblings.findIndex((item) => item.text === text) + 1)
  if (form !== 'line' && form !== 'paragraph') return words.endsWith(':') ? entriesBehind(below, form) : []
  // Without a colon the words may be a line like those below it.
  const first = below.findIndex((item) => !isLeadOfLines(item))
  const offices = officesBehind(below)
  if (offices.length > 0) return offices
  if (!words.endsWith(':') && !arePeople(below.slice(first, first + 2))) return []
  if (below[0]?.form === 'paragraph') return words.endsWith(':') ? paragraphsOfPeople(below) : []
  const end = below.findIndex(
    (item) =>
      item.form !== 'line' ||
      item.quoted !== quoted ||
      item.items.length > 0 ||
      !(isCapitalised(item) || isLeadOfLines(item)) ||
      isLabelled(item),
  )
  return end < 0 ? below : below.slice(0, end)
}

/** "Absent:" and below it, each in a paragraph of its own, those who were: of one line nothing else says that it is a list. */
function paragraphsOfPeople(below: readonly Item[]): readonly Item[] {
  const end = below.findIndex(
    ({ form, text: { plain }, items }) =>
      form !== 'paragraph' || items.length > 0 || !plain.includes(' ') || likenessOf(plain) < 2,
  )
  return end < 0 ? below : below.slice(0, end)
}

/**
 * The entries with which a list goes on behind one that leads them and is set no further out, up to one that names nobody.
 *
 * @example
 * // * Attendees:
 * // * Ann Lee, Sea Museum
 * // * Bo Ray, Oak County
 */
function entriesBehind(below: readonly Item[], form: Item['form']): readonly Item[] {
  const end = below.findIndex(
    ({ form: other, text: { plain }, items }) =>
      other !== form || items.length > 0 || plain.includes(': ') || likenessOf(plain) === 0,
  )
  const entries = end < 0 ? below : below.slice(0, end)
  return rowOfPeople(entries, fewestEntries).length === entries.length ? entries : []
}

const fewestEntries = 2

/**
 * The lines of a paragraph each of which names somebody behind an office, whatever it is called.
 *
 * @example
 * // Attendance
 * //
 * // President: Ann Lee
 * // Keeper of the Ropes: Bo Ray
 * // Captains: Cy Mo and Di Fox
 */
function officesBehind(below: readonly Item[]): readonly Item[] {
  const end = below.findIndex((item) => item.form !== 'line' || item.items.length > 0 || !isOfficeLine(item))
  const lines = end < 0 ? below : below.slice(0, end)
  const sure = lines.filter(({ text }) => likenessOf(labelOf(text)?.rest.plain.split(/,| and | & /u)[0] ?? '') === 2)
  return lines.length >= fewestOffices && sure.length >= lines.length / 2 ? lines : []
}

const fewestOffices = 3

function isOfficeLine({ text }: Item): boolean {
  const label = labelOf(text)
  if (!label || label.words.split(' ').length > 5 || /\d/u.test(label.words)) return false
  const role = roleOf(label.words)
  return (role === null || isOfPeople(role)) && splitNames(label.rest).every(({ plain }) => likenessOf(plain) > 0)
}

/** "Sea Museum:" on a line of its own, over the lines of its people. */
export const isLeadOfLines = ({ form, text, items }: Item): boolean =>
  (form === 'line' || form === 'paragraph') &&
  items.length === 0 &&
  /^\p{Lu}[^:.!?]{1,40}:$/u.test(text.plain.trim()) &&
  roleOf(text.plain) === null &&
  !isAttendance(null, text.plain)

const isCapitalised = ({ text }: Item): boolean =>
  /^[\p{Lu}\p{Lo}@]/u.test(text.plain) && isNameEntry(nameInFront(text.plain))

/** Of "Ann Lee – Oak Library", "Ann Lee from Oak", "Ann Lee, Oak", "Ann joined late" the name. */
const nameInFront = (plain: string): string =>
  plain.replace(/(?:,|\s(?:[–—|/@-]|from|joined|arrived|came|left)\s|\s[<[(]).*/u, '')

/** A label ends the lines: "Roof: it leaks"; a name in front of a dash is none. */
const isLabelled = ({ text }: Item): boolean => {
  const label = labelOf(text)
  if (label === null || areInitials(label.words, label.rest.plain)) return false
  return text.plain.includes(':') || likenessOf(label.words) === 0
}

/** Two entries, one of them surely somebody. */
function arePeople(entries: readonly Item[]): boolean {
  const likeness = entries.map(({ text, items }) => (items.length > 0 ? 0 : likenessOf(nameInFront(text.plain))))
  return likeness.length === 2 && !likeness.includes(0) && likeness.includes(2)
}
