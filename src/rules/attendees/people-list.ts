import { meetingRole } from '../../lexicon/meeting-roles.js'
import { type Role, roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { Reading } from '../../lint/reading.js'
import { lastBefore } from '../../outline/bisection.js'
import { itemFinder } from '../../outline/item-at.js'
import type { Item, Section, Table } from '../../outline/outline.js'
import { labelOf } from '../../recognizers/attendance/label.js'
import type { AttendeeFound } from '../../recognizers/candidate.js'

/** One list of people: the bullets below a heading, the names behind a label, a table's rows. */
export interface PeopleList {
  /** Whether its words say that these were there, or that they were not; null where they say neither ("Chair"). */
  role: 'attendance' | 'absence' | null
  /** The words in front of it: a label, a lead or a heading. */
  lead: string
  /** In the order of the text. */
  entries: AttendeeFound[]
}

/**
 * The lists of people of a document, each with its entries. Front matter is left out: the tools that write it see to
 * its lists themselves.
 */
export function peopleLists({ context }: Pick<Reading, 'context'>): PeopleList[] {
  const lists = new Map<Item | Section | Table, PeopleList>()
  const itemAt = itemFinder(context.items)
  const tables = [...context.tables].sort((a, b) => a.start - b.start)
  for (const entry of [...context.entries].sort((a, b) => a.start - b.start)) {
    const table = lastBefore(tables, entry.start)
    const place = table && entry.end <= table.end ? table : itemAt(entry)
    if (!place) continue
    const { key, role, lead } = listAt(place, context)
    const list = lists.get(key)
    if (list) list.entries.push(entry)
    else lists.set(key, { role: isOfPeople(role) ? role : null, lead, entries: [entry] })
  }
  return [...lists.values()]
}

interface Place {
  key: Item | Section | Table
  role: Role | null
  lead: string
}

/** The list that an entry stands in: its table, its line where that has a label, else the list of its bullet. */
function listAt(place: Item | Table, context: Reading['context']): Place {
  const label = place.kind === 'item' ? (labelOf(place.text)?.words ?? '') : ''
  const role = roleOf(label)
  if (role !== null || meetingRole(label) !== null) return { key: place, role, lead: label }
  const around = place.parent ?? place.section
  const key = place.kind === 'table' ? place : around
  const lead = around.kind === 'item' ? around.text.plain : (around.heading?.plain ?? '')
  return { key, role: context.roleAround(place), lead }
}
