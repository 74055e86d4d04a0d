import type { Literal } from 'mdast'
import { parse, TomlError } from 'smol-toml'
import type { FrontMatter, FrontMatterValue } from './outline.js'

/** A node of mdast-util-frontmatter for front matter between lines of `+++`. */
export const isToml = (node: { type: string }): node is Literal => node.type === 'toml'

/**
 * Reads TOML front matter (TOML 1.0) as {@link readFrontMatter} reads YAML: the scalar entries and lists at its top, keys
 * in lower case.
 *
 * @param value the TOML without its fences
 * @param start where the value begins in the source
 */
export function readTomlFrontMatter(value: string, start: number): FrontMatter {
  const entries: FrontMatter['entries'] = new Map()
  const lists: FrontMatter['lists'] = new Map()
  const tables: FrontMatter['tables'] = new Map()
  const places = placesIn(value, start)
  try {
    for (const [key, one] of Object.entries(parse(value))) {
      const place = places.get(key)
      if (!place) continue
      const name = key.toLowerCase()
      if (Array.isArray(one))
        lists.set(
          name,
          one.flatMap((scalar) => (typeof scalar === 'object' ? [] : [{ ...place, value: String(scalar) }])),
        )
      else if (typeof one === 'string') entries.set(name, { ...place, value: one.trim() })
      else entries.set(name, place)
    }
    return { entries, lists, tables, error: null }
  } catch (fault) {
    const message = fault instanceof TomlError ? (fault.message.split('\n')[0] ?? '') : String(fault)
    return { entries, lists, tables, error: { message, start, end: start + value.length } }
  }
}

/** Where the values of the keys at the top stand, as they are written; a table ends the top (TOML 1.0, Table). */
function placesIn(value: string, start: number): Map<string, FrontMatterValue> {
  const places = new Map<string, FrontMatterValue>()
  let offset = start
  for (const line of value.split('\n')) {
    if (line.startsWith('[')) break
    // A dot takes no carriage return, which ends a line here and there.
    const entry = /^\s*["']?([\w-]+)["']?\s*=\s*(\S.*)/u.exec(line)
    if (entry?.[1] && entry[2]) {
      const quoted = /^(["'])(.*)\1/u.exec(entry[2])
      const at = offset + entry[0].length - entry[2].length + (quoted ? 1 : 0)
      const text = quoted?.[2] ?? entry[2].trimEnd()
      places.set(entry[1], { value: text, start: at, end: at + text.length })
    }
    offset += line.length + 1
  }
  return places
}
