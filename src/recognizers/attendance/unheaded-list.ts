import type { Item } from '../../outline/outline.js'
import { trimText } from '../../outline/text.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { type Legend, legendOf } from './legend.js'
import { attendee } from './listed.js'
import { markedGroup } from './marked-group.js'
import { rowOfPeople } from './people-list.js'
import { readPerson } from './person-entry.js'

/** In items: further down stands something else. */
const reach = 40
/** Fewer names in a row may be anything. */
const shortestList = 3

/**
 * People with their organisations one below the other in front of the minutes, without a heading; only where nothing
 * else lists people.
 *
 * @example
 * // # Harbour board, 3 March 2025
 * //
 * // Ann Lee, Harbour Office
 * //
 * // Bo Ray, Sea Museum
 * //
 * // Cy Mo, Oak County
 */
export function unheadedList(context: Context, named: readonly AttendeeFound[]): AttendeeFound[] {
  const { root } = context.outline
  const sections = context.titleSection && context.titleSection !== root ? [root, context.titleSection] : [root]
  for (const { items } of sections) {
    const withOrganisations = longestRow(items)
    const row = withOrganisations.length > 0 ? withOrganisations : rowOfPeople(items.slice(0, reach), shortestList)
    const legend = row.length >= shortestList ? legendOf(context.items) : null
    const [first, last] = [row[0]?.start ?? 0, row.at(-1)?.end ?? 0]
    // Whoever was missing has a list of their own.
    if (named.some(({ start, presence }) => presence !== 'absent' && (start < first || start > last))) continue
    if (row.length >= shortestList) return row.flatMap((item) => entryOf(item, legend) ?? [])
  }
  return []
}

/** The first row of items that are all entries, if it is long enough. */
function longestRow(items: readonly Item[]): Item[] {
  let row: Item[] = []
  for (const item of items) {
    if (isEntry(item)) row.push(item)
    else if (row.length >= shortestList) return row
    else row = []
  }
  return row
}

const entry =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*| (?:de|da|del|di|van|von|der|den|ten|la|le|el|al)){1,4}, [\p{Lu}\d][^,:;!?]{1,50}(?<!\.)$/u

const isEntry = ({ text, items, form, quoted }: Item): boolean =>
  items.length === 0 && form !== 'code' && !quoted && text.plain.includes(', ') && entry.test(text.plain.trim())

/** Without the asterisk of a footnote behind it. */
function entryOf({ text }: Item, legend: Legend | null): AttendeeFound | null {
  const mark = /\s?[*†‡]{1,3}$/u.exec(text.plain.trimEnd())
  const person = readPerson(trimText(text, 0, mark?.index ?? text.plain.length), 'affiliation')
  return person ? attendee(person, markedGroup({ roles: [], presence: 'present', legend }, text)) : null
}
