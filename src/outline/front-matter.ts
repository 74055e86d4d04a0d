import { isMap, isScalar, parseDocument } from 'yaml'
import type { FrontMatter } from './outline.js'

/**
 * Reads YAML front matter into its scalar entries, keys in lower case, with the source offsets of their values.
 *
 * @param value the YAML without its fences
 * @param start where the value begins in the source
 */
export function readFrontMatter(value: string, start: number): FrontMatter {
  const entries: FrontMatter['entries'] = new Map()
  const document = parseDocument(value, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false })
  const fault = document.errors[0]
  if (fault) {
    const error = {
      message: (fault.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, ''),
      start: start + fault.pos[0],
      end: start + fault.pos[1],
    }
    return { entries, error }
  }
  if (isMap(document.contents)) {
    for (const { key, value: node } of document.contents.items) {
      if (!isScalar(key) || !isScalar(node) || !node.range) continue
      const text = String(node.value ?? '').trim()
      const place = { value: text, start: start + node.range[0], end: start + node.range[1] }
      if (text !== '') entries.set(String(key.value).toLowerCase(), place)
    }
  }
  return { entries, error: null }
}
