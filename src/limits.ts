import { positionsIn } from './outline/position.js'
import type { Diagnostic } from './record/types.js'

/** A text cut where a limit is reached, and what the record must say about it. */
export interface Limited {
  text: string
  diagnostic: Diagnostic | null
}

/**
 * Cuts a text that is longer than the limit behind the last whole line that fits.
 *
 * @param maxBytes of UTF-8
 */
export function limitBytes(source: string, maxBytes: number): Limited {
  // A UTF-16 code unit is three bytes of UTF-8 at most, so that most texts need no count.
  if (source.length * 3 <= maxBytes) return { text: source, diagnostic: null }
  const { read } = new TextEncoder().encodeInto(source, new Uint8Array(Math.min(maxBytes, source.length * 3)))
  if (read >= source.length) return { text: source, diagnostic: null }
  const lineEnd = source.lastIndexOf('\n', read - 1)
  const cut = lineEnd > 0 ? lineEnd + 1 : read
  const message = `The text is longer than ${maxBytes} bytes (maxBytes); what stands behind this place was not read`
  return {
    text: source.slice(0, cut),
    diagnostic: { code: 'limit-bytes', message, position: positionsIn(source)(cut, source.length) },
  }
}
