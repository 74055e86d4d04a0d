import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { FrontMatter, FrontMatterValue } from './outline.js'

/**
 * Reads YAML front matter into its scalar entries, keys in lower case, with the source offsets of their values.
 *
 * @param value the YAML without its fences
 * @param start where the value begins in the source
 */
export function readFrontMatter(value: string, start: number): FrontMatter {
  const entries: FrontMatter['entries'] = new Map()
  const lists: FrontMatter['lists'] = new Map()
  const document = parseDocument(value, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false })
  const fault = document.errors[0]
  if (fault) {
    const error = {
      message: (fault.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, ''),
      start: start + fault.pos[0],
      end: start + fault.pos[1],
    }
    return { entries, lists, error }
  }
  if (isMap(document.contents)) {
    for (const { key, value: node } of document.contents.items) {
      if (!isScalar(key)) continue
      const name = String(key.value).toLowerCase()
      if (isSeq(node))
        lists.set(
          name,
          node.items.flatMap((item) => scalarOf(item, start) ?? []),
        )
      const value = scalarOf(node, start)
      if (value) entries.set(name, value)
    }
  }
  return { entries, lists, error: null }
}

/** A scalar with the place of its text in the source, quotes left out; null for anything else and for nothing. */
function scalarOf(node: unknown, start: number): FrontMatterValue | null {
  if (!isScalar(node) || !node.range) return null
  const value = String(node.value ?? '').trim()
  return value === '' ? null : { value, start: start + node.range[0], end: start + node.range[1] }
}
