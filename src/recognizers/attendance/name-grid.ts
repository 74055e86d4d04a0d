import type { Table } from '../../outline/outline.js'
import type { AttendeeFound } from '../candidate.js'
import type { Group } from './group.js'
import { readNames } from './name-row.js'
import { organisationAtEnd } from './organisation-first.js'
import { likenessOf } from './people-list.js'

/**
 * Whether the cells of a table are names and nothing else, so that no column says whom those in another stand for: each
 * a name in full, more than half of every column with a given name.
 *
 * @example
 * // | Ann Lee | Bo Ray | Cy Mo  |
 * // | ------- | ------ | ------ |
 * // | Di Fox  | Ed May | Flo Day |
 */
export function isGridOfNames({ header, rows }: Table): boolean {
  if (header.cells.length < 2 || rows.length === 0) return false
  return header.cells.every(({ plain: first }, at) => {
    const names = [first, ...rows.map(({ cells }) => cells[at]?.plain ?? '')].filter((name) => name.trim() !== '')
    const sure = names.filter((name) => likenessOf(name) === 2).length
    return sure > names.length / 2 && names.every(isName)
  })
}

const isName = (words: string): boolean =>
  /\S \S/u.test(words.trim()) && likenessOf(words) > 0 && !organisationAtEnd.test(words.trim())

/** Everybody of such a table, row by row. */
export function readGrid({ header, rows }: Table, group: Group): AttendeeFound[] {
  const found: AttendeeFound[] = []
  for (const { cells } of [header, ...rows]) for (const cell of cells) readNames(cell, group, found)
  return found
}
