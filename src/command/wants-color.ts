import type { WriteStream } from 'node:tty'

/**
 * Whether what is written to a stream is to be coloured: on a terminal, unless NO_COLOR or FORCE_COLOR say otherwise.
 *
 * picocolors alone looks at standard output and takes a CI's log for a terminal.
 */
export function wantsColor(stream: Pick<WriteStream, 'isTTY'>): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY && TERM !== 'dumb'
}
