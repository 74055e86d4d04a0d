import stringWidth from 'string-width'
import type { Position } from '../../index.js'

/** A line of a source, as wide as it may be, and the mark below it. */
export interface Excerpt {
  number: string
  line: string
  mark: string
}

/** Everything that could move the cursor, colour the screen or turn the direction of writing. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * Shows where a range begins: its first line, cut to a width around the range, and what to underline it with.
 *
 * @example
 * excerptOf('- ACTION: order tiles', position, 80)
 * // { number: '1', line: '- ACTION: order tiles', mark: '          ^^^^^^^^^^^' }
 */
export function excerptOf(text: string, { start, end }: Position, width: number): Excerpt {
  const from = lineStart(text, start.offset)
  const to = lineEnd(text, start.offset)
  const wide = Math.max(width, 20)
  const marked = fromStart(shown(text.slice(start.offset, Math.min(end.offset, to))), wide)
  const room = wide - stringWidth(marked)
  const before = fromEnd(shown(text.slice(from, start.offset)), Math.max(Math.floor(room / 2), room - 60))
  const after = fromStart(shown(text.slice(Math.min(end.offset, to), to)), wide - stringWidth(before + marked))
  return {
    number: String(start.line),
    line: before + marked + after,
    mark: ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(stringWidth(marked), 1)),
  }
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

function lineEnd(text: string, offset: number): number {
  const ends = [text.indexOf('\n', offset), text.indexOf('\r', offset)].filter((end) => end !== -1)
  return ends.length > 0 ? Math.min(...ends) : text.length
}

function shown(text: string): string {
  return text.replaceAll('\t', '  ').replace(controls, '')
}

const ellipsis = '…'

/** As much of the beginning of a text as there is room for. */
function fromStart(text: string, width: number): string {
  if (text.length <= width && stringWidth(text) <= width) return text
  return kept([...text.slice(0, 2 * width)], width).join('') + ellipsis
}

/** As much of the end of a text as there is room for. */
function fromEnd(text: string, width: number): string {
  if (text.length <= width && stringWidth(text) <= width) return text
  return (
    ellipsis +
    kept([...text.slice(-2 * width)].reverse(), width)
      .reverse()
      .join('')
  )
}

function kept(characters: string[], width: number): string[] {
  let used = stringWidth(ellipsis)
  const end = characters.findIndex((character) => {
    used += stringWidth(character)
    return used > width
  })
  return end === -1 ? characters : characters.slice(0, end)
}
