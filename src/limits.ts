import { positionsIn } from './outline/position.js'
import type { Diagnostic } from './record/types.js'

/** A text cut where a limit is reached, and what the record must say about it. */
export interface Limited {
  text: string
  diagnostic: Diagnostic | null
}

/** How many UTF-16 code units of a text fit into so many bytes of UTF-8 (RFC 3629). */
function unitsWithin(source: string, maxBytes: number): number {
  let bytes = 0
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    // Each half of a surrogate pair counts two of the four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3
    if (bytes > maxBytes) return index
  }
  return source.length
}

/**
 * Cuts a text that is longer than the limit behind the last whole line that fits.
 *
 * @param maxBytes of UTF-8
 */
export function limitBytes(source: string, maxBytes: number): Limited {
  // A UTF-16 code unit is three bytes of UTF-8 at most, so that most texts need no count.
  if (source.length * 3 <= maxBytes) return { text: source, diagnostic: null }
  const read = unitsWithin(source, maxBytes)
  if (read >= source.length) return { text: source, diagnostic: null }
  const lineEnd = source.lastIndexOf('\n', read - 1)
  const cut = lineEnd > 0 ? lineEnd + 1 : read
  const message = `The text is longer than ${maxBytes} bytes (maxBytes); what stands behind this place was not read`
  return {
    text: source.slice(0, cut),
    diagnostic: { code: 'limit-bytes', message, position: positionsIn(source)(cut, source.length) },
  }
}
