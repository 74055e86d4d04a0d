import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'
import { matchesIn } from './matches.js'
import type { FrontMatter, FrontMatterValue } from './outline.js'

/**
 * Reads YAML front matter into its scalar entries, keys in lower case, with the source offsets of their values. Where it is
 * no YAML, as with a colon in a title that has no quotes, its lines are read as they were meant.
 *
 * @param value the YAML without its fences
 * @param start where the value begins in the source
 */
export function readFrontMatter(value: string, start: number): FrontMatter {
  const entries: FrontMatter['entries'] = new Map()
  const lists: FrontMatter['lists'] = new Map()
  const tables: FrontMatter['tables'] = new Map()
  const document = parseDocument(value, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false })
  const fault = document.errors[0]
  if (fault) {
    const error = {
      message: (fault.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, ''),
      // What is never closed is missed behind the end: the last character shows where.
      start: start + Math.max(0, Math.min(fault.pos[0], value.length - 1)),
      end: start + Math.min(fault.pos[1], value.length),
    }
    return { entries: plainEntries(value, start), lists, tables, error }
  }
  if (isMap(document.contents)) {
    for (const { key, value: node } of document.contents.items) {
      if (!isScalar(key)) continue
      const name = String(key.value).toLowerCase()
      if (isSeq(node)) {
        lists.set(
          name,
          node.items.flatMap((item) => scalarOf(item, start) ?? []),
        )
        const rows = node.items.flatMap((item) => (isMap(item) ? [scalarsOf(item, start)] : []))
        if (rows.length > 0) tables.set(name, rows)
      }
      const value = scalarOf(node, start)
      if (value) entries.set(name, value)
    }
  }
  return { entries, lists, tables, error: null }
}

/** The scalars of a map by their keys, in lower case. */
function scalarsOf(map: YAMLMap, start: number): Map<string, FrontMatterValue> {
  const scalars = new Map<string, FrontMatterValue>()
  for (const { key, value } of map.items) {
    const scalar = isScalar(key) ? scalarOf(value, start) : null
    if (isScalar(key) && scalar) scalars.set(String(key.value).toLowerCase(), scalar)
  }
  return scalars
}

/** The lines `key: value` of what is no YAML. */
function plainEntries(value: string, start: number): FrontMatter['entries'] {
  const entries: FrontMatter['entries'] = new Map()
  for (const { 1: key = '', 2: mark = '', 3: words = '', index, 0: entry } of matchesIn(value, plainEntry)) {
    const line = words.trimEnd()
    const text = mark !== '' && line.endsWith(mark) ? line.slice(0, -1) : line
    const from = start + index + entry.length - words.length
    if (text !== '') entries.set(key.toLowerCase(), { value: text, start: from, end: from + text.length })
  }
  return entries
}

/** Group 2 is the quote that the value begins with. */
const plainEntry = /^([A-Za-z][\w-]*):[ \t]+(["']?)([^\s"'].*)$/gmu

/** A scalar with the place of its text in the source, quotes left out; null for anything else and for nothing. */
function scalarOf(node: unknown, start: number): FrontMatterValue | null {
  if (!isScalar(node) || !node.range) return null
  const value = String(node.value ?? '').trim()
  return value === '' ? null : { value, start: start + node.range[0], end: start + node.range[1] }
}
