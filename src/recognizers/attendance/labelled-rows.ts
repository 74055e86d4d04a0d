import { roleOf } from '../../lexicon/section-role.js'
import { isOfPeople } from '../../lexicon/section-words.js'
import type { AttendeeFound } from '../candidate.js'
import type { Context } from '../context.js'
import { type Group, groupOf } from './group.js'
import { readNames } from './name-row.js'

/**
 * People in the cells behind what a row says of them; a row that says nothing goes on with the one above.
 *
 * @example
 * // | Present:   | Ann Lee | Bo Ray |
 * // | ---------- | ------- | ------ |
 * // |            | Cy Mo   |        |
 * // | Apologies: | Di Fox  |        |
 */
export function labelledRows(context: Context): AttendeeFound[] {
  const found: AttendeeFound[] = []
  for (const { header, rows } of context.tables) {
    if (header.cells.length < 3) continue
    let group: Group | null = null
    for (const { cells } of [header, ...rows]) {
      const label = cells[0]?.plain.trim() ?? ''
      const role = roleOf(label)
      if (label !== '') group = isOfPeople(role) && label.endsWith(':') ? groupOf(label, role) : null
      if (group) for (const cell of cells.slice(1)) readNames(cell, group, found)
    }
  }
  return found
}
